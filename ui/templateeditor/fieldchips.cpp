#include "fieldchips.h"

#include <QEvent>
#include <QFontMetrics>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int chipGap = 6;
constexpr qsizetype mostChips = 24;
constexpr qsizetype longestChip = 28; ///< characters
}

FieldChips::FieldChips(QWidget *parent)
    : QWidget(parent)
    , m_menu(new QPushButton(tr("Insert field"), this))
{
    m_menu->setProperty("hasMenu", true);
    m_menu->setToolTip(tr("Names of an item's fields. In the text, Ctrl+Space offers them as well."));
    m_menu->setMenu(new QMenu(m_menu));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FieldChips::setFields(const QStringList &names)
{
    if (names == m_names)
        return;
    m_names = names;
    qDeleteAll(m_chips);
    m_chips.clear();
    m_menu->menu()->clear();
    for (const QString &name : names) {
        QString shown = name;
        shown.replace(u'&', u"&&"_s);
        m_menu->menu()->addAction(shown, this, [this, name] { emit chosen(name); });
        if (m_chips.size() == mostChips || name.size() > longestChip)
            continue;
        auto *chip = new QPushButton(shown, this);
        chip->setProperty("link", true);
        chip->setFocusPolicy(Qt::NoFocus); // the menu is there for the keyboard
        chip->setToolTip(tr("Insert {{ %1 }} at the cursor").arg(name));
        connect(chip, &QPushButton::clicked, this, [this, name] { emit chosen(name); });
        m_chips.append(chip);
    }
    m_menu->setEnabled(!names.isEmpty());
    arrange();
}

void FieldChips::arrange()
{
    const QSize button = m_menu->sizeHint();
    m_menu->setGeometry(0, (height() - button.height()) / 2, std::min(button.width(), width()), button.height());
    int x = button.width() + chipGap;
    bool room = true;
    for (QPushButton *chip : std::as_const(m_chips)) {
        const QSize size = chip->sizeHint();
        room = room && x + size.width() <= width();
        chip->setVisible(room);
        chip->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + chipGap;
    }
}

QSize FieldChips::sizeHint() const
{
    int width = m_menu->sizeHint().width();
    for (const QPushButton *chip : m_chips)
        width += chipGap + chip->sizeHint().width();
    return {width, m_menu->sizeHint().height()};
}

QSize FieldChips::minimumSizeHint() const
{
    return m_menu->sizeHint();
}

void FieldChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FieldChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        arrange();
    }
}
