#pragma once

#include "batchqueue.h"
#include "scoresource.h"
#include "targetsource.h"

#include <deque>

/// A candidate whose missing answers are asked for by batch: all of them at once, once.
class BatchTargetSource : public WorkSource
{
    Q_OBJECT

public:
    /// `collects`: makes batches of what is missing; else it only takes in those of earlier sessions.
    BatchTargetSource(RunContext &context, Budget &budget, const Candidate &candidate, const PromptSpec &prompt,
                      const BatchLane &lane, const QByteArray &key, bool collects, QObject *parent = nullptr);

    Result<void> load();
    bool canBegin() override;
    void begin() override;
    int inFlight() const override { return m_queue.open() + (m_filling ? 1 : 0) + m_saving; }
    double share() const override { return m_cursor.share(); }
    bool isExhausted() override;
    BatchQueue *batches() override { return &m_queue; }

private:
    Result<bool> isThere(const BatchItem &item);
    void fill();
    Result<bool> addNext();
    Result<void> addUnit(const Unit &unit);
    void take(const BatchItem &item, const CallResult &result, const std::function<void()> &done);
    void save(const Item &item, Answer answer, const std::function<void()> &done);

    RunContext &m_context;
    UnitCursor m_cursor;
    qint64 m_candidate;
    PromptSpec m_prompt;
    RequestKey m_requestKey;
    ModelSpec m_model;
    QByteArray m_key;
    bool m_collects;
    std::optional<QSet<std::pair<qint64, int>>> m_answered; ///< when the first results came
    std::deque<AnswerKey> m_again; ///< what comes into another batch
    BatchQueue m_queue;
    bool m_begun = false;
    bool m_filling = false;
    int m_saving = 0; ///< on their way through the scorers
};

/// A judge that is asked by batch, once all answers are there. A verdict that can't be read is asked for once more
/// directly: a day of waiting for a few is not worth half their price.
class BatchScoreSource : public ScoreSource
{
    Q_OBJECT

public:
    BatchScoreSource(RunContext &context, Caller &caller, const ReadyScorer &scorer, const BatchLane &lane,
                     const QByteArray &key, bool collects, std::function<bool()> answersAreDone,
                     QObject *parent = nullptr);

    Result<void> load();
    bool canBegin() override;
    void begin() override;
    int inFlight() const override { return ScoreSource::inFlight() + m_queue.open() + (m_filling ? 1 : 0); }
    bool isExhausted() override;
    BatchQueue *batches() override { return &m_queue; }

protected:
    void unitEnded(qint64 answer) override;
    bool takesResponseFormat() const override;

private:
    Result<bool> isThere(const BatchItem &item);
    void fill();
    Result<void> addNext();
    void takeResult(const BatchItem &item, const CallResult &result, const std::function<void()> &done);

    ModelSpec m_model;
    QByteArray m_key;
    bool m_collects;
    std::function<bool()> m_answersAreDone;
    QHash<qint64, std::function<void()>> m_taken; ///< answer -> whom to tell when its score was handed over
    BatchQueue m_queue;
    bool m_filling = false;
};
