#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

/// Where JSON text (UTF-8) breaks RFC 8259, and why.
struct JsonFault
{
    qsizetype offset = 0;
    QString message;
    bool incomplete = false; ///< the text ended too early; with more text it may be right
};

/// Values nested more deeply than this are refused, so that hostile text can't exhaust the stack.
constexpr int deepestJson = 512;

qsizetype skipJsonSpace(QByteArrayView text, qsizetype at);

/// Reads one value strictly (RFC 8259; bytes that are no UTF-8 are let through inside strings). `at` must be behind
/// white space; afterwards it stands behind the value. `complete` says that the text ends with `text`: without it a
/// number at the end is incomplete. On a fault `at` is unchanged.
std::optional<JsonFault> skipJsonValue(QByteArrayView text, qsizetype &at, bool complete);

/// Whether `text` is one JSON value and nothing else.
std::optional<JsonFault> checkJson(QByteArrayView text);

struct JsonMember
{
    QString key;
    QByteArrayView value;
};

/// The members of an object, in their order, duplicates included. `object` must have passed skipJsonValue.
std::vector<JsonMember> jsonMembers(QByteArrayView object);
/// The elements of an array; as jsonMembers().
std::vector<QByteArrayView> jsonElements(QByteArrayView array);
/// The text of a string; lone surrogates (\ud800) become U+FFFD.
QString jsonString(QByteArrayView string);
/// A value as the text of a cell: a string as it is, null empty, a number or literal as written, an array or object as
/// compact JSON text (keys in their order, numbers as written, only the necessary escapes).
QString jsonCell(QByteArrayView value);

/// For a list of chat messages ({"role": …, "content": …}): the text of the last one of the role `user`, its text
/// parts joined by line breaks. Empty optional for any other value.
std::optional<QString> lastUserMessage(QByteArrayView value);
