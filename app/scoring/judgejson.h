#pragma once

#include <QList>
#include <QString>

#include <optional>

struct JudgeJsonMember
{
    QString key; ///< in lower case
    QStringView value; ///< as it was written
};

/// A complete JSON object within a text. Views point into that text.
struct JudgeJsonObject
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QList<JudgeJsonMember> members;
    bool duplicateKeys = false;

    /// The value of the first key of these that is there; nullopt when none is.
    std::optional<QStringView> value(const QStringList &keys) const;
};

/// Every complete JSON object in a text, also in prose, code fences and objects broken off, in the order of their
/// ends. Forgives what models do: raw newlines in strings, a comma before the bracket, Python's True. Linear time.
QList<JudgeJsonObject> jsonObjectsIn(QStringView text);

/// Whether a larger object holds this one and others with one of the keys: the judge judged several things.
bool isOneOfSeveral(const QList<JudgeJsonObject> &objects, const JudgeJsonObject &object, const QStringList &keys);

/// The text of a JSON string as it was written, with its quotes; nullopt when it is no string.
std::optional<QString> jsonStringText(QStringView written);

/// The last object with one of the keys that is the judge's own word: one in the middle of a sentence is quoted, and
/// does not count. nullptr when there is none.
const JudgeJsonObject *lastOwnObject(QStringView text, const QList<JudgeJsonObject> &objects, const QStringList &keys);
