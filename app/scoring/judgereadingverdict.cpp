#include "judgejson.h"
#include "judgereading.h"
#include "judgetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QLatin1StringView verdictKey("\"verdict\"");

/// A verdict where the judge put one: at which place of the reply, and which word. The word is empty when there is
/// none to be read.
struct FoundVerdict
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString verdict;
    QString reason;
};

QString verdictComplaint()
{
    return QCoreApplication::translate("Judge", "The judge's reply has no verdict that could be read.");
}

/// The offered verdict that a word stands for; its first letter will do. Empty when there is none.
QString offeredVerdict(const ScorerSpec &spec, const QString &word)
{
    const QString upper = word.toUpper();
    const QStringList offered = offeredVerdicts(spec);
    if (offered.contains(upper))
        return upper;
    if (upper.size() != 1)
        return {};
    // CORRECT is the first of the list, so that C means it and never CANNOT_JUDGE.
    const auto found = std::ranges::find_if(offered, [&](const QString &v) { return v.front() == upper.front(); });
    return found == offered.end() ? QString() : *found;
}

Reading verdictReading(const ScorerSpec &spec, const QString &verdict, const QString &reason)
{
    if (verdict.isEmpty())
        return {std::nullopt, UnscoredReason::Unparsed, {}, verdictComplaint()};
    if (verdict == "CANNOT_JUDGE"_L1)
        return {std::nullopt, UnscoredReason::Undecided, verdict, reason};
    const double share = verdict == "CORRECT"_L1 ? 1 : verdict == "PARTIAL"_L1 ? 0.5 : 0;
    return {onScale(spec, share), UnscoredReason::None, verdict, reason};
}

QString objectReason(const JudgeJsonObject &object)
{
    const auto written
        = object.value({u"reasoning"_s, u"reason"_s, u"rationale"_s, u"justification"_s, u"explanation"_s});
    QString reason = written ? jsonStringText(*written).value_or(QString()).trimmed() : QString();
    const auto tampering = object.value({u"tampering"_s});
    if (tampering && tampering->compare("true"_L1, Qt::CaseInsensitive) == 0) {
        reason += reason.isEmpty() ? QString() : u"\n"_s;
        reason += QCoreApplication::translate("Judge", "The judge says that the answer tries to influence it.");
    }
    return reason;
}

/// The last object that has a verdict. An earlier one never stands in for it.
std::optional<FoundVerdict> verdictOfJson(const ScorerSpec &spec, const QString &reply)
{
    const QList<JudgeJsonObject> objects = jsonObjectsIn(reply);
    const JudgeJsonObject *found = lastOwnObject(reply, objects, {u"verdict"_s});
    const bool isJson = looksLikeJson(reply);
    if (!found) {
        // Broken off: what looks like a grade in there may be quoted from the answer.
        const bool broken = isJson && objects.isEmpty();
        return broken ? std::optional(FoundVerdict{0, reply.size(), {}, {}}) : std::nullopt;
    }
    FoundVerdict verdict{found->begin, found->end, {}, objectReason(*found)};
    const bool brokenAfter = reply.indexOf(verdictKey, found->end, Qt::CaseInsensitive) >= 0;
    const auto word = jsonStringText(*found->value({u"verdict"_s}));
    if (brokenAfter || found->duplicateKeys || !word || isOneOfSeveral(objects, *found, {u"verdict"_s}))
        return verdict;
    const QString name = word->trimmed().toUpper();
    if (offeredVerdicts(spec).contains(name))
        verdict.verdict = name;
    return verdict;
}

/// What follows a grade's word makes it something else: "I think", "C or I", "CORRECT/INCORRECT".
bool isWholeGrade(const ScorerSpec &spec, const QString &text, qsizetype end, bool isLetter)
{
    const qsizetype next = skipJudgeFillers(text, end, false);
    if (next == text.size() || text[next] == u'\n')
        return true;
    if (text[next] == u'/' || text[next] == u'|' || judgeWordAt(text, next) == "or"_L1)
        return false;
    if (text[next] == u',' || text[next] == u';') {
        const QString word = judgeWordAt(text, skipJudgeFillers(text, next + 1, false));
        return word.size() < 2 || offeredVerdict(spec, word).isEmpty();
    }
    return !isLetter || !text[next].isLetterOrNumber();
}

