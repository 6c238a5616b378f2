#pragma once

#include <QComboBox>

/// A combo box that may be narrower than its texts: what does not fit is cut with an ellipsis.
class ElidedComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ElidedComboBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
