#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Columns that a text takes on a terminal: 2 for East Asian wide characters and emoji, 0 for combining marks.
int displayWidth(QStringView text);

/// The text on one line, safe to print: control characters, line breaks, bidi overrides and lone surrogates become a
/// space or U+FFFD; beyond `width` columns the end gives way to "…".
QString oneLine(QStringView text, int width);

/// Breaks a line at blanks where it is wider than `width`; further lines are indented by four. Ends with a line break.
QString wrappedLine(const QString &line, int width);

/// A p-value for people: four decimals, or "< 0.0001".
QString probabilityText(double p);

/// Plain text in aligned columns.
struct TextTable
{
    QStringList header;
    QList<bool> rightAligned; ///< aligned with the header; missing: left
    QList<QStringList> rows;

    /// Lines with two spaces between columns, no trailing spaces, a line break after each.
    QString toText() const;
};
