#include "fakedialect.h"

using nlohmann::json;

namespace {
bool speaksAnthropic(const FakeRequest &request)
{
    return !request.header("anthropic-version").empty();
}

void understandAnthropic(FakeRequest *request)
{
    const json &body = request->json;
    request->model = body.value("model", "");
    request->stream = body.value("stream", false);
    request->question = lastMessageOf(body.value("messages", json::array()), "user");
}

std::string stopReason(const FakeBehaviour &behaviour)
{
    if (behaviour.fault == "refused")
        return "refusal";
    return behaviour.finish == "length" ? "max_tokens" : "end_turn";
}

json usageOf(const FakeRequest &request, long output)
{
    return {{"input_tokens", fakeTokens(request.question)},
            {"cache_creation_input_tokens", 0},
            {"cache_read_input_tokens", 0},
            {"output_tokens", output}};
}

json messageOf(const FakeRequest &request, const json &content)
{
    return {{"id", "msg_fake"},   {"type", "message"},      {"role", "assistant"},     {"model", request.model},
            {"content", content}, {"stop_reason", nullptr}, {"stop_sequence", nullptr}};
}

std::string plainAnthropic(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer)
{
    json content = json::array();
    if (!behaviour.reasoning.empty())
        content.push_back({{"type", "thinking"}, {"thinking", behaviour.reasoning}, {"signature", "s"}});
    if (behaviour.fault != "refused")
        content.push_back({{"type", "text"}, {"text", answer}});
    json message = messageOf(request, content);
    message["stop_reason"] = stopReason(behaviour);
    if (behaviour.fault != "no_usage")
        message["usage"] = usageOf(request, fakeTokens(answer));
    return message.dump();
}

std::string blockStart(const FakeBehaviour &behaviour, int index, const json &block)
{
    return fakeEvent(behaviour, "content_block_start",
                     {{"type", "content_block_start"}, {"index", index}, {"content_block", block}});
}

std::string blockDelta(const FakeBehaviour &behaviour, int index, const json &delta)
{
    return fakeEvent(behaviour, "content_block_delta",
                     {{"type", "content_block_delta"}, {"index", index}, {"delta", delta}});
}

std::string blockStop(const FakeBehaviour &behaviour, int index)
{
    return fakeEvent(behaviour, "content_block_stop", {{"type", "content_block_stop"}, {"index", index}});
}

FakeStream streamAnthropic(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer)
{
    FakeStream stream;
    json message = messageOf(request, json::array());
    if (behaviour.fault != "no_usage")
        message["usage"] = usageOf(request, 1);
    stream.start = fakeEvent(behaviour, "message_start", {{"type", "message_start"}, {"message", message}});
    int index = 0;
    if (!behaviour.reasoning.empty()) {
        stream.start += blockStart(behaviour, index, {{"type", "thinking"}, {"thinking", ""}})
            + blockDelta(behaviour, index, {{"type", "thinking_delta"}, {"thinking", behaviour.reasoning}})
            + blockStop(behaviour, index);
        ++index;
    }
    stream.start += blockStart(behaviour, index, {{"type", "text"}, {"text", ""}})
        + fakeEvent(behaviour, "ping", {{"type", "ping"}});
    for (const std::string &piece : fakePieces(behaviour.fault == "refused" ? "" : answer, behaviour.chunks))
        stream.pieces.push_back(blockDelta(behaviour, index, {{"type", "text_delta"}, {"text", piece}}));
    json last
        = {{"type", "message_delta"}, {"delta", {{"stop_reason", stopReason(behaviour)}, {"stop_sequence", nullptr}}}};
    if (behaviour.fault != "no_usage")
        last["usage"] = {{"output_tokens", fakeTokens(answer)}};
    stream.end = blockStop(behaviour, index) + fakeEvent(behaviour, "message_delta", last)
        + fakeEvent(behaviour, "message_stop", {{"type", "message_stop"}});
    stream.error = fakeEvent(behaviour, "error",
                             {{"type", "error"}, {"error", {{"type", "overloaded_error"}, {"message", "Overloaded"}}}});
    return stream;
}

FakeError anthropicError(int status, const std::string &type, const std::string &message)
{
    return {
        status,
        json{{"type", "error"}, {"error", {{"type", type}, {"message", message}}}, {"request_id", "req-fake"}}.dump()};
}

std::optional<FakeError> errorOfAnthropic(const std::string &fault, const std::string &parameter)
{
    if (fault == "rate_limit")
        return anthropicError(429, "rate_limit_error", "This request would exceed your rate limit.");
    if (fault == "quota")
        return anthropicError(400, "invalid_request_error", "Your credit balance is too low to access the API.");
    if (fault == "context_length")
        return anthropicError(400, "invalid_request_error", "prompt is too long: 9000 tokens > 8192 maximum");
    if (fault == "unsupported")
        return anthropicError(400, "invalid_request_error", "`" + parameter + "` is deprecated for this model.");
    if (fault == "overloaded")
        return anthropicError(529, "overloaded_error", "Overloaded");
    if (fault == "error_in_200")
        return anthropicError(200, "api_error", "Internal server error");
    if (fault == "wrong_key")
        return anthropicError(401, "authentication_error", "invalid x-api-key");
    return std::nullopt;
}

std::string modelsOfAnthropic(const std::vector<std::string> &names)
{
    json list = json::array();
    for (const std::string &name : names)
        list.push_back(
            {{"type", "model"}, {"id", name}, {"display_name", name}, {"created_at", "2026-01-01T00:00:00Z"}});
    return json{{"data", list}, {"has_more", false}}.dump();
}
}

const FakeDialect fakeAnthropic{"x-api-key",         "",
                                "text/event-stream", speaksAnthropic,
                                understandAnthropic, plainAnthropic,
                                streamAnthropic,     errorOfAnthropic,
                                modelsOfAnthropic};
