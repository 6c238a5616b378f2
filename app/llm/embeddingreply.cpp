#include "embeddingreply.h"

#include "jsonvalue.h"
#include "openaimessage.h"
#include "plainexcerpt.h"
#include "servererror.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
constexpr qsizetype longestVector = 65536;

/// Little-endian 32-bit floats.
EmbeddingVector vectorOfBase64(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    EmbeddingVector vector;
    if (!decoded || decoded.decoded.size() % qsizetype(sizeof(float)) != 0)
        return vector;
    vector.resize(decoded.decoded.size() / qsizetype(sizeof(float)));
    qFromLittleEndian<float>(decoded.decoded.constData(), vector.size(), vector.data());
    return vector;
}

EmbeddingVector vectorOfNumbers(const json &numbers)
{
    EmbeddingVector vector;
    vector.reserve(qsizetype(numbers.size()));
    for (const json &number : numbers) {
        if (!number.is_number())
            return {};
        vector.append(number.get<float>());
    }
    return vector;
}

/// The vector itself, or what holds it: OpenAI's "embedding", Gemini's "values". Empty when there is none.
EmbeddingVector vectorOf(const json &entry)
{
    const json *inner = jsonMember(entry, "embedding");
    if (!inner)
        inner = jsonMember(entry, "values");
    const json &numbers = inner ? *inner : entry;
    EmbeddingVector vector;
    if (numbers.is_array())
        vector = vectorOfNumbers(numbers);
    else if (numbers.is_string())
        vector = vectorOfBase64(jsonText(&numbers));
    const bool isUsable = vector.size() <= longestVector
        && std::ranges::all_of(vector, [](float number) { return std::isfinite(number); });
    return isUsable ? vector : EmbeddingVector();
}

/// OpenAI's {"data": […]}, {"embeddings": […]} of Ollama and Gemini, Cohere's {"embeddings": {"float": […]}}.
const json *listOfVectors(const json &document)
{
    for (const char *key : {"data", "embeddings"}) {
        const json *list = jsonMember(document, key);
        if (const json *floats = jsonMember(list, "float"))
            list = floats;
        if (list && list->is_array())
            return list;
    }
    return nullptr;
}

/// Puts each where its index says, or in the order in which they came; empty when they don't fit the texts.
QList<EmbeddingVector> orderedVectors(const json &list, qsizetype texts)
{
    if (texts <= 0 || qsizetype(list.size()) != texts)
        return {};
    QList<EmbeddingVector> vectors(texts);
    qsizetype position = 0;
    for (const json &entry : list) {
        const qint64 index = jsonCount(jsonMember(entry, "index")).value_or(position++);
        if (index >= texts || !vectors[index].isEmpty())
            return {};
        vectors[index] = vectorOf(entry);
        if (vectors.at(index).isEmpty())
            return {};
    }
    const qsizetype length = vectors.constFirst().size();
    const bool areAlike
        = std::ranges::all_of(vectors, [length](const EmbeddingVector &vector) { return vector.size() == length; });
    return areAlike ? vectors : QList<EmbeddingVector>();
}

/// A text that is embedded makes no new ones, so the output is known to be none where the input is known.
Usage embeddingUsage(const json &document)
{
    Usage usage;
    if (const json *said = jsonMember(document, "usage"))
        usage = openAiUsage(*said);
    else if (const json *billed = jsonMember(jsonMember(document, "meta"), "billed_units"))
        usage.input = jsonCount(jsonMember(billed, "input_tokens"));
    else if (const json *metadata = jsonMember(document, "usageMetadata"))
        usage.input = jsonCount(jsonMember(metadata, "promptTokenCount"));
    else
        usage.input = jsonCount(jsonMember(document, "prompt_eval_count"));
    if (usage.input)
        usage.output = 0;
    return usage;
}

CallError wrongVectors(const ModelSpec &model, const HttpReply &reply, qsizetype texts)
{
    CallError error = malformedReply(model, reply);
    error.message = QCoreApplication::translate("ServerError",
                                                "The server of model %1 did not send one vector for each of %n texts, "
                                                "all of one length. Check that it is an embedding model.",
                                                nullptr, static_cast<int>(texts))
                        .arg(plainExcerpt(model.name));
    return error;
}
}

CallOutcome readVectors(const ModelSpec &model, qsizetype texts, const HttpReply &reply,
                        QList<EmbeddingVector> *vectors)
{
    const json document = parsedJson(reply.body);
    if (document.is_discarded())
        return malformedReply(model, reply);
    const json *list = listOfVectors(document);
    if (!list) {
        if (std::optional<CallError> error = errorInDocument(model, reply, document))
            return *error;
        return malformedReply(model, reply);
    }
    *vectors = orderedVectors(*list, texts);
    if (vectors->isEmpty())
        return wrongVectors(model, reply, texts);
    Completion result;
    result.finish = Finish::Stop;
    result.usage = embeddingUsage(document);
    result.modelReported = jsonText(jsonMember(document, "model"));
    result.requestId = requestIdOf(reply);
    if (const json *cost = jsonMember(jsonMember(document, "usage"), "cost"); cost && cost->is_number())
        result.costReported = cost->get<double>();
    return result;
}
