#include "servererror.h"

#include "endpoint.h"
#include "errorclass.h"
#include "errorsentence.h"
#include "jsonvalue.h"
#include "owncomplaint.h"
#include "plainexcerpt.h"
#include "retrypolicy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
QString serverOf(const ModelSpec &model)
{
    const Result<QUrl> url = endpointUrl(model);
    return url ? originOf(*url) : plainExcerpt(model.name);
}

/// FastAPI's {"detail": …}: a text, or a list that says which field is wrong.
void readDetail(const json &detail, ServerComplaint *said)
{
    if (detail.is_string()) {
        said->message = jsonText(&detail);
        return;
    }
    const json *first = detail.is_array() && !detail.empty() ? &detail.front() : nullptr;
    said->message = jsonText(jsonMember(first, "msg"));
    const json *location = jsonMember(first, "loc");
    if (!location || !location->is_array())
        return;
    QStringList path;
    for (const json &step : *location)
        path.append(jsonScalarText(&step));
    said->param = path.join(u'.');
}

void readErrorObject(const json &error, ServerComplaint *said);

/// A message that is itself an error: Mistral puts FastAPI's {"detail": …} there, as an object, as a list or as JSON
/// text.
void readMessage(const json &message, ServerComplaint *said)
{
    said->message = jsonText(&message);
    const json inText = said->message.startsWith(u'{') ? parsedJson(said->message.toUtf8()) : json();
    const json &document = inText.is_object() ? inText : message;
    if (document.is_array())
        readDetail(document, said);
    else if (const json *detail = jsonMember(document, "detail"))
        readDetail(*detail, said);
}

/// Gateways (OpenRouter) repeat what the service behind them said; only that says what is wrong.
void readRawError(const json *metadata, ServerComplaint *said)
{
    const QString raw = jsonText(jsonMember(metadata, "raw"));
    if (raw.isEmpty())
        return;
    const json document = parsedJson(raw.toUtf8());
    const json *inner = jsonMember(document, "error");
    ServerComplaint behind;
    behind.status = said->status;
    if (inner && inner->is_object())
        readErrorObject(*inner, &behind);
    if (behind.message.isEmpty()) {
        said->message += u": "_s + raw;
        return;
    }
    said->message += u": "_s + behind.message;
    said->type = behind.type.isEmpty() ? said->type : behind.type;
    said->param = behind.param.isEmpty() ? said->param : behind.param;
    said->code = behind.code.isEmpty() ? said->code : behind.code;
}

void readErrorObject(const json &error, ServerComplaint *said)
{
    if (const json *message = jsonMember(error, "message"))
        readMessage(*message, said);
    if (const QString param = jsonText(jsonMember(error, "param")); !param.isEmpty())
        said->param = param;
    said->type = jsonText(jsonMember(error, "type"));
    said->code = jsonScalarText(jsonMember(error, "code"));
    said->innerCode = jsonText(jsonMember(jsonMember(error, "innererror"), "code"));
    if (said->innerCode.isEmpty())
        said->innerCode = jsonText(jsonMember(jsonMember(error, "metadata"), "limit_source"));
    const int named = said->code.toInt();
    if (said->status == 0 && named >= 400 && named < 600)
        said->status = named;
    readRawError(jsonMember(error, "metadata"), said);
}

/// Whether the document is an error in one of the shapes servers use; reads it.
bool readComplaint(const json &document, ServerComplaint *said)
{
    if (document.is_array() && !document.empty())
        return readComplaint(document.front(), said);
    if (const json *error = jsonMember(document, "error")) {
        if (error->is_object())
            readErrorObject(*error, said);
        else
            said->message = jsonText(error);
        if (said->type.isEmpty())
            said->type = jsonText(jsonMember(document, "error_type"));
        return true;
    }
    if (jsonText(jsonMember(document, "object")).compare("error"_L1, Qt::CaseInsensitive) == 0) {
        readErrorObject(document, said);
        return true;
    }
    if (const json *detail = jsonMember(document, "detail")) {
        readDetail(*detail, said);
        return true;
    }
    if (const json *message = jsonMember(document, "message"); message && message->is_string()) {
        readErrorObject(document, said);
        return true;
    }
    if (const json *message = jsonMember(document, "Message"); message && message->is_string()) { // AWS, sometimes
        said->message = jsonText(message);
        return true;
    }
    return false;
}

CallError redirectError(const ModelSpec &model, const HttpReply &reply)
{
    const QUrl target = QUrl::fromEncoded(reply.header("location"));
    CallError error;
    error.kind = ErrorKind::BadRequest;
    error.requestId = requestIdOf(reply);
    error.message
        = QCoreApplication::translate("ServerError",
                                      "%1 redirects to “%2” (HTTP %3). Redirects are not followed, because "
                                      "the key would go along. If that server is yours, make it the endpoint.")
              .arg(serverOf(model), plainExcerpt(target.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery), 200),
                   QString::number(reply.status));
    return error;
}

/// A gateway gave up waiting, so nobody knows whether the model answered.
bool isFateUnknown(int status)
{
    return status == 408 || status == 502 || status == 504 || (status >= 520 && status <= 524);
}

bool isUtf8(QByteArrayView body)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    static_cast<void>(QString(decoder.decode(body))); // only decoding shows what is wrong
    return !decoder.hasError();
}

