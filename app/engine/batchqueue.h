#pragma once

#include "batchprogress.h"
#include "openbatch.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

/// The batches of one candidate or judge: those of earlier sessions, and those that are made of what is missing now.
class BatchQueue : public QObject
{
    Q_OBJECT

public:
    BatchQueue(RunContext &context, Budget &budget, BatchLane lane, QObject *parent = nullptr);

    /// Finds the batches of earlier sessions.
    Result<void> load();
    /// Goes on with them.
    void start();

    /// For its requests: what the service was found not to take is left out.
    RequestOptions options(const QByteArray &key) const;
    const LearnedParameters &learned() const { return *m_lane.learned; }
    /// Adds a request to the batch that is being filled, or begins another one.
    Result<void> add(const AnswerKey &key, qint64 answer, const HttpRequest &request);
    /// The last request was added: sends what there is, as far as the budget holds.
    void sendOff();

    void onSaved(const Batch &batch);
    /// Leaves what is open where it is: it goes on when the run does.
    void leave();
    void cancel();

    bool isEmpty() const { return m_open.empty(); }
    /// Batches that are not over; once they are left, those whose results are on their way to the writer.
    int open() const;
    /// Everything that is open is at the service: there is nothing to do but wait.
    bool isAtService() const;
    bool isOutOfBudget() const { return m_outOfBudget; }
    QStringList problems() const { return m_problems; }
    /// What is left of batches that were cancelled on purpose.
    QStringList cancelled() const { return m_cancelled; }
    BatchProgress progress() const;
    qint64 candidate() const { return m_lane.candidate; }
    qint64 scorer() const { return m_lane.scorer; }
    bool isLeft() const { return m_left; }

signals:
    void changed();

private:
    OpenBatch *addOpen(const Batch &batch);
    Result<void> beginBatch();
    void closeBatch();
    void finished(OpenBatch *batch, const QString &problem);

    RunContext &m_context;
    Budget &m_budget;
    BatchLane m_lane;
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<OpenBatch>> m_open;
    OpenBatch *m_filling = nullptr;
    QStringList m_problems;
    QStringList m_cancelled;
    bool m_left = false;
    bool m_outOfBudget = false;
};
