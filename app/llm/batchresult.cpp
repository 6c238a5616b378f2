#include "batchresult.h"

#include "jsonvalue.h"
#include "plainexcerpt.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
struct StatusOfType
{
    QLatin1StringView type;
    int status;
};

// providers.md A.4
constexpr std::array anthropicStatuses{
    StatusOfType{"invalid_request_error"_L1, 400}, StatusOfType{"authentication_error"_L1, 401},
    StatusOfType{"billing_error"_L1, 402},         StatusOfType{"permission_error"_L1, 403},
    StatusOfType{"not_found_error"_L1, 404},       StatusOfType{"request_too_large"_L1, 413},
    StatusOfType{"rate_limit_error"_L1, 429},      StatusOfType{"timeout_error"_L1, 504},
    StatusOfType{"overloaded_error"_L1, 529},
};

HttpReply replyOf(int status, const json &body, const QString &requestId = {})
{
    HttpReply reply;
    reply.status = status;
    reply.sent = true;
    reply.headers.append(HttpHeader{"Content-Type", "application/json"});
    if (!requestId.isEmpty())
        reply.headers.append(HttpHeader{"x-request-id", requestId.toUtf8()});
    reply.body = QByteArray::fromStdString(body.dump());
    return reply;
}

int anthropicStatus(const json &error)
{
    const QString type = jsonText(jsonMember(jsonMember(error, "error"), "type"));
    const auto *const known = std::ranges::find(anthropicStatuses, type, &StatusOfType::type);
    return known == anthropicStatuses.end() ? 500 : known->status;
}

void readAnthropicResult(const json &result, BatchResult *read)
{
    const QString type = jsonText(jsonMember(result, "type"));
    const json *message = jsonMember(result, "message");
    const json *error = jsonMember(result, "error");
    if (type == "succeeded"_L1 && message)
        read->reply = replyOf(200, *message);
    else if (type == "errored"_L1 && error)
        read->reply = replyOf(anthropicStatus(*error), *error);
    else
        read->notDone = true;
}

/// The whole request failed at the service, before a model was asked.
void readLineError(const json &error, BatchResult *read)
{
    const QString code = jsonScalarText(jsonMember(error, "code"));
    if (code == "batch_expired"_L1 || code == "batch_cancelled"_L1) {
        read->notDone = true;
        return;
    }
    const QString message = error.is_string() ? jsonText(&error) : jsonText(jsonMember(error, "message"));
    read->error = CallError{.kind = ErrorKind::ServerTransient,
                            .message = QCoreApplication::translate("Batch", "The batch failed at this request: %1")
                                           .arg(plainExcerpt(message.isEmpty() ? code : message))};
}

void readOpenAiResult(const json &line, BatchResult *read)
{
    const json *response = jsonMember(line, "response");
    const json *error = jsonMember(line, "error");
    const json *body = jsonMember(response, "body");
    const auto status = int(jsonCount(jsonMember(response, "status_code")).value_or(200));
    const QString requestId = jsonText(jsonMember(response, "request_id"));
    if (body) {
        read->reply = replyOf(status, *body, requestId);
    } else if (response && error && status >= 400) {
        // vllm run-batch puts the server's words beside the response.
        const bool isWhole = jsonMember(*error, "error") != nullptr;
        read->reply = replyOf(status, isWhole ? *error : json{{"error", *error}}, requestId);
    } else if (error) {
        readLineError(*error, read);
    } else {
        read->reply = replyOf(status, json::object(), requestId);
    }
}
}

std::optional<BatchResult> readBatchLine(QByteArrayView line)
{
    const json document = parsedJson(line);
    if (!document.is_object())
        return std::nullopt;
    BatchResult read;
    read.customId = jsonText(jsonMember(document, "custom_id"));
    if (read.customId.isEmpty())
        return std::nullopt;
    if (const json *result = jsonMember(document, "result"))
        readAnthropicResult(*result, &read);
    else
        readOpenAiResult(document, &read);
    return read;
}
