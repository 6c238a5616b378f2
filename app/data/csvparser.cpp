#include "csvparser.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace {
/// Reads one row; every function leaves m_at behind what it read.
class CsvRowParser
{
public:
    CsvRowParser(QByteArrayView text, bool complete, const CsvForm &form, CsvRecord &record)
        : m_data(text.data())
        , m_size(text.size())
        , m_complete(complete)
        , m_form(form)
        , m_record(record)
    {
        m_special[quint8(form.delimiter)] = true;
        m_special[quint8('\n')] = true;
        m_special[quint8('\r')] = true;
    }

    bool parse()
    {
        do {
            const bool quoted = m_at < m_size && m_data[m_at] == '"';
            if (!(quoted ? quotedCell() : plainCell()))
                return false;
        } while (passDelimiter());
        return passLineBreak();
    }

private:
    /// Bytes of the line break at that place, 0 for none, -1 when what follows the text decides.
    int lineBreakAt(qsizetype at) const
    {
        if (at >= m_size || (m_data[at] != '\r' && m_data[at] != '\n'))
            return 0;
        if (m_data[at] == '\n')
            return 1;
        if (at + 1 < m_size)
            return m_data[at + 1] == '\n' ? 2 : m_form.lineEndsWithCr ? 1 : 0;
        if (!m_complete)
            return -1;
        return 1; // a CR that is the file's last character
    }

    bool plainCell()
    {
        const qsizetype begin = m_at;
        for (;; ++m_at) {
            while (m_at < m_size && !m_special[quint8(m_data[m_at])])
                ++m_at;
            if (m_at >= m_size && !m_complete)
                return false;
            if (m_at >= m_size || m_data[m_at] == m_form.delimiter)
                break;
            const int lineBreak = lineBreakAt(m_at);
            if (lineBreak < 0)
                return false;
            if (lineBreak > 0)
                break;
        }
        m_record.cells.push_back({QByteArrayView(m_data + begin, m_at - begin), false, false});
        return true;
    }

    bool quotedCell()
    {
        CsvCell cell{{}, true, false};
        const qsizetype begin = ++m_at;
        for (;;) {
            const void *found = m_at < m_size ? std::memchr(m_data + m_at, '"', size_t(m_size - m_at)) : nullptr;
            if (!found) {
                if (!m_complete)
                    return false;
                m_record.unclosedQuote = begin - 1;
                m_at = m_size;
                return endQuoted(cell, begin, m_size);
            }
            const qsizetype quote = static_cast<const char *>(found) - m_data;
            if (quote + 1 < m_size && m_data[quote + 1] == '"') {
                cell.doubledQuotes = true;
                m_at = quote + 2;
                continue;
            }
            const qsizetype end = endOfBlanks(quote + 1);
            if (end >= m_size && !m_complete)
                return false;
            const int lineBreak = lineBreakAt(end);
            if (lineBreak < 0)
                return false;
            if (end >= m_size || m_data[end] == m_form.delimiter || lineBreak > 0) {
                m_record.blanksAfterQuote |= end > quote + 1;
                m_at = end;
                return endQuoted(cell, begin, quote);
            }
            ++m_record.strayQuotes;
            m_at = quote + 1;
        }
    }

    bool endQuoted(CsvCell &cell, qsizetype begin, qsizetype end)
    {
        cell.text = QByteArrayView(m_data + begin, end - begin);
        m_record.cells.push_back(cell);
        return true;
    }

    qsizetype endOfBlanks(qsizetype at) const
    {
        while (at < m_size && (m_data[at] == ' ' || m_data[at] == '\t') && m_data[at] != m_form.delimiter)
            ++at;
        return at;
    }

    bool passDelimiter()
    {
        if (m_at >= m_size || m_data[m_at] != m_form.delimiter)
            return false;
        ++m_at;
        return true;
    }

    bool passLineBreak()
    {
        if (m_at >= m_size && !m_complete)
            return false;
        const int lineBreak = lineBreakAt(m_at);
        if (lineBreak < 0)
            return false;
        m_record.length = m_at + lineBreak;
        return true;
    }

