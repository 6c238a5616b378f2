#include "waitwatch.h"

#include <QMap>

#include <algorithm>

namespace {
struct Sum
{
    int inFlight = 0;
    HeldUpModel held;
};

void add(QMap<QString, Sum> &sums, const QString &model, const CallingProgress &calls)
{
    if (model.isEmpty() || !calls.stopText.isEmpty())
        return;
    Sum &sum = sums[model];
    sum.inFlight += calls.inFlight;
    sum.held.waiting += calls.waiting;
    const bool isFirst
        = sum.held.reason == WaitReason::None || (calls.waitingSeconds && calls.waitingSeconds < sum.held.secondsLeft);
    const bool isNotBegun = calls.waitsFor == WaitReason::ServerReady && calls.waiting == 0; // its turn is yet to come
    if (calls.waitsFor == WaitReason::None || isNotBegun || !isFirst)
        return;
    sum.held.reason = calls.waitsFor;
    sum.held.secondsLeft = calls.waitingSeconds;
}
}

void WaitWatch::update(const RunProgress &progress, double now)
{
    QMap<QString, Sum> sums;
    for (const CandidateProgress &candidate : progress.candidates)
        add(sums, candidate.model, candidate);
    for (const ScorerProgress &scorer : progress.scorers)
        add(sums, scorer.model, scorer);
    QHash<QString, double> since;
    m_models.clear();
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        if (sum->inFlight > 0 || sum->held.reason == WaitReason::None)
            continue;
        since.insert(sum.key(), m_since.value(sum.key(), now));
        sum->held.model = sum.key();
        sum->held.heldUpSeconds = now - since.value(sum.key());
        m_models.append(sum->held);
    }
    m_since = since;
    std::ranges::stable_sort(m_models, std::ranges::greater(), &HeldUpModel::heldUpSeconds);
}

void WaitWatch::clear()
{
    m_since.clear();
    m_models.clear();
}
