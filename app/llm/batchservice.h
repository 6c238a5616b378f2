#pragma once

#include "batch.h"
#include "http.h"
#include "plan.h"
#include "provider.h"
#include "result.h"

#include <variant>

// Batches of OpenAI and of services like it, and Anthropic's (providers.md A.2, A.3, A.4, A.6). Pure functions.

enum class BatchForm { OpenAi, Together, Anthropic };

/// Where a model's batches go, and in which form.
struct BatchService
{
    BatchForm form = BatchForm::OpenAi;
    HttpRequest base; ///< a call to the model: its headers and its way
    QUrl files; ///< not of Anthropic, which takes the requests themselves
    QUrl batches;
    QByteArray callPath; ///< what each line asks for
};

/// BadInput where the model's provider takes no batches, or its request can't be built.
Result<BatchService> batchServiceOf(const ModelSpec &model, const QByteArray &key);

/// What a request of a batch must not have: there is nobody to stream to.
RequestOptions batchOptions(const QByteArray &key);

/// A value, or why the service gave none.
template <typename T>
using ServiceOutcome = std::variant<T, CallError>;

struct RemoteFile
{
    QString id;
    bool isPending = false; ///< still being looked at
    QString problem; ///< refused: why
};

struct RemoteBatch
{
    QString id;
    QString tag;
    QString inputFile;
    BatchState state = BatchState::Unknown;
    qint64 total = 0;
    qint64 completed = 0;
    qint64 failed = 0;
    QStringList resultFiles; ///< ids of files with answers and errors
    QString problem; ///< what the service says went wrong
    std::optional<CallError> refusal; ///< of a failed batch: the first request's error, as the model itself says it
};

struct RemoteBatchPage
{
    QList<RemoteBatch> batches;
    QString next; ///< asks for the page after it; empty: the last one
};

/// `bodyFile` was made by BatchFile.
HttpRequest uploadRequest(const BatchService &service, const QString &bodyFile);
HttpRequest fileRequest(const BatchService &service, const QString &file);
/// `bodyFile`: for Anthropic, which has no files; `tag` is put into the metadata where there is some.
HttpRequest createRequest(const BatchService &service, const QString &inputFile, const QString &tag,
                          const QString &bodyFile);
HttpRequest statusRequest(const BatchService &service, const QString &batch);
HttpRequest cancelRequest(const BatchService &service, const QString &batch);
HttpRequest listRequest(const BatchService &service, const QString &after);
/// Results to a file: each of RemoteBatch::resultFiles.
HttpRequest resultRequest(const BatchService &service, const QString &resultFile, const QString &replyFile);

ServiceOutcome<RemoteFile> readRemoteFile(const ModelSpec &model, const HttpReply &reply);
ServiceOutcome<RemoteBatch> readRemoteBatch(const BatchService &service, const ModelSpec &model,
                                            const HttpReply &reply);
ServiceOutcome<RemoteBatchPage> readRemoteBatches(const BatchService &service, const ModelSpec &model,
                                                  const HttpReply &reply);
