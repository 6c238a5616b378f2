#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <optional>

/// A name, key or index that has no value. Using it is an error; testing it (is defined, default) is not.
struct TemplateUndefined
{
    QString what; ///< a whole sentence for people
};
Q_DECLARE_METATYPE(TemplateUndefined)

// Values are QVariants of a few kinds, with Python's meaning: an invalid variant is None; bool; qlonglong; double;
// QString; QVariantList; QVariantMap; TemplateUndefined.

/// Any variant of Qt's as one of those kinds.
QVariant normalizedTemplateValue(const QVariant &value);

QVariant undefinedValue(const QString &what);
bool isUndefined(const QVariant &value);
bool isNone(const QVariant &value);
bool isText(const QVariant &value);
bool isList(const QVariant &value);
bool isMap(const QVariant &value);
bool isInteger(const QVariant &value); ///< bool is none, though Python counts it
bool isNumber(const QVariant &value); ///< bool, integer or double

/// Python's bool(value).
bool truthOf(const QVariant &value);
/// Python's ==.
bool equalValues(const QVariant &left, const QVariant &right);
/// Python's order of two numbers, texts or lists: negative, 0, positive; nullopt where Python has none.
std::optional<int> orderOf(const QVariant &left, const QVariant &right);
/// Python's `needle in haystack`; nullopt where that is an error.
std::optional<bool> containsValue(const QVariant &haystack, const QVariant &needle);

/// Characters of a text as code points (Python counts these, not UTF-16 units).
qsizetype codePointCount(const QString &text);
QStringList codePointsOf(const QString &text);

/// len(value); nullopt where there is none.
std::optional<qsizetype> lengthOf(const QVariant &value);
/// What a loop over the value sees: elements, characters or keys; nullopt where it can't be looped over.
std::optional<QVariantList> elementsOf(const QVariant &value);
/// value[index], counted from the end when negative; undefined where there is none.
QVariant elementAt(const QVariant &value, const QVariant &index);
/// value[start:stop:step]; parts that are None are left out. nullopt where the value is no text and no list, or step 0.
std::optional<QVariant> sliceOf(const QVariant &value, const QVariant &start, const QVariant &stop,
                                const QVariant &step);

/// How many values hang below this one, itself included; stops counting at `limit`, or below 32 levels, with `limit`.
qsizetype weightOf(const QVariant &value, qsizetype limit);
/// The kind's name for messages: "text", "number" …
QString kindOf(const QVariant &value);
