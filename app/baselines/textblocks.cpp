#include "textblocks.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasOnly(QStringView text, QStringView allowed)
{
    return std::ranges::all_of(text, [allowed](QChar character) { return allowed.contains(character); });
}

/// Whether a line break beside this character stands for no space.
bool isUnspaced(QChar character)
{
    const char16_t code = character.unicode();
    if ((code >= 0x3000 && code <= 0x303F) || (code >= 0xFF00 && code <= 0xFFEF))
        return true;
    const QChar::Script script = character.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

/// Length of "- ", "* ", "+ ", "• ", "12. " or "12) " at the line's start, else 0.
qsizetype listMarker(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && at < 4 && line[at] >= u'0' && line[at] <= u'9')
        ++at;
    const QStringView marks = at > 0 ? u".)" : u"-*+•";
    if (at + 1 >= line.size() || !marks.contains(line[at]) || !line[at + 1].isSpace())
        return 0;
    return at + 2;
}

/// Number of # that make the line a heading, else 0.
qsizetype headingMarker(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == u'#')
        ++at;
    return at <= 6 && at < line.size() && line[at].isSpace() ? at : 0;
}

QStringView withoutClosingMarks(QStringView heading)
{
    QStringView rest = heading;
    while (rest.endsWith(u'#'))
        rest.chop(1);
    return rest.endsWith(u' ') ? rest.trimmed() : heading;
}

QString tableRow(QStringView line)
{
    QStringList cells;
    for (const QStringView cell : line.split(u'|')) {
        if (const QStringView text = cell.trimmed(); !text.isEmpty())
            cells += text.toString();
    }
    return cells.join(", "_L1);
}

class BlockReader
{
public:
    void read(QStringView wholeLine)
    {
        QStringView line = wholeLine.trimmed();
        if (line.startsWith("```"_L1) || line.startsWith("~~~"_L1)) {
            end();
            m_code = !m_code;
            return;
        }
        if (m_code)
            return single(line.toString());
        while (line.startsWith(u'>'))
            line = line.sliced(1).trimmed();
        if (line.isEmpty()) {
            end();
            m_list = false;
        } else if (const qsizetype marks = headingMarker(line); marks > 0) {
            single(withoutClosingMarks(line.sliced(marks).trimmed()).toString(), true);
        } else if (line.size() >= 3 && hasOnly(line, u"-=_* ")) {
            // Under one line of text a rule of - or = makes it a heading.
            end(m_lines == 1 && !m_list && hasOnly(line, u"-="));
        } else if (line.startsWith(u'|')) {
            single(hasOnly(line, u"|-:+ ") ? QString() : tableRow(line));
        } else {
            readText(line);
        }
    }

    QList<ProseBlock> take()
    {
        end();
        return std::move(m_blocks);
    }

private:
    void readText(QStringView line)
    {
        const qsizetype marker = listMarker(line);
        // "… below\n30. Then …" is a wrapped line: inside a paragraph only a first item begins a list.
        const bool begins = marker > 0 && (m_lines == 0 || m_list || !line[0].isDigit() || line.startsWith("1."_L1));
        if (begins) {
            end();
            m_list = true;
            line = line.sliced(marker).trimmed();
        }
        if (!m_text.isEmpty() && !(isUnspaced(m_text.back()) && isUnspaced(line.front())))
            m_text += u' ';
        m_text += line;
        ++m_lines;
    }

    void single(const QString &text, bool heading = false)
    {
        end();
        m_text = text;
        end(heading);
    }

    void end(bool heading = false)
    {
        if (!m_text.isEmpty())
            m_blocks += ProseBlock{std::exchange(m_text, {}), heading};
        m_lines = 0;
    }

    QList<ProseBlock> m_blocks;
    QString m_text;
    qsizetype m_lines = 0;
    bool m_list = false;
    bool m_code = false;
};

}

QList<ProseBlock> textBlocks(const QString &text)
{
    constexpr QStringView breaks = u"\n\r\u2028\u2029";
    BlockReader reader;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!breaks.contains(text[at]))
            continue;
        reader.read(QStringView(text).sliced(start, at - start));
        if (text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
            ++at;
        start = at + 1;
    }
    reader.read(QStringView(text).sliced(start));
    return reader.take();
}
