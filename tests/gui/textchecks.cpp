#include "textchecks.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace {
template <typename Widget>
QList<Widget *> visibleOf(const QWidget &root)
{
    QList<Widget *> found = root.findChildren<Widget *>();
    found.removeIf([](const Widget *widget) { return !widget->isVisible(); });
    return found;
}

QString told(const QWidget *widget, const QString &text, int got, int needed)
{
    return u"%1 “%2” (%3): has %4, needs %5"_s
        .arg(QLatin1StringView(widget->metaObject()->className()), text.left(60), widget->objectName())
        .arg(got)
        .arg(needed);
}

void checkLabels(const QWidget &root, QStringList &cut)
{
    const QList<QLabel *> labels = visibleOf<QLabel>(root);
    for (const QLabel *label : labels) {
        if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        if (label->wordWrap()) {
            const int needed = label->heightForWidth(label->width());
            if (needed > label->height())
                cut.append(told(label, label->text(), label->height(), needed));
        } else if (label->sizeHint().width() > label->width()) {
            cut.append(told(label, label->text(), label->width(), label->sizeHint().width()));
        }
    }
}

void checkButtons(const QWidget &root, QStringList &cut)
{
    const QList<QAbstractButton *> buttons = visibleOf<QAbstractButton>(root);
    for (const QAbstractButton *button : buttons) {
        if (!button->text().isEmpty() && button->sizeHint().width() > button->width())
            cut.append(told(button, button->text(), button->width(), button->sizeHint().width()));
    }
    const QList<QGroupBox *> groups = visibleOf<QGroupBox>(root);
    for (const QGroupBox *group : groups) {
        const int needed = group->fontMetrics().horizontalAdvance(group->title());
        if (needed > group->width())
            cut.append(told(group, group->title(), group->width(), needed));
    }
}

void checkTabsAndHeaders(const QWidget &root, QStringList &cut)
{
    const QList<QTabBar *> bars = visibleOf<QTabBar>(root);
    for (const QTabBar *bar : bars) {
        for (int i = 0; i < bar->count(); ++i) {
            const int needed = bar->fontMetrics().horizontalAdvance(bar->tabText(i)) + 8;
            if (bar->isTabVisible(i) && needed > bar->tabRect(i).width())
                cut.append(told(bar, bar->tabText(i), bar->tabRect(i).width(), needed));
        }
    }
    const QList<QHeaderView *> headers = visibleOf<QHeaderView>(root);
    for (const QHeaderView *header : headers) {
        if (header->orientation() != Qt::Horizontal || !header->model())
            continue;
        for (int i = 0; i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            const int needed = header->fontMetrics().horizontalAdvance(text);
            if (!header->isSectionHidden(i) && needed > header->sectionSize(i))
                cut.append(told(header, text, header->sectionSize(i), needed));
        }
    }
}

void addText(QStringList &texts, const QString &text)
{
    if (!text.trimmed().isEmpty())
        texts.append(QString(text).remove(u'&'));
}
}

QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    checkLabels(root, cut);
    checkButtons(root, cut);
    checkTabsAndHeaders(root, cut);
    return cut;
}

QStringList shownTexts(const QWidget &root)
{
    QStringList texts;
    const QList<QWidget *> widgets = visibleOf<QWidget>(root);
    for (const QWidget *widget : widgets) {
        addText(texts, widget->toolTip());
        addText(texts, widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            addText(texts, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            addText(texts, button->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            addText(texts, group->title());
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            addText(texts, line->placeholderText());
        else if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
            addText(texts, edit->placeholderText());
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                addText(texts, combo->itemText(i));
        } else if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i)
                addText(texts, bar->tabText(i));
        } else if (const auto *view = qobject_cast<const QTableView *>(widget)) {
            for (int i = 0; view->model() && i < view->model()->columnCount(); ++i)
                addText(texts, view->model()->headerData(i, Qt::Horizontal).toString());
        }
    }
    texts.removeDuplicates();
    return texts;
}

QStringList namelessControls(const QWidget &root)
{
    QStringList nameless;
    const QList<QWidget *> widgets = visibleOf<QWidget>(root);
    for (QWidget *widget : widgets) {
        const bool inner = widget->objectName().startsWith("qt_"_L1); // part of another control
        if (inner || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            nameless.append(u"%1 %2 in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                 widget->objectName(),
                                                 QLatin1StringView(widget->parentWidget()->metaObject()->className())));
    }
    return nameless;
}
