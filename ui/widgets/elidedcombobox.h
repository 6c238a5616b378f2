#pragma once

#include <QComboBox>

/// A combo box that shrinks when room is short: what does not fit is cut with an ellipsis.
class ElidedComboBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ElidedComboBox(QWidget *parent = nullptr);

    /// Wide enough for every text.
    QSize sizeHint() const override;
    /// Wide enough for some letters.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize sizeFor(int textWidth) const;
};
