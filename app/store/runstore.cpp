#include "runstore.h"

#include "database.h"
#include "projectwriter.h"
#include "schema.h"
#include "scorersettings.h"
#include "timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace {
constexpr std::string_view runColumns = "SELECT id, name, dataset, state, pause_reason, state_text, plan, item_count, "
                                        "repeats, started_at, finished_at";

Result<void> insertCandidate(Database &database, qint64 run, qsizetype position, const Candidate &candidate)
{
    return Statement(database,
                     "INSERT INTO candidate(run, position, name, model, prompt, builtin) "
                     "VALUES (?, ?, ?, ?, ?, ?)")
        .run(run, qint64(position), candidate.name, candidate.model, candidate.prompt, candidate.builtin);
}

Result<void> insertScorer(Database &database, qint64 run, qsizetype position, const ScorerSpec &spec)
{
    const Scale scale = spec.effectiveScale();
    const QByteArray settings = scorerSettings(spec);
    return Statement(database,
                     "INSERT INTO scorer(run, position, name, kind, judge, scale_low, scale_high, pass_at, "
                     "settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(run, qint64(position), spec.name, spec.kind, spec.judge, scale.low, scale.high, spec.effectivePassAt(),
             Utf8{settings});
}

Result<void> insertRunItems(Database &database, qint64 run, const QList<qint64> &items)
{
    Statement insert(database, "INSERT INTO run_item(run, position, item_version) VALUES (?, ?, ?)");
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (const auto done = insert.run(run, qint64(i), items[i]); !done)
            return done;
    }
    return {};
}

/// Projects of earlier versions, which tests still write, know no purposes.
Result<void> notePurpose(Database &database, qint64 id, const NewRun &run)
{
    const auto done = Statement(database, "UPDATE run SET purpose = ? WHERE id = ?").run(purposeName(run.purpose), id);
    if (!done || run.generation == 0)
        return done;
    return Statement(database, "INSERT INTO generation_run(run, generation) VALUES (?, ?)").run(id, run.generation);
}

Result<void> readCandidates(Database &database, Run &run)
{
    Statement query(database, "SELECT id, name, model, prompt, builtin FROM candidate WHERE run = ? ORDER BY position");
    query.bind(run.id);
    while (query.next())
        run.candidates.append({query.integer(0), query.text(1), query.text(2), query.text(3), query.integer(4) != 0});
    return query.result();
}

Result<void> readScorers(Database &database, Run &run)
{
    Statement query(database, "SELECT id, settings FROM scorer WHERE run = ? ORDER BY position");
    query.bind(run.id);
    while (query.next())
        run.scorers.append({query.integer(0), scorerFromSettings(query.bytes(1))});
    return query.result();
}

Error noRunError(const Database &database, qint64 id)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("RunStore", "%1 has no run %2. Leave out --run to take the last one.")
                .arg(database.path(), QString::number(id))};
}

Result<void> addCandidates(Database &database, const Run &run, const QList<Candidate> &candidates)
{
    qsizetype position = run.candidates.size();
    for (const Candidate &candidate : candidates) {
        if (std::ranges::find(run.candidates, candidate.name, &Candidate::name) != run.candidates.end())
            continue;
        if (const auto done = insertCandidate(database, run.id, position++, candidate); !done)
            return done;
    }
    return {};
}

Result<void> addScorers(Database &database, const Run &run, const QList<ScorerSpec> &scorers)
{
    qsizetype position = run.scorers.size();
    for (const ScorerSpec &spec : scorers) {
        const auto stored
            = std::ranges::find(run.scorers, spec.name, [](const RunScorer &scorer) { return scorer.spec.name; });
        if (stored == run.scorers.end()) {
            if (const auto done = insertScorer(database, run.id, position++, spec); !done)
                return done;
        } else if (scorerSettings(stored->spec) != scorerSettings(spec)) {
            return Error{ErrorKind::BadInput,
                         QCoreApplication::translate("RunStore",
                                                     "Run %1 has a scorer \"%2\" with other settings; its "
                                                     "scores and new ones must not be mixed. Give the "
                                                     "changed scorer another name.")
                             .arg(QString::number(run.id), spec.name)};
        }
    }
    return {};
}
}

Result<qint64> insertRun(Database &database, const NewRun &run)
{
    Result<void> stored = Statement(database,
                                    "INSERT INTO run(name, dataset, state, pause_reason, state_text, plan, "
                                    "item_count, repeats, started_at) VALUES (?, ?, ?, '', '', ?, ?, ?, ?)")
                              .run(run.name, run.dataset, runStateName(RunState::Running), Utf8{run.planJson},
                                   qint64(run.items.size()), run.repeats, timeText(QDateTime::currentDateTimeUtc()));
    const qint64 id = database.lastInsertId();
    if (stored && run.purpose != Purpose::Evaluation)
        stored = notePurpose(database, id, run);
    if (stored)
        stored = insertRunItems(database, id, run.items);
    for (qsizetype i = 0; stored && i < run.candidates.size(); ++i)
        stored = insertCandidate(database, id, i, run.candidates[i]);
    for (qsizetype i = 0; stored && i < run.scorers.size(); ++i)
        stored = insertScorer(database, id, i, run.scorers[i]);
    if (!stored)
        return stored.error();
    return id;
}

