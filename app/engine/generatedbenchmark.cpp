#include "generatedbenchmark.h"

#include "benchmarkorigin.h"
#include "benchmarksplit.h"
#include "benchmarkwriting.h"
#include "generationplans.h"
#include "generationtexts.h"
#include "questionprompt.h"
#include "runplanning.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype rowsAtOnce = 1000;

/// A generation with its plan.
struct StoredGeneration
{
    GenerationInfo info;
    Plan plan;
};

Result<StoredGeneration> storedGeneration(const ProjectReader &reader, const QString &project, qint64 id)
{
    auto info = reader.generation(id);
    if (!info)
        return info.error();
    auto plan = planOfSnapshot(info->planJson, project);
    if (!plan)
        return plan.error();
    return StoredGeneration{std::move(*info), std::move(*plan)};
}

void addPages(QList<int> &pages, const Chunk &chunk)
{
    for (int page = chunk.firstPage; page > 0 && page <= chunk.lastPage; ++page) {
        if (!pages.contains(page))
            pages.append(page);
    }
}

void addSource(BenchmarkQuestion &entry, const QList<WindowChunk> &chunks)
{
    for (const WindowChunk &shown : chunks) {
        entry.contexts.append(shown.chunk.text);
        addPages(entry.pages, shown.chunk);
    }
    if (!chunks.isEmpty())
        entry.document = chunks.constFirst().chunk.document;
}

BenchmarkQuestion benchmarkQuestion(const GeneratedQuestion &question, const QString &id, const Plan &plan)
{
    BenchmarkQuestion entry;
    entry.id = id;
    entry.question = question.question;
    entry.answer = question.answer;
    entry.kind = question.kind;
    entry.origin = question.origin;
    entry.status = question.status;
    entry.quotes = question.quotes;
    entry.checks = question.checks;
    entry.language = question.language;
    entry.difficulty = question.difficulty;
    entry.generator = question.generator;
    entry.critic = checksOf(plan).critic;
    if (!question.generator.isEmpty())
        entry.promptHashes = {{u"generate"_s, promptHash(generationPrompt(*plan.generation))}};
    entry.seed = plan.generation->seed;
    entry.editedBy = question.editedBy;
    entry.editedAt = question.editedAt;
    return entry;
}

QString quotesCell(const QList<QuotePlace> &quotes)
{
    QJsonArray texts;
    for (const QuotePlace &place : quotes)
        texts.append(place.quote);
    return QString::fromUtf8(QJsonDocument(texts).toJson(QJsonDocument::Compact));
}

/// {"quote": true, "grounded": 5 …}: a score where there is one, else whether it passed.
QString checksCell(const QList<CheckVerdict> &checks)
{
    QJsonObject found;
    for (const CheckVerdict &check : checks)
        found.insert(checkKindName(check.kind), check.score ? QJsonValue(*check.score) : QJsonValue(check.passed));
    return QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact));
}

QStringList benchmarkCells(const BenchmarkQuestion &question)
{
    QStringList pages;
    for (const int page : question.pages)
        pages.append(QString::number(page));
    return {question.id,
            question.question,
            question.answer,
            question.contexts.join(u"\n\n"_s),
            questionKindName(question.kind.value_or(QuestionKind::Factoid)),
            question.document,
            pages.join(u", "_s),
            quotesCell(question.quotes),
            question.language,
            question.difficulty,
            questionOriginName(question.origin),
            question.generator,
            checksCell(question.checks)};
}

Result<void> checkFreeName(const ProjectReader &reader, const QString &name)
{
    if (name.trimmed().isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Generation", "The benchmark has no name. Give it one.")};
    const auto datasets = reader.datasets();
    if (!datasets)
        return datasets.error();
    const bool isTaken = std::ranges::any_of(
        *datasets, [&](const DatasetInfo &info) { return info.purpose == Purpose::Evaluation && info.name == name; });
    if (!isTaken)
        return {};
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("Generation",
                                             "The project has data with the name %1 already. A frozen benchmark is not "
                                             "changed; take another name.")
                     .arg(name)};
}

/// Adds them to a dataset of that name that is not ready yet; no rows, no dataset (0).
Result<qint64> addRows(ProjectWriter &writer, const QString &name, const QByteArray &origin,
                       const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return qint64(0);
    const auto dataset = writer.beginDataset(name, {}, benchmarkShape(), {}, Purpose::Evaluation, origin);
    if (!dataset)
        return dataset.error();
    for (qsizetype from = 0; from < rows.size(); from += rowsAtOnce) {
        if (const auto added = writer.addRows(*dataset, from + 1, rows.mid(from, rowsAtOnce)); !added)
            return added.error();
    }
    return *dataset;
}

QString devName(const QString &name)
{
    return name + u" dev"_s;
}

BenchmarkFormat formatOf(QuestionsFormat format)
{
    switch (format) {
    case QuestionsFormat::LlamaIndex:
        return BenchmarkFormat::LlamaIndex;
    case QuestionsFormat::Ragas:
        return BenchmarkFormat::Ragas;
    case QuestionsFormat::DeepEval:
        return BenchmarkFormat::DeepEval;
    case QuestionsFormat::Jsonl:
        return BenchmarkFormat::AssayLines;
    case QuestionsFormat::SeedCsv:
    case QuestionsFormat::Review:
        break;
    }
    return BenchmarkFormat::SeedCsv;
}
}

