#include "dotenv.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/// Reads one binding after the other.
class DotenvReader
{
public:
    explicit DotenvReader(const QString &text)
        : m_text(text)
    {
    }

    Dotenv read()
    {
        Dotenv result;
        while (skipBlankLines()) {
            const int line = m_line;
            NamedText binding;
            const bool hasValue = readBinding(binding);
            if (m_broken)
                result.unreadableLines.append(line);
            else if (hasValue)
                result.values.append(binding);
            m_broken = false;
            skipLine();
        }
        return result;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek() const { return atEnd() ? QChar(u'\n') : m_text[m_at]; }

    void advance()
    {
        if (m_text[m_at] == u'\n' || (m_text[m_at] == u'\r' && m_text.mid(m_at + 1, 1) != "\n"_L1))
            ++m_line;
        ++m_at;
    }

    bool skipBlankLines()
    {
        while (!atEnd() && m_text[m_at].isSpace())
            advance();
        return !atEnd();
    }

    void skipBlanks()
    {
        while (!atEnd() && peek().isSpace() && !isLineEnd(peek()))
            ++m_at;
    }

    void skipLine()
    {
        while (!atEnd() && !isLineEnd(m_text[m_at]))
            ++m_at;
    }

    /// False for comments and for names without "=".
    bool readBinding(NamedText &binding)
    {
        if (peek() == u'#')
            return false;
        skipExport();
        binding.name = readName();
        skipBlanks();
        if (m_broken || peek() != u'=') {
            m_broken = m_broken || !(isLineEnd(peek()) || peek() == u'#');
            return false;
        }
        ++m_at;
        skipBlanks();
        if (peek() != u'\'' && peek() != u'"') {
            binding.text = readPlain();
            return true;
        }
        binding.text = readQuoted(peek());
        skipBlanks();
        m_broken = m_broken || !(isLineEnd(peek()) || peek() == u'#');
        return true;
    }

    void skipExport()
    {
        constexpr QLatin1StringView word("export");
        const QStringView rest = QStringView(m_text).mid(m_at);
        if (!rest.startsWith(word) || rest.size() <= word.size())
            return;
        const QChar next = rest[word.size()];
        if (!next.isSpace() || isLineEnd(next))
            return;
        m_at += word.size();
        skipBlanks();
    }

    QString readName()
    {
        if (peek() == u'\'')
            return readQuoted(u'\'');
        const qsizetype begin = m_at;
        while (!atEnd() && peek() != u'=' && peek() != u'#' && !peek().isSpace())
            ++m_at;
        m_broken = m_at == begin;
        return m_text.mid(begin, m_at - begin);
    }

    QString readPlain()
    {
        const qsizetype begin = m_at;
        skipLine();
        const QString line = m_text.mid(begin, m_at - begin);
        // A # opens a comment only after a blank, so that passwords and URLs may have one.
        for (qsizetype i = 1; i < line.size(); ++i) {
            if (line[i] == u'#' && line[i - 1].isSpace())
                return line.left(i).trimmed();
        }
        return line.trimmed();
    }

    QString readQuoted(QChar quote)
    {
        const qsizetype begin = m_at;
        const int line = m_line;
        QString value;
        for (++m_at; !atEnd(); advance()) {
            if (m_text[m_at] == quote) {
                ++m_at;
                return value;
            }
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size()) {
                advance();
                value += unescaped(m_text[m_at], quote);
            } else {
                value += m_text[m_at];
            }
        }
        // Without its end only this line is lost, not the rest of the file.
        m_at = begin;
        m_line = line;
        m_broken = true;
        return {};
    }

    static QString unescaped(QChar escaped, QChar quote)
    {
        if (escaped == u'\\' || escaped == u'\'' || (quote == u'"' && escaped == u'"'))
            return escaped;
        constexpr QLatin1StringView letters("abfnrtv");
        constexpr QLatin1StringView meanings("\a\b\f\n\r\t\v");
        const qsizetype index = quote == u'"' ? letters.indexOf(escaped) : -1;
        return index >= 0 ? QString(meanings[index]) : QString(u'\\') + escaped;
    }

    const QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_broken = false;
};
}

const QString *Dotenv::value(QStringView name) const
{
    const auto found = std::find_if(values.rbegin(), values.rend(), [&](const NamedText &v) { return v.name == name; });
    return found == values.rend() ? nullptr : &found->text;
}

Dotenv parseDotenv(const QByteArray &text)
{
    QString decoded = QString::fromUtf8(text);
    if (decoded.startsWith(QChar::ByteOrderMark))
        decoded.remove(0, 1);
    return DotenvReader(decoded).read();
}

Result<Dotenv> readDotenv(const QString &path)
{
    constexpr qint64 maximumBytes = 1024 * 1024;
    const QFileInfo info(path);
    if (!info.exists())
        return Dotenv();
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        const QString reason
            = info.isFile() ? file.errorString() : QCoreApplication::translate("Dotenv", "it is no file");
        return Error{ErrorKind::File, QCoreApplication::translate("Dotenv", "%1 can't be read: %2.").arg(path, reason)};
    }
    const QByteArray bytes = file.read(maximumBytes + 1);
    if (bytes.size() > maximumBytes)
        return Error{ErrorKind::File,
                     QCoreApplication::translate("Dotenv", "%1 is larger than 1 MiB: that is no .env file.").arg(path)};
    return parseDotenv(bytes);
}

QProcessEnvironment completedEnvironment(const QProcessEnvironment &environment, const Dotenv &dotenv)
{
    QProcessEnvironment completed = environment;
    for (const NamedText &entry : dotenv.values) {
        if (!environment.contains(entry.name))
            completed.insert(entry.name, entry.text);
    }
    return completed;
}

bool isVariableName(QStringView name)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_'; };
    return !name.isEmpty() && isLetter(name.front())
        && std::ranges::all_of(name, [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9'); });
}