Result<void> extendStoredRun(Database &database, qint64 run, const QByteArray &planJson,
                             const QList<Candidate> &candidates, const QList<ScorerSpec> &scorers)
{
    const auto stored = readRun(database, run);
    if (!stored)
        return stored.error();
    if (const auto done = addCandidates(database, *stored, candidates); !done)
        return done;
    if (const auto done = addScorers(database, *stored, scorers); !done)
        return done;
    return Statement(database, "UPDATE run SET plan = ? WHERE id = ?").run(Utf8{planJson}, run);
}

Result<void> updateRunState(Database &database, qint64 run, RunState state, PauseReason reason, const QString &text)
{
    std::optional<QString> finishedAt;
    if (state == RunState::Finished)
        finishedAt = timeText(QDateTime::currentDateTimeUtc());
    const auto done = Statement(database,
                                "UPDATE run SET state = ?, pause_reason = ?, state_text = ?, "
                                "finished_at = ? WHERE id = ?")
                          .run(runStateName(state), pauseReasonName(reason), text, finishedAt, run);
    if (done && database.changes() == 0)
        return noRunError(database, run);
    return done;
}

Result<void> markInterrupted(Database &database)
{
    return Statement(database, "UPDATE run SET state = ?, pause_reason = '' WHERE state = ?")
        .run(runStateName(RunState::Interrupted), runStateName(RunState::Running));
}

Result<Run> readRun(Database &database, qint64 id)
{
    Run run;
    const auto known = hasGenerations(database);
    if (!known)
        return known.error();
    Statement query(database, std::string(runColumns) + (*known ? ", purpose" : ", ''") + " FROM run WHERE id = ?");
    query.bind(id);
    if (!query.next())
        return query.result() ? noRunError(database, id) : query.result().error();
    run.id = query.integer(0);
    run.name = query.text(1);
    run.dataset = query.integer(2);
    run.state = runStateFromName(query.text(3));
    run.pauseReason = pauseReasonFromName(query.text(4));
    run.stateText = query.text(5);
    run.planJson = query.bytes(6);
    run.itemCount = query.integer(7);
    run.repeats = query.smallInteger(8);
    run.startedAt = timeFromText(query.text(9));
    run.finishedAt = timeFromText(query.text(10));
    run.purpose = purposeFromName(query.text(11));
    if (const auto done = readCandidates(database, run); !done)
        return done.error();
    if (const auto done = readScorers(database, run); !done)
        return done.error();
    return run;
}

Result<QList<Run>> readRuns(Database &database)
{
    QList<Run> runs;
    Statement query(database, "SELECT id FROM run ORDER BY id");
    while (query.next()) {
        auto run = readRun(database, query.integer(0));
        if (!run)
            return run.error();
        runs.append(std::move(*run));
    }
    if (const auto read = query.result(); !read)
        return read.error();
    return runs;
}

Result<qint64> readLastRun(Database &database)
{
    const auto known = hasGenerations(database);
    if (!known)
        return known.error();
    Statement query(database, *known ? "SELECT max(id) FROM run WHERE purpose = ''" : "SELECT max(id) FROM run");
    const std::optional<qint64> last = query.next() ? query.optionalInteger(0) : std::nullopt;
    if (const auto read = query.result(); !read)
        return read.error();
    if (!last)
        return Error{
            ErrorKind::NotFound,
            QCoreApplication::translate("RunStore", "%1 has no run yet. Start one with run.").arg(database.path())};
    return *last;
}

Result<QList<RunScorer>> readScorersOfCandidate(Database &database, qint64 candidate)
{
    QList<RunScorer> scorers;
    Statement query(database,
                    "SELECT id, settings FROM scorer WHERE run = (SELECT run FROM candidate WHERE id = ?) "
                    "ORDER BY position");
    query.bind(candidate);
    while (query.next())
        scorers.append({query.integer(0), scorerFromSettings(query.bytes(1))});
    if (const auto read = query.result(); !read)
        return read.error();
    return scorers;
}

Result<QList<qint64>> readRunItems(Database &database, qint64 run)
{
    QList<qint64> versions;
    Statement query(database, "SELECT item_version FROM run_item WHERE run = ? ORDER BY position");
    query.bind(run);
    while (query.next())
        versions.append(query.integer(0));
    if (const auto read = query.result(); !read)
        return read.error();
    return versions;
}

Result<void>
forEachStoredRunItem(Database &database, qint64 run,
                     const std::function<void(qint64 version, const QString &id, const QByteArray &hash)> &row)
{
    Statement query(database,
                    "SELECT ri.item_version, i.identity, v.content_hash FROM run_item ri "
                    "JOIN item_version v ON v.id = ri.item_version JOIN item i ON i.id = v.item "
                    "WHERE ri.run = ? ORDER BY ri.position");
    query.bind(run);
    while (query.next())
        row(query.integer(0), query.text(1), query.bytes(2));
    return query.result();
}
