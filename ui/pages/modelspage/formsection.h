#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

/// A part of a form that can be folded; folded, it says in a few words what is in it.
class FormSection : public QWidget
{
    Q_OBJECT

public:
    explicit FormSection(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() { return m_body; }
    void setSummary(const QString &summary);
    void setOpen(bool open);
    /// It can always be folded, even where nothing in it can be changed.
    void setFieldsEnabled(bool enabled);
    bool isOpen() const;

private:
    void showState();

    QString m_shortly;
    QToolButton *m_title;
    QLabel *m_summary;
    QWidget *m_content;
    QVBoxLayout *m_body;
};
