#include "judgejson.h"
#include "judgenumber.h"
#include "judgereading.h"
#include "judgetable.h"
#include "judgetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A score where the judge put one. Without a number there is a label that has none.
struct FoundScore
{
    qsizetype begin = 0;
    qsizetype end = 0;
    std::optional<JudgeNumber> number;
    QString reason; ///< of JSON; of text, reasonAround finds it
    bool ofPart = false; ///< labelled with words of its own: "Score for style: 4", "Оценка ответа: 4"
};

/// In the order in which they count when an object has several.
QStringList scoreWords()
{
    return {u"score"_s, u"rating"_s, u"grade"_s, u"оценка"_s, u"балл"_s, u"note"_s};
}

QStringList reasonWords()
{
    return {u"justification"_s, u"reason"_s,     u"reasoning"_s, u"rationale"_s, u"explanation"_s,
            u"обоснование"_s,   u"объяснение"_s, u"пояснение"_s, u"raison"_s,    u"explication"_s};
}

Reading unreadableScore()
{
    return {std::nullopt,
            UnscoredReason::Unparsed,
            {},
            QCoreApplication::translate("Judge", "The judge's reply has no score that could be read.")};
}

std::optional<JudgeNumber> jsonScore(QStringView written)
{
    if (const auto text = jsonStringText(written))
        return onlyJudgeNumber(*text);
    bool isNumber = false;
    const double value = written.toDouble(&isNumber);
    return isNumber ? std::optional(JudgeNumber{value, std::nullopt, 0, 0, {}}) : std::nullopt;
}

/// The last object that has a score. An earlier one never stands in for it.
std::optional<FoundScore> scoreOfJson(const QString &reply)
{
    const QList<JudgeJsonObject> objects = jsonObjectsIn(reply);
    const QStringList keys = scoreWords();
    const JudgeJsonObject *found = lastOwnObject(reply, objects, keys);
    if (!found) {
        // Broken off: what looks like a score in there may be quoted from the answer.
        const bool broken = objects.isEmpty() && looksLikeJson(reply);
        return broken ? std::optional(FoundScore{0, reply.size(), std::nullopt, {}}) : std::nullopt;
    }
    FoundScore score{found->begin, found->end, std::nullopt, {}};
    if (found->duplicateKeys || isOneOfSeveral(objects, *found, keys))
        return score;
    score.number = jsonScore(*found->value(keys));
    if (const auto reason = found->value(reasonWords()))
        score.reason = jsonStringText(*reason).value_or(QString()).trimmed();
    return score;
}

/// Words between a label and its colon: "Note finale : 4", "Score (1-5): 4".
qsizetype skipLabelDetails(const QString &text, qsizetype from)
{
    static const QStringList words{u"finale"_s, u"final"_s, u"globale"_s, u"global"_s, u"totale"_s, u"total"_s};
    qsizetype at = skipJudgeFillers(text, from, false);
    const QString word = judgeWordAt(text, at);
    if (words.contains(word))
        at = skipJudgeFillers(text, at + word.size(), false);
    if (at == text.size() || text[at] != u'(')
        return at;
    constexpr qsizetype longestDetail = 40;
    const qsizetype length = QStringView(text).mid(at, longestDetail).indexOf(u')');
    return length < 0 ? at : skipJudgeFillers(text, at + length + 1, false);
}

/// The place behind the sign between a label and its value; nullopt where there is none. A dash counts only in a
/// line that begins with the label, and a hyphen with a blank behind it, for "score -1" may mean either.
std::optional<qsizetype> separatorEnd(const QString &text, qsizetype labelEnd, bool beginsLine)
{
    const qsizetype at = skipLabelDetails(text, labelEnd);
    if (at == text.size())
        return std::nullopt;
    if (QStringView(u":：=").contains(text[at]))
        return at + 1;
    const bool hyphen = text[at] == u'-' && at + 1 < text.size() && text[at + 1].isSpace();
    if (beginsLine && (hyphen || QStringView(u"–—|").contains(text[at])))
        return at + 1;
    return beginsLine && (text[at] == u'\n' || text[at].isDigit()) ? std::optional(at) : std::nullopt;
}

/// The place behind the colon of a label with up to three words of its own; nullopt when there is no such label.
std::optional<qsizetype> describedSeparatorEnd(const QString &text, qsizetype labelEnd)
{
    qsizetype at = skipLabelDetails(text, labelEnd);
    for (int words = 0; words < 3 && at < text.size() && text[at].isLetter(); ++words) {
        const QString word = judgeWordAt(text, at);
        if (word.isEmpty() || reasonWords().contains(word) || scoreWords().contains(word))
            return std::nullopt;
        at = skipLabelDetails(text, at + word.size());
    }
    return at < text.size() && QStringView(u":：").contains(text[at]) ? std::optional(at + 1) : std::nullopt;
}

