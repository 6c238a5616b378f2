#pragma once

#include "answer.h"
#include "batch.h"
#include "datasetinfo.h"
#include "generationstore.h"
#include "result.h"
#include "run.h"

#include <functional>
#include <limits>
#include <memory>
#include <span>

class Database;

/// What is there and what is missing of one candidate or scorer, for progress and resuming.
struct StateCount
{
    qint64 owner = 0; ///< candidate or scorer id
    QString state; ///< answer state, or score state
    QString detail; ///< error kind, or unscored reason
    qint64 count = 0;
};

/// One answer without its large texts' request and reply, for streaming through all of a run.
struct AnswerRow
{
    Answer answer; ///< calls are left empty
    QList<Score> scores; ///< in the order of the run's scorers; missing ones are pending
};

/// What statistics need of a score, 40 bytes each.
struct ScoreValue
{
    qint64 candidate = 0;
    qint64 item = 0; ///< item version
    int repeat = 0;
    std::optional<double> value; ///< nullopt: unscored or pending
    UnscoredReason unscored = UnscoredReason::None;
};

/// An answer as tables know it: no texts.
struct AnswerMark
{
    qint64 id = 0;
    qint64 candidate = 0;
    qint64 item = 0; ///< item version
    int repeat = 0;
    AnswerState state = AnswerState::Pending;
    double latencyMs = 0; ///< 0: unknown
    std::optional<qint64> completionTokens;
    ErrorKind errorKind = ErrorKind::None;
};

/// A score as tables know it.
struct ScoreMark
{
    qint64 scorer = 0;
    std::optional<double> value; ///< nullopt: unscored
    UnscoredReason unscored = UnscoredReason::None;
};

/// What one candidate came to so far, for progress after reopening.
struct CandidateTotals
{
    qint64 candidate = 0;
    qint64 completionTokens = 0;
    double cost = 0; ///< of the calls to the target
    qint64 rateLimited = 0; ///< calls that were answered 429
    qint64 retries = 0; ///< calls beyond the first of an answer
    qint64 judged = 0; ///< scores by judges that are there
};

/// The name that a server gave the model of a candidate.
struct ReportedModel
{
    qint64 candidate = 0;
    QString name;
};

/// A call that may have been paid, at a cost that nobody knows.
struct UnpricedCall
{
    qint64 candidate = 0;
    qint64 scorer = 0; ///< 0: a target was asked
    qint64 requestBytes = 0;
};

/// What all calls for one answer, or for one score of it, took together.
struct CellUsage
{
    qint64 item = 0; ///< version
    Usage usage;
    double latencyMs = 0;
};

/// Sums over a run, for budget and progress after reopening.
struct RunTotals
{
    qint64 promptTokens = 0;
    qint64 completionTokens = 0;
    double targetCost = 0;
    double judgeCost = 0;
    qint64 callsWithUnknownCost = 0;
    qint64 possiblyPaidTwice = 0;
};

/// How far a run is and what it cost, from indexes alone.
struct RunFigures
{
    qint64 answers = 0; ///< whatever their state
    qint64 failedAnswers = 0;
    qint64 scores = 0; ///< scored or unscored
    qint64 unscored = 0; ///< other than not_applicable
    double cost = 0; ///< of targets and judges
    qint64 callsWithUnknownCost = 0;
    qint64 cached = 0; ///< answers and scores that were taken from earlier ones
    double cachedCost = 0; ///< what those had cost; in `cost` it is not
};

/// What a candidate's answers, or a judge's scores of them, took from earlier ones instead of asking.
struct CachedCount
{
    qint64 candidate = 0;
    qint64 scorer = 0; ///< 0: answers
    qint64 count = 0;
    double cost = 0; ///< what they cost when they were asked for; not paid again
};

/// The draft as it is stored: JSON texts, empty when there is none.
struct StoredDraft
{
    QByteArray plan;
    QByteArray unused;
    QDateTime savedAt;
};

/// A version of a prompt as it is stored.
struct StoredPrompt
{
    qint64 id = 0;
    QString name;
    int version = 1;
    QByteArray prompt; ///< JSON
    QDateTime createdAt;
};

