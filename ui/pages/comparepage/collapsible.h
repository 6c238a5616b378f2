#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

/// A part that is closed until it is wanted.
class Collapsible : public QWidget
{
    Q_OBJECT

public:
    explicit Collapsible(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// The content; shown while the part is open.
    void setContent(QWidget *content);
    bool isOpen() const;
    void setOpen(bool open);

signals:
    void toggled(bool open);

private:
    QToolButton *m_button;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
};
