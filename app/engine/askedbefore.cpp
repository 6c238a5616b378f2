#include "askedbefore.h"

#include "judge.h"
#include "providers.h"

AskedBefore::AskedBefore(const ProjectReader &reader, const Plan &plan)
    : m_reader(reader)
    , m_repeats(plan.run.repeats)
{
    m_none.models.fill(0, plan.models.size());
    m_none.scorers.fill(0, plan.scorers.size());
    if (!plan.run.cache)
        return;
    for (qsizetype i = 0; i < plan.models.size(); ++i) {
        if (isHttpProvider(plan.models[i].provider))
            m_targets.push_back({i, RequestKey(plan.models[i])});
    }
    for (qsizetype i = 0; i < plan.scorers.size(); ++i) {
        const ScorerSpec &spec = plan.scorers[i];
        const ModelSpec *judge = spec.isJudge() ? plan.judge(spec.judge) : nullptr;
        if (judge && isHttpProvider(judge->provider))
            m_judges.push_back({i, spec, RequestKey(*judge, plan.judge(spec.embeddings))});
    }
}

Result<ThereCounts> AskedBefore::of(const QList<Item> &seen, const QList<Prompt> &prompts) const
{
    ThereCounts counts = m_none;
    for (const Target &target : m_targets) {
        for (qsizetype i = 0; i < prompts.size(); ++i) {
            for (int repeat = 0; repeat < m_repeats; ++repeat) {
                const QByteArray key = target.key.ofTarget(prompts[i], repeat);
                const auto there = m_reader.countAsked({key});
                if (!there)
                    return there.error();
                counts.models[target.index] += *there;
                if (*there == 0 || m_judges.empty())
                    continue;
                if (const auto scored = countScores(seen[i], key, repeat, counts); !scored)
                    return scored.error();
            }
        }
    }
    return counts;
}

Result<void> AskedBefore::countScores(const Item &item, const QByteArray &key, int repeat, ThereCounts &counts) const
{
    const auto answer = m_reader.askedAnswer(key);
    if (!answer)
        return answer.error();
    if (!*answer || !judgesScore((*answer)->state))
        return {};
    for (const Judge &judge : m_judges) {
        const auto asked = judgeRequest(judge.spec, item, (*answer)->text, {});
        if (!asked)
            return asked.error();
        const auto there = m_reader.countAsked({judge.key.ofJudge(*asked, judge.spec, repeat)});
        if (!there)
            return there.error();
        counts.scorers[judge.index] += *there;
    }
    return {};
}
