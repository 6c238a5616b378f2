#pragma once

#include <QFrame>

/// A dashed frame that says: files can be dropped here. It stands out while a file is held over it.
class DropFrame : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

    void setHot(bool hot);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hot = false;
};
