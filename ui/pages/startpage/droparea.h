#pragma once

#include <QAbstractButton>

/// A wide field to drop files on; pressing it chooses a file instead.
class DropArea : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DropArea(QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    void dropped(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool m_dragging = false;
};
