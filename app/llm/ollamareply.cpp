#include "ollamareply.h"

#include "gatheredanswer.h"
#include "jsonvalue.h"
#include "ollamarequest.h"
#include "plainexcerpt.h"
#include "servererror.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
/// Contexts are whole multiples of this, also those that a server makes smaller than it was asked to.
constexpr qint64 contextStep = 1024;

Finish ollamaFinish(const QString &raw)
{
    if (raw.isEmpty() || raw == "stop"_L1) // servers before 0.3 gave no reason
        return Finish::Stop;
    return raw == "length"_L1 ? Finish::Length : Finish::Unknown;
}

void addObject(const json &object, GatheredAnswer *answer)
{
    const json *message = jsonMember(object, "message");
    answer->text += jsonText(jsonMember(message, "content"));
    answer->reasoning += jsonText(jsonMember(message, "thinking"));
    if (answer->model.isEmpty())
        answer->model = jsonText(jsonMember(object, "model"));
    Usage usage;
    usage.input = jsonCount(jsonMember(object, "prompt_eval_count"));
    usage.output = jsonCount(jsonMember(object, "eval_count"));
    updateUsage(&answer->usage, usage);
}

bool isLastObject(const json &object)
{
    const json *done = jsonMember(object, "done");
    return done && *done == true;
}

/// Whether so many tokens can't have been the whole prompt: they fill the context to its end, or they are far too few
/// for its characters and just what a smaller context holds.
bool wasCut(qint64 readTokens, qint64 characters, std::optional<qint64> context)
{
    if (context && readTokens >= *context)
        return true;
    return readTokens > 0 && readTokens % contextStep == 0 && characters / readTokens >= implausibleCharactersPerToken;
}

/// A line of the body, without its end; removed from `rest`.
QByteArrayView takeLine(QByteArrayView *rest, bool *complete)
{
    const qsizetype end = rest->indexOf('\n');
    *complete = end >= 0;
    const QByteArrayView line = end < 0 ? *rest : rest->first(end);
    *rest = end < 0 ? QByteArrayView() : rest->sliced(end + 1);
    return line.trimmed();
}

/// A pretty-printed object is one reply on many lines.
std::optional<json> wholeObject(const HttpReply &reply)
{
    json document = parsedJson(reply.body);
    return document.is_object() ? std::optional(std::move(document)) : std::nullopt;
}

/// The objects in the order in which they came; an error ends them.
struct OllamaAnswer
{
    GatheredAnswer answer;
    std::optional<CallError> error;
    bool done = false;
    bool hasObjects = false;

    void take(const ModelSpec &model, const HttpReply &reply, const json &object)
    {
        error = errorInDocument(model, reply, object);
        if (error)
            return;
        hasObjects = true;
        addObject(object, &answer);
        done = isLastObject(object);
        if (done)
            answer.finishRaw = jsonText(jsonMember(object, "done_reason"));
    }

    void takeLines(const ModelSpec &model, const HttpReply &reply)
    {
        QByteArrayView rest = reply.body;
        while (!done && !error && !rest.isEmpty()) {
            bool complete = false;
            const QByteArrayView line = takeLine(&rest, &complete);
            if (line.isEmpty())
                continue;
            const json object = parsedJson(line);
            if (object.is_object())
                take(model, reply, object);
            else if (complete || !hasObjects)
                error = malformedReply(model, reply);
            else
                return; // the connection was cut within it
        }
    }
};
}

CallError cutPrompt(const ModelSpec &model, const HttpReply &reply, qint64 readTokens)
{
    CallError error;
    error.kind = ErrorKind::ContextLength;
    error.requestId = requestIdOf(reply);
    error.possiblyPaid = true;
    error.message
        = QCoreApplication::translate("ServerError",
                                      "Ollama cut the prompt for model %1: its context holds %2 tokens, and they were "
                                      "all that was read. Set num_ctx in the model's parameters to more, if the "
                                      "model has more, or shorten the prompt.")
              .arg(plainExcerpt(model.name), QLocale::c().toString(readTokens));
    return error;
}

std::optional<qint64> readContextLength(const HttpReply &reply)
{
    const json document = parsedJson(reply.body);
    const json *info = jsonMember(document, "model_info");
    if (reply.error != ErrorKind::None || reply.status != 200 || !info || !info->is_object())
        return std::nullopt;
    for (const auto &[key, value] : info->items()) {
        const std::optional<qint64> length = jsonCount(&value);
        if (key.ends_with(".context_length") && length && *length > 0) // "llama.context_length"
            return length;
    }
    return std::nullopt;
}

CallOutcome readOllama(const ModelSpec &model, const Prompt &prompt, const HttpReply &reply)
{
    OllamaAnswer gathered;
    if (const std::optional<json> object = wholeObject(reply))
        gathered.take(model, reply, *object);
    else
        gathered.takeLines(model, reply);
    if (gathered.error)
        return *gathered.error;
    if (!gathered.done)
        return gathered.hasObjects ? brokenStream(model, reply) : malformedReply(model, reply);
    const GatheredAnswer &answer = gathered.answer;
    const qint64 read = answer.usage.input.value_or(0);
    if (wasCut(read, promptCharacters(prompt), ollamaContext(model, prompt)))
        return cutPrompt(model, reply, read);
    return completionOf(answer, ollamaFinish(answer.finishRaw), reply);
}
