#include "csvcells.h"

#include "sink.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A spreadsheet may run such a cell as a formula (CWE-1236), some also after blanks.
bool startsLikeFormula(QStringView text)
{
    static const QString breaks = u"\t\r\n"_s;
    static const QString openers = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20"_s;
    if (!text.isEmpty() && breaks.contains(text.front()))
        return true;
    const auto first = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); });
    return first != text.end() && openers.contains(*first);
}

bool isNumber(QStringView text)
{
    bool ok = false;
    std::ignore = text.toDouble(&ok);
    return ok;
}

bool needsQuotes(QStringView text, QChar delimiter)
{
    for (const QChar character : text) {
        if (character == delimiter || character == u'"' || character == u'\n' || character == u'\r')
            return true;
    }
    // Some readers trim cells that are not quoted.
    return !text.isEmpty() && (text.front().isSpace() || text.back().isSpace());
}
}

QByteArray shortestNumber(double value)
{
    std::array<char, 64> buffer{};
    const double size = std::abs(value);
    const bool plain = value == 0 || (size >= 1e-6 && size < 1e15);
    const auto result = plain
        ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed)
        : std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), result.ptr - buffer.data()};
}

CsvCells::CsvCells(Sink &sink, const ExportOptions &options)
    : m_sink(sink)
    , m_options(options)
    , m_delimiter(QString(options.delimiter).toUtf8())
{
    if (options.bom)
        m_sink.write("\xEF\xBB\xBF");
}

void CsvCells::text(const QString &text)
{
    const bool disarm = m_options.formulaSafe && startsLikeFormula(text) && !isNumber(text);
    // Excel takes a file that begins with ID for a SYLK file, but not one that begins with "ID".
    const bool looksLikeSylk = m_firstRow && m_firstCell && text.startsWith("ID"_L1);
    const bool quote = m_options.formulaSafe || looksLikeSylk || needsQuotes(text, m_options.delimiter);
    if (!quote) {
        cell(text.toUtf8());
        return;
    }
    QString inner = text;
    inner.replace(u'"', u"\"\""_s);
    cell('"' + QByteArray(disarm ? "'" : "") + inner.toUtf8() + '"');
}

void CsvCells::number(std::optional<double> value)
{
    cell(value ? shortestNumber(*value) : QByteArray());
}

void CsvCells::integer(std::optional<qint64> value)
{
    cell(value ? QByteArray::number(*value) : QByteArray());
}

void CsvCells::cell(const QByteArray &bytes)
{
    if (!m_firstCell)
        m_row += m_delimiter;
    m_row += bytes;
    m_firstCell = false;
}

void CsvCells::endRow()
{
    // A row of one empty cell would be an empty line, which readers skip.
    if (m_row.isEmpty() && !m_firstCell)
        m_row = "\"\"";
    m_sink.write(m_row + "\r\n");
    m_row.clear();
    m_firstCell = true;
    m_firstRow = false;
}
