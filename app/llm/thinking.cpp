#include "thinking.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QLatin1StringView thinkOpener = "<think"_L1;
constexpr QLatin1StringView thinkCloser = "</think>"_L1;

/// Where the opening tag at `from` ends; -1 when none stands there.
qsizetype openerEnd(QStringView text, qsizetype from)
{
    const QStringView rest = text.sliced(from);
    if (!rest.startsWith(thinkOpener) || rest.size() == thinkOpener.size())
        return -1;
    const QChar next = rest[thinkOpener.size()];
    const qsizetype end = rest.indexOf(u'>');
    return end >= 0 && (next == u'>' || next.isSpace()) ? from + end + 1 : -1;
}

/// Where the closer of the block that is open at `from` begins; -1 when it is never closed.
qsizetype closerStart(QStringView text, qsizetype from)
{
    int depth = 1;
    for (qsizetype i = text.indexOf(u'<', from); i >= 0; i = text.indexOf(u'<', i + 1)) {
        if (openerEnd(text, i) >= 0)
            ++depth;
        else if (text.sliced(i).startsWith(thinkCloser) && --depth == 0)
            return i;
    }
    return -1;
}

void appendReasoning(QString *reasoning, QStringView more)
{
    const QStringView trimmed = more.trimmed();
    if (trimmed.isEmpty())
        return;
    if (!reasoning->isEmpty())
        *reasoning += "\n\n"_L1;
    *reasoning += trimmed;
}

qsizetype afterSpace(QStringView text, qsizetype from)
{
    while (from < text.size() && text[from].isSpace())
        ++from;
    return from;
}
}

Thinking splitThinking(const QString &content)
{
    if (!content.contains("think>"_L1) && !content.contains("<think"_L1))
        return {content, {}};
    const QStringView text = content;
    Thinking result;
    qsizetype start = afterSpace(text, 0);
    for (qsizetype inner = openerEnd(text, start); inner >= 0; inner = openerEnd(text, start)) {
        qsizetype end = closerStart(text, inner);
        // Unbalanced: a nested opener was only talked about.
        if (end < 0)
            end = text.lastIndexOf(thinkCloser);
        if (end < inner) {
            appendReasoning(&result.reasoning, text.sliced(inner));
            return result;
        }
        appendReasoning(&result.reasoning, text.sliced(inner, end - inner));
        start = afterSpace(text, end + thinkCloser.size());
    }
    if (!result.reasoning.isEmpty() || start > afterSpace(text, 0)) {
        result.text = text.sliced(start).toString();
        return result;
    }
    const qsizetype end = text.lastIndexOf(thinkCloser);
    if (end < 0 || text.first(end).contains(thinkOpener))
        return {content, {}};
    appendReasoning(&result.reasoning, text.first(end));
    result.text = text.sliced(afterSpace(text, end + thinkCloser.size())).toString();
    return result;
}