/// "Note" is a grade in French and a remark in English: with more words behind it, it is a remark.
bool isGradeNote(const QString &text, const JudgeNumber &number)
{
    using Tail = JudgeNumber::Tail;
    if (number.tail == Tail::End || (number.top && number.tail != Tail::Several))
        return true;
    const qsizetype sign = skipJudgeFillers(text, number.end, false);
    if (number.tail != Tail::Sign || text[sign] != u',')
        return number.tail == Tail::Sign;
    return reasonWords().contains(judgeWordAt(text, skipJudgeFillers(text, sign + 1, true)));
}

/// The score behind a label with words of its own. As this is nearly prose, nothing but a number may stand there.
std::optional<FoundScore> describedScore(const QString &text, qsizetype at, qsizetype labelEnd)
{
    using Tail = JudgeNumber::Tail;
    const auto separator = beginsJudgeLine(text, at) ? describedSeparatorEnd(text, labelEnd) : std::nullopt;
    if (!separator)
        return std::nullopt;
    const auto number = judgeNumberAt(text, skipJudgeFillers(text, *separator, false));
    const bool isScore = number && (number->tail == Tail::End || number->tail == Tail::Sign || number->top);
    if (!isScore || number->tail == Tail::Several)
        return std::nullopt;
    return FoundScore{at, number->end, number, {}, true};
}

/// The score behind a label that stands from `at` to `labelEnd`; nullopt when that is mere prose.
std::optional<FoundScore> labelledScore(const QString &text, qsizetype at, qsizetype labelEnd, bool isNote)
{
    using Tail = JudgeNumber::Tail;
    if (isQuotedWithin(text, at))
        return std::nullopt;
    const bool beginsLine = beginsJudgeLine(text, at);
    const auto separator = separatorEnd(text, labelEnd, beginsLine);
    if (!separator)
        return describedScore(text, at, labelEnd);
    qsizetype from = skipJudgeFillers(text, *separator, true);
    while (from < text.size() && QStringView(u"[(<").contains(text[from]))
        from = skipJudgeFillers(text, from + 1, false);
    const auto number = judgeNumberAt(text, from);
    // "Score" alone in a line, as a heading: only a line that is nothing but a number goes with it.
    const bool isHeading = !QStringView(u":：=-–—|").contains(text[*separator - 1]);
    if (isHeading && (!number || number->tail != Tail::End || isNote))
        return std::nullopt;
    const bool isCell = text[*separator - 1] == u'|';
    if (!number)
        return beginsLine && !isNote && !isCell ? std::optional(FoundScore{at, *separator, std::nullopt, {}})
                                                : std::nullopt;
    if (isNote && !isGradeNote(text, *number))
        return std::nullopt;
    if (!beginsLine && number->tail == Tail::Words && !number->top)
        return std::nullopt;
    FoundScore score{at, number->end, number, {}};
    if (number->tail == Tail::Several)
        score.number = std::nullopt;
    return score;
}

/// The last labelled score of a text. Scores of parts count only where there is no other; of several, none does.
std::optional<FoundScore> lastLabelledScore(const QString &text, qsizetype from)
{
    const QStringList labels = scoreWords();
    std::optional<FoundScore> last;
    std::optional<FoundScore> ofPart;
    for (qsizetype at = from; at < text.size();) {
        if (!text[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark()))
            ++end;
        const QString word = end - at <= 6 ? text.sliced(at, end - at).toLower() : QString();
        if (labels.contains(word)) {
            auto score = labelledScore(text, at, end, word == "note"_L1);
            if (score && !score->ofPart)
                last = std::move(score);
            else if (score && ofPart)
                ofPart->number = std::nullopt;
            else if (score)
                ofPart = std::move(score);
        }
        at = end;
    }
    return last ? last : ofPart;
}

/// The last [[n]].
std::optional<FoundScore> lastBracketedScore(const QString &text, qsizetype from)
{
    for (qsizetype at = text.lastIndexOf("[["_L1); at >= from; at = at == 0 ? -1 : text.lastIndexOf("[["_L1, at - 1)) {
        constexpr qsizetype longestScore = 40;
        const qsizetype length = QStringView(text).mid(at + 2, longestScore).indexOf("]]"_L1);
        if (length < 0 || isQuotedWithin(text, at))
            continue;
        if (const auto number = onlyJudgeNumber(QStringView(text).mid(at + 2, length)))
            return FoundScore{at, at + 2 + length + 2, number, {}};
    }
    return std::nullopt;
}

