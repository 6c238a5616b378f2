#include "serverlog.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestLine = 4000;
constexpr qsizetype longestTailLine = 300; // it goes into messages

QString plainLine(const QByteArray &line)
{
    static const QRegularExpression terminalCodes(u"\\x1b(\\[[0-?]*[ -/]*[@-~]|[@-_])"_s);
    QString text = QString::fromUtf8(line.left(longestLine)).remove(terminalCodes);
    text.replace(u'\t', u' ');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    return text;
}
}

ServerLog::ServerLog(const Redaction &redaction)
    : m_redaction(redaction)
{
}

QStringList ServerLog::append(const QByteArray &bytes)
{
    m_rest += bytes;
    m_rest.replace("\r\n", "\n").replace('\r', '\n'); // progress bars draw over their line
    QByteArrayList lines = m_rest.split('\n');
    m_rest = lines.takeLast();
    if (m_rest.size() > longestLine) {
        lines.append(m_rest);
        m_rest.clear();
    }
    return keep(lines);
}

QStringList ServerLog::finish()
{
    return m_rest.isEmpty() ? QStringList() : keep({std::exchange(m_rest, {})});
}

QStringList ServerLog::keep(const QByteArrayList &lines)
{
    QStringList kept;
    const qsizetype begin = std::max<qsizetype>(0, lines.size() - maximumServerLogLines);
    for (qsizetype i = begin; i < lines.size(); ++i)
        kept.append(plainLine(m_redaction.redact(lines.at(i))));
    m_lines += kept;
    if (m_lines.size() > maximumServerLogLines)
        m_lines = m_lines.mid(m_lines.size() - maximumServerLogLines);
    return kept;
}

QString ServerLog::tail(int count) const
{
    QStringList last = m_lines.mid(std::max<qsizetype>(0, m_lines.size() - count));
    for (QString &line : last)
        line.truncate(longestTailLine);
    return last.join(u'\n');
}
