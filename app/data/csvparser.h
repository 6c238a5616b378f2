#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

/// How a CSV file is written.
struct CsvForm
{
    char delimiter = ',';
    bool lineEndsWithCr = false; ///< lone CR ends a row (old Macintosh files); LF and CRLF always do
};

/// One cell as it stands in the text.
struct CsvCell
{
    QByteArrayView text; ///< between the outer quotation marks, if it has them
    bool quoted = false;
    bool doubledQuotes = false; ///< two quotation marks stand for one
};

/// One row as it stands in the text. The same object is filled again and again, so that its memory is reused.
struct CsvRecord
{
    std::vector<CsvCell> cells;
    qsizetype length = 0; ///< bytes of the row with its line break
    qsizetype strayQuotes = 0; ///< quotation marks inside a quoted cell that are neither doubled nor the last
    qsizetype unclosedQuote = -1; ///< where the quotation mark stands that nothing closes
    bool blanksAfterQuote = false; ///< blanks between a closing quotation mark and the delimiter, left out

    /// An empty line.
    bool isBlank() const { return cells.size() == 1 && !cells.front().quoted && cells.front().text.isEmpty(); }
};

/// Reads the first row of `text` by RFC 4180. A quotation mark closes a cell only if a delimiter, the end of the line
/// or of the text follows (blanks between are left out); any other one is kept as text, so `"He said "no" twice"` is
/// read as it was meant. False when the row may go on behind the text and `complete` is not set.
bool parseCsvRecord(QByteArrayView text, bool complete, const CsvForm &form, CsvRecord &record);

/// The cell's text. Bytes that are not UTF-8 become U+FFFD.
QString csvCellText(const CsvCell &cell);

/// Whether the first line break outside quotation marks is a lone CR.
bool endsLinesWithCr(QByteArrayView sample, char delimiter);

/// The delimiter among comma, semicolon, tab, pipe and the ASCII separators 30 and 31 that splits the sample's rows
/// most evenly; a comma when none does. `preferred` wins when it splits the first row at all; 0: none preferred.
char guessDelimiter(QByteArrayView sample, bool complete, char preferred);