/// A reply, or its last line, that is nothing but a number.
std::optional<FoundScore> bareScore(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && (text[end - 1].isSpace() || isZeroWidth(text[end - 1])))
        --end;
    if (QStringView(text).first(end).endsWith(u"```"))
        end = QStringView(text).first(end - 3).trimmed().isEmpty() ? end : judgeLineStart(text, end);
    while (end > 0 && text[end - 1].isSpace())
        --end;
    const qsizetype begin = judgeLineStart(text, end);
    const auto number = onlyJudgeNumber(QStringView(text).sliced(begin, end - begin));
    return number ? std::optional(FoundScore{begin, end, number, {}}) : std::nullopt;
}

/// Where a justification's text begins when its label stands at `at`; nullopt when none does.
std::optional<qsizetype> reasonBegin(const QString &text, qsizetype at)
{
    const QString word = judgeWordAt(text, at);
    if (!reasonWords().contains(word))
        return std::nullopt;
    const qsizetype sign = skipJudgeFillers(text, at + word.size(), false);
    if (sign == text.size() || text[sign] == u'\n')
        return sign;
    return QStringView(u":：=–—-").contains(text[sign]) ? std::optional(sign + 1) : std::nullopt;
}

/// The place where the first letter of a line stands, looking past bullets and Markdown signs.
qsizetype firstLetter(const QString &text, qsizetype from)
{
    while (from < text.size() && text[from] != u'\n' && !text[from].isLetter())
        ++from;
    return from;
}

/// The first labelled justification of the lines between two places, where its text begins.
std::optional<qsizetype> labelledReason(const QString &text, qsizetype from, qsizetype to)
{
    while (from < to) {
        const auto begin = reasonBegin(text, firstLetter(text, from));
        if (begin && *begin <= to)
            return begin;
        from = judgeLineEnd(text, from) + 1;
    }
    return std::nullopt;
}

/// The labelled justification behind the score, else the one before it, else all that is not the score.
QString reasonAround(const QString &text, const FoundScore &score)
{
    const QStringView view(text);
    if (const auto begin = labelledReason(text, score.end, text.size()))
        return tidyReason(view.sliced(*begin));
    const qsizetype start = beginsJudgeLine(text, score.begin) ? judgeLineStart(text, score.begin) : score.begin;
    if (const auto begin = labelledReason(text, 0, start))
        return tidyReason(view.sliced(*begin, start - *begin));
    qsizetype rest = skipJudgeFillers(text, score.end, false);
    while (rest < text.size() && QStringView(u".,;:)]-–—").contains(text[rest]))
        rest = skipJudgeFillers(text, rest + 1, false);
    return textAround(text, start, rest);
}

/// A score of text behind `from`; bare numbers count only where there is no label.
std::optional<FoundScore> scoreOfText(const QString &reply, qsizetype from)
{
    const auto labelled = lastLabelledScore(reply, from);
    const auto bracketed = lastBracketedScore(reply, from);
    if (labelled && (!bracketed || bracketed->begin < labelled->end))
        return labelled;
    return bracketed;
}
}

namespace {
/// A score that is labelled in a line of its own binds against an object somewhere in a later line, which may be
/// quoted.
std::optional<FoundScore> labelledBefore(const QString &reply, const FoundScore &object)
{
    if (beginsJudgeLine(reply, object.begin))
        return std::nullopt;
    auto labelled = lastLabelledScore(reply.first(object.begin), 0);
    const bool binds = labelled && labelled->number && beginsJudgeLine(reply, labelled->begin);
    return binds ? labelled : std::nullopt;
}

/// A score without a label: in a table's column, in the last line, or in the first with a justification behind it.
std::optional<FoundScore> unlabelledScore(const QString &reply)
{
    if (const auto cell = tableScore(reply, scoreWords()))
        return FoundScore{cell->begin, cell->end, cell->number, {}};
    if (const auto last = bareScore(reply))
        return last;
    const qsizetype begin = skipJudgeFillers(reply, 0, true);
    const qsizetype end = judgeLineEnd(reply, begin);
    const auto number = onlyJudgeNumber(QStringView(reply).sliced(begin, end - begin));
    const bool isExplained = reasonBegin(reply, firstLetter(reply, skipJudgeFillers(reply, end, true))).has_value();
    return number && isExplained ? std::optional(FoundScore{begin, end, number, {}}) : std::nullopt;
}
}

Reading readScore(const ScorerSpec &spec, const QString &reply)
{
    const auto structured = scoreOfJson(reply);
    auto labelled = scoreOfText(reply, structured ? structured->end : 0);
    if (structured && !labelled)
        labelled = labelledBefore(reply, *structured);
    const auto found = labelled ? labelled : structured ? structured : unlabelledScore(reply);
    if (!found || !found->number)
        return unreadableScore();
    const bool ofJson = structured && !labelled && !found->reason.isEmpty();
    return judgeScoreReading(spec, *found->number, ofJson ? found->reason : reasonAround(reply, *found));
}
