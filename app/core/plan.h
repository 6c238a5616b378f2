#pragma once

#include "dataset.h"
#include "generation.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// What a batch service takes of the usual price where nobody says.
constexpr double usualBatchFactor = 0.5;

/// Money per million tokens.
struct Price
{
    double input = 0;
    double output = 0;
    std::optional<double> cachedInput; ///< missing: as input
    QString currency;
    std::optional<double> cacheWrite; ///< prompt tokens put into the server's cache; missing: see costOf()
    std::optional<double> cacheWriteHour; ///< of those, kept for an hour; missing: see costOf()
    std::optional<double>
        batchFactor; ///< what batch services take of it, above 0 and at most 1; missing: usualBatchFactor

    bool operator==(const Price &) const = default;
};

struct Limits
{
    int concurrency = 0; ///< calls in flight to one endpoint and key; 0: not limited by the user
    int rpm = 0; ///< requests a minute; 0: unknown
    int tpm = 0; ///< tokens a minute; 0: unknown
    double timeoutSeconds = 0; ///< one attempt, in all; 0: the default

    bool operator==(const Limits &) const = default;
};

/// A server of one's own that Assay may start: only after this user has approved the command's exact text.
struct ServerSpec
{
    QString start; ///< the command, as typed; empty: Assay starts nothing
    QString health; ///< a URL that answers 200 once the server is ready; empty: the endpoint's list of models
    bool keepRunning = false; ///< not stopped when the run needs it no more
    double readyWithinSeconds = 0; ///< how long to wait for health; 0: the default

    bool isEmpty() const { return start.isEmpty() && health.isEmpty(); }
    bool operator==(const ServerSpec &) const = default;
};

/// A named endpoint: target, judge or both.
struct ModelSpec
{
    QString name;
    QString provider; ///< one of providers()
    QStringList endpoints; ///< empty: the provider's own; several: one model on several servers
    QString model;
    QString api; ///< "chat" or "completions"
    QString apiVersion;
    QString key; ///< a reference (env:NAME …), never a value
    QByteArray parameters; ///< a JSON object, sent as written; empty: none
    QByteArray extraBody; ///< a JSON object, merged into the body last; empty: none
    QStringList omit; ///< names of parameters that are never sent
    QList<NamedText> headers;
    QList<NamedText>
        headerSources; ///< headers that held ${NAME}, as written: plans and snapshots keep these, not values
    std::optional<Price> price;
    Limits limits;
    QByteArray request; ///< provider http: a JSON object that says what is sent and where the answer stands
    QString proxy; ///< http://HOST:PORT or socks5://HOST:PORT; "none": no proxy; empty: the system's
    QString caFile; ///< certificates (PEM) trusted besides the system's; absolute once the plan is loaded
    ServerSpec server;
    bool batch = false; ///< asked by the service's batches: for half the price, and within a day
    QString column; ///< provider given: the dataset's column that holds the answers

    /// Built-in baselines and lexical judges: shown as such, never as a language model.
    bool isBuiltin() const { return provider == QLatin1StringView("builtin"); }
    /// Its id says that it turns texts into vectors, as most embedding models' do.
    bool seemsToEmbed() const { return model.contains(QLatin1StringView("embed"), Qt::CaseInsensitive); }
    bool operator==(const ModelSpec &) const = default;
};

struct Example
{
    QString user;
    QString assistant;

    bool operator==(const Example &) const = default;
};

/// What {{ context }} is in a prompt.
enum class ContextSource {
    Stored, ///< the item's own
    None, ///< nothing: the model alone
    Retrieved ///< the best passages of the project's documents for the question
};

/// Names in plans: "stored", "none", "retrieved".
QString contextSourceName(ContextSource source);
ContextSource contextSourceFromName(QStringView name);

/// How passages are cut from the documents, and how many of them a prompt gets.
struct RetrieveSpec
{
    int count = 4;
    int maxCharacters = 800; ///< of a passage
    int overlap = 80; ///< characters that a passage repeats of the one before, where a paragraph had to be cut

    bool operator==(const RetrieveSpec &) const = default;
};

