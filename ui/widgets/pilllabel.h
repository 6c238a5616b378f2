#pragma once

#include "cellroles.h"

#include <QWidget>

/// A pill outside of tables: a state, a hint.
class PillLabel : public QWidget
{
    Q_OBJECT

public:
    explicit PillLabel(QWidget *parent = nullptr);

    void setPill(const Pill &pill);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont pillFont() const;

    Pill m_pill;
};
