#include "templatehighlighter.h"

#include <QRegularExpression>
#include <QTextDocument>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
// States of a block: what it ends within.
enum TemplateState { OutsideTags = 0, InValue = 1, InStatement = 2, InComment = 3 };

const std::array<QLatin1StringView, 4> tagEnds{""_L1, "}}"_L1, "%}"_L1, "#}"_L1};

TemplateState stateAt(QStringView text, qsizetype at)
{
    switch (at + 1 < text.size() ? text[at + 1].unicode() : 0) {
    case u'{':
        return InValue;
    case u'%':
        return InStatement;
    case u'#':
        return InComment;
    default:
        return OutsideTags;
    }
}
}

TemplateHighlighter::TemplateHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void TemplateHighlighter::setColors(const QColor &value, const QColor &statement, const QColor &comment)
{
    m_value.setForeground(value);
    m_value.setFontWeight(QFont::DemiBold);
    m_statement.setForeground(statement);
    m_statement.setFontWeight(QFont::DemiBold);
    m_comment.setForeground(comment);
    m_comment.setFontItalic(true);
    rehighlight();
}

bool TemplateHighlighter::isJinja() const
{
    return !document()->find(u"{{"_s).isNull() || !document()->find(u"{%"_s).isNull();
}

void TemplateHighlighter::highlightSingleBraces(const QString &text)
{
    static const QRegularExpression names(u"\\{(question|answer|reference|context|choices)\\}"_s);
    for (auto match = names.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch name = match.next();
        setFormat(int(name.capturedStart()), int(name.capturedLength()), m_value);
    }
}

void TemplateHighlighter::highlightBlock(const QString &text)
{
    const QTextCharFormat *formats[] = {nullptr, &m_value, &m_statement, &m_comment};
    int state = previousBlockState() > 0 ? previousBlockState() : OutsideTags;
    bool anyTag = state != OutsideTags;
    qsizetype at = 0;
    while (at <= text.size()) {
        qsizetype begin = at;
        if (state == OutsideTags) {
            begin = text.indexOf(u'{', at);
            if (begin < 0)
                break;
            state = stateAt(text, begin);
            if (state == OutsideTags) {
                at = begin + 1;
                continue;
            }
            anyTag = true;
            at = begin + 2;
        }
        const qsizetype end = text.indexOf(tagEnds[size_t(state)], at);
        const qsizetype after = end < 0 ? text.size() : end + 2;
        setFormat(int(begin), int(after - begin), *formats[state]);
        if (end < 0)
            break;
        state = OutsideTags;
        at = after;
    }
    setCurrentBlockState(state);
    if (!anyTag && text.contains(u'{') && !isJinja())
        highlightSingleBraces(text);
}
