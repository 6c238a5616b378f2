#pragma once

#include <QFrame>

/// A dashed frame that says: files can be dropped here. It stands out while a file is held over it.
class DropFrame : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

    void setHot(bool hot);
    /// It lies over something else, hidden until it is shown, and says what dropping does.
    void setCovering(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hot = false;
    QString m_text;
};
