#include "judge.h"
#include "judgecontext.h"
#include "judgereading.h"
#include "judgesimilarity.h"
#include "metricsupport.h"
#include "textnormal.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool hasOwnPrompt(const ScorerSpec &spec)
{
    return !spec.prompt.isEmpty();
}

/// Letters, digits and symbols: a reference of "+" is one, an answer of ":" is nothing.
bool isSubstance(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate()
        || (character.isSymbol() && !QStringView(u"`^~|").contains(character));
}

bool isOnlyPunctuation(const QString &text)
{
    return std::ranges::none_of(text, isSubstance);
}

bool isOnlyOpener(const QString &text)
{
    static const QRegularExpression opener(
        u"^\\W*(thought process|let['’]?s (think|solve)( (this|it))?( step by step)?|solution|answer|final answer)\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestOpener = 200;
    return text.size() <= longestOpener && opener.match(text).hasMatch();
}

QString normalForm(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

/// The format in one sentence. A user's own prompt has asked for its own, which only it knows.
QString repeatedFormat(const ScorerSpec &spec, bool structured)
{
    if (spec.isContextJudge())
        return hasOwnPrompt(spec) ? u"Please give your verdict once more, in the form that was asked for."_s
                                  : contextFormat(spec);
    if (spec.kind == "rubric"_L1) {
        const Scale scale = spec.effectiveScale();
        QString range = u"from %1 to %2"_s.arg(scale.low).arg(scale.high);
        if (spec.step > 0)
            range += u" in steps of %1"_s.arg(spec.step);
        if (hasOwnPrompt(spec))
            return u"Please give your score %1 once more, in the form that was asked for."_s.arg(range);
        return structured
            ? u"Reply with one JSON object {\"justification\": \"…\", \"score\": a number %1} and nothing "
              "else."_s.arg(range)
            : u"Write \"Justification:\" and why, then end with one line \"Score:\" and a number %1."_s.arg(range);
    }
    const QString verdicts = offeredVerdicts(spec).join(", "_L1);
    if (structured) {
        return u"Reply with one JSON object {\"reasoning\": \"…\", \"tampering\": true or false, \"verdict\": one of "
               "%1} and nothing else."_s.arg(verdicts);
    }
    return u"End with one line that has the word GRADE, a colon and one of %1."_s.arg(verdicts);
}

QString whatWasWrong(const ScorerSpec &spec, const Reading &reading)
{
    if (reading.unscored == UnscoredReason::OffScale)
        return u"Your score is not on the scale."_s;
    if (spec.isContextJudge())
        return u"Not every verdict could be read from your reply."_s;
    return spec.kind == "rubric"_L1 ? u"No score could be read from your reply."_s
                                    : u"No verdict could be read from your reply."_s;
}
}

std::optional<Reading> judgeNotApplicable(const ScorerSpec &spec, const Item &item)
{
    if (spec.isContextJudge())
        return hasOwnPrompt(spec) && !comparesByVectors(spec) ? std::nullopt : contextNotApplicable(spec, item);
    if (spec.isSimilarity())
        return similarityReferences(item).isEmpty() ? std::optional(withoutReference()) : std::nullopt;
    if (spec.kind != "correctness"_L1 || hasOwnPrompt(spec) || !referencesOf(item).isEmpty())
        return std::nullopt;
    return withoutReference();
}

std::optional<Reading> ruleVerdict(const ScorerSpec &spec, const Item &item, const QString &answer)
{
    if (spec.isSimilarity())
        return emptyAnswerSimilarity(answer);
    const QStringList references = referencesOf(item);
    if (spec.kind != "correctness"_L1 || hasOwnPrompt(spec) || references.isEmpty())
        return std::nullopt;
    const QString plain = normalForm(answer);
    const bool punctuation = isOnlyPunctuation(plain);
    if (!punctuation && !isOnlyOpener(plain))
        return std::nullopt;
    const auto isRightAnswer = [&](const QString &reference) {
        return (punctuation && isOnlyPunctuation(reference)) || normalForm(reference) == plain;
    };
    if (std::ranges::any_of(references, isRightAnswer))
        return std::nullopt;
    return Reading{onScale(spec, 0), UnscoredReason::None, u"INCORRECT"_s, u"rule:empty_opener"_s};
}

Prompt judgeReask(const Prompt &asked, const QString &reply, const Reading &reading, const ScorerSpec &spec)
{
    // Enough for the judge to see what it wrote; servers refuse empty messages.
    constexpr qsizetype longestEcho = 8000;
    const bool blank = reply.trimmed().isEmpty();
    const bool structured = std::ranges::any_of(
        asked.messages, [](const Message &m) { return m.role == "user"_L1 && m.content.contains("JSON object"_L1); });
    Prompt prompt = asked;
    prompt.messages.append({u"assistant"_s, blank ? u"(no text)"_s : reply.left(longestEcho)});
    prompt.messages.append(
        {u"user"_s, whatWasWrong(spec, reading) + u' ' + repeatedFormat(spec, structured && !hasOwnPrompt(spec))});
    return prompt;
}
