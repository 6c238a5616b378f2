#include "comparisonview.h"

#include "metric.h"
#include "projectreader.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonView)
};

QString withRun(const QString &name, qint64 run)
{
    return ViewText::tr("%1 (run %2)").arg(name, QString::number(run));
}

/// The judge's entry in the run's plan; null where it has none.
json judgeEntry(const Run &run, const QString &judge)
{
    const json plan = json::parse(run.planJson.begin(), run.planJson.end(), nullptr, false);
    if (!plan.is_object())
        return {};
    const std::string name = judge.toStdString();
    for (const char *list : {"judges", "models"}) {
        const auto entries = plan.find(list);
        if (entries == plan.end() || !entries->is_array())
            continue;
        for (const json &entry : *entries) {
            if (entry.is_object() && entry.contains("name") && entry["name"] == name)
                return entry;
        }
    }
    return {};
}

/// What makes a judge the same judge: the model and how it is asked, not where its key is or how fast it may be asked.
QByteArray judgeIdentity(const json &entry)
{
    json identity = json::object();
    for (const char *key : {"provider", "model", "parameters", "extra_body"}) {
        if (entry.is_object() && entry.contains(key))
            identity[key] = entry[key];
    }
    return QByteArray::fromStdString(identity.dump());
}

QString noteOf(const ScorerSpec &spec, const json &judge)
{
    if (spec.isJudge()) {
        const bool builtin = judge.is_object() && judge.contains("provider") && judge["provider"] == "builtin";
        return builtin ? ViewText::tr("no LLM") : QString();
    }
    const auto metric = makeMetric(spec);
    return metric ? (*metric)->note() : QString();
}

QList<ViewCandidate> candidatesOf(const QList<Run> &runs)
{
    QList<ViewCandidate> candidates;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        for (const Candidate &candidate : runs[i].candidates)
            candidates.append({candidate.name, candidate, i});
    }
    QList<ViewCandidate> named = candidates;
    for (ViewCandidate &entry : named) {
        if (std::ranges::count(candidates, entry.name, &ViewCandidate::name) > 1)
            entry.name = withRun(entry.name, runs[entry.run].id);
    }
    return named;
}

QList<ViewScorer> scorersOf(const QList<Run> &runs)
{
    QList<ViewScorer> scorers;
    QList<QByteArray> identities;
    QList<qint64> firstRuns;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        for (const RunScorer &scorer : runs[i].scorers) {
            const json judge = scorer.spec.isJudge() ? judgeEntry(runs[i], scorer.spec.judge) : json();
            QByteArray identity = judgeIdentity(judge);
            if (!scorer.spec.embeddings.isEmpty())
                identity += judgeIdentity(judgeEntry(runs[i], scorer.spec.embeddings));
            qsizetype at = 0;
            while (at < scorers.size() && !(scorers[at].spec == scorer.spec && identities[at] == identity))
                ++at;
            if (at == scorers.size()) {
                scorers.append({scorer.spec.name, scorer.spec, noteOf(scorer.spec, judge), {}});
                scorers.last().ids.fill(0, runs.size());
                identities.append(identity);
                firstRuns.append(runs[i].id);
            }
            scorers[at].ids[i] = scorer.id;
        }
    }
    QList<ViewScorer> named = scorers;
    for (qsizetype i = 0; i < named.size(); ++i) {
        if (std::ranges::count(scorers, named[i].name, &ViewScorer::name) > 1)
            named[i].name = withRun(named[i].name, firstRuns[i]);
    }
    return named;
}

Result<qsizetype> findBaseline(const QList<ViewCandidate> &candidates, const QString &wanted)
{
    if (candidates.isEmpty())
        return Error{ErrorKind::NotFound, ViewText::tr("There is no candidate to compare in this run.")};
    if (wanted.isEmpty())
        return qsizetype(0);
    const auto index = [&](auto matches) {
        const auto found = std::ranges::find_if(candidates, matches);
        return found == candidates.end() ? qsizetype(-1) : found - candidates.begin();
    };
    for (const qsizetype found : {index([&](const ViewCandidate &entry) { return entry.name == wanted; }),
                                  index([&](const ViewCandidate &entry) { return entry.candidate.name == wanted; }),
                                  index([&](const ViewCandidate &entry) { return entry.candidate.model == wanted; })}) {
        if (found >= 0)
            return found;
    }
    QStringList names;
    for (const ViewCandidate &entry : candidates)
        names.append(entry.name);
    return Error{
        ErrorKind::NotFound,
        ViewText::tr("There is no candidate “%1” to compare with. There are: %2.").arg(wanted, names.join(u", "_s))};
}

/// Each once, with the last run's number for 0.
Result<QList<qint64>> wantedRuns(const ProjectReader &reader, const QList<qint64> &runs)
{
    QList<qint64> wanted;
    const QList<qint64> asked = runs.isEmpty() ? QList<qint64>{0} : runs;
    for (qint64 id : asked) {
        if (id == 0) {
            const auto last = reader.lastRun();
            if (!last)
                return last.error();
            id = *last;
        }
        if (!wanted.contains(id))
            wanted.append(id);
    }
    return wanted;
}
}

Result<ComparisonView> loadView(const ProjectReader &reader, const QList<qint64> &runs, const QString &baseline)
{
    const auto wanted = wantedRuns(reader, runs);
    if (!wanted)
        return wanted.error();
    ComparisonView view;
    for (const qint64 id : *wanted) {
        auto run = reader.run(id);
        if (!run)
            return run.error();
        view.runs.append(*std::move(run));
    }
    view.candidates = candidatesOf(view.runs);
    view.scorers = scorersOf(view.runs);
    const auto found = findBaseline(view.candidates, baseline);
    if (!found)
        return found.error();
    view.baseline = *found;
    return view;
}

Result<qsizetype> scorerInView(const ComparisonView &view, const QString &name)
{
    QStringList names;
    for (qsizetype i = 0; i < view.scorers.size(); ++i) {
        if (view.scorers[i].name == name)
            return i;
        names.append(view.scorers[i].name);
    }
    return Error{ErrorKind::NotFound,
                 ViewText::tr("There is no scorer “%1”. There are: %2.").arg(name, names.join(u", "_s))};
}
