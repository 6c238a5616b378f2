#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// A JSON value as models write them. Numbers, true, false and null are texts as written; null is empty.
struct LooseValue
{
    enum class Kind { Text, Word, List, Map };

    Kind kind = Kind::Text;
    QString text; ///< of Text and Word
    QStringList keys; ///< of Map, as written
    std::vector<LooseValue> values; ///< of List and Map

    bool isText() const { return kind == Kind::Text || kind == Kind::Word; }
};

struct LooseJson
{
    std::vector<LooseValue> values; ///< objects and arrays, in the order of the text
    bool brokenOff = false; ///< the last one is incomplete; its complete parts are among the values
    bool isAll = false; ///< nothing but one value stands in the text
};

/// Every complete object and array of a text, in prose, code fences, behind each other. Forgives what has one meaning
/// only: a comma before a closing bracket, line breaks in strings, strings and keys in Python's quotes, keys without
/// quotes, Python's None and True. Nesting deeper than 12 is none. Linear in the text's length.
LooseJson looseJsonIn(QStringView text);
