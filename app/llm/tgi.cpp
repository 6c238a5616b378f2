#include "tgi.h"

#include "endpoint.h"
#include "jsonvalue.h"
#include "openaimessage.h"
#include "requestparts.h"
#include "servererror.h"
#include "serversentevents.h"
#include "thinking.h"

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {
Result<QUrl> tgiUrl(const ModelSpec &model, QLatin1StringView call)
{
    Result<QUrl> url = endpointUrl(model);
    if (!url)
        return url;
    QString path = url->path(QUrl::FullyEncoded);
    const auto chopSlashes = [&path] {
        while (path.endsWith(u'/'))
            path.chop(1);
    };
    chopSlashes();
    for (const QLatin1StringView end : {"/generate_stream"_L1, "/generate"_L1, "/v1"_L1}) {
        if (path.endsWith(end)) {
            path.chop(end.size());
            chopSlashes();
            break;
        }
    }
    url->setPath(path + call, QUrl::StrictMode);
    url->setFragment({});
    return url;
}

/// Temperature is only taken above 0; and without do_sample a temperature of 1 would be greedy.
void setTemperature(const ordered_json &value, ordered_json *parameters)
{
    const bool greedy = value.is_null() || (value.is_number() && value.get<double>() == 0);
    if (!greedy)
        (*parameters)["temperature"] = value;
    if (!parameters->contains("do_sample"))
        (*parameters)["do_sample"] = !greedy;
}

Result<ordered_json> tgiParameters(const ModelSpec &model, const RequestOptions &options)
{
    const Result<ordered_json> written = jsonObjectOf(model.parameters, model, u"parameters"_s);
    if (!written)
        return written.error();
    ordered_json parameters = ordered_json::object();
    const QStringList omitted = model.omit + options.omit;
    for (const auto &[name, value] : written->items()) {
        if (omitted.contains(QString::fromStdString(name)))
            continue;
        if (name == "max_tokens" || name == "max_completion_tokens")
            parameters["max_new_tokens"] = value;
        else if (name == "stop" && value.is_string())
            parameters["stop"] = ordered_json::array({value});
        else if (name != "temperature")
            parameters[name] = value;
    }
    if (written->contains("temperature") && !omitted.contains("temperature"_L1))
        setTemperature(written->at("temperature"), &parameters);
    if (!parameters.contains("details"))
        parameters["details"] = true;
    return parameters;
}

/// What the details say about tokens and the end.
void readDetails(const json *details, Completion *completion)
{
    completion->finishRaw = jsonText(jsonMember(details, "finish_reason"));
    completion->finish = finishOfName(completion->finishRaw);
    completion->usage.output = jsonCount(jsonMember(details, "generated_tokens"));
    completion->usage.input = jsonCount(jsonMember(details, "input_length"));
    const json *prefill = jsonMember(details, "prefill");
    if (!completion->usage.input && prefill && prefill->is_array() && !prefill->empty())
        completion->usage.input = qint64(prefill->size());
}

Completion tgiCompletion(const QString &generated, const json *details, const HttpReply &reply)
{
    const Thinking parts = splitThinking(generated);
    Completion completion;
    completion.text = parts.text;
    completion.reasoning = parts.reasoning;
    completion.requestId = requestIdOf(reply);
    readDetails(details, &completion);
    return completion;
}

CallOutcome readTgiStream(const ModelSpec &model, const HttpReply &reply)
{
    ServerSentEvents events(reply.body);
    QByteArrayView data;
    while (events.next(&data)) {
        const json document = parsedJson(data);
        if (document.is_discarded()) {
            if (!events.wasComplete())
                break;
            return malformedReply(model, reply);
        }
        if (std::optional<CallError> error = errorInDocument(model, reply, document))
            return *error;
        // The last event repeats the whole text.
        if (const json *generated = jsonMember(document, "generated_text"))
            return tgiCompletion(jsonText(generated), jsonMember(document, "details"), reply);
    }
    return brokenStream(model, reply);
}
}

Result<QUrl> tgiInfoUrl(const ModelSpec &model)
{
    return tgiUrl(model, "/info"_L1);
}

Result<HttpRequest> tgiRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    const Result<QUrl> url = tgiUrl(model, options.stream ? "/generate_stream"_L1 : "/generate"_L1);
    if (!url)
        return url.error();
    const Result<QList<HttpHeader>> headers = callHeaders(model, options.key, KeyHeader::Bearer);
    if (!headers)
        return headers.error();
    const Result<ordered_json> parameters = tgiParameters(model, options);
    if (!parameters)
        return parameters.error();
    const Result<ordered_json> extra = jsonObjectOf(model.extraBody, model, u"extra_body"_s);
    if (!extra)
        return extra.error();
    ordered_json body{{"inputs", utf8(flatPrompt(prompt))}, {"parameters", *parameters}};
    for (const auto &[name, value] : extra->items())
        body[name] = value;
    return HttpRequest{"POST", *url, *headers, QByteArray::fromStdString(body.dump())};
}

CallOutcome readTgi(const ModelSpec &model, const Prompt &, const HttpReply &reply)
{
    if (looksLikeEventStream(reply.header("content-type"), reply.body))
        return readTgiStream(model, reply);
    const json document = parsedJson(reply.body);
    if (document.is_discarded())
        return malformedReply(model, reply);
    if (std::optional<CallError> error = errorInDocument(model, reply, document))
        return *error;
    const json &answer = document.is_array() && !document.empty() ? document.front() : document;
    const json *generated = jsonMember(answer, "generated_text");
    if (!generated || !generated->is_string())
        return malformedReply(model, reply);
    return tgiCompletion(jsonText(generated), jsonMember(answer, "details"), reply);
}
