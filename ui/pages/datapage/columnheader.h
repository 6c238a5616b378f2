#pragma once

#include <QHeaderView>

/// A header of two lines: the column's name, and quieter what it is for. Says how it is sorted with an arrow.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    /// Below the name.
    virtual int secondLineHeight() const;
    QFont nameFont() const;
    QFont hintFont() const;

    static constexpr int sidePadding = 9;
    static constexpr int topPadding = 6;
    static constexpr int lineGap = 1;

private:
    void paintArrow(QPainter *painter, const QRectF &room) const;
};
