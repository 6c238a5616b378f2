#include "navigation.h"

#include "icons.h"
#include "theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace {
enum NavigationRole { PageName = Qt::UserRole, Count };
constexpr int iconSpace = 34;
constexpr int countSpace = 26;

class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool heading = index.data(PageName).toString().isEmpty();
        const int width = option.fontMetrics.horizontalAdvance(index.data().toString());
        return {width + iconSpace + countSpace + 34, option.fontMetrics.height() + (heading ? 18 : 14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors colors = themeColors(option.palette);
        const QString text = index.data().toString();
        painter->save();
        if (index.data(PageName).toString().isEmpty())
            paintHeading(painter, option, text, colors);
        else
            paintPage(painter, option, index, colors);
        painter->restore();
    }

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text,
                             const ThemeColors &colors)
    {
        QFont font = option.font;
        font.setPointSizeF(font.pointSizeF() * 0.82);
        font.setWeight(QFont::DemiBold);
        font.setLetterSpacing(QFont::PercentageSpacing, 106);
        painter->setFont(font);
        painter->setPen(colors.muted);
        painter->drawText(option.rect.adjusted(14, 0, -8, -4), Qt::AlignLeft | Qt::AlignBottom, text);
    }

    static void paintPage(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const ThemeColors &colors)
    {
        const bool selected = option.state & QStyle::State_Selected;
        const QRectF ground = QRectF(option.rect).adjusted(6.5, 1.5, -6.5, -1.5);
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? colors.selection : colors.header);
            painter->drawRoundedRect(ground, 6, 6);
        }
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(colors.accent, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(ground, 6, 6);
        }
        const auto pageIcon = index.data(Qt::DecorationRole).value<QIcon>();
        const int top = option.rect.top() + (option.rect.height() - 18) / 2;
        pageIcon.paint(painter, QRect(option.rect.left() + 14, top, 18, 18), Qt::AlignCenter,
                       selected ? QIcon::Selected : QIcon::Normal);
        QFont font = option.font;
        if (selected)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(selected ? colors.ink(Tone::Accent) : colors.text);
        painter->drawText(option.rect.adjusted(14 + iconSpace - 8, 0, -countSpace, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
        painter->setFont(option.font);
        painter->setPen(colors.muted);
        painter->drawText(option.rect.adjusted(0, 0, -16, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(Count).toString());
    }
};
}

Navigation::Navigation(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setViewportMargins(0, 8, 0, 0);
    setBackgroundRole(QPalette::Base); // of the margin
    setAutoFillBackground(true);
    addPage(u"start"_s, tr("Start"));
    addHeading(tr("SET UP"));
    addPage(u"data"_s, tr("Data"));
    addPage(u"prompts"_s, tr("Prompts"));
    addPage(u"models"_s, tr("Models"));
    addPage(u"scorers"_s, tr("Scorers"));
    addHeading(tr("EVALUATE"));
    addPage(u"runs"_s, tr("Runs"));
    addPage(u"compare"_s, tr("Compare"));
    updateIcons();
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            emit pageChosen(item->data(PageName).toString());
    });
}

void Navigation::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
}

void Navigation::addPage(const QString &page, const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setData(PageName, page);
}

void Navigation::updateIcons()
{
    for (int row = 0; row < count(); ++row) {
        if (const QString page = item(row)->data(PageName).toString(); !page.isEmpty())
            item(row)->setIcon(icon(page, palette()));
    }
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
}

void Navigation::setCount(const QString &page, qint64 count)
{
    for (int row = 0; row < this->count(); ++row) {
        if (item(row)->data(PageName).toString() != page)
            continue;
        const QString text = count > 0 ? QLocale().toString(count) : QString();
        item(row)->setData(Count, text);
        item(row)->setData(Qt::AccessibleTextRole,
                           text.isEmpty() ? item(row)->text() : item(row)->text() + u' ' + text);
    }
}

void Navigation::setCounts(const ProjectContents &contents)
{
    setCount(u"data"_s, contents.datasets.size());
    setCount(u"prompts"_s, contents.draft.plan.prompts.size());
    setCount(u"models"_s, contents.draft.plan.models.size() + contents.draft.plan.judges.size());
    setCount(u"scorers"_s, contents.draft.plan.scorers.size());
    setCount(u"runs"_s, contents.runs.size());
}

void Navigation::select(const QString &page)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(PageName).toString() == page)
            setCurrentRow(row);
    }
}

QString Navigation::selected() const
{
    return currentItem() ? currentItem()->data(PageName).toString() : QString();
}

QSize Navigation::sizeHint() const
{
    return {std::max(sizeHintForColumn(0), 172), 300};
}