/// A read-only connection to a project; sees what is committed. Use it on the thread that opened it.
class ProjectReader
{
public:
    /// NotFound, File (not an Assay project, not readable), Database (a newer schema: says which Assay is needed;
    /// an older one: says that opening it for writing migrates it, unless it is readable as it is).
    static Result<std::unique_ptr<ProjectReader>> open(const QString &path);
    ~ProjectReader();

    Result<QList<DatasetInfo>> datasets() const; ///< of every purpose
    Result<QList<Run>> runs() const; ///< of every purpose, oldest first
    Result<Run> run(qint64 id) const;
    Result<qint64> lastRun() const; ///< that compares models; NotFound, in words, when there is none

    /// Current, visible item versions of a dataset in file order.
    Result<QList<qint64>> datasetItems(qint64 dataset) const;
    /// The dataset's ids (text) in file order, aligned with datasetItems().
    Result<QStringList> datasetItemIds(qint64 dataset) const;
    /// Item versions of a run, in its order of items (file order).
    Result<QList<qint64>> runItems(qint64 run) const;
    /// Items by version, in the order asked for.
    Result<QList<Item>> items(const QList<qint64> &versions) const;
    /// Visible items that are found, in the order asked for (see queryStoredItems).
    Result<QList<ItemRef>> findItems(const ItemQuery &query) const;
    Result<QList<std::pair<QString, QString>>> documents() const; ///< name, text with marks as of Markdown
    Result<QStringList> documentNames() const;
    Result<QList<DocumentInfo>> documentInfos() const;
    /// NotFound when there is none of that name.
    Result<SourceDocument> document(const QString &name) const;

    Result<QList<GenerationInfo>> generations() const; ///< oldest first
    /// NotFound when there is no such generation.
    Result<GenerationInfo> generation(qint64 id) const;
    Result<QList<GenerationRun>> generationRuns(qint64 generation) const; ///< oldest first
    /// Those with positions from `first` to before `end`.
    Result<QList<Chunk>> chunks(qint64 generation, qint64 first = 0,
                                qint64 end = std::numeric_limits<qint64>::max()) const;
    Result<QStringList> documentsOfGeneration(qint64 generation) const; ///< names, of those that were cut
    Result<QList<WindowInfo>> windows(qint64 generation) const;
    Result<QList<GeneratedQuestion>> questions(qint64 generation) const; ///< by window
    /// NotFound when the item is no question.
    Result<GeneratedQuestion> question(qint64 item) const;
    /// What a generated question said before its current version, newest first.
    Result<QList<FormerQuestion>> formerQuestions(qint64 item) const;
    Result<qint64> generationOfQuestion(qint64 item) const;

    Result<StoredDraft> draft() const;
    Result<QList<StoredPrompt>> promptVersions() const; ///< oldest first

    /// For every answer of a candidate that is there: calls `row(item, repeat, state)`. No texts are read.
    Result<void> forEachAnswerState(qint64 candidate,
                                    const std::function<void(qint64 item, int repeat, AnswerState)> &row) const;
    /// Ids of committed answers of the run with id > `after` for which this scorer has no score yet (or, with
    /// `alsoUnscored`, an unscored one other than not_applicable and no_answer), ascending, at most `limit`.
    Result<QList<qint64>> answersToScore(qint64 run, qint64 scorer, qint64 after, int limit, bool alsoUnscored) const;
    /// The answer with its text and, if wished, its calls with exact requests and replies.
    Result<Answer> answer(qint64 id, bool withCalls) const;
    Result<QList<Score>> scoresOf(qint64 answer, bool withCalls) const;

    /// The final answer that a request got before, by its hash; with its texts, without its calls.
    Result<std::optional<Answer>> askedAnswer(const QByteArray &key) const;
    Result<std::optional<Score>> askedScore(const QByteArray &key) const;
    /// How many of the requests have one.
    Result<qint64> countAsked(const QList<QByteArray> &keys) const;
    Result<QList<CachedCount>> cachedCounts(qint64 run) const;
    /// Random bytes of this project, as hex; empty for a project that was never opened for writing since it has them.
    Result<QByteArray> judgeSecret() const;

    /// Scorers of the run that the candidate belongs to, in its order.
    Result<QList<RunScorer>> scorersOfCandidate(qint64 candidate) const;

