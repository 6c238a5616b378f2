#include "judgereading.h"

using namespace Qt::Literals::StringLiterals;

QStringList offeredVerdicts(const ScorerSpec &spec)
{
    if (spec.partial)
        return {u"CORRECT"_s, u"PARTIAL"_s, u"INCORRECT"_s, u"CANNOT_JUDGE"_s};
    return {u"CORRECT"_s, u"INCORRECT"_s, u"CANNOT_JUDGE"_s};
}

double onScale(const ScorerSpec &spec, double share)
{
    const Scale scale = spec.effectiveScale();
    return scale.low + share * (scale.high - scale.low);
}

Reading readJudgeReply(const ScorerSpec &spec, const QString &reply)
{
    return spec.kind == "rubric"_L1 ? readScore(spec, reply) : readVerdict(spec, reply);
}
