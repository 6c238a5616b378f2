#include "fakedialect.h"

using nlohmann::json;

namespace {
bool speaksCohere(const FakeRequest &request)
{
    return request.path.find("/v2/chat") != std::string::npos || request.path.find("/v2/embed") != std::string::npos
        || request.path.find("endpoint=chat") != std::string::npos;
}

void understandCohere(FakeRequest *request)
{
    const json &body = request->json;
    request->model = body.value("model", "");
    request->stream = body.value("stream", false);
    request->question = lastMessageOf(body.value("messages", json::array()), "user");
}

std::string finishOfCohere(const FakeBehaviour &behaviour)
{
    if (behaviour.fault == "refused")
        return "ERROR_TOXIC";
    return behaviour.finish == "length" ? "MAX_TOKENS" : "COMPLETE";
}

json usageOfCohere(const FakeRequest &request, const std::string &answer)
{
    const long prompt = fakeTokens(request.question);
    const long output = fakeTokens(answer);
    return {{"billed_units", {{"input_tokens", prompt}, {"output_tokens", output}}},
            {"tokens", {{"input_tokens", prompt + 60}, {"output_tokens", output}}}};
}

std::string plainCohere(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer)
{
    json content = json::array();
    if (!behaviour.reasoning.empty())
        content.push_back({{"type", "thinking"}, {"thinking", behaviour.reasoning}});
    if (behaviour.fault != "refused")
        content.push_back({{"type", "text"}, {"text", answer}});
    json reply{{"id", "cohere-fake"},
               {"finish_reason", finishOfCohere(behaviour)},
               {"message", {{"role", "assistant"}, {"content", content}}}};
    if (behaviour.fault != "no_usage")
        reply["usage"] = usageOfCohere(request, answer);
    return reply.dump();
}

std::string contentEvent(const FakeBehaviour &behaviour, const char *type, const json &content)
{
    return fakeEvent(behaviour, type, {{"type", type}, {"index", 0}, {"delta", {{"message", {{"content", content}}}}}});
}

FakeStream streamCohere(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer)
{
    FakeStream stream;
    stream.start = fakeEvent(behaviour, "message-start",
                             {{"type", "message-start"},
                              {"id", "cohere-fake"},
                              {"delta", {{"message", {{"role", "assistant"}, {"content", json::array()}}}}}});
    if (!behaviour.reasoning.empty())
        stream.start += contentEvent(behaviour, "content-delta", {{"thinking", behaviour.reasoning}});
    stream.start += contentEvent(behaviour, "content-start", {{"type", "text"}, {"text", ""}});
    for (const std::string &piece : fakePieces(behaviour.fault == "refused" ? "" : answer, behaviour.chunks))
        stream.pieces.push_back(contentEvent(behaviour, "content-delta", {{"text", piece}}));
    json end{{"type", "message-end"}, {"delta", {{"finish_reason", finishOfCohere(behaviour)}}}};
    if (behaviour.fault != "no_usage")
        end["delta"]["usage"] = usageOfCohere(request, answer);
    stream.end = fakeEvent(behaviour, "content-end", {{"type", "content-end"}, {"index", 0}})
        + fakeEvent(behaviour, "message-end", end) + "data: [DONE]" + behaviour.lineEnd + behaviour.lineEnd;
    stream.error = fakeEvent(
        behaviour, "message-end",
        {{"type", "message-end"}, {"delta", {{"finish_reason", "ERROR"}, {"error", "internal server error"}}}});
    return stream;
}

FakeError cohereError(int status, const std::string &message)
{
    return {status, json{{"message", message}}.dump()};
}

std::optional<FakeError> errorOfCohere(const std::string &fault, const std::string &parameter)
{
    if (fault == "rate_limit")
        return cohereError(429, "You are using a Trial key, which is limited to 20 API calls / minute.");
    if (fault == "quota")
        return cohereError(429, "You are using a Trial key, which is limited to 1000 API calls / month.");
    if (fault == "context_length")
        return cohereError(400, "too many tokens: total number of tokens cannot exceed 8192, received 9000");
    if (fault == "unsupported")
        return cohereError(422, "invalid request: unknown field: parameter '" + parameter + "' is not a valid field");
    if (fault == "filtered_prompt")
        return cohereError(498, "blocked input: a token is not allowed");
    if (fault == "overloaded")
        return cohereError(503, "service unavailable");
    if (fault == "error_in_200")
        return cohereError(200, "internal server error");
    if (fault == "wrong_key")
        return cohereError(401, "invalid api token");
    return std::nullopt;
}

std::string modelsOfCohere(const std::vector<std::string> &names)
{
    json list = json::array();
    for (const std::string &name : names)
        list.push_back({{"name", name}, {"endpoints", {"chat"}}});
    return json{{"models", list}}.dump();
}
}

const FakeDialect fakeCohere{"authorization", "Bearer ",    "text/event-stream", speaksCohere,  understandCohere,
                             plainCohere,     streamCohere, errorOfCohere,       modelsOfCohere};
