#pragma once

#include "dataset.h"

#include <QComboBox>

/// Chooses what a column is for. The wheel scrolls the table below instead of changing it by accident.
class RoleCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit RoleCombo(QWidget *parent = nullptr);

    void setColumn(const QString &name);
    void setRole(Role role);
    /// As wide as what is chosen.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(Role role);
    /// The keyboard came to it.
    void reached();

protected:
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};
