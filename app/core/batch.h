#pragma once

#include "answer.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// How far the program is with a batch: what it does about it when it is opened again.
enum class BatchStep {
    Preparing, ///< its requests are noted; nothing was sent
    Creating, ///< the service was asked to begin, and may have, though no answer has come yet
    Running, ///< the service has it
    Done ///< what came of it is stored
};

/// What the service says of a batch.
enum class BatchState {
    Unknown,
    Validating,
    InProgress,
    Finalizing,
    Completed,
    Failed,
    Expired,
    Cancelling,
    Cancelled
};

QString batchStepName(BatchStep step);
BatchStep batchStepFromName(QStringView name);
QString batchStateName(BatchState state);
BatchState batchStateFromName(QStringView name);
/// The state for people, such as "in progress".
QString batchStateText(BatchState state);
/// Whether nothing more will come of it at the service.
bool hasEnded(BatchState state);

/// Requests of one candidate or judge that were handed to a service together: cheaper, and later.
struct Batch
{
    QString tag; ///< its name here, and in the service's metadata: found again when an answer was lost
    qint64 run = 0;
    qint64 candidate = 0; ///< whose answers; 0: a judge's scores
    qint64 scorer = 0; ///< whose scores; 0: answers
    QString origin; ///< where it was sent
    BatchStep step = BatchStep::Preparing;
    QString inputFile; ///< the uploaded file's id; empty: none
    QString remoteId; ///< the service's; empty: not known
    BatchState state = BatchState::Unknown;
    qint64 total = 0;
    qint64 completed = 0; ///< as the service says
    qint64 failed = 0;
    double worstCase = 0; ///< the most it can cost, in the run's currency
    QString text; ///< what went wrong, in words
    QDateTime createdAt;

    bool operator==(const Batch &) const = default;
};

/// One request of a batch.
struct BatchItem
{
    QString customId; ///< r7-c3-i42-k0, and -s2 for a judge
    AnswerKey key;
    qint64 answer = 0; ///< that is judged; 0: the answer itself is asked for
    QByteArray request; ///< as it is kept with a call

    bool operator==(const BatchItem &) const = default;
};

/// "r7-c3-i42-k0", with "-s2" for scorer 2: letters, digits, "-" only, and at most 64 of them.
QString batchCustomId(qint64 run, const AnswerKey &key, qint64 scorer = 0);

struct BatchCell
{
    qint64 run = 0;
    AnswerKey key;
    qint64 scorer = 0;

    bool operator==(const BatchCell &) const = default;
};

/// What a custom id names; nullopt when it is none of ours.
std::optional<BatchCell> batchCellOf(const QString &customId);
