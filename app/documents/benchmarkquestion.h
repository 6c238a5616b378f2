#pragma once

#include "generation.h"

#include <QJsonObject>

/// A question with its answer and source, as benchmarks in files hold it. What a file's format has no place for is
/// empty; what Assay has no place for is in `extra`.
struct BenchmarkQuestion
{
    QString id;
    QString question;
    QString answer;
    QStringList contexts; ///< the texts it was asked about
    QString document; ///< the one its texts come from; questions of one document are correlated
    QList<int> pages;
    std::optional<QuestionKind> kind; ///< nullopt: the file does not say
    QuestionOrigin origin = QuestionOrigin::Synthetic;
    QuestionStatus status = QuestionStatus::Open;
    QList<QuotePlace> quotes;
    QList<CheckVerdict> checks;
    QString language;
    QString difficulty;
    QString generator; ///< who wrote it
    QString critic; ///< who checked it
    QList<NamedText> promptHashes; ///< "generate", or a check's name
    std::optional<quint64> seed;
    QString editedBy;
    QDateTime editedAt; ///< UTC, in milliseconds
    QJsonObject extra; ///< further columns and keys

    bool operator==(const BenchmarkQuestion &) const = default;
};

enum class BenchmarkFormat {
    SeedCsv, ///< query,relevant_chunks,response of AkroAI/llm-eval, and tables with other known columns
    LlamaIndex, ///< {"examples": [{"query", "reference_contexts", "reference_answer" …}]}
    Ragas, ///< a row of user_input, reference_contexts, reference a line
    DeepEval, ///< goldens: [{"input", "expected_output", "context" …}]
    AssayLines ///< an object a line, with everything that BenchmarkQuestion holds
};

/// "seed-csv", "llamaindex", "ragas", "deepeval", "assay"
QString benchmarkFormatName(BenchmarkFormat format);
std::optional<BenchmarkFormat> benchmarkFormatFromName(QStringView name);
