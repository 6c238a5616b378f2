#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

/// What a page shows instead of its content while it can't be used yet: what is missing, and the buttons that lead
/// there.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    QPushButton *addButton(const QString &text, bool primary, QObject *context, std::function<void()> onClick);

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_buttons;
};
