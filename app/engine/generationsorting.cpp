#include "generationsorting.h"

#include "duplicatequestions.h"
#include "generationplans.h"
#include "generationtexts.h"
#include "questionchecks.h"
#include "questioncritics.h"
#include "questionfunnel.h"
#include "questionreading.h"
#include "rowquestion.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype questionsPerSlice = 500;

bool passedSoFar(const GeneratedQuestion &question)
{
    return std::ranges::all_of(question.checks, &CheckVerdict::passed);
}

/// Reads windows of a generation in their order, with what their questions are checked against.
class Sorter
{
public:
    Sorter(const ProjectReader &reader, const GenerationInfo &info, const Plan &plan)
        : m_reader(reader)
        , m_info(info)
        , m_spec(*plan.generation)
        , m_checks(checksOf(plan))
    {
    }

    Result<void> begin()
    {
        const auto secret = m_reader.judgeSecret();
        if (!secret)
            return secret.error();
        m_secret = *secret;
        const auto questions = m_reader.questions(m_info.id);
        if (!questions)
            return questions.error();
        for (const GeneratedQuestion &question : *questions) {
            if (question.origin != QuestionOrigin::Manual) // one may be written before the window is asked about
                m_sorted.insert(question.window);
            ++m_number;
            if (passedSoFar(question))
                m_duplicates.add(m_number, question.question);
        }
        return {};
    }

    bool isSorted(qint64 window) const { return m_sorted.contains(window); }

    Result<void> addReply(const WindowInfo &window, const QString &reply)
    {
        const auto chunks = shownChunks(window);
        if (!chunks)
            return chunks.error();
        const WindowTask task = taskOf(m_spec, window.position, *chunks, m_secret);
        QuestionReading reading = readQuestions(reply, {task.kinds, languageOfWindow(*chunks, task)});
        for (GeneratedQuestion &question : reading.questions) {
            question.generator = m_spec.generator;
            add(std::move(question), window, *chunks);
        }
        if (reading.questions.isEmpty())
            m_problems.append(QCoreApplication::translate("Generation", "Window %1 gave no question. %2")
                                  .arg(window.position + 1)
                                  .arg(reading.problems.join(u' ')));
        return {};
    }

    Result<void> addRow(const WindowInfo &window)
    {
        const auto chunks = shownChunks(window);
        if (!chunks)
            return chunks.error();
        if (chunks->isEmpty())
            return {};
        const Chunk chunk = chunks->constFirst().chunk;
        const auto fields = fieldsOf(chunk);
        if (!fields)
            return fields.error();
        auto question = questionFromRow(m_spec, *fields);
        if (!question)
            return question.error();
        question->quotes = {{chunk.text, chunk.document, chunk.firstPage, chunk.offset, chunk.length}};
        add(std::move(*question), window, *chunks);
        return {};
    }

    SortedReplies take() { return {std::move(m_slices), std::move(m_problems)}; }

private:
    Result<QList<WindowChunk>> shownChunks(const WindowInfo &window)
    {
        const auto chunks = m_reader.chunks(m_info.id, window.span.first, window.span.end);
        if (!chunks)
            return chunks.error();
        return chunksOfWindow(window, *chunks);
    }

    /// A row's columns, and its text under the name that the first of such systems gave it.
    Result<QList<NamedText>> fieldsOf(const Chunk &chunk)
    {
        if (m_document.name != chunk.document) {
            auto document = m_reader.document(chunk.document);
            if (!document)
                return document.error();
            m_document = std::move(*document);
            m_columns = columnsOf(m_document);
        }
        QList<NamedText> fields{{u"document"_s, chunk.document},
                                {u"page"_s, chunk.firstPage > 0 ? QString::number(chunk.firstPage) : QString()},
                                {u"text"_s, m_document.text.mid(chunk.offset, chunk.length)}};
        const auto passage = std::ranges::lower_bound(m_document.passages, chunk.offset, {}, &Passage::offset);
        const bool isThere = passage != m_document.passages.end() && passage->offset == chunk.offset;
        for (const QString &column : std::as_const(m_columns)) {
            const auto cell
                = isThere ? std::ranges::find(passage->fields, column, &NamedText::name) : QList<NamedText>::iterator();
            const bool isFilled = isThere && cell != passage->fields.end();
            fields.append({column, isFilled ? cell->text : QString()});
        }
        return fields;
    }

