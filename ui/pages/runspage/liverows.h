#pragma once

#include "progress.h"
#include "runmodelsmodel.h"
#include "troublesmodel.h"

#include <QPair>

// What a run's progress is in rows and figures.

/// One row a candidate. `isOn`: the run is on; `models` are the project's, in the order of their marks.
QList<RunModelRow> runModelRows(const Run &run, const RunProgress &progress, bool isOn, const QStringList &models);
/// Most frequent first.
QList<TroubleRow> troubleRows(const RunProgress &progress);
qint64 answersDone(const RunProgress &progress);
qint64 answersPlanned(const RunProgress &progress);
/// Scores that could be worked out again: unscored, where there is an answer and the scorer applies.
qint64 unscoredToRetry(const RunProgress &progress);
/// "817 items × 4 models × 1 prompt · judge gpt-4.1 · started 14:31"
QString liveRunSubtitle(const Run &run);

/// Answers a second over the last seconds.
class AnswerRate
{
public:
    static constexpr double windowSeconds = 5;

    void add(double seconds, qint64 answers);
    double perSecond() const;
    void clear() { m_points.clear(); }

private:
    QList<QPair<double, qint64>> m_points;
};
