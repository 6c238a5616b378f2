#include "fakedialect.h"

using nlohmann::json;

namespace {
bool speaksOllama(const FakeRequest &request)
{
    return request.path.starts_with("/api/");
}

/// As Ollama does: what is not said is a stream.
void understandOllama(FakeRequest *request)
{
    const json &body = request->json;
    request->model = body.value("model", "");
    request->stream = body.value("stream", true);
    request->question = lastMessageOf(body.value("messages", json::array()), "user");
}

json objectOf(const FakeRequest &request, const std::string &content)
{
    return {{"model", request.model},
            {"created_at", "2026-11-20T10:00:00Z"},
            {"message", {{"role", "assistant"}, {"content", content}}},
            {"done", false}};
}

/// A prompt that is longer than the context is cut, and only the count tells it.
void finish(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer, json *object)
{
    (*object)["done"] = true;
    (*object)["done_reason"] = behaviour.finish;
    if (behaviour.fault == "no_usage")
        return;
    const json options = request.json.value("options", json::object());
    (*object)["prompt_eval_count"] = std::min(fakeTokens(request.question), long(options.value("num_ctx", 2048)));
    (*object)["eval_count"] = fakeTokens(answer);
    (*object)["total_duration"] = 1000000;
}

std::string plainOllama(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer)
{
    json reply = objectOf(request, behaviour.fault == "refused" ? "" : answer);
    if (!behaviour.reasoning.empty())
        reply["message"]["thinking"] = behaviour.reasoning;
    finish(request, behaviour, answer, &reply);
    return reply.dump();
}

FakeStream streamOllama(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer)
{
    FakeStream stream;
    if (!behaviour.reasoning.empty()) {
        json thinking = objectOf(request, "");
        thinking["message"]["thinking"] = behaviour.reasoning;
        stream.start = thinking.dump() + '\n';
    }
    for (const std::string &piece : fakePieces(behaviour.fault == "refused" ? "" : answer, behaviour.chunks))
        stream.pieces.push_back(objectOf(request, piece).dump() + '\n');
    json last = objectOf(request, "");
    finish(request, behaviour, answer, &last);
    stream.end = last.dump() + '\n';
    stream.error = json{{"error", "an error was encountered while running the model: unexpected EOF"}}.dump() + '\n';
    return stream;
}

FakeError ollamaError(int status, const std::string &message)
{
    return {status, json{{"error", message}}.dump()};
}

std::optional<FakeError> errorOfOllama(const std::string &fault, const std::string &)
{
    if (fault == "rate_limit")
        return ollamaError(429, "too many requests");
    if (fault == "context_length")
        return ollamaError(400, "the input length exceeds the context length");
    if (fault == "unsupported") // the one thing it refuses
        return ollamaError(400, "\"llama3\" does not support thinking");
    if (fault == "overloaded")
        return ollamaError(503, "server busy, please try again.  maximum pending requests exceeded");
    if (fault == "error_in_200")
        return ollamaError(200, "llama runner process has terminated: exit status 2");
    if (fault == "wrong_key")
        return ollamaError(401, "unauthorized");
    return std::nullopt;
}

std::string modelsOfOllama(const std::vector<std::string> &names)
{
    json list = json::array();
    for (const std::string &name : names)
        list.push_back({{"name", name}, {"model", name}, {"size", 1}, {"details", {{"family", "fake"}}}});
    return json{{"models", list}}.dump();
}
}

const FakeDialect fakeOllama{"authorization", "Bearer ",    "application/x-ndjson", speaksOllama,  understandOllama,
                             plainOllama,     streamOllama, errorOfOllama,          modelsOfOllama};
