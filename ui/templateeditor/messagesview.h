#pragma once

#include "cellroles.h"
#include "plaintext.h"
#include "prompt.h"

#include <QSet>

/// What is sent to a model, message after message: who speaks, and the plain text.
class MessagesView : public PlainText
{
    Q_OBJECT

public:
    explicit MessagesView(const QString &accessibleName, QWidget *parent = nullptr);

    void showPrompt(const Prompt &prompt);
    /// One text under a heading of its own.
    void showTexts(const QList<Message> &texts);
    /// Quiet words instead of messages.
    void showHint(const QString &hint);
    /// Lays a ground under these lines, from 0, until something else is shown.
    void markLines(const QSet<int> &lines, Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    QList<Message> m_texts; ///< with headings as roles
    QString m_hint;
};
