#include "cellsjson.h"

#include "utf8text.h"

#include <array>
#include <string_view>

namespace {
/// For each byte: 0 when it stands for itself in a JSON string, 'u' for \u00XX, else the letter after the backslash.
constexpr std::array<char, 256> makeEscapes()
{
    std::array<char, 256> table{};
    for (int c = 0; c < 0x20; ++c)
        table[std::size_t(c)] = 'u';
    table['\n'] = 'n';
    table['\r'] = 'r';
    table['\t'] = 't';
    table['"'] = '"';
    table['\\'] = '\\';
    return table;
}
constexpr std::array<char, 256> escapes = makeEscapes();

/// Reads one JSON array of strings and nulls from the left to the right.
class CellsParser
{
public:
    explicit CellsParser(QByteArrayView json)
        : m_at(json.begin())
        , m_end(json.end())
    {
    }

    std::optional<std::vector<std::optional<QString>>> parse()
    {
        std::vector<std::optional<QString>> cells;
        if (!take('['))
            return std::nullopt;
        if (!take(']')) {
            do {
                if (!readCell(cells))
                    return std::nullopt;
            } while (take(','));
            if (!take(']'))
                return std::nullopt;
        }
        skipBlanks();
        return m_at == m_end ? std::optional(std::move(cells)) : std::nullopt;
    }

    std::optional<QString> cellAt(qsizetype index)
    {
        if (!take('['))
            return std::nullopt;
        if (take(']'))
            return QString();
        for (; index > 0; --index) {
            if (!skipCell())
                return std::nullopt;
            if (!take(','))
                return take(']') ? std::optional(QString()) : std::nullopt;
        }
        std::vector<std::optional<QString>> cells;
        return readCell(cells) ? std::optional(cells.front().value_or(QString())) : std::nullopt;
    }

private:
    bool skipCell()
    {
        if (takeNull())
            return true;
        if (!take('"'))
            return false;
        for (; m_at != m_end && *m_at != '"'; ++m_at) {
            if (*m_at == '\\' && ++m_at == m_end)
                return false;
        }
        return take('"');
    }

    bool takeNull()
    {
        skipBlanks();
        if (m_end - m_at < 4 || QByteArrayView(m_at, 4) != "null")
            return false;
        m_at += 4;
        return true;
    }

    void skipBlanks()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool take(char expected)
    {
        skipBlanks();
        if (m_at == m_end || *m_at != expected)
            return false;
        ++m_at;
        return true;
    }

    bool readCell(std::vector<std::optional<QString>> &cells)
    {
        if (takeNull()) {
            cells.emplace_back();
            return true;
        }
        if (!take('"'))
            return false;
        QString text;
        if (!readText(text))
            return false;
        cells.emplace_back(std::move(text));
        return true;
    }

    /// The rest of a string after its opening quote, and the closing one.
    bool readText(QString &text)
    {
        while (m_at != m_end) {
            const char *start = m_at;
            while (m_at != m_end && *m_at != '"' && *m_at != '\\')
                ++m_at;
            text += textFromUtf8({start, m_at - start});
            if (m_at == m_end)
                return false;
            if (*m_at++ == '"')
                return true;
            if (m_at == m_end || !readEscape(text, *m_at++))
                return false;
        }
        return false;
    }

    bool readEscape(QString &text, char letter)
    {
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view values = "\"\\/\b\f\n\r\t";
        if (const auto found = letters.find(letter); found != std::string_view::npos) {
            text += QLatin1Char(values[found]);
            return true;
        }
        if (letter != 'u' || m_end - m_at < 4)
            return false;
        bool ok = false;
        const ushort unit = QByteArrayView(m_at, 4).toUShort(&ok, 16);
        text += QChar(unit);
        m_at += 4;
        return ok;
    }

    const char *m_at;
    const char *m_end;
};
}

void appendJsonString(QByteArray &json, QByteArrayView text)
{
    static constexpr char digits[] = "0123456789abcdef";
    json += '"';
    const char *start = text.begin();
    for (const char *at = start; at != text.end(); ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        const char escape = escapes[byte];
        if (!escape)
            continue;
        json.append(start, at - start);
        json += '\\';
        json += escape;
        if (escape == 'u') {
            json += "00";
            json += digits[byte >> 4];
            json += digits[byte & 15];
        }
        start = at + 1;
    }
    json.append(start, text.end() - start);
    json += '"';
}

std::optional<std::vector<std::optional<QString>>> parseJsonCells(QByteArrayView json)
{
    return CellsParser(json).parse();
}

std::optional<QString> jsonCellAt(QByteArrayView json, qsizetype index)
{
    return CellsParser(json).cellAt(index);
}
