#include "generationjobsteps.h"

#include "calllater.h"
#include "generationplans.h"
#include "generationsorting.h"
#include "planfile.h"
#include "pricefile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

GenerationJob::GenerationJob(Workbench &workbench, Plan plan, QString directory)
    : QObject(&workbench)
    , m_workbench(workbench)
    , m_project(workbench.path())
    , m_plan(std::move(plan))
    , m_directory(std::move(directory))
{
}

PlanningPaths GenerationJob::paths() const
{
    return {m_project, priceTablePath()};
}

void GenerationJob::begin(Workbench::Done<qint64> done)
{
    const auto checked = checkGenerationPlan(m_plan);
    if (!checked) {
        m_workbench.generationGone(this);
        failLater(&m_workbench, done, checked.error());
        return;
    }
    m_workbench.m_pool->call(
        this, [project = m_project, plan = m_plan] { return generationOfPlan(project, plan); },
        [this, done](const Result<KnownGeneration> &known) {
            if (m_isAbandoned)
                return; // the writer is another project's by now
            if (!known) {
                m_workbench.generationGone(this);
                done(known.error());
                return;
            }
            if (known->filesChanged)
                emit m_workbench.noticed(tr("Files were changed since these questions were made, and are not read "
                                            "again. Give the benchmark another name to ask about them."));
            const auto store = [known = known->id, plan = m_plan](ProjectWriter &writer) -> Result<qint64> {
                const QByteArray json = planToJson(plan);
                if (known > 0) {
                    const auto set = writer.setGenerationPlan(known, json);
                    return set ? Result<qint64>(known) : Result<qint64>(set.error());
                }
                const ModelSpec *generator = plan.judge(plan.generation->generator);
                return writer.beginGeneration({plan.generation->dataset, json, plan.generation->generator,
                                               generator ? generator->model : QString()});
            };
            m_workbench.onWriter<qint64>(store, [this, done](const Result<qint64> &stored) {
                if (m_isAbandoned)
                    return;
                if (stored) {
                    enter(*stored, done);
                    return;
                }
                m_workbench.generationGone(this);
                done(stored.error());
            });
        });
}

void GenerationJob::resume(qint64 generation, Workbench::Done<qint64> done)
{
    const auto read = [project = m_project, generation]() -> Result<Plan> {
        const auto reader = ProjectReader::open(project);
        if (!reader)
            return reader.error();
        const auto info = (*reader)->generation(generation);
        if (!info)
            return info.error();
        return planOfSnapshot(info->planJson, project);
    };
    m_workbench.m_pool->call(this, read, [this, generation, done](const Result<Plan> &plan) {
        if (m_isAbandoned)
            return;
        if (!plan) {
            m_workbench.generationGone(this);
            done(plan.error());
            return;
        }
        m_plan = *plan;
        enter(generation, done);
    });
}

void GenerationJob::checkAgain(qint64 generation, const QList<qint64> &items, Workbench::Done<qint64> done)
{
    m_again = items;
    m_tried.reset(); // the user asked for these only
    resume(generation, std::move(done));
}

void GenerationJob::enter(qint64 generation, const Workbench::Done<qint64> &done)
{
    m_generation = generation;
    if (m_directory.isEmpty())
        m_directory = QFileInfo(m_project).absolutePath();
    done(generation);
    inPool<GenerationInfo>(
        [project = m_project, generation]() -> Result<GenerationInfo> {
            const auto reader = ProjectReader::open(project);
            if (!reader)
                return reader.error();
            return (*reader)->generation(generation);
        },
        [this](const GenerationInfo &info) {
            if (info.step == GenerationStep::Reading)
                readFiles();
            else
                sort();
        });
}

void GenerationJob::sort()
{
    if (!goesOn())
        return;
    m_documents.reset();
    m_reading.reset();
    tell(GenerationStep::Sorting);
    const auto work = [project = m_project, id = m_generation, plan = m_plan]() -> Result<SortedReplies> {
        const auto reader = ProjectReader::open(project);
        if (!reader)
            return reader.error();
        const auto info = (*reader)->generation(id);
        if (!info)
            return info.error();
        return newQuestions(**reader, *info, plan);
    };
    inPool<SortedReplies>(work, [this](const SortedReplies &sorted) {
        m_end.withoutQuestion = sorted.problems.size();
        tellProblems(sorted.problems);
        store(sorted.slices, 0);
    });
}

/// Once each: replies that gave nothing are read again at every step.
void GenerationJob::tellProblems(const QStringList &problems)
{
    constexpr qsizetype mostTold = 10;
    for (const QString &problem : problems) {
        if (m_told.size() < mostTold && !m_told.contains(problem)) {
            m_told.append(problem);
            emit m_workbench.noticed(problem);
        }
    }
}

void GenerationJob::store(const QList<QList<NewQuestion>> &slices, qsizetype next)
{
    if (next == slices.size()) {
        judge();
        return;
    }
    onWriter<QList<GeneratedQuestion>>(
        [id = m_generation, slice = slices[next]](ProjectWriter &writer) { return writer.addQuestions(id, slice); },
        [this, slices, next](const QList<GeneratedQuestion> &) { store(slices, next + 1); });
}