    /// Every column that a row of the document fills: an empty cell is an empty text, not a name that nobody knows.
    static QStringList columnsOf(const SourceDocument &document)
    {
        QStringList columns;
        QSet<QString> known;
        for (const Passage &passage : document.passages) {
            for (const NamedText &field : passage.fields) {
                if (!known.contains(field.name)) {
                    known.insert(field.name);
                    columns.append(field.name);
                }
            }
        }
        return columns;
    }

    void add(GeneratedQuestion question, const WindowInfo &window, const QList<WindowChunk> &shown)
    {
        QList<Chunk> chunks;
        for (const WindowChunk &entry : shown)
            chunks.append(entry.chunk);
        question.window = window.position;
        checkWithoutModel(question, chunks, m_checks);
        putVerdict(question.checks, m_duplicates.check(question.question));
        question.status = statusOf(question.checks, m_checks, question.kind);
        ++m_number;
        if (passedSoFar(question))
            m_duplicates.add(m_number, question.question);
        // A window's questions are stored together, so that none of them is missed when the program ends in between.
        const bool isNewWindow = m_slices.isEmpty() || m_lastWindow != window.position;
        if (m_slices.isEmpty() || (isNewWindow && m_slices.constLast().size() >= questionsPerSlice))
            m_slices.append(QList<NewQuestion>());
        m_lastWindow = window.position;
        m_slices.last().append({question, questionCells(question, shown, m_secret)});
    }

    const ProjectReader &m_reader;
    const GenerationInfo &m_info;
    const GenerationSpec m_spec;
    const CheckSettings m_checks;
    QByteArray m_secret;
    QSet<qint64> m_sorted; ///< windows that have questions
    qint64 m_number = 0;
    DuplicateQuestions m_duplicates;
    SourceDocument m_document; ///< that rows were read from last
    QStringList m_columns; ///< its
    qint64 m_lastWindow = -1;
    QList<QList<NewQuestion>> m_slices;
    QStringList m_problems;
};

/// The generator's answers by window version.
Result<QHash<qint64, QString>> repliesOf(const ProjectReader &reader, const GenerationInfo &info)
{
    QHash<qint64, QString> replies;
    if (info.askingRun == 0)
        return replies;
    const auto read = reader.forEachAnswer(info.askingRun, [&](const AnswerRow &row) -> Result<void> {
        if (judgesScore(row.answer.state))
            replies.insert(row.answer.key.item, row.answer.text);
        return {};
    });
    if (!read)
        return read.error();
    return replies;
}

/// Verdicts of a run's scores, by question version.
using VerdictsByVersion = QHash<qint64, QList<CheckVerdict>>;

std::optional<CheckKind> kindOf(const Run &run, const AnswerRow &row, qsizetype scorer)
{
    if (run.purpose == Purpose::Check)
        return checkKindFromName(run.scorers[scorer].spec.name);
    const auto candidate = std::ranges::find(run.candidates, row.answer.key.candidate, &Candidate::id);
    if (candidate == run.candidates.end())
        return std::nullopt;
    return checkOfProbe(candidate->prompt);
}

Result<void> addVerdicts(const ProjectReader &reader, const Run &run, const CheckSettings &checks,
                         VerdictsByVersion &verdicts)
{
    return reader.forEachAnswer(run.id, [&](const AnswerRow &row) -> Result<void> {
        for (qsizetype i = 0; i < row.scores.size() && i < run.scorers.size(); ++i) {
            const Score &score = row.scores[i];
            const auto kind = kindOf(run, row, i);
            const bool isThere = score.state != ScoreState::Pending || run.state == RunState::Finished;
            if (kind && isThere)
                putVerdict(verdicts[row.answer.key.item], verdictOf(*kind, score.value, score.reason, checks));
        }
        return {};
    });
}

QList<CheckKind> kindsAskedBy(Purpose purpose)
{
    if (purpose == Purpose::Check)
        return {CheckKind::Grounded, CheckKind::StandAlone, CheckKind::Relevant};
    return {CheckKind::Leak, CheckKind::RoundTrip};
}
}

