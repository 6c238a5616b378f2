#include "fakedialect.h"

using nlohmann::json;

namespace {
bool speaksGemini(const FakeRequest &request)
{
    return request.path.find("/v1beta/") != std::string::npos;
}

void understandGemini(FakeRequest *request)
{
    static const std::string mark = "/models/";
    const std::size_t start = request->path.find(mark) + mark.size();
    request->model = request->path.substr(start, request->path.find(':', start) - start);
    request->stream = request->path.find(":streamGenerateContent?alt=sse") != std::string::npos;
    const json contents = request->json.value("contents", json::array());
    if (contents.empty())
        return;
    const json parts = contents.back().value("parts", json::array());
    for (const json &part : parts)
        request->question += part.value("text", "");
}

std::string finishOfGemini(const FakeBehaviour &behaviour)
{
    if (behaviour.fault == "refused")
        return "SAFETY";
    return behaviour.finish == "length" ? "MAX_TOKENS" : "STOP";
}

json chunkOf(const FakeRequest &request, const json &parts)
{
    return {{"candidates", json::array({{{"content", {{"parts", parts}, {"role", "model"}}}, {"index", 0}}})},
            {"modelVersion", request.model},
            {"responseId", "gemini-fake"}};
}

void addUsage(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer, json *chunk)
{
    if (behaviour.fault == "no_usage")
        return;
    const long prompt = fakeTokens(request.question);
    const long output = fakeTokens(answer);
    (*chunk)["usageMetadata"]
        = {{"promptTokenCount", prompt}, {"candidatesTokenCount", output}, {"totalTokenCount", prompt + output}};
}

json thoughtsOf(const FakeBehaviour &behaviour)
{
    json parts = json::array();
    if (!behaviour.reasoning.empty())
        parts.push_back({{"text", behaviour.reasoning}, {"thought", true}});
    return parts;
}

std::string plainGemini(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer)
{
    json parts = thoughtsOf(behaviour);
    if (behaviour.fault != "refused")
        parts.push_back({{"text", answer}});
    json reply = chunkOf(request, parts);
    reply["candidates"][0]["finishReason"] = finishOfGemini(behaviour);
    addUsage(request, behaviour, answer, &reply);
    return reply.dump();
}

FakeStream streamGemini(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer)
{
    FakeStream stream;
    if (const json thoughts = thoughtsOf(behaviour); !thoughts.empty())
        stream.start = fakeEvent(behaviour, {}, chunkOf(request, thoughts));
    for (const std::string &piece : fakePieces(behaviour.fault == "refused" ? "" : answer, behaviour.chunks))
        stream.pieces.push_back(fakeEvent(behaviour, {}, chunkOf(request, json::array({{{"text", piece}}}))));
    json last = chunkOf(request, json::array({{{"text", ""}}}));
    last["candidates"][0]["finishReason"] = finishOfGemini(behaviour);
    addUsage(request, behaviour, answer, &last);
    stream.end = fakeEvent(behaviour, {}, last);
    stream.error
        = fakeEvent(behaviour, {},
                    {{"error", {{"code", 503}, {"message", "The model is overloaded."}, {"status", "UNAVAILABLE"}}}});
    return stream;
}

FakeError geminiError(int status, const std::string &name, const std::string &message,
                      const json &details = json::array())
{
    json error{{"code", status}, {"message", message}, {"status", name}};
    if (!details.empty())
        error["details"] = details;
    return {status, json{{"error", error}}.dump()};
}

json quotaDetails(const std::string &quotaId, const std::string &delay)
{
    return json::array({{{"@type", "type.googleapis.com/google.rpc.QuotaFailure"},
                         {"violations", json::array({{{"quotaId", quotaId}}})}},
                        {{"@type", "type.googleapis.com/google.rpc.RetryInfo"}, {"retryDelay", delay}}});
}

std::optional<FakeError> errorOfGemini(const std::string &fault, const std::string &parameter)
{
    static const std::string exceeded = "You exceeded your current quota, please check your plan and billing details.";
    if (fault == "rate_limit")
        return geminiError(429, "RESOURCE_EXHAUSTED", exceeded,
                           quotaDetails("GenerateRequestsPerMinutePerProjectPerModel-FreeTier", "0.2s"));
    if (fault == "quota")
        return geminiError(429, "RESOURCE_EXHAUSTED", exceeded,
                           quotaDetails("GenerateRequestsPerDayPerProjectPerModel-FreeTier", "0.2s"));
    if (fault == "context_length")
        return geminiError(400, "INVALID_ARGUMENT",
                           "The input token count (9000) exceeds the maximum number of tokens allowed (8192).");
    if (fault == "unsupported")
        return geminiError(400, "INVALID_ARGUMENT",
                           "Invalid JSON payload received. Unknown name \"" + parameter
                               + "\" at 'generation_config': Cannot find field.");
    if (fault == "filtered_prompt")
        return FakeError{200, R"({"promptFeedback":{"blockReason":"SAFETY"},"usageMetadata":{"promptTokenCount":9}})"};
    if (fault == "overloaded")
        return geminiError(503, "UNAVAILABLE", "The model is overloaded. Please try again later.");
    if (fault == "error_in_200") {
        FakeError error = geminiError(500, "INTERNAL", "An internal error has occurred.");
        error.status = 200;
        return error;
    }
    if (fault == "wrong_key")
        return geminiError(
            400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.",
            json::array({{{"@type", "type.googleapis.com/google.rpc.ErrorInfo"}, {"reason", "API_KEY_INVALID"}}}));
    return std::nullopt;
}

std::string modelsOfGemini(const std::vector<std::string> &names)
{
    json list = json::array();
    for (const std::string &name : names)
        list.push_back({{"name", "models/" + name}, {"supportedGenerationMethods", {"generateContent"}}});
    return json{{"models", list}}.dump();
}
}

const FakeDialect fakeGemini{"x-goog-api-key", "",           "text/event-stream", speaksGemini,  understandGemini,
                             plainGemini,      streamGemini, errorOfGemini,       modelsOfGemini};
