#pragma once

#include "codepoints.h"

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

/// Code points in all messages.
inline qint64 promptCharacters(const Prompt &prompt)
{
    qint64 characters = 0;
    for (const Message &message : prompt.messages)
        characters += codePointCount(message.content);
    return characters;
}

/// Bytes of UTF-8 in all messages: what is known of a prompt's length before its tokens are.
inline qint64 promptBytes(const Prompt &prompt)
{
    qint64 bytes = 0;
    for (const Message &message : prompt.messages)
        bytes += message.content.toUtf8().size();
    return bytes;
}
