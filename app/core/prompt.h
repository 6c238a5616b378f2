#pragma once

#include <QList>
#include <QString>

struct Message
{
    QString role; ///< "system", "user" or "assistant"
    QString content;

    bool operator==(const Message &) const = default;
};

/// What is sent to a model, after the template was filled in.
struct Prompt
{
    QList<Message> messages;

    bool operator==(const Prompt &) const = default;
};