    const char *m_data;
    qsizetype m_size;
    bool m_complete;
    const CsvForm &m_form;
    CsvRecord &m_record;
    std::array<bool, 256> m_special{};
    qsizetype m_at = 0;
};

struct DelimiterFit
{
    char delimiter = ',';
    double even = 0; ///< share of the rows that have as many cells as the first
    size_t cells = 0; ///< of the first row
    qsizetype beforeBlank = 0; ///< cells that begin with a blank, as what follows a comma in a sentence does
};

DelimiterFit fitOf(char delimiter, QByteArrayView sample, bool complete)
{
    constexpr int rowsToLookAt = 200;
    const CsvForm form{delimiter, endsLinesWithCr(sample, delimiter)};
    DelimiterFit fit{delimiter, 0, 0};
    CsvRecord record;
    qsizetype strayQuotes = 0;
    int rows = 0;
    int even = 0;
    qsizetype at = 0;
    while (at < sample.size() && rows < rowsToLookAt && parseCsvRecord(sample.sliced(at), complete, form, record)) {
        at += record.length;
        if (record.isBlank())
            continue;
        if (rows == 0)
            fit.cells = record.cells.size();
        even += record.cells.size() == fit.cells;
        fit.beforeBlank
            += std::ranges::count_if(record.cells, [](const CsvCell &cell) { return cell.text.startsWith(' '); });
        strayQuotes += record.strayQuotes + (record.unclosedQuote >= 0);
        ++rows;
    }
    if (rows > 0)
        fit.even = double(even) / rows / (strayQuotes > 0 ? 2 : 1);
    return fit;
}

bool isBetter(const DelimiterFit &fit, const DelimiterFit &than)
{
    if (fit.even != than.even)
        return fit.even > than.even;
    return fit.cells != than.cells ? fit.cells > than.cells : fit.beforeBlank < than.beforeBlank;
}
}

bool parseCsvRecord(QByteArrayView text, bool complete, const CsvForm &form, CsvRecord &record)
{
    record.cells.clear();
    record.length = 0;
    record.strayQuotes = 0;
    record.unclosedQuote = -1;
    record.blanksAfterQuote = false;
    return CsvRowParser(text, complete, form, record).parse();
}

QString csvCellText(const CsvCell &cell)
{
    if (!cell.doubledQuotes)
        return QString::fromUtf8(cell.text);
    QByteArray text;
    text.reserve(cell.text.size());
    for (qsizetype from = 0; from < cell.text.size();) {
        const qsizetype quote = cell.text.indexOf('"', from);
        const qsizetype end = quote < 0 ? cell.text.size() : quote + 1;
        text.append(cell.text.sliced(from, end - from));
        const bool doubled = quote >= 0 && end < cell.text.size() && cell.text[end] == '"';
        from = doubled ? end + 1 : end;
    }
    return QString::fromUtf8(text);
}

bool endsLinesWithCr(QByteArrayView sample, char delimiter)
{
    bool quoted = false;
    char previous = '\n';
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const char c = sample[i];
        // The second of two quotation marks opens again what the first one closed.
        const bool opens = previous == '\n' || previous == '"' || previous == delimiter;
        if (c == '"' && (quoted || opens))
            quoted = !quoted;
        else if (!quoted && c == '\n')
            return false;
        else if (!quoted && c == '\r')
            return i + 1 >= sample.size() || sample[i + 1] != '\n';
        previous = c;
    }
    return false;
}

char guessDelimiter(QByteArrayView sample, bool complete, char preferred)
{
    DelimiterFit best;
    for (const char candidate : {',', ';', '\t', '|', '\x1e', '\x1f'}) {
        const DelimiterFit fit = fitOf(candidate, sample, complete);
        if (fit.cells < 2)
            continue;
        if (candidate == preferred)
            return candidate;
        if (isBetter(fit, best))
            best = fit;
    }
    return best.delimiter;
}
