#include "batchcalls.h"

#include "callrecord.h"

QByteArray recordedBatchRequest(const QUrl &url, const QByteArray &line, const Redaction &redaction)
{
    return redaction.redact("POST " + url.toEncoded(QUrl::RemoveUserInfo) + "\n\n" + line);
}

CallResult batchCallResult(const ModelSpec &model, const BatchResult &result, QByteArrayView line, Call call,
                           double priceFactor, const Redaction &redaction)
{
    CallOutcome outcome = result.error ? CallOutcome(*result.error) : readReply(model, {}, result.reply);
    const Call read = recordedCall({}, result.reply, outcome, model, redaction);
    call.status = read.status;
    call.errorKind = read.errorKind;
    call.error = read.error;
    call.modelReported = read.modelReported;
    call.requestId = read.requestId;
    call.usage = read.usage;
    call.costReported = read.costReported;
    call.possiblyPaid = read.possiblyPaid;
    if (read.cost)
        call.cost = *read.cost * priceFactor;
    call.reply = redaction.redact(line.first(std::min(line.size(), maximumKeptReply)).toByteArray());

    CallResult done;
    done.calls = {call};
    if (auto *completion = std::get_if<Completion>(&outcome)) {
        done.ending = CallResult::Ending::Completed;
        done.completion = std::move(*completion);
    } else {
        done.ending = CallResult::Ending::Failed;
        done.error = std::get<CallError>(outcome);
        done.error.message = redaction.redact(done.error.message);
    }
    return done;
}