struct PromptSpec
{
    QString name;
    QString system;
    QString user; ///< read from user_file when the plan is loaded
    QList<Example> examples;
    ContextSource context = ContextSource::Stored;
    RetrieveSpec retrieve; ///< of retrieved context

    bool operator==(const PromptSpec &) const = default;
};

struct Scale
{
    double low = 0;
    double high = 1;

    bool operator==(const Scale &) const = default;
};

struct ScorerSpec
{
    QString kind; ///< exact_match … levenshtein, similarity, correctness, rubric, faithfulness … context_recall
    QString name; ///< unique; the kind by default
    QString judge; ///< of similarity: the embedding model
    QString embeddings; ///< answer_relevance: the embedding model that compares its questions; empty: the judge does
    std::optional<Scale> scale;
    double step = 0; ///< 0: any number within the scale
    std::optional<double> passAt;
    bool partial = false;
    QString prompt; ///< the judge's own prompt; read from prompt_file when the plan is loaded
    bool ignoreCase = false;
    bool ignorePunctuation = false;
    bool ignoreNumbers = false;
    QStringList regexesToIgnore;
    QString pattern;
    int group = 0;
    double tolerance = 0;
    bool stemmer = false;
    QString tokenizer;

    /// Asks a model about each answer: a judge, or the embedding model of similarity.
    bool isJudge() const;
    /// Compares vectors of its model instead of having it judge.
    bool isSimilarity() const;
    /// Names of the models that it asks: its judge, then the one of `embeddings`. Empty for metrics.
    QStringList askedModels() const;
    /// Of the judges, those that give a verdict on each claim, passage or question: faithfulness, answer_relevance,
    /// context_precision, context_recall. Whether they apply may differ between candidates.
    bool isContextJudge() const;
    /// The scale it scores on: its own, or 0 to 1 (rubric: 1 to 5).
    Scale effectiveScale() const;
    /// A score from here on counts as right: its own, 1 on 0-1 scales, ceil(low + 3/4 (high - low)) on others.
    double effectivePassAt() const;
    bool operator==(const ScorerSpec &) const = default;
};

struct SampleSpec
{
    qint64 count = 0;
    quint64 seed = 0;

    bool operator==(const SampleSpec &) const = default;
};

struct DatasetSpec
{
    QString path; ///< absolute once the plan is loaded
    QString name; ///< of a dataset that is already in the project
    QList<ColumnRole> columns;
    QString encoding;
    QString delimiter;
    QString sheet;
    QString listSeparator;
    std::optional<SampleSpec> sample;
    QStringList ids;
    QStringList excludeIds;
    QString cluster; ///< column whose equal cells belong together; empty: "document" if there is one; "none": no column

    /// The column that error bars are clustered by; empty: none is.
    QString clusterColumn(const QStringList &columns) const;
    bool operator==(const DatasetSpec &) const = default;
};

struct BudgetSpec
{
    double amount = 0;
    QString currency;
    bool allowUnknownPrice = false;

    bool operator==(const BudgetSpec &) const = default;
};

struct RunSpec
{
    int repeats = 1;
    int concurrency = 0; ///< 0: the user wrote none, the default applies
    std::optional<BudgetSpec> budget;
    quint64 seed = 0;
    bool cache = true; ///< answers that the project already has are not asked for again

    bool operator==(const RunSpec &) const = default;
};

/// What is to be run: the plan file as values. Judges may be named from `judges` or `models`.
struct Plan
{
    QString name;
    DatasetSpec dataset;
    QList<PromptSpec> prompts;
    QList<ModelSpec> models;
    QList<ModelSpec> judges;
    QList<ScorerSpec> scorers;
    RunSpec run;
    std::optional<GenerationSpec> generation; ///< documents to a benchmark

    /// The judge or model of that name, or nullptr.
    const ModelSpec *judge(QStringView judgeName) const;
    /// The models that a scorer asks, as far as the plan has them.
    QList<const ModelSpec *> askedBy(const ScorerSpec &scorer) const;
    /// Whether nothing but vectors is asked of that model: it is no target, and no scorer has it judge.
    bool isOnlyEmbedding(const QString &model) const;
    bool operator==(const Plan &) const = default;
};
