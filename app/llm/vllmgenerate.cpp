#include "vllmgenerate.h"

#include "endpoint.h"
#include "jsonvalue.h"
#include "requestparts.h"
#include "servererror.h"
#include "thinking.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {
/// The reply, or the last object of a stream.
json lastDocument(QByteArrayView body)
{
    // The parser takes a NUL for the end.
    if (!body.contains('\0')) {
        json whole = parsedJson(body);
        if (!whole.is_discarded())
            return whole;
    }
    qsizetype end = body.size();
    while (end > 0) {
        qsizetype start = end;
        while (start > 0 && body[start - 1] != '\n' && body[start - 1] != '\0')
            --start;
        const QByteArrayView line = body.sliced(start, end - start);
        if (!line.trimmed().isEmpty())
            return parsedJson(line);
        end = std::max<qsizetype>(0, start - 1);
    }
    return json(json::value_t::discarded);
}

QString withoutPrompt(const QString &text, const QString &prompt)
{
    if (text.startsWith(prompt))
        return text.mid(prompt.size());
    // Tokenizers may drop white space around the prompt.
    const QString bare = prompt.trimmed();
    const qsizetype start = bare.isEmpty() ? -1 : text.indexOf(bare);
    if (start < 0 || !QStringView(text).first(start).trimmed().isEmpty())
        return text;
    const QString rest = text.mid(start + bare.size());
    const QString tail = prompt.mid(prompt.lastIndexOf(bare) + bare.size());
    return rest.startsWith(tail) ? rest.mid(tail.size()) : rest;
}
}

Result<HttpRequest> vllmGenerateRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    const Result<QUrl> url = completionUrl(model);
    if (!url)
        return url.error();
    const Result<QList<HttpHeader>> headers = callHeaders(model, options.key, KeyHeader::Bearer);
    if (!headers)
        return headers.error();
    ordered_json body = ordered_json::object();
    body["prompt"] = utf8(flatPrompt(prompt));
    const Result<ordered_json> parameters = jsonObjectOf(model.parameters, model, u"parameters"_s);
    if (!parameters)
        return parameters.error();
    for (const auto &[key, value] : parameters->items())
        body[key] = value;
    if (!body.contains("stream"))
        body["stream"] = options.stream;
    if (const Result<void> applied = applyLastWishes(model, options, &body); !applied)
        return applied.error();
    return HttpRequest{"POST", *url, *headers, QByteArray::fromStdString(body.dump())};
}

CallOutcome readVllmGenerate(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply)
{
    const json document = lastDocument(reply.body);
    if (document.is_discarded())
        return malformedReply(model, reply);
    if (std::optional<CallError> error = errorInDocument(model, reply, document))
        return *error;
    const json *text = jsonMember(document, "text");
    if (text && text->is_array())
        text = text->empty() ? nullptr : &text->front();
    if (!text || !text->is_string())
        return malformedReply(model, reply);
    const Thinking parts = splitThinking(withoutPrompt(jsonText(text), flatPrompt(prompt)));
    Completion completion;
    completion.text = parts.text;
    completion.reasoning = parts.reasoning;
    completion.requestId = requestIdOf(reply);
    completion.modelReported = jsonText(jsonMember(document, "model"));
    return completion;
}
