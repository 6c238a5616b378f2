#include "questionform.h"

#include "textlanguage.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Latin, full width, Arabic, Armenian, Ethiopic, both at once, with an exclamation mark.
bool isQuestionMark(QChar c)
{
    return QStringView(u"?？؟՞፧⁇⁈⁉").contains(c);
}

/// Greek asks with a sign that looks like a semicolon and by Unicode is one.
bool isGreekQuestionMark(QChar c)
{
    return c == u';' || c == u'\u037E';
}

bool isGreek(const QString &text)
{
    return textLanguage(text) == "el"_L1;
}

bool isClosingSign(QChar c)
{
    return c.isSpace() || QStringView(u"\"'`*_”’»›)]}）】」』!！").contains(c);
}

QStringView withoutClosingSigns(QStringView text)
{
    while (!text.isEmpty() && isClosingSign(text.back()))
        text = text.chopped(1);
    return text;
}

bool endsWithAny(QStringView text, const QStringList &words)
{
    return std::ranges::any_of(words, [text](const QString &word) { return text.endsWith(word); });
}

bool containsAny(QStringView text, const QStringList &words)
{
    return std::ranges::any_of(words, [text](const QString &word) { return text.contains(word); });
}

/// Chinese, Japanese and Thai ask with words; the mark is often left out.
bool asksWithWords(QStringView text)
{
    static const QStringList endings{u"吗"_s,    u"呢"_s,   u"嗎"_s,    u"か"_s,    u"ไหม"_s,
                                     u"หรือไม่"_s, u"อะไร"_s, u"เท่าไร"_s, u"อย่างไร"_s};
    static const QStringList askingWords{u"什么"_s, u"什麼"_s, u"如何"_s, u"为什么"_s, u"哪"_s,   u"谁"_s,   u"多少"_s,
                                         u"多久"_s, u"是否"_s, u"怎么"_s, u"怎样"_s,   u"几个"_s, u"何时"_s, u"为何"_s};
    while (!text.isEmpty() && QStringView(u"。.").contains(text.back()))
        text = text.chopped(1);
    return endsWithAny(text, endings) || containsAny(text, askingWords);
}

QChar closingSignOf(QChar opening)
{
    constexpr QStringView openings(u"(（[【“„«‹「『\"");
    constexpr QStringView closings(u")）]】”“»›」』\"");
    const qsizetype at = openings.indexOf(opening);
    return at < 0 ? QChar() : closings[at];
}

/// Behind a quotation or bracket that opens at `at`; `at` when it is never closed or opens none.
qsizetype endOfEnclosed(QStringView text, qsizetype at)
{
    const QChar closing = closingSignOf(text[at]);
    const qsizetype end = closing.isNull() ? -1 : text.indexOf(closing, at + 1);
    return end < 0 ? at : end + 1;
}
}

bool saysSomething(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::ranges::any_of(characters, [](uint c) { return QChar::isLetterOrNumber(c) || QChar::isSymbol(c); });
}

bool endsLikeQuestion(const QString &text)
{
    const QStringView bare = withoutClosingSigns(text);
    if (bare.isEmpty())
        return false;
    return isQuestionMark(bare.back()) || asksWithWords(bare) || (isGreekQuestionMark(bare.back()) && isGreek(text));
}

int countQuestions(const QString &text)
{
    const QStringView view(text);
    const bool greek = isGreek(text);
    int questions = 0;
    bool wordsSince = false;
    for (qsizetype at = 0; at < view.size();) {
        if (const qsizetype end = endOfEnclosed(view, at); end > at) {
            wordsSince = true;
            at = end;
            continue;
        }
        if (wordsSince && (isQuestionMark(view[at]) || (greek && isGreekQuestionMark(view[at])))) {
            ++questions;
            wordsSince = false;
        } else {
            wordsSince = wordsSince || view[at].isLetterOrNumber();
        }
        ++at;
    }
    return std::max(questions, 1);
}