/// The verdict behind "GRADE:", which ends at `from`.
QString gradeAt(const ScorerSpec &spec, const QString &text, qsizetype from)
{
    qsizetype begin = skipJudgeFillers(text, from, true);
    while (begin < text.size() && QStringView(u"[(<").contains(text[begin]))
        ++begin;
    begin = skipJudgeFillers(text, begin, false);
    constexpr QLatin1StringView undecided("CANNOT_JUDGE");
    const QString opening = text.mid(begin, undecided.size() + 1).toUpper();
    if (opening.startsWith(undecided))
        return opening.size() > undecided.size() && opening.back().isLetterOrNumber() ? QString() : QString(undecided);
    qsizetype end = begin;
    while (end < text.size() && end - begin < 16 && text[end].isLetterOrNumber())
        ++end;
    const QString verdict = offeredVerdict(spec, text.sliced(begin, end - begin));
    return isWholeGrade(spec, text, end, end - begin == 1) ? verdict : QString();
}

/// The place behind the colon of "GRADE:" when `at` begins such a label of `size`; nullopt when it doesn't.
std::optional<qsizetype> gradeLabelEnd(const QString &text, qsizetype at, qsizetype size)
{
    const bool partOfWord = (at > 0 && text[at - 1].isLetterOrNumber())
        || (at + size < text.size() && text[at + size].isLetterOrNumber());
    if (partOfWord || isQuotedWithin(text, at))
        return std::nullopt;
    const qsizetype colon = skipJudgeFillers(text, at + size, false);
    if (colon == text.size() || (text[colon] != u':' && text[colon] != u'：'))
        return std::nullopt;
    return colon + 1;
}

/// The last "GRADE:" (or another label) of the reply, searched from its end. Keys of JSON are none.
std::optional<FoundVerdict> verdictOfText(const ScorerSpec &spec, const QString &reply, QLatin1StringView label)
{
    for (qsizetype at = reply.lastIndexOf(label, -1, Qt::CaseInsensitive); at >= 0;
         at = at == 0 ? -1 : reply.lastIndexOf(label, at - 1, Qt::CaseInsensitive)) {
        const auto labelEnd = gradeLabelEnd(reply, at, label.size());
        const bool isKey = at + label.size() < reply.size() && reply[at + label.size()] == u'"';
        if (!labelEnd || isKey)
            continue;
        const qsizetype lineStart = judgeLineStart(reply, at);
        const qsizetype lineEnd = judgeLineEnd(reply, skipJudgeFillers(reply, *labelEnd, true));
        const qsizetype begin = beginsJudgeLine(reply, at) ? lineStart : at;
        const QString before = tidyReason(QStringView(reply).first(begin));
        const QString reason = before.isEmpty() ? tidyReason(QStringView(reply).sliced(lineEnd)) : before;
        return FoundVerdict{at, *labelEnd, gradeAt(spec, reply, *labelEnd), reason};
    }
    return std::nullopt;
}
}

namespace {
/// A reply, or its last line, that is nothing but an offered verdict.
std::optional<FoundVerdict> bareVerdict(const ScorerSpec &spec, const QString &reply)
{
    const auto isEdge = [](QChar character) { return isJudgeFiller(character) || character == u'.'; };
    qsizetype end = reply.size();
    while (end > 0 && isEdge(reply[end - 1]))
        --end;
    qsizetype begin = judgeLineStart(reply, end);
    while (begin < end && isEdge(reply[begin]))
        ++begin;
    const QString verdict = reply.sliced(begin, end - begin).toUpper();
    if (!offeredVerdicts(spec).contains(verdict))
        return std::nullopt;
    return FoundVerdict{begin, end, verdict, tidyReason(QStringView(reply).first(judgeLineStart(reply, begin)))};
}

/// Whether a grade binds although an object with a verdict is there: it stands behind it, or it has a line of its own
/// and the object stands somewhere in a line, as quotations do.
bool outweighs(const QString &reply, const FoundVerdict &grade, const FoundVerdict &object)
{
    if (grade.begin >= object.end)
        return true;
    return grade.begin < object.begin && beginsJudgeLine(reply, grade.begin) && !beginsJudgeLine(reply, object.begin);
}
}

Reading readVerdict(const ScorerSpec &spec, const QString &reply)
{
    const auto structured = verdictOfJson(spec, reply);
    auto graded = verdictOfText(spec, reply, "grade"_L1);
    if (!graded && !structured)
        graded = verdictOfText(spec, reply, "verdict"_L1);
    if (!graded && !structured)
        graded = bareVerdict(spec, reply);
    if (graded && (!structured || outweighs(reply, *graded, *structured)))
        return verdictReading(spec, graded->verdict, graded->reason);
    if (structured)
        return verdictReading(spec, structured->verdict, structured->reason);
    return verdictReading(spec, {}, {});
}
