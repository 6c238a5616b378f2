#pragma once

#include "cellroles.h"
#include "error.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

/// A problem or a hint, where it happens: a sentence, and what can be done about it. Hidden while it has nothing to
/// say.
class Notice : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void show(Tone tone, const QString &text);
    void showError(const Error &error) { show(Tone::Bad, error.message); }
    /// A button behind the text, until the next show() or clear().
    QPushButton *addButton(const QString &text, QObject *context, std::function<void()> onClick);
    /// Other words for the same: buttons stay.
    void setText(const QString &text);
    void clear();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void dropButtons();

    Tone m_tone = Tone::Neutral;
    QLabel *m_text;
    QHBoxLayout *m_layout;
    QList<QPushButton *> m_buttons;
    QPushButton *m_close;
};
