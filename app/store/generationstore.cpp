#include "generationstore.h"

#include "database.h"
#include "schema.h"
#include "timetext.h"

#include <QCoreApplication>

#include <string>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::string_view generationColumns
    = "SELECT id, name, plan, step, coalesce(windows, 0), coalesce(questions, 0), coalesce(frozen, 0), created_at, "
      "generator, generator_model, (SELECT count(*) FROM chunk c WHERE c.generation = g.id), "
      "(SELECT count(*) FROM chunk c WHERE c.generation = g.id AND c.set_aside = ''), "
      "(SELECT count(*) FROM chunk_window w WHERE w.generation = g.id), "
      "(SELECT count(*) FROM question q WHERE q.generation = g.id) FROM generation g ";

GenerationInfo generationOf(const Statement &row)
{
    GenerationInfo info;
    info.id = row.integer(0);
    info.name = row.text(1);
    info.planJson = row.bytes(2);
    info.step = generationStepFromName(row.text(3));
    info.windowsDataset = row.integer(4);
    info.questionsDataset = row.integer(5);
    info.frozenDataset = row.integer(6);
    info.createdAt = timeFromText(row.text(7));
    info.generator = row.text(8);
    info.generatorModel = row.text(9);
    info.chunks = row.integer(10);
    info.chunksKept = row.integer(11);
    info.windows = row.integer(12);
    info.questions = row.integer(13);
    return info;
}

Result<QList<GenerationInfo>> generationsWhere(Database &database, std::string_view condition, qint64 id)
{
    QList<GenerationInfo> generations;
    {
        Statement query(database, std::string(generationColumns).append(condition));
        query.bind(id);
        while (query.next())
            generations.append(generationOf(query));
        if (const auto read = query.result(); !read)
            return read.error();
    }
    for (GenerationInfo &info : generations) {
        const auto runs = readGenerationRuns(database, info.id);
        if (!runs)
            return runs.error();
        for (const GenerationRun &run : *runs) {
            qint64 &newest = run.purpose == Purpose::Check ? info.checkingRun
                : run.purpose == Purpose::Probe            ? info.probingRun
                                                           : info.askingRun;
            newest = run.run;
        }
    }
    return generations;
}

std::optional<qint64> knownOrNull(qint64 value)
{
    return value > 0 ? std::optional(value) : std::nullopt;
}

Error noGenerationError(const Database &database, qint64 id)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("GenerationStore", "%1 has no generation %2. Look at the list of them.")
                .arg(database.path(), QString::number(id))};
}

/// The one statement's UPDATE must have found its generation.
Result<void> foundGeneration(const Result<void> &done, const Database &database, qint64 generation)
{
    if (done && database.changes() == 0)
        return noGenerationError(database, generation);
    return done;
}
}

Result<qint64> insertGeneration(Database &database, const NewGeneration &generation)
{
    const auto done
        = Statement(database,
                    "INSERT INTO generation(name, plan, step, generator, generator_model, created_at) "
                    "VALUES (?, ?, ?, ?, ?, ?)")
              .run(generation.name, Utf8{generation.planJson}, generationStepName(GenerationStep::Reading),
                   generation.generator, generation.generatorModel, timeText(QDateTime::currentDateTimeUtc()));
    if (!done)
        return done.error();
    return database.lastInsertId();
}

Result<void> clearGeneration(Database &database, qint64 generation)
{
    for (const char *sql :
         {"DELETE FROM chunk WHERE generation = ?", "DELETE FROM chunk_window WHERE generation = ?"}) {
        if (const auto done = Statement(database, sql).run(generation); !done)
            return done;
    }
    return {};
}

Result<void> insertChunks(Database &database, qint64 generation, qint64 first, const QList<Chunk> &chunks)
{
    Statement insert(database,
                     "INSERT INTO chunk(generation, position, document, start, length, text, heading, first_page, "
                     "last_page, set_aside, same_as) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        const Chunk &chunk = chunks[i];
        std::optional<qint64> sameAs;
        if (chunk.sameAs >= 0)
            sameAs = chunk.sameAs;
        const auto done
            = insert.run(generation, first + i, chunk.document, qint64(chunk.offset), qint64(chunk.length), chunk.text,
                         chunk.heading, chunk.firstPage, chunk.lastPage, setAsideName(chunk.setAside), sameAs);
        if (!done)
            return done;
    }
    return {};
}

