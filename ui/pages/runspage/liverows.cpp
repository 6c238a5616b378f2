#include "liverows.h"

#include "formatting.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
QString liveText(const char *text, int count)
{
    return QCoreApplication::translate("LiveRun", text, nullptr, count);
}

bool allJudged(const CandidateProgress &progress)
{
    return progress.judged >= progress.judgedPlanned;
}

/// Of the judges that are asked by batch; empty: none is.
QString judgesBatch(const RunProgress &progress)
{
    for (const ScorerProgress &scorer : progress.scorers) {
        if (scorer.batches.open > 0)
            return batchProgressText(scorer.batches);
    }
    return {};
}

Pill candidatePill(const CandidateProgress &progress, const RunProgress &run, bool isOn)
{
    if (progress.isDone() && allJudged(progress))
        return {QCoreApplication::translate("LiveRun", "done"), Tone::Good};
    if (!progress.stopText.isEmpty())
        return {QCoreApplication::translate("LiveRun", "stopped: %1").arg(oneLine(progress.stopText, 60)), Tone::Bad};
    if (!isOn)
        return {QCoreApplication::translate("LiveRun", "not finished"), Tone::Neutral};
    if (const QString batch = batchProgressText(progress.batches); !batch.isEmpty())
        return {batch, Tone::Accent};
    if (progress.isHeldUp())
        return {waitText(progress.waitsFor, progress.waitingSeconds),
                progress.waitsFor == WaitReason::ServerReady ? Tone::Accent : Tone::Warn};
    if (const QString batch = judgesBatch(run); progress.isDone() && !batch.isEmpty())
        return {QCoreApplication::translate("LiveRun", "judging: %1").arg(batch), Tone::Accent};
    if (progress.isDone())
        return {QCoreApplication::translate("LiveRun", "judging"), Tone::Accent};
    if (progress.waitsFor == WaitReason::FirstAnswer)
        return {waitText(progress.waitsFor, std::nullopt), Tone::Accent};
    return {QCoreApplication::translate("LiveRun", "running"), Tone::Accent};
}

/// The calls that wait, and for what; empty: none does.
QString waitingText(const CallingProgress &progress)
{
    const QString why = waitText(progress.waitsFor, progress.waitingSeconds);
    const int calls = progress.waiting;
    return why.isEmpty() ? QString()
                         : QCoreApplication::translate("LiveRun", "%Ln call(s) wait: %1", nullptr, calls).arg(why);
}

RunModelRow runModelRow(const CandidateProgress &progress, const RunProgress &run, bool isOn)
{
    RunModelRow row;
    row.name = progress.name;
    row.isBaseline = progress.builtin;
    row.planned = progress.planned;
    row.answered = progress.done;
    row.failed = progress.failed;
    row.toJudge = progress.judgedPlanned;
    row.judged = progress.judged;
    row.latencyP50Ms = progress.latencyP50Ms;
    row.latencyP95Ms = progress.latencyP95Ms;
    row.ttftP50Ms = progress.ttftP50Ms;
    row.tokensPerSecond = progress.tokensPerSecond;
    row.inFlight = isOn ? progress.inFlight : 0;
    row.limit = isOn ? progress.limit : 0;
    row.limitCap = progress.limitCap;
    row.rateLimited = progress.rateLimited;
    if (progress.calls > 0)
        row.refusedShare = double(progress.rateLimitedNow) / double(progress.calls);
    row.retries = progress.retries;
    row.currency = run.currency;
    // Nothing paid yet, or no price is known: not said to be free.
    if (!run.currency.isEmpty() && progress.cost > 0)
        row.cost = progress.cost;
    row.state = candidatePill(progress, run, isOn);
    row.stateText = progress.stopText.isEmpty() && isOn ? waitingText(progress) : progress.stopText;
    return row;
}

bool isUnscoredReason(const QString &kind)
{
    return unscoredReasonFromName(kind) != UnscoredReason::None;
}
}

QList<RunModelRow> runModelRows(const Run &run, const RunProgress &progress, bool isOn, const QStringList &models)
{
    QList<RunModelRow> rows;
    for (const CandidateProgress &candidate : progress.candidates) {
        RunModelRow row = runModelRow(candidate, progress, isOn);
        const auto known = std::ranges::find(run.candidates, candidate.id, &Candidate::id);
        row.mark = int(models.indexOf(known == run.candidates.cend() ? candidate.name : known->model));
        rows.append(row);
    }
    return rows;
}

QList<TroubleRow> troubleRows(const RunProgress &progress)
{
    QList<TroubleRow> rows;
    for (auto error = progress.errors.cbegin(); error != progress.errors.cend(); ++error) {
        if (error.value() > 0 && !error.key().isEmpty())
            rows.append({error.key(), error.value()});
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), &TroubleRow::count);
    return rows;
}

qint64 answersDone(const RunProgress &progress)
{
    qint64 done = 0;
    for (const CandidateProgress &candidate : progress.candidates)
        done += candidate.done;
    return done;
}

qint64 answersPlanned(const RunProgress &progress)
{
    qint64 planned = 0;
    for (const CandidateProgress &candidate : progress.candidates)
        planned += candidate.planned;
    return planned;
}

qint64 unscoredToRetry(const RunProgress &progress)
{
    qint64 count = 0;
    for (auto error = progress.errors.cbegin(); error != progress.errors.cend(); ++error) {
        if (isUnscoredReason(error.key()))
            count += error.value();
    }
    return count;
}

QString liveRunSubtitle(const Run &run)
{
    QSet<QString> models;
    QSet<QString> prompts;
    for (const Candidate &candidate : run.candidates) {
        models.insert(candidate.model);
        prompts.insert(candidate.prompt);
    }
    QStringList judges;
    for (const RunScorer &scorer : run.scorers) {
        if (scorer.spec.isJudge() && !scorer.spec.isSimilarity() && !judges.contains(scorer.spec.judge))
            judges.append(scorer.spec.judge);
    }
    const int items = int(run.itemCount);
    const int modelCount = int(models.size());
    const int promptCount = int(prompts.size());
    QStringList parts{QCoreApplication::translate("LiveRun", "%1 × %2 × %3")
                          .arg(liveText(QT_TRANSLATE_N_NOOP("LiveRun", "%Ln item(s)"), items),
                               liveText(QT_TRANSLATE_N_NOOP("LiveRun", "%Ln model(s)"), modelCount),
                               liveText(QT_TRANSLATE_N_NOOP("LiveRun", "%Ln prompt(s)"), promptCount))};
    if (!judges.isEmpty())
        parts.append(QCoreApplication::translate("LiveRun", "judge %1").arg(judges.join(u", "_s)));
    if (run.startedAt.isValid()) {
        const QDateTime local = run.startedAt.toLocalTime();
        const bool isToday = local.date() == QDate::currentDate();
        parts.append(QCoreApplication::translate("LiveRun", "started %1")
                         .arg(isToday ? QLocale::c().toString(local.time(), u"HH:mm"_s) : momentText(local)));
    }
    return parts.join(u" · "_s);
}

void AnswerRate::add(double seconds, qint64 answers)
{
    m_points.append({seconds, answers});
    while (m_points.size() > 2 && m_points.constFirst().first < seconds - windowSeconds)
        m_points.removeFirst();
}

double AnswerRate::perSecond() const
{
    if (m_points.size() < 2)
        return 0;
    const double elapsed = m_points.constLast().first - m_points.constFirst().first;
    const qint64 answers = m_points.constLast().second - m_points.constFirst().second;
    return elapsed > 0 ? double(std::max<qint64>(answers, 0)) / elapsed : 0;
}
