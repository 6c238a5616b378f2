#pragma once

#include "generation.h"

#include <QWidget>

/// How many came through each step, from chunks to what people looked at: a line of small bars that goes on in the next
/// line where room is short.
class FunnelStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelStrip(QWidget *parent = nullptr);

    /// Steps of checks that dropped nothing are left out of the line; the tooltip has all.
    void setFunnel(const QList<FunnelStep> &funnel);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell
    {
        QString number;
        QString name;
        QString lost; ///< "−12", or empty
        double share = 0;
    };

    int cellWidth(const Cell &cell) const;
    int lineHeight() const;
    /// Where each cell goes; the last is the height of all.
    std::pair<QList<QRect>, int> arrange(int width) const;

    QList<Cell> m_cells;
};