QString malformedText(const ModelSpec &model, const HttpReply &reply)
{
    const QString server = serverOf(model);
    const QString start = plainExcerptOfBody(reply.body, 160);
    if (reply.body.trimmed().isEmpty())
        return QCoreApplication::translate("ServerError", "%1 sent an empty answer.").arg(server);
    if (!reply.header("content-encoding").isEmpty() && reply.header("content-encoding") != "identity")
        return QCoreApplication::translate("ServerError", "%1 sent a compressed answer that was not asked for.")
            .arg(server);
    if (looksLikeHtml(reply.body))
        return QCoreApplication::translate("ServerError",
                                           "%1 sent a web page and no answer of a model: “%2”. Check the endpoint and "
                                           "the proxy.")
            .arg(server, start);
    if (!isUtf8(reply.body))
        return QCoreApplication::translate("ServerError", "%1 sent an answer that is not UTF-8: “%2”.")
            .arg(server, start);
    return QCoreApplication::translate("ServerError", "%1 sent no answer that can be read: “%2”. Check the endpoint.")
        .arg(server, start);
}
}

QString requestIdOf(const HttpReply &reply)
{
    for (const char *name : {"x-request-id", "request-id", "apim-request-id", "x-amzn-requestid"}) {
        const QByteArray id = reply.header(name);
        if (!id.isEmpty())
            return plainExcerpt(QString::fromUtf8(id), 200);
    }
    return {};
}

CallError errorOfComplaint(const ModelSpec &model, const HttpReply &reply, const ServerComplaint &said)
{
    CallError error;
    error.kind = classifyComplaint(said);
    error.message = errorSentence(error.kind, model, serverOf(model), said);
    error.requestId = requestIdOf(reply);
    if (isRetryable(error.kind))
        error.retryAfterSeconds = retryAfterSeconds(reply, QDateTime::currentDateTimeUtc());
    if (error.kind == ErrorKind::UnsupportedParameter) {
        error.parameter = usersNameOf(model, refusedParameter(said));
        error.maxCompletionTokensWanted = wantsMaxCompletionTokens(said);
    }
    return error;
}

std::optional<CallError> errorInDocument(const ModelSpec &model, const HttpReply &reply, const json &document)
{
    if (!document.is_object() && !document.is_array())
        return std::nullopt;
    const json *choices = jsonMember(document, "choices");
    const json *choice = choices && choices->is_array() && !choices->empty() ? &choices->front() : nullptr;
    const json *inChoice = jsonMember(choice, "error");
    ServerComplaint said;
    if (inChoice && inChoice->is_object())
        readErrorObject(*inChoice, &said);
    else if ((choices && !jsonMember(document, "error")) || !readComplaint(document, &said))
        return std::nullopt;
    readOwnComplaint(model, document, &said);
    CallError error = errorOfComplaint(model, reply, said);
    error.possiblyPaid = true;
    return error;
}

CallError errorThatSays(const ModelSpec &model, const HttpReply &reply, const QString &message)
{
    ServerComplaint said;
    said.status = reply.status >= 300 ? reply.status : 0;
    said.message = message;
    said.hasRetryAfter = !reply.header("retry-after").isEmpty();
    CallError error = errorOfComplaint(model, reply, said);
    error.possiblyPaid = reply.status < 300 || isFateUnknown(reply.status);
    return error;
}

CallError errorOfStatus(const ModelSpec &model, const HttpReply &reply)
{
    if (reply.status >= 300 && reply.status < 400)
        return redirectError(model, reply);
    ServerComplaint said;
    said.status = reply.status;
    said.shouldRetry = reply.header("x-should-retry").trimmed().toLower();
    said.hasRetryAfter = !reply.header("retry-after").isEmpty();
    const json document = parsedJson(reply.body);
    if (document.is_discarded() || !readComplaint(document, &said))
        said.message = plainExcerptOfBody(reply.body);
    readOwnComplaint(model, document, &said);
    // AWS names the kind in a header: "ThrottlingException:http://…".
    if (const QByteArray type = reply.header("x-amzn-errortype"); !type.isEmpty())
        said.type = QString::fromLatin1(type.left(type.indexOf(':')));
    CallError error = errorOfComplaint(model, reply, said);
    error.possiblyPaid = isFateUnknown(reply.status);
    return error;
}

CallError transportError(const HttpReply &reply)
{
    CallError error;
    error.kind = reply.error;
    error.message = reply.errorText;
    error.requestId = requestIdOf(reply);
    error.possiblyPaid = reply.sent && (reply.status == 0 || reply.status < 400);
    return error;
}

CallError malformedReply(const ModelSpec &model, const HttpReply &reply)
{
    CallError error;
    error.kind = ErrorKind::MalformedAnswer;
    error.message = malformedText(model, reply);
    error.requestId = requestIdOf(reply);
    error.possiblyPaid = true;
    return error;
}

CallError brokenStream(const ModelSpec &model, const HttpReply &reply)
{
    if (reply.error != ErrorKind::None)
        return transportError(reply);
    CallError error;
    error.kind = ErrorKind::Network;
    error.message = QCoreApplication::translate("ServerError",
                                                "The stream from %1 ended before its answer did; the call may have "
                                                "been paid.")
                        .arg(serverOf(model));
    error.requestId = requestIdOf(reply);
    error.possiblyPaid = true;
    return error;
}
