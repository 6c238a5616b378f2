#include "fakeembeddings.h"

#include "fakedialect.h"

#include <QByteArray>
#include <QtEndian>

#include <algorithm>
#include <cctype>

using nlohmann::json;

namespace {
constexpr std::size_t dimensions = 64;

bool pathEnds(const FakeRequest &request, const std::string &end)
{
    return request.path.substr(0, request.path.find('?')).ends_with(end);
}

std::vector<std::string> textsOf(const json &body)
{
    std::vector<std::string> texts;
    for (const char *key : {"input", "texts", "requests"}) {
        const json list = body.value(key, json::array());
        for (const json &entry : list.is_array() ? list : json::array({list}))
            texts.push_back(entry.is_string() ? entry.get<std::string>()
                                              : entry["content"]["parts"][0].value("text", ""));
    }
    return texts;
}

/// Words by their letters and digits; each counts at a place of its own, or nearly so.
std::vector<float> vectorOf(const std::string &text)
{
    std::vector<float> vector(dimensions, 0.0F);
    std::uint64_t hash = 0;
    const auto endWord = [&] {
        if (hash != 0)
            vector[hash % dimensions] += 1.0F;
        hash = 0;
    };
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && !std::isalnum(byte))
            endWord();
        else
            hash = (hash + 1469598103934665603ULL + std::uint64_t(std::tolower(byte))) * 1099511628211ULL;
    }
    endWord();
    return vector;
}

json base64Of(const std::vector<float> &vector)
{
    QByteArray bytes(qsizetype(vector.size() * sizeof(float)), '\0');
    qToLittleEndian<float>(vector.data(), qsizetype(vector.size()), bytes.data());
    return bytes.toBase64().toStdString();
}

json openAiVectors(const FakeRequest &request, const std::vector<std::string> &texts)
{
    const bool base64 = request.json.value("encoding_format", "float") == "base64";
    json data = json::array();
    for (std::size_t i = texts.size(); i-- > 0;) {
        const std::vector<float> vector = vectorOf(texts[i]);
        data.push_back(
            {{"object", "embedding"}, {"index", i}, {"embedding", base64 ? base64Of(vector) : json(vector)}});
    }
    return {{"object", "list"}, {"data", data}, {"model", request.model}};
}
}

bool asksForVectors(const FakeRequest &request)
{
    return request.method == "POST"
        && (pathEnds(request, "/embeddings") || pathEnds(request, "/api/embed")
            || pathEnds(request, ":batchEmbedContents") || pathEnds(request, "/v2/embed"));
}

void understandEmbedding(FakeRequest *request)
{
    request->model = request->json.value("model", "");
    for (const std::string &text : textsOf(request->json))
        request->question += (request->question.empty() ? "" : "\n") + text;
}

std::string fakeVectors(const FakeRequest &request, const FakeBehaviour &behaviour)
{
    const std::vector<std::string> texts = textsOf(request.json);
    const long tokens = fakeTokens(request.question);
    json vectors = json::array();
    for (const std::string &text : texts)
        vectors.push_back(vectorOf(text));
    if (request.dialect == &fakeOllama)
        return json{{"model", request.model}, {"embeddings", vectors}, {"prompt_eval_count", tokens}}.dump();
    if (request.dialect == &fakeCohere)
        return json{{"embeddings", {{"float", vectors}}}, {"meta", {{"billed_units", {{"input_tokens", tokens}}}}}}
            .dump();
    if (request.dialect == &fakeGemini) {
        for (json &vector : vectors)
            vector = {{"values", vector}};
        return json{{"embeddings", vectors}}.dump();
    }
    json reply = openAiVectors(request, texts);
    if (behaviour.fault != "no_usage")
        reply["usage"] = {{"prompt_tokens", tokens}, {"total_tokens", tokens}};
    return reply.dump();
}