DatasetShape benchmarkShape()
{
    DatasetShape shape;
    shape.columns
        = {u"id"_s,     u"question"_s, u"reference"_s,  u"context"_s, u"kind"_s,      u"document"_s, u"pages"_s,
           u"quotes"_s, u"language"_s, u"difficulty"_s, u"origin"_s,  u"generator"_s, u"checks"_s};
    shape.roles = {{Role::Id, u"id"_s},
                   {Role::Question, u"question"_s},
                   {Role::Reference, u"reference"_s},
                   {Role::Context, u"context"_s},
                   {Role::Category, u"kind"_s}};
    return shape;
}

Result<QList<BenchmarkQuestion>> benchmarkQuestions(const ProjectReader &reader, const GenerationInfo &info,
                                                    const Plan &plan, const QList<QuestionStatus> &statuses)
{
    QList<BenchmarkQuestion> entries;
    if (info.questionsDataset == 0)
        return entries;
    const auto questions = reader.questions(info.id);
    const auto windows = reader.windows(info.id);
    const auto versions = reader.datasetItems(info.questionsDataset);
    const auto ids = reader.datasetItemIds(info.questionsDataset);
    if (!questions || !windows || !versions || !ids)
        return !questions ? questions.error() : !windows ? windows.error() : !versions ? versions.error() : ids.error();
    QHash<qint64, QString> idOf;
    for (qsizetype i = 0; i < versions->size(); ++i)
        idOf.insert(versions->at(i), ids->at(i));
    for (const GeneratedQuestion &question : *questions) {
        if (!statuses.isEmpty() && !statuses.contains(question.status))
            continue;
        BenchmarkQuestion entry = benchmarkQuestion(question, idOf.value(question.version), plan);
        if (question.window >= 0 && question.window < windows->size()) {
            const WindowInfo &window = windows->at(question.window);
            const auto chunks = reader.chunks(info.id, window.span.first, window.span.end);
            if (!chunks)
                return chunks.error();
            addSource(entry, chunksOfWindow(window, *chunks));
        }
        entries.append(entry);
    }
    return entries;
}

Result<ReadyBenchmark> readyBenchmark(const QString &project, const FreezeRequest &request)
{
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    const auto stored = storedGeneration(**reader, project, request.generation);
    if (!stored)
        return stored.error();
    if (const auto free = checkFreeName(**reader, request.name); !free)
        return free.error();
    const auto questions = benchmarkQuestions(**reader, stored->info, stored->plan, request.statuses);
    if (!questions)
        return questions.error();
    if (questions->isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Generation",
                                                 "No question is there to freeze. Accept some, or freeze the ones that "
                                                 "were kept.")};
    QStringList documents;
    for (const BenchmarkQuestion &question : *questions) {
        if (!documents.contains(question.document))
            documents.append(question.document);
    }
    ReadyBenchmark ready{request.name, benchmarkOrigin(stored->info, stored->plan, documents), {}, {}};
    const double share = std::clamp(1 - request.devShare, 0.0, 1.0);
    const BenchmarkSplit split = splitByDocument(*questions, share, request.seed);
    for (const qsizetype i : split.first)
        ready.rows.append(benchmarkCells(questions->at(i)));
    for (const qsizetype i : split.second)
        ready.devRows.append(benchmarkCells(questions->at(i)));
    if (!ready.devRows.isEmpty()) {
        if (const auto free = checkFreeName(**reader, devName(request.name)); !free)
            return free.error();
    }
    return ready;
}

Result<FrozenBenchmark> storeBenchmark(ProjectWriter &writer, const ReadyBenchmark &benchmark, qint64 generation)
{
    FrozenBenchmark frozen{0, benchmark.name,           benchmark.rows.size(),
                           0, benchmark.devRows.size(), devName(benchmark.name)};
    const auto dev = addRows(writer, devName(benchmark.name), benchmark.origin, benchmark.devRows);
    if (!dev)
        return dev.error();
    const auto dataset = addRows(writer, benchmark.name, benchmark.origin, benchmark.rows);
    if (!dataset)
        return dataset.error();
    // Both are whole before either is there: what ends before is dropped when the project is opened.
    for (const qint64 filled : {*dev, *dataset}) {
        if (filled == 0)
            continue;
        if (const auto finished = writer.finishDataset(filled, benchmarkShape().columns); !finished)
            return finished.error();
    }
    frozen.devDataset = *dev;
    frozen.dataset = *dataset;
    if (const auto set = writer.setFrozen(generation, frozen.dataset); !set)
        return set.error();
    return frozen;
}

Result<qint64> writeQuestions(const QString &project, const QuestionsExport &request)
{
    if (QFileInfo(request.path).suffix().compare("assay"_L1, Qt::CaseInsensitive) == 0)
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("Generation", "%1 is a project and is not overwritten. Choose another name.")
                .arg(request.path)};
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    const auto stored = storedGeneration(**reader, project, request.generation);
    if (!stored)
        return stored.error();
    const auto questions = benchmarkQuestions(**reader, stored->info, stored->plan, request.statuses);
    if (!questions)
        return questions.error();
    const BenchmarkWriting writing{formatOf(request.format), ChunkListForm::JsonArray,
                                   request.format == QuestionsFormat::Review};
    QSaveFile file(request.path);
    bool written = file.open(QIODevice::WriteOnly) && file.write(benchmarkHead(writing)) >= 0;
    for (qsizetype i = 0; written && i < questions->size(); ++i)
        written = file.write(benchmarkPart(questions->at(i), i, writing)) >= 0;
    written = written && file.write(benchmarkTail(writing)) >= 0 && file.commit();
    if (!written)
        return Error{ErrorKind::File,
                     QCoreApplication::translate("Generation", "%1 can't be written: %2.")
                         .arg(request.path, file.errorString())};
    return questions->size();
}
