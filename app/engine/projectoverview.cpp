#include "projectoverview.h"

#include "dotenv.h"
#include "plandraft.h"
#include "planfile.h"
#include "projectreader.h"
#include "runplanning.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The draft, with headers from the environment as it is now, or why it can't be read.
Result<Draft> readDraft(const QString &project, const StoredDraft &stored)
{
    const DraftTexts texts{stored.plan, stored.unused};
    const auto bare = parseDraft(texts, {});
    if (!bare)
        return bare;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const auto dotenv = readDotenv(keyDirectory(project, bare->plan) + QStringLiteral("/.env"));
    return parseDraft(texts, dotenv ? completedEnvironment(environment, *dotenv) : environment);
}

/// The one currency of the run's plan.
QString currencyOf(const Run &run)
{
    const auto draft = parseDraft({run.planJson, {}}, {});
    if (!draft)
        return {};
    for (const ModelSpec &model : draft->plan.models + draft->plan.judges) {
        if (model.price)
            return model.price->currency;
    }
    return draft->plan.run.budget ? draft->plan.run.budget->currency : QString();
}

Result<RunSummary> summaryOf(const ProjectReader &reader, const Run &run, const QList<DatasetInfo> &datasets)
{
    const auto figures = reader.figures(run.id);
    if (!figures)
        return figures.error();
    RunSummary summary;
    summary.run = run;
    const auto dataset = std::ranges::find(datasets, run.dataset, &DatasetInfo::id);
    if (dataset != datasets.end())
        summary.datasetName = dataset->name;
    summary.answersPlanned = run.itemCount * run.repeats * run.candidates.size();
    summary.answersDone = figures->answers;
    summary.answersFailed = figures->failedAnswers;
    summary.scoresPlanned = summary.answersPlanned * run.scorers.size();
    summary.scoresDone = figures->scores;
    summary.unscored = figures->unscored;
    summary.cost = figures->cost;
    summary.unknownCosts = figures->callsWithUnknownCost;
    summary.cached = figures->cached;
    summary.cachedCost = figures->cachedCost;
    if (figures->cost > 0 || figures->cachedCost > 0 || figures->callsWithUnknownCost > 0)
        summary.currency = currencyOf(run);
    return summary;
}

Result<QList<RunSummary>> readSummaries(const ProjectReader &reader, const QList<DatasetInfo> &datasets)
{
    const auto runs = reader.runs();
    if (!runs)
        return runs.error();
    QList<RunSummary> summaries;
    for (const Run &run : *runs) {
        auto summary = summaryOf(reader, run, datasets);
        if (!summary)
            return summary.error();
        summaries.append(std::move(*summary));
    }
    return summaries;
}

Result<void> readSetUp(const ProjectReader &reader, ProjectOverview &overview)
{
    const QString path = overview.contents.path;
    const auto prompts = reader.promptVersions();
    if (!prompts)
        return prompts.error();
    for (const StoredPrompt &stored : *prompts) {
        auto prompt = parsePrompt(stored.prompt);
        if (prompt)
            overview.contents.promptVersions.append({stored.id, stored.version, std::move(*prompt), stored.createdAt});
        else
            overview.notice
                = QCoreApplication::translate("ProjectOverview", "Version %1 of the prompt %2 in %3 can't be read: %4")
                      .arg(QString::number(stored.version), stored.name, path, prompt.error().message);
    }
    const auto stored = reader.draft();
    if (!stored)
        return stored.error();
    auto draft = readDraft(path, *stored);
    if (draft)
        overview.contents.draft = std::move(*draft);
    else
        overview.notice = QCoreApplication::translate(
                              "ProjectOverview", "What was set up in %1 can't be read, so the set-up begins empty: %2")
                              .arg(path, draft.error().message);
    return {};
}

bool isForEvaluation(Purpose purpose)
{
    return purpose == Purpose::Evaluation;
}

/// A project that only scripts have run has nothing set up in it: one goes on from what its last run did.
Draft draftLikeLastRun(const RunSummary &last)
{
    const auto plan = parsePlan(last.run.planJson, {}, QProcessEnvironment::systemEnvironment());
    if (!plan)
        return {}; // looking at that run tells why
    Draft draft;
    draft.plan = *plan;
    draft.plan.dataset.name = last.datasetName;
    draft.plan.dataset.path.clear();
    return draft;
}
}

Result<ProjectOverview> readOverview(const QString &project, bool othersWrite)
{
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    ProjectOverview overview;
    ProjectContents &contents = overview.contents;
    contents.path = project;
    auto datasets = (*reader)->datasets();
    if (!datasets)
        return datasets.error();
    auto documents = (*reader)->documentNames();
    if (!documents)
        return documents.error();
    contents.documents = std::move(*documents);
    if (const auto read = readSetUp(**reader, overview); !read)
        return read.error();
    auto runs = readSummaries(**reader, *datasets);
    if (!runs)
        return runs.error();
    contents.runs = std::move(*runs);
    std::ranges::copy_if(*datasets, std::back_inserter(contents.datasets), isForEvaluation, &DatasetInfo::purpose);
    const auto stored = (*reader)->draft();
    const auto last = std::find_if(contents.runs.crbegin(), contents.runs.crend(),
                                   [](const RunSummary &summary) { return isForEvaluation(summary.run.purpose); });
    if (stored && stored->plan.isEmpty() && last != contents.runs.crend())
        contents.draft = draftLikeLastRun(*last);
    if (othersWrite)
        contents.writer = ProjectReader::writerOf(project);
    contents.bytes = QFileInfo(project).size() + QFileInfo(project + u"-wal"_s).size(); // the newest is still there
    return overview;
}