Result<SortedReplies> newQuestions(const ProjectReader &reader, const GenerationInfo &info, const Plan &plan)
{
    Sorter sorter(reader, info, plan);
    if (const auto begun = sorter.begin(); !begun)
        return begun.error();
    const auto windows = reader.windows(info.id);
    if (!windows)
        return windows.error();
    const auto replies = repliesOf(reader, info);
    if (!replies)
        return replies.error();
    const bool fromRows = !plan.generation->questionTemplate.isEmpty();
    for (const WindowInfo &window : *windows) {
        if (sorter.isSorted(window.position))
            continue;
        const auto reply = replies->constFind(window.version);
        Result<void> added;
        if (fromRows)
            added = sorter.addRow(window);
        else if (reply != replies->constEnd())
            added = sorter.addReply(window, *reply);
        if (!added)
            return added.error();
    }
    return sorter.take();
}

Result<QList<QuestionVerdicts>> newVerdicts(const ProjectReader &reader, const GenerationInfo &info, const Plan &plan)
{
    const CheckSettings checks = checksOf(plan);
    const auto runs = reader.generationRuns(info.id);
    if (!runs)
        return runs.error();
    VerdictsByVersion found;
    for (const GenerationRun &entry : *runs) {
        if (entry.purpose == Purpose::Generation)
            continue;
        const auto run = reader.run(entry.run);
        if (!run)
            return run.error();
        if (const auto added = addVerdicts(reader, *run, checks, found); !added)
            return added.error();
    }
    const auto questions = reader.questions(info.id);
    if (!questions)
        return questions.error();
    QList<QuestionVerdicts> verdicts;
    for (const GeneratedQuestion &question : *questions) {
        QuestionVerdicts entry{question.item, question.version, question.checks, question.status};
        const QList<CheckVerdict> asked = found.value(question.version);
        for (const CheckVerdict &verdict : asked)
            putVerdict(entry.checks, verdict);
        if (question.status != QuestionStatus::Accepted && question.status != QuestionStatus::Rejected)
            entry.status = statusOf(entry.checks, checks, question.kind);
        if (entry.checks != question.checks || entry.status != question.status)
            verdicts.append(entry);
    }
    return verdicts;
}

Result<QStringList> questionsToAsk(const ProjectReader &reader, const GenerationInfo &info, const Plan &plan,
                                   Purpose purpose)
{
    const CheckSettings checks = checksOf(plan);
    const QList<CheckKind> kinds = kindsAskedBy(purpose);
    const auto questions = reader.questions(info.id);
    if (!questions)
        return questions.error();
    QList<qint64> versions;
    for (const GeneratedQuestion &question : *questions) {
        if (question.status != QuestionStatus::Open)
            continue;
        const QList<CheckKind> wanted = wantedChecks(checks, question.kind);
        const bool isMissing = std::ranges::any_of(kinds, [&](CheckKind kind) {
            return wanted.contains(kind)
                && std::ranges::find(question.checks, kind, &CheckVerdict::kind) == question.checks.end();
        });
        if (isMissing)
            versions.append(question.version);
    }
    return idsOfQuestions(reader, info.questionsDataset, versions);
}

Result<QStringList> idsOfQuestions(const ProjectReader &reader, qint64 dataset, const QList<qint64> &versions)
{
    if (versions.isEmpty())
        return QStringList();
    const auto all = reader.datasetItems(dataset);
    if (!all)
        return all.error();
    const auto ids = reader.datasetItemIds(dataset);
    if (!ids)
        return ids.error();
    const QSet<qint64> wanted(versions.begin(), versions.end());
    QStringList found;
    for (qsizetype i = 0; i < all->size(); ++i) {
        if (wanted.contains(all->at(i)))
            found.append(ids->at(i));
    }
    return found;
}

void checkWithoutModel(GeneratedQuestion &question, const QList<Chunk> &chunks, const CheckSettings &settings)
{
    putVerdict(question.checks, formCheck(question, settings));
    putVerdict(question.checks, quoteCheck(question, chunks));
    putVerdict(question.checks, selfReferenceCheck(question));
}

Result<QList<FunnelStep>> funnelOfGeneration(const ProjectReader &reader, const GenerationInfo &info, const Plan &plan,
                                             const QList<GeneratedQuestion> &questions)
{
    const auto windows = reader.windows(info.id);
    if (!windows)
        return windows.error();
    FunnelSource source{info.chunks, info.chunksKept, info.windows, 0, 0};
    const bool fromRows = !plan.generation->questionTemplate.isEmpty();
    source.askedWindows = fromRows
        ? windows->size()
        : std::ranges::count_if(*windows, [](const WindowInfo &window) { return window.item > 0; });
    source.askedQuestions = source.askedWindows * (fromRows ? 1 : plan.generation->questionsPerWindow);
    return funnelOf(questions, source, checksOf(plan));
}
