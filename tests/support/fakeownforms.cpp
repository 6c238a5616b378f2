#include "fakeownforms.h"

using nlohmann::json;

namespace {
bool isConverse(const FakeRequest &request)
{
    return request.path.starts_with("/model/") && request.path.ends_with("/converse");
}

bool isTgi(const FakeRequest &request)
{
    return request.path.starts_with("/tgi/generate");
}

bool isOwn(const FakeRequest &request)
{
    return request.path.starts_with("/own");
}

std::string lastConverseText(const json &body)
{
    const json messages = body.value("messages", json::array());
    std::string text;
    for (const json &message : messages) {
        if (message.value("role", "") == "user")
            text = message["content"][0].value("text", "");
    }
    return text;
}

/// As AWS does: a colon that is not encoded, or no credentials, is refused.
FakeReply converseReply(const FakeRequest &request, const std::string &answer)
{
    const std::string authorization = request.header("authorization");
    const bool isSigned = authorization.starts_with("AWS4-HMAC-SHA256 Credential=")
        && authorization.find("/us-east-1/bedrock/aws4_request") != std::string::npos
        && !request.header("x-amz-date").empty();
    if (!isSigned && !authorization.starts_with("Bearer "))
        return plainFakeReply(403, "application/json", R"({"message":"Missing Authentication Token"})",
                              {{"x-amzn-ErrorType", "MissingAuthenticationTokenException:http://internal/"}});
    if (request.path.find(':') != std::string::npos)
        return plainFakeReply(400, "application/json", R"({"message":"The provided model identifier is invalid."})",
                              {{"x-amzn-ErrorType", "ValidationException"}});
    const json content = json::array({{{"text", answer}}});
    const json reply{{"output", {{"message", {{"role", "assistant"}, {"content", content}}}}},
                     {"stopReason", "end_turn"},
                     {"usage", {{"inputTokens", 11}, {"outputTokens", 3}, {"totalTokens", 14}}}};
    return plainFakeReply(200, "application/json", reply.dump(), {{"x-amzn-RequestId", "amz-fake"}});
}

json tgiDetails()
{
    return {{"finish_reason", "eos_token"}, {"generated_tokens", 3}, {"input_length", 11}, {"prefill", json::array()}};
}

FakeReply tgiReply(const FakeRequest &request, const std::string &answer)
{
    const json parameters = request.json.value("parameters", json::object());
    if (parameters.contains("temperature") && parameters["temperature"] == 0)
        return plainFakeReply(
            422, "application/json",
            R"({"error":"Input validation error: `temperature` must be strictly positive","error_type":"validation"})");
    if (!request.stream)
        return plainFakeReply(200, "application/json",
                              json{{"generated_text", answer}, {"details", tgiDetails()}}.dump());
    const json first{{"index", 1}, {"token", {{"text", answer}, {"special", false}}}, {"generated_text", nullptr}};
    const json last{{"index", 2},
                    {"token", {{"text", "</s>"}, {"special", true}}},
                    {"generated_text", answer},
                    {"details", tgiDetails()}};
    return plainFakeReply(200, "text/event-stream", "data:" + first.dump() + "\n\ndata:" + last.dump() + "\n\n");
}
}

bool isOwnForm(const FakeRequest &request)
{
    return isConverse(request) || isTgi(request) || isOwn(request);
}

bool understandOwnForm(FakeRequest *request)
{
    if (!isOwnForm(*request))
        return false;
    const json &body = request->json;
    request->stream = request->path.find("/generate_stream") != std::string::npos;
    if (isConverse(*request))
        request->question = lastConverseText(body);
    else
        request->question = body.value(isTgi(*request) ? "inputs" : "ask", "");
    return true;
}

FakeReply ownFormReply(const FakeRequest &request, const FakeBehaviour &, const std::string &answer)
{
    if (isConverse(request))
        return converseReply(request, answer);
    if (isTgi(request))
        return tgiReply(request, answer);
    return plainFakeReply(200, "application/json", json{{"reply", {{"text", answer}, {"why", "stop"}}}}.dump());
}
