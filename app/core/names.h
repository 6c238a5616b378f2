#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>

/// One line of a table that gives an enum its names in files and exports.
template <typename Enum>
struct Name
{
    Enum value;
    const char *text;
};
// clang 14, which clazy stands on, does not deduce this for aggregates by itself.
template <typename Enum>
Name(Enum, const char *) -> Name<Enum>;

/// The value's name; "" when the table has none.
template <typename Enum, std::size_t size>
QString nameOf(const std::array<Name<Enum>, size> &table, Enum value)
{
    for (const Name<Enum> &entry : table) {
        if (entry.value == value)
            return QString::fromLatin1(entry.text);
    }
    return {};
}

/// The value of that name; the table's first value when there is none.
template <typename Enum, std::size_t size>
Enum valueOf(const std::array<Name<Enum>, size> &table, QStringView name)
{
    for (const Name<Enum> &entry : table) {
        if (name == QLatin1StringView(entry.text))
            return entry.value;
    }
    return table.front().value;
}

/// Whether a text is one of several names.
inline bool isAnyOf(QStringView text, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(names, [text](QLatin1StringView name) { return text == name; });
}
