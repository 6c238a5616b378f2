#pragma once

#include "redaction.h"
#include "runcontext.h"
#include "worksource.h"

#include <QFile>
#include <QSet>

#include <set>
#include <tuple>

/// What became of the lines of a file of batch results.
struct ResultsFileReport
{
    qint64 taken = 0;
    qint64 foreign = 0; ///< of other runs, or no results at all
    qint64 alreadyThere = 0; ///< answered before, or twice in the file
    qint64 notDone = 0; ///< expired or cancelled
};

/// Answers that somebody else got: lines in the form of OpenAI's or Anthropic's results, or of `vllm run-batch`, told
/// apart by their custom_id. What is there already stays as it is.
class ResultsFileSource : public WorkSource
{
    Q_OBJECT

public:
    ResultsFileSource(RunContext &context, const QString &path, const Redaction &redaction, QObject *parent = nullptr);

    Result<void> load();
    bool canBegin() override { return m_taking == 0 && !isExhausted(); }
    void begin() override;
    int inFlight() const override { return m_taking; }
    double share() const override { return 1; }
    bool isExhausted() override { return m_file.atEnd(); }
    const ResultsFileReport &report() const { return m_report; }

private:
    void takeLine(const QByteArray &line);
    bool isOfThisRun(const BatchCell &cell) const;
    Result<Call> callFor(const BatchCell &cell, const Item &item) const;

    RunContext &m_context;
    QFile m_file;
    Redaction m_redaction;
    QSet<qint64> m_items;
    QHash<qint64, const ModelSpec *> m_models; ///< by candidate that is asked over HTTP
    QHash<qint64, const PromptSpec *> m_prompts;
    std::set<std::tuple<qint64, qint64, int>> m_there;
    ResultsFileReport m_report;
    int m_taking = 0;
};