Result<void> finishReading(Database &database, qint64 generation, qint64 dataset, const QList<NewWindow> &windows)
{
    Statement item(database, "SELECT id FROM item WHERE dataset = ? AND position = ?");
    Statement insert(database,
                     "INSERT INTO chunk_window(generation, position, first_chunk, end_chunk, item) "
                     "VALUES (?, ?, ?, ?, ?)");
    for (qsizetype i = 0; i < windows.size(); ++i) {
        std::optional<qint64> id;
        if (windows[i].row > 0) {
            item.bind(dataset, windows[i].row);
            if (item.next())
                id = item.integer(0);
            if (const auto read = item.result(); !read)
                return read;
        }
        const auto done = insert.run(generation, qint64(i), windows[i].span.first, windows[i].span.end, id);
        if (!done)
            return done;
    }
    return foundGeneration(Statement(database, "UPDATE generation SET windows = ?, step = ? WHERE id = ?")
                               .run(knownOrNull(dataset), generationStepName(GenerationStep::Asking), generation),
                           database, generation);
}

Result<void> updateGenerationStep(Database &database, qint64 generation, GenerationStep step)
{
    return foundGeneration(
        Statement(database, "UPDATE generation SET step = ? WHERE id = ?").run(generationStepName(step), generation),
        database, generation);
}

Result<void> updateGenerationPlan(Database &database, qint64 generation, const QByteArray &planJson)
{
    return foundGeneration(
        Statement(database, "UPDATE generation SET plan = ? WHERE id = ?").run(Utf8{planJson}, generation), database,
        generation);
}

Result<void> updateFrozen(Database &database, qint64 generation, qint64 dataset)
{
    return foundGeneration(
        Statement(database, "UPDATE generation SET frozen = ? WHERE id = ?").run(dataset, generation), database,
        generation);
}

Result<QList<GenerationInfo>> readGenerations(Database &database)
{
    const auto known = hasGenerations(database);
    if (!known)
        return known.error();
    if (!*known)
        return QList<GenerationInfo>();
    return generationsWhere(database, "WHERE g.id > ? ORDER BY g.id", 0);
}

Result<GenerationInfo> readGeneration(Database &database, qint64 id)
{
    const auto known = hasGenerations(database);
    if (!known)
        return known.error();
    if (!*known)
        return noGenerationError(database, id);
    auto generations = generationsWhere(database, "WHERE g.id = ?", id);
    if (!generations)
        return generations.error();
    if (generations->isEmpty())
        return noGenerationError(database, id);
    return generations->takeFirst();
}

Result<QList<GenerationRun>> readGenerationRuns(Database &database, qint64 generation)
{
    QList<GenerationRun> runs;
    Statement query(database,
                    "SELECT g.run, r.purpose FROM generation_run g JOIN run r ON r.id = g.run WHERE g.generation = ? "
                    "ORDER BY g.run");
    query.bind(generation);
    while (query.next())
        runs.append({query.integer(0), purposeFromName(query.text(1))});
    if (const auto read = query.result(); !read)
        return read.error();
    return runs;
}

Result<QList<Chunk>> readChunks(Database &database, qint64 generation, qint64 first, qint64 end)
{
    QList<Chunk> chunks;
    Statement query(database,
                    "SELECT document, start, length, text, heading, first_page, last_page, set_aside, same_as "
                    "FROM chunk WHERE generation = ? AND position >= ? AND position < ? ORDER BY position");
    query.bind(generation, first, end);
    while (query.next())
        chunks.append({query.text(0), qsizetype(query.integer(1)), qsizetype(query.integer(2)), query.text(3),
                       query.text(4), query.smallInteger(5), query.smallInteger(6), setAsideFromName(query.text(7)),
                       query.optionalInteger(8).value_or(-1)});
    if (const auto read = query.result(); !read)
        return read.error();
    return chunks;
}

Result<QStringList> readGenerationDocuments(Database &database, qint64 generation)
{
    QStringList names;
    Statement query(database, "SELECT DISTINCT document FROM chunk WHERE generation = ?");
    query.bind(generation);
    while (query.next())
        names.append(query.text(0));
    if (const auto read = query.result(); !read)
        return read.error();
    return names;
}

Result<QList<WindowInfo>> readWindows(Database &database, qint64 generation)
{
    QList<WindowInfo> windows;
    Statement query(database,
                    "SELECT w.position, coalesce(w.item, 0), coalesce(i.version, 0), w.first_chunk, w.end_chunk "
                    "FROM chunk_window w LEFT JOIN item i ON i.id = w.item WHERE w.generation = ? ORDER BY w.position");
    query.bind(generation);
    while (query.next())
        windows.append({query.integer(0), query.integer(1), query.integer(2), {query.integer(3), query.integer(4)}});
    if (const auto read = query.result(); !read)
        return read.error();
    return windows;
}
