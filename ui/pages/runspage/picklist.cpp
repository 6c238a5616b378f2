#include "picklist.h"

#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pickPadding = 5;
constexpr int pickGap = 7;
constexpr int pickMark = 9;
constexpr int fewestRows = 4;
constexpr int mostRowsAtOnce = 8;

/// Check box, mark, name, and a quieter word at the right.
class PickDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const ThemeColors colors = themeColors(option.palette);
        painter->save();
        paintGround(painter, option, colors);
        QRect room = option.rect.adjusted(pickPadding + 4, 0, -pickPadding - 4, 0);
        const QRect check = checkRect(option);
        QStyleOptionViewItem box = option;
        box.rect = check;
        box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_Enabled);
        const bool isTaken = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        box.state |= (isTaken ? QStyle::State_On : QStyle::State_Off);
        if (index.flags() & Qt::ItemIsUserCheckable)
            box.state |= QStyle::State_Enabled;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
        room.setLeft(check.right() + pickGap);
        const QVariant mark = index.data(MarkRole);
        if (mark.isValid()) {
            paintMark(*painter, QRectF(room.left(), room.center().y() - pickMark / 2.0, pickMark, pickMark),
                      modelMark(mark.toInt(), colors.dark));
            room.setLeft(room.left() + pickMark + pickGap);
        }
        paintTexts(painter, option, index, room, isTaken ? colors.text : colors.muted, colors.muted);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {10 * option.fontMetrics.averageCharWidth(), option.fontMetrics.height() + 2 * pickPadding};
    }

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        // Qt would look for the check box where it would draw it itself.
        if (event->type() == QEvent::MouseButtonRelease && (index.flags() & Qt::ItemIsUserCheckable))
            return toggle(model, index);
        if (event->type() == QEvent::KeyPress)
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        return false;
    }

private:
    static bool toggle(QAbstractItemModel *model, const QModelIndex &index)
    {
        const bool wasTaken = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, int(wasTaken ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
    }

    static QRect checkRect(const QStyleOptionViewItem &option)
    {
        const int width = option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget);
        const int height = option.widget->style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, option.widget);
        return {option.rect.left() + pickPadding + 4, option.rect.center().y() - height / 2, width, height};
    }

    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const ThemeColors &colors)
    {
        if (option.state & QStyle::State_HasFocus) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(colors.accent, 1));
            painter->setBrush(colors.selection);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 1.5, -2.5, -1.5), 5, 5);
        }
    }

    static void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QRect &room, const QColor &ink, const QColor &quiet)
    {
        const QFontMetrics &metrics = option.fontMetrics;
        const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, room.width());
        painter->setFont(option.font);
        painter->setPen(ink);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        const int left = room.left() + metrics.horizontalAdvance(name) + 2 * pickGap;
        const QRect rest(left, room.top(), room.right() - left, room.height());
        if (rest.width() < 5 * metrics.averageCharWidth())
            return;
        const QString detail = metrics.elidedText(index.data(SecondaryRole).toString(), Qt::ElideRight, rest.width());
        painter->setPen(quiet);
        painter->drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, detail);
    }
};
}

PickList::PickList(const QString &accessibleName, QWidget *parent)
    : QListView(parent)
    , m_picks(new PicksModel(this))
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setModel(m_picks);
    setItemDelegate(new PickDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_picks, &QAbstractItemModel::modelReset, this, &PickList::updateGeometry);
}

int PickList::heightOf(int rows) const
{
    return rows * (fontMetrics().height() + 2 * pickPadding) + 8;
}

QSize PickList::sizeHint() const
{
    return {24 * fontMetrics().averageCharWidth(),
            heightOf(std::clamp(m_picks->rowCount(), fewestRows, mostRowsAtOnce))};
}

QSize PickList::minimumSizeHint() const
{
    return {16 * fontMetrics().averageCharWidth(),
            heightOf(std::clamp(m_picks->rowCount(), fewestRows, mostRowsAtOnce))};
}

void PickList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_picks->rowCount() > 0)
        setCurrentIndex(m_picks->index(0, 0)); // a keyboard user has to see where Space would tick
}
