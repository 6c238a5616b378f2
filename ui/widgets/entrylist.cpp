#include "entrylist.h"

#include "cellroles.h"
#include "theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int entryMargin = 12;
constexpr int entryGap = 8;
constexpr int entryPadding = 7;
constexpr qsizetype longestText = 600;

QFont strongFont(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

QFont smallFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(smaller.pointSizeF() * 0.92);
    return smaller;
}

QFont pillsFont(const QFont &font)
{
    QFont smaller = strongFont(font);
    smaller.setPointSizeF(smaller.pointSizeF() * 0.86);
    return smaller;
}

/// The pills from the right end of the room; returns what is left of it.
QRectF paintPillsAtEnd(QPainter *painter, QRectF room, const QModelIndex &index, const ThemeColors &colors)
{
    const auto pills = index.data(PillsRole).value<QList<Pill>>();
    painter->setFont(pillsFont(painter->font()));
    const QFontMetricsF metrics(painter->font());
    for (auto pill = pills.crbegin(); pill != pills.crend(); ++pill) {
        const double width = metrics.horizontalAdvance(pill->text) + 16;
        if (width > room.width() / 2)
            continue;
        paintPill(*painter, {room.right() - width, room.top(), width, metrics.height() + 3}, *pill, colors);
        room.setRight(room.right() - width - 4);
    }
    return room;
}

void paintWrapped(QPainter *painter, const QRectF &room, const QString &text, int lines)
{
    const QFontMetricsF metrics(painter->font());
    QTextLayout layout(text, painter->font());
    layout.beginLayout();
    double y = room.top();
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const QString rest = text.mid(line.textStart());
        const QString shown = i + 1 == lines ? metrics.elidedText(rest, Qt::ElideRight, room.width())
                                             : rest.left(line.textLength()).trimmed();
        painter->drawText(QPointF(room.left(), y + metrics.ascent()), shown);
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}
}

EntryDelegate::EntryDelegate(int lines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lines(lines)
{
}

QRect EntryDelegate::checkRect(const QStyleOptionViewItem &option) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
    const int first = QFontMetrics(strongFont(option.font)).height();
    return {option.rect.left() + entryMargin, option.rect.top() + entryPadding + (first - side) / 2, side, side};
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors colors = themeColors(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colors.accent, 1));
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -1.5, -1.5));
    }
    painter->setPen(QPen(colors.line, 1));
    painter->drawLine(QPointF(option.rect.left(), option.rect.bottom() + 0.5),
                      QPointF(option.rect.right(), option.rect.bottom() + 0.5));
    QRectF room = QRectF(option.rect).adjusted(entryMargin, entryPadding, -entryMargin, -entryPadding);
    if (const QVariant state = index.data(Qt::CheckStateRole); state.isValid()) {
        QStyleOptionViewItem check = option;
        check.rect = checkRect(option);
        check.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
        check.state |= state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, option.widget);
        room.setLeft(check.rect.right() + 1 + entryGap);
    }
    paintNames(painter, room, option, index);
    painter->restore();
}

void EntryDelegate::paintNames(QPainter *painter, const QRectF &room, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const ThemeColors colors = themeColors(option.palette);
    const bool heading = !(index.flags() & Qt::ItemIsEnabled);
    const QFont nameFont = heading ? strongFont(smallFont(option.font)) : strongFont(option.font);
    const QFontMetricsF metrics(nameFont);
    painter->setFont(option.font);
    const QRectF first = paintPillsAtEnd(painter, room, index, colors);
    painter->setFont(nameFont);
    painter->setPen(heading || index.data(QuietRole).toBool() ? colors.muted : colors.text);
    painter->drawText(QPointF(first.left(), first.top() + metrics.ascent()),
                      metrics.elidedText(index.data().toString().simplified(), Qt::ElideRight, first.width()));
    painter->setFont(smallFont(option.font));
    painter->setPen(colors.muted);
    paintWrapped(painter, room.adjusted(0, metrics.lineSpacing() + 1, 0, 0),
                 index.data(SecondaryRole).toString().simplified().left(longestText), m_lines);
}

int EntryDelegate::linesFor(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (m_lines == 1 || !view)
        return m_lines;
    const QString text = index.data(SecondaryRole).toString().simplified().left(longestText);
    QTextLayout layout(text, smallFont(option.font));
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines < m_lines; line = layout.createLine()) {
        line.setLineWidth(std::max(40, view->viewport()->width() - 2 * entryMargin));
        ++lines;
    }
    layout.endLayout();
    return std::max(lines, 1);
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool heading = !(index.flags() & Qt::ItemIsEnabled);
    const double first = QFontMetricsF(strongFont(option.font)).lineSpacing();
    const double more = QFontMetricsF(smallFont(option.font)).lineSpacing() * linesFor(option, index) + 1;
    return {120, int(std::ceil(first + (heading ? 0 : more))) + 2 * entryPadding};
}

bool EntryDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const Qt::ItemFlags flags = index.flags();
    if (!(flags & Qt::ItemIsUserCheckable) || !(flags & Qt::ItemIsEnabled))
        return false;
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int side = entryMargin + checkRect(option).width() + entryGap; // easier to hit than the box alone
        const QRect target(option.rect.topLeft(), QSize(side, option.rect.height()));
        if (mouse->button() != Qt::LeftButton || !target.contains(mouse->position().toPoint()))
            return false;
        if (event->type() == QEvent::MouseButtonDblClick)
            return true;
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Space && key != Qt::Key_Select)
            return false;
    } else {
        return false;
    }
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

EntryList::EntryList(const QString &accessibleName, int lines, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new EntryDelegate(lines, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { emit opened(index.row()); });
}

void EntryList::choose(int row)
{
    const QModelIndex index = model() ? model()->index(row, 0) : QModelIndex();
    if (index != currentIndex())
        setCurrentIndex(index);
}

void EntryList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    emit chosenChanged(current.isValid() ? current.row() : -1);
}

void EntryList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit opened(currentIndex().row());
    else
        QListView::keyPressEvent(event);
}
