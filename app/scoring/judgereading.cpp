#include "judgereading.h"

#include "judgecontext.h"

using namespace Qt::Literals::StringLiterals;

QString withoutThinking(const QString &reply)
{
    const QStringView text = QStringView(reply).trimmed();
    for (const QLatin1StringView name : {"think"_L1, "thinking"_L1}) {
        if (!text.startsWith(QString(u'<' + name + u'>'), Qt::CaseInsensitive))
            continue;
        const QString end = u"</"_s + name + u'>';
        const qsizetype at = text.indexOf(end, 0, Qt::CaseInsensitive);
        return at < 0 ? QString() : text.sliced(at + end.size()).toString();
    }
    return reply;
}

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

Reading readJudgeReply(const ScorerSpec &spec, const QString &reply, qsizetype passages)
{
    const QString said = withoutThinking(reply);
    if (spec.isContextJudge())
        return readContextReply(spec, said, passages);
    return spec.kind == "rubric"_L1 ? readScore(spec, said) : readVerdict(spec, said);
}
