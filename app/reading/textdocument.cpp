#include "textdocument.h"

#include "readingerrors.h"
#include "textfile.h"

#include <QVarLengthArray>

#include <algorithm>

namespace {
constexpr bool isBlankUnit(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\f' || c == u'\u00a0';
}

qsizetype indentationOf(QStringView line)
{
    return std::ranges::find_if_not(line, isBlankUnit) - line.begin();
}

/// The lines of one paragraph, gathered until an empty one comes.
class ParagraphLines
{
public:
    void append(QStringView line, qsizetype indentation)
    {
        while (isBlankUnit(line.back()))
            line.chop(1);
        m_indentation = m_lines.isEmpty() ? indentation : std::min(m_indentation, indentation);
        m_lines.append(line);
    }
    void flush(DocumentBuilder &builder)
    {
        if (m_lines.isEmpty())
            return;
        QString text;
        text.reserve(m_lines.back().end() - m_lines.front().begin());
        for (const QStringView line : std::as_const(m_lines)) {
            if (!text.isEmpty())
                text += u'\n';
            text += line.sliced(m_indentation);
        }
        builder.add(PassageKind::Paragraph, text);
        m_lines.clear();
    }

private:
    QVarLengthArray<QStringView, 64> m_lines;
    qsizetype m_indentation = 0;
};

/// Where the line ends that begins at `from`: at a line break of any kind, or at the end.
qsizetype lineEnd(QStringView text, qsizetype from, QChar lineBreak)
{
    const qsizetype end = text.indexOf(lineBreak, from);
    return end < 0 ? text.size() : end;
}
}

void addPlainText(const QString &text, DocumentBuilder &builder)
{
    builder.reserve(builder.size() + text.size());
    const QChar lineBreak = text.contains(u'\n') ? u'\n' : u'\r';
    ParagraphLines paragraph;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = lineEnd(text, from, lineBreak);
        const QStringView line = QStringView(text).sliced(from, end - from);
        const qsizetype indentation = indentationOf(line);
        if (indentation == line.size() || line.front() == u'\f')
            paragraph.flush(builder);
        if (indentation < line.size())
            paragraph.append(line, indentation);
        from = end + 1;
    }
    paragraph.flush(builder);
}

Result<void> readPlainText(const SourceFile &file, const ReadOptions &options, const DocumentSink &found)
{
    return readTextFile(file, options, found, addPlainText);
}
