#include "callrecord.h"

#include "costs.h"

namespace {
void appendHeaders(QByteArray &text, const QList<HttpHeader> &headers)
{
    for (const HttpHeader &header : headers) {
        text += header.name + ": ";
        text += Redaction::isSecretHeader(header.name) ? QByteArrayLiteral("\xC2\xABredacted\xC2\xBB") : header.value;
        text += '\n';
    }
    text += '\n';
}
}

QByteArray recordedRequest(const HttpRequest &request, const Redaction &redaction)
{
    QByteArray text;
    text.reserve(request.body.size() + 512);
    text += request.method + ' ' + request.url.toEncoded(QUrl::RemoveUserInfo) + '\n';
    appendHeaders(text, request.headers);
    text += request.body;
    return redaction.redact(text);
}

QByteArray recordedReply(const HttpReply &reply, const Redaction &redaction)
{
    if (reply.status == 0 && reply.body.isEmpty())
        return {};
    QByteArray text;
    text.reserve(std::min(reply.body.size(), maximumKeptReply) + 512);
    text += "HTTP " + QByteArray::number(reply.status) + '\n';
    appendHeaders(text, reply.headers);
    text += QByteArrayView(reply.body).first(std::min(reply.body.size(), maximumKeptReply));
    if (reply.body.size() > maximumKeptReply)
        text += "\n[" + QByteArray::number(reply.body.size() - maximumKeptReply) + " bytes more]";
    return redaction.redact(text);
}

Call recordedCall(const HttpRequest &request, const HttpReply &reply, const CallOutcome &outcome,
                  const ModelSpec &model, const Redaction &redaction)
{
    Call call;
    call.startedAt = QDateTime::currentDateTimeUtc().addMSecs(-qint64(reply.latencyMs));
    call.latencyMs = reply.latencyMs;
    call.ttftMs = reply.ttftMs;
    call.status = reply.status;
    call.request = recordedRequest(request, redaction);
    call.reply = recordedReply(reply, redaction);
    if (const auto *completion = std::get_if<Completion>(&outcome)) {
        call.modelReported = completion->modelReported;
        call.requestId = completion->requestId;
        call.usage = completion->usage;
        call.cost = costOf(model, completion->usage);
        call.costReported = completion->costReported;
        call.possiblyPaid = true;
    } else {
        const auto &error = std::get<CallError>(outcome);
        call.errorKind = error.kind;
        call.error = redaction.redact(error.message);
        call.requestId = error.requestId;
        call.possiblyPaid = error.possiblyPaid;
    }
    return call;
}