    /// Streams all answers of a run by candidate, item position and repeat.
    Result<void> forEachAnswer(qint64 run, const std::function<Result<void>(const AnswerRow &)> &row) const;
    /// Streams all answers of a run by item position, then candidate, then repeat (for wide exports).
    Result<void> forEachAnswerByItem(qint64 run, const std::function<Result<void>(const AnswerRow &)> &row) const;
    /// The same for some items of the run only, in the order given.
    Result<void> forEachAnswerOf(qint64 run, const QList<qint64> &items,
                                 const std::function<Result<void>(const AnswerRow &)> &row) const;
    /// Streams the values of one scorer by candidate, item position, repeat; answers without a score come as pending.
    Result<void> forEachScoreValue(qint64 run, qint64 scorer, const std::function<void(const ScoreValue &)> &row) const;
    /// Item version -> (item id, content hash) of a run, in item order, streamed: for pairing across runs.
    Result<void>
    forEachRunItem(qint64 run,
                   const std::function<void(qint64 version, const QString &id, const QByteArray &hash)> &row) const;

    /// Item version -> (item id, category) of a run, in item order, streamed.
    Result<void> forEachRunItemLabel(
        qint64 run, const std::function<void(qint64 version, const QString &id, const QString &category)> &row) const;
    /// Item version -> the text of its cell in the column of that name, in item order, streamed. Nothing where the
    /// run's data has no such column.
    Result<void> forEachRunItemCell(qint64 run, const QString &column,
                                    const std::function<void(qint64 version, const QString &text)> &row) const;
    /// Streams all answers of a run with their scores, ascending by answer id. The scores are gone after the call.
    Result<void>
    forEachAnswerMark(qint64 run,
                      const std::function<void(const AnswerMark &, std::span<const ScoreMark> scores)> &row) const;
    /// The first `length` UTF-16 units of each answer's text, aligned with `answers`; empty for 0 and for an answer
    /// that is not there any more. Of a long text only the beginning is read.
    Result<QStringList> answerTextStarts(const QList<qint64> &answers, int length) const;
    /// Streams the texts of all answers with ids from `first` to `last`, of whatever run, ascending; answers without
    /// a text are left out. The bytes are gone after the call.
    Result<void> forEachAnswerText(qint64 first, qint64 last,
                                   const std::function<void(qint64 answer, QByteArrayView utf8)> &row) const;
    /// Question and reference of item versions, in the order asked for; versions that are not there are left out.
    Result<void> forEachQuestion(
        const QList<qint64> &versions,
        const std::function<void(qsizetype index, QByteArrayView question, QByteArrayView reference)> &row) const;
    Result<QList<CandidateTotals>> candidateTotals(qint64 run) const;
    /// The distinct ones, by candidate in the run's order, then by name.
    Result<QList<ReportedModel>> reportedModels(qint64 run) const;

    /// Batches of a run, oldest first; `openOnly`: those that are not done.
    Result<QList<Batch>> batches(qint64 run, bool openOnly) const;
    /// Cells on their way in open batches (see forEachOpenCell).
    Result<void> forEachBatchCell(qint64 candidate, qint64 scorer,
                                  const std::function<void(const AnswerKey &key, qint64 answer)> &row) const;
    /// Requests of an open batch, without their texts.
    Result<QList<BatchItem>> batchItems(const QString &tag) const;
    /// One of them with its text; customId is empty when there is none.
    Result<BatchItem> batchItem(const QString &tag, const QString &customId) const;

    /// What services said that an answer's calls (scorer 0), or a judge's for it, cost, all attempts together; nullopt
    /// when none said anything.
    Result<std::optional<double>> reportedCost(const AnswerKey &key, qint64 scorer, const CacheOrigin &origin) const;

    Result<QList<StateCount>> answerCounts(qint64 run) const;
    Result<QList<StateCount>> scoreCounts(qint64 run) const;
    Result<RunTotals> totals(qint64 run) const;
    Result<RunFigures> figures(qint64 run) const;
    /// Streams the answers of a candidate that were paid (scorer 0), or a judge's calls for them; only those whose
    /// tokens are known. By item and repeat.
    Result<void> forEachCellUsage(qint64 candidate, qint64 scorer,
                                  const std::function<void(const CellUsage &)> &row) const;
    Result<void> forEachUnpricedCall(qint64 run, const std::function<void(const UnpricedCall &)> &row) const;

    /// Who writes this project now ("assay-cli, process 4242 on HOST, since …"); empty: nobody.
    static QString writerOf(const QString &path);

private:
    explicit ProjectReader(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};
