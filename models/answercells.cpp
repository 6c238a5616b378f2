#include "answercells.h"

#include "formatting.h"
#include "runwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
struct AnswerCells
{
    Q_DECLARE_TR_FUNCTIONS(AnswerCells)
};

/// How much a state asks to be seen.
int urgencyOf(AnswerState state)
{
    switch (state) {
    case AnswerState::Failed:
        return 6;
    case AnswerState::Refused:
        return 5;
    case AnswerState::Skipped:
        return 4;
    case AnswerState::Pending:
        return 3;
    case AnswerState::Truncated:
        return 2;
    case AnswerState::Empty:
        return 1;
    case AnswerState::Answered:
        break;
    }
    return 0;
}

/// A failure is told by its kind, such as "timed out".
Pill statePill(AnswerState state, ErrorKind kind)
{
    if (state == AnswerState::Failed && kind != ErrorKind::None)
        return {troubleText(errorKindName(kind)), Tone::Bad};
    const Tone tone = state == AnswerState::Failed ? Tone::Bad
        : state == AnswerState::Pending            ? Tone::Neutral
                                                   : Tone::Warn;
    return {answerStateText(state), tone};
}

/// What stands where there is no score.
Pill noScorePill(UnscoredReason reason, AnswerState state, ErrorKind kind)
{
    if (!judgesScore(state) && state != AnswerState::Empty)
        return statePill(state, kind);
    switch (reason) {
    case UnscoredReason::None:
        return {noScoreText(reason), Tone::Neutral};
    case UnscoredReason::NoAnswer:
        return statePill(state, kind);
    case UnscoredReason::NotApplicable:
        return {noScoreText(reason), Tone::Neutral};
    case UnscoredReason::JudgeFailed:
        return {noScoreText(reason), Tone::Bad};
    case UnscoredReason::Unparsed:
    case UnscoredReason::OffScale:
    case UnscoredReason::Undecided:
        break;
    }
    return {noScoreText(reason), Tone::Warn};
}
}

bool scorePasses(const AnswerScorer &scorer, double value)
{
    // Tables keep floats: 0.7 must pass at 0.7.
    if (scorer.lowerIsBetter)
        return float(value) <= float(scorer.spec.passAt.value_or(0));
    return float(value) >= float(scorer.spec.effectivePassAt());
}

bool hasVerdicts(const AnswerScorer &scorer)
{
    const bool judges = scorer.spec.isJudge() && !scorer.spec.isSimilarity();
    return scorer.binary || judges || scorer.spec.passAt.has_value();
}

Pill scorePill(const AnswerScorer &scorer, double value)
{
    const bool passed = scorePasses(scorer, value);
    const QString number = shortScoreText(value);
    if (!hasVerdicts(scorer))
        return {number, passed ? Tone::Good : Tone::Neutral};
    return passed ? Pill{u"✓ "_s + number, Tone::Good} : Pill{u"✗ "_s + number, Tone::Bad};
}

QString noScoreText(UnscoredReason reason)
{
    return reason == UnscoredReason::None ? AnswerCells::tr("not scored yet") : troubleText(unscoredReasonName(reason));
}

QString answerStateText(AnswerState state)
{
    switch (state) {
    case AnswerState::Pending:
        return AnswerCells::tr("pending");
    case AnswerState::Answered:
        return AnswerCells::tr("answered");
    case AnswerState::Truncated:
        return AnswerCells::tr("cut off");
    case AnswerState::Refused:
        return AnswerCells::tr("refused");
    case AnswerState::Empty:
        return AnswerCells::tr("empty");
    case AnswerState::Failed:
        return AnswerCells::tr("failed");
    case AnswerState::Skipped:
        return AnswerCells::tr("skipped");
    }
    return {};
}

AnswerState shownState(const AnswerColumn &column, qsizetype row)
{
    const auto first = column.states.constBegin() + row * column.repeats;
    return *std::max_element(first, first + column.repeats,
                             [](AnswerState a, AnswerState b) { return urgencyOf(a) < urgencyOf(b); });
}

ErrorKind shownError(const AnswerColumn &column, qsizetype row)
{
    for (int repeat = 0; repeat < column.repeats; ++repeat) {
        const ErrorKind kind = column.errors.value(row * column.repeats + repeat, ErrorKind::None);
        if (kind != ErrorKind::None)
            return kind;
    }
    return ErrorKind::None;
}

qint64 shownAnswer(const AnswerColumn &column, qsizetype row)
{
    const auto first = column.answers.constBegin() + row * column.repeats;
    const auto found = std::find_if(first, first + column.repeats, [](qint64 answer) { return answer > 0; });
    return found == first + column.repeats ? 0 : *found;
}

QList<Pill> answerPills(const AnswerTable &table, qsizetype scorer, qsizetype candidate, qsizetype row)
{
    const AnswerColumn &column = table.columns[candidate];
    const AnswerState state = shownState(column, row);
    const Pill ofState = statePill(state, shownError(column, row));
    QList<Pill> pills;
    if (scorer < 0 || scorer >= table.scorers.size()) {
        pills.append(ofState);
    } else {
        const AnswerScorer &leading = table.scorers[scorer];
        const float value = leading.values[candidate][row];
        if (std::isnan(value))
            pills.append(noScorePill(leading.reasons[candidate][row], state, shownError(column, row)));
        else
            pills.append(scorePill(leading, double(value)));
        if (state != AnswerState::Answered && pills.first() != ofState)
            pills.append(ofState);
    }
    if (column.repeats > 1)
        pills.append({u"×%1"_s.arg(column.repeats), Tone::Neutral});
    return pills;
}

QString answerTip(const AnswerTable &table, qsizetype candidate, qsizetype row)
{
    const AnswerColumn &column = table.columns[candidate];
    QStringList lines{column.name + u": "_s + answerStateText(shownState(column, row))};
    for (const AnswerScorer &scorer : table.scorers) {
        const float value = scorer.values[candidate][row];
        const QString told = std::isnan(value) ? noScoreText(scorer.reasons[candidate][row])
                                               : QLocale().toString(double(value), 'g', 7);
        lines.append(scorer.name + u": "_s + told);
    }
    return lines.join(u'\n');
}
