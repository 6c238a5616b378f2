#pragma once

#include "cellroles.h"

#include <QCache>
#include <QStyledItemDelegate>

struct ThemeColors;

/// Draws the cells of every table: check box, marker, text on several lines (cut with an ellipsis), quieter text behind
/// it, pills, bars. What was laid out is kept, so that scrolling costs little.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// As much height as the cell's whole text needs, up to 40 lines.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    static constexpr int horizontalPadding = 9;
    static constexpr int verticalPadding = 6;

private:
    QStringList linesOf(const QString &text, const QFont &font, int width, int most) const;
    QRectF paintPills(QPainter *painter, const QRectF &room, const QModelIndex &index, const ThemeColors &colors,
                      bool rightAligned) const;
    double paintBar(QPainter *painter, const QRectF &room, double share, const ThemeColors &colors) const;

    mutable QCache<QString, QStringList> m_lines; ///< by text, width, number of lines and weight
};
