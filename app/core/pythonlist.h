#pragma once

#include <QStringList>

#include <optional>

/// A text as Python's repr writes it: between ' unless only that occurs in it, with \n \t \r \\ and \xNN, \uNNNN,
/// \UNNNNNNNN for what Python takes for not printable (control and format characters, blanks other than ' ').
QString pythonQuoted(const QString &text);

/// A list of texts as Python's repr writes it: ['a', "it's"].
QString pythonListText(const QStringList &texts);

/// The texts of Python's list of string literals, as ast.literal_eval reads it: both quotation marks, three of them
/// too, the prefixes r and u, every escape but \N{…}; an unknown escape stays as it is.
/// Empty optional when the cell is something else; so are literals without a comma between them, which Python would
/// join: NumPy prints its arrays of several texts like that.
std::optional<QStringList> pythonTextList(QStringView cell);