void GenerationJob::judge()
{
    const auto work = [project = m_project, id = m_generation, plan = m_plan]() -> Result<QList<QuestionVerdicts>> {
        const auto reader = ProjectReader::open(project);
        if (!reader)
            return reader.error();
        const auto info = (*reader)->generation(id);
        if (!info)
            return info.error();
        return newVerdicts(**reader, *info, plan);
    };
    inPool<QList<QuestionVerdicts>>(work, [this](const QList<QuestionVerdicts> &verdicts) {
        onWriter<void>([verdicts](ProjectWriter &writer) { return writer.saveVerdicts(verdicts); },
                       [this] {
                           if (m_isEnding)
                               finish();
                           else
                               findRun();
                       });
    });
}

void GenerationJob::findRun()
{
    if (!goesOn())
        return;
    const auto work = [paths = paths(), id = m_generation, plan = m_plan, again = m_again, tried = m_tried] {
        return again.isEmpty() ? nextRunOf(paths, id, plan, tried) : runToCheckAgain(paths, id, plan, again);
    };
    inPool<NextRun>(work, [this](const NextRun &next) {
        m_again.clear();
        if (next.isBudgetSpent)
            finish(RunState::Paused, PauseReason::Budget,
                   tr("The budget is spent. Raise the amount and go on; nothing is asked twice."));
        else if (next.planned)
            startRun(next);
        else
            finish(RunState::Finished, PauseReason::None, {});
    });
}

void GenerationJob::startRun(const NextRun &next)
{
    m_step = next.purpose == Purpose::Check ? GenerationStep::Checking
        : next.purpose == Purpose::Probe    ? GenerationStep::Probing
                                            : GenerationStep::Asking;
    onWriter<void>(
        [id = m_generation, step = m_step](ProjectWriter &writer) { return writer.setGenerationStep(id, step); },
        [this, planned = *next.planned, retriesFailed = next.retriesFailed] {
            m_workbench.startOfGeneration(planned, m_directory, retriesFailed, [this](const Result<Run> &run) {
                if (!run) {
                    fail(run.error());
                    return;
                }
                m_run = run->id;
                if (m_tried)
                    m_tried->insert(run->id);
                tell(m_step);
            });
        });
}

void GenerationJob::runEnded(const RunEnd &end)
{
    if (m_run == 0 || end.run != m_run)
        return; // that was on its way when this began
    m_run = 0;
    if (end.error.kind != ErrorKind::None) {
        m_end.run = end.run;
        fail(end.error);
        return;
    }
    if (end.state != RunState::Finished) {
        m_end.run = end.run;
        m_end.state = end.state;
        m_end.reason = end.reason;
        m_end.text = end.text;
        m_isEnding = true; // what was answered becomes questions first
    }
    sort();
}

bool GenerationJob::goesOn()
{
    if (m_isAbandoned)
        return false;
    if (m_isEnding)
        return true;
    if (m_workbench.m_stopWanted) {
        finish(RunState::Interrupted, PauseReason::None, {});
        return false;
    }
    if (m_pauseWanted) {
        finish(RunState::Paused, PauseReason::User, tr("Paused by you."));
        return false;
    }
    return true;
}

void GenerationJob::tell(GenerationStep step, qint64 done, qint64 total, const QString &text)
{
    m_step = step;
    emit m_workbench.generationProgressed({m_generation, step, done, total, m_run, text});
}

void GenerationJob::fail(const Error &error)
{
    m_end.error = error;
    const bool wasStopped = error.kind == ErrorKind::Cancelled;
    m_end.state = wasStopped ? RunState::Interrupted : RunState::Paused;
    if (wasStopped)
        m_end.error = Error{ErrorKind::None, {}};
    finish();
}

void GenerationJob::finish(RunState state, PauseReason reason, const QString &text)
{
    m_end.state = state;
    m_end.reason = reason;
    m_end.text = text;
    finish();
}

void GenerationJob::finish()
{
    if (m_isAbandoned)
        return;
    m_end.generation = m_generation;
    m_end.step = m_end.state == RunState::Finished ? GenerationStep::Done : m_step;
    const auto told = [this](const Result<GenerationEnd> &end) {
        const GenerationEnd whole = end ? *end : m_end;
        m_workbench.generationGone(this);
        emit m_workbench.generationEnded(whole);
    };
    const auto count = [project = m_project, plan = m_plan, end = m_end]() mutable -> Result<GenerationEnd> {
        const auto reader = ProjectReader::open(project);
        if (!reader)
            return reader.error();
        const auto info = (*reader)->generation(end.generation);
        if (!info)
            return info.error();
        const auto failures = failuresOf(**reader, end.generation);
        if (!failures)
            return failures.error();
        end.failedAnswers = failures->answers;
        end.unscored = failures->unscored;
        end.failedRuns = failures->runs;
        const auto questions = (*reader)->questions(end.generation);
        if (!questions)
            return questions.error();
        const auto funnel = funnelOfGeneration(**reader, *info, plan, *questions);
        if (funnel)
            end.funnel = *funnel;
        return end;
    };
    m_workbench.m_pool->call(this, count, [this, told](const Result<GenerationEnd> &end) {
        if (m_isAbandoned)
            return;
        if (m_end.state != RunState::Finished || !m_workbench.m_writer || m_workbench.path() != m_project) {
            told(end);
            return;
        }
        m_workbench.onWriter<void>(
            [id = m_generation](ProjectWriter &writer) { return writer.setGenerationStep(id, GenerationStep::Done); },
            [told, end](const Result<void> &) { told(end); });
    });
}
