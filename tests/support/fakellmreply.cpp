#include "fakellmreply.h"

#include "fakedialect.h"
#include "fakeembeddings.h"
#include "fakeownforms.h"

#include <algorithm>
#include <cstdio>

using nlohmann::json;

namespace {
constexpr const char *created = "1790000000";

std::string jsonString(const std::string &text)
{
    std::string out;
    out.reserve(text.size() + 2);
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
            out += escape;
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string statusLine(int status)
{
    static const std::map<int, const char *> phrases{{200, "OK"},
                                                     {302, "Found"},
                                                     {400, "Bad Request"},
                                                     {401, "Unauthorized"},
                                                     {404, "Not Found"},
                                                     {429, "Too Many Requests"},
                                                     {500, "Internal Server Error"},
                                                     {503, "Service Unavailable"}};
    const auto phrase = phrases.find(status);
    return "HTTP/1.1 " + std::to_string(status) + ' ' + (phrase == phrases.end() ? "Status" : phrase->second) + "\r\n";
}

std::string head(int status, const std::string &contentType, const std::map<std::string, std::string> &headers)
{
    std::string text = statusLine(status) + "Content-Type: " + contentType + "\r\nx-request-id: req-fake\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text;
}

std::string withLength(const std::string &head, const std::string &body, long offBy = 0)
{
    return head + "Content-Length: " + std::to_string(long(body.size()) + offBy) + "\r\n\r\n" + body;
}

std::string httpChunk(const std::string &bytes)
{
    char size[32];
    std::snprintf(size, sizeof size, "%zx\r\n", bytes.size());
    return size + bytes + "\r\n";
}

std::string usageOf(const FakeRequest &request, const std::string &answer)
{
    const long in = fakeTokens(request.question);
    const long out = fakeTokens(answer);
    return "{\"prompt_tokens\":" + std::to_string(in) + ",\"completion_tokens\":" + std::to_string(out)
        + ",\"total_tokens\":" + std::to_string(in + out) + "}";
}

std::string envelope(const FakeRequest &request, const char *object)
{
    return "{\"id\":\"fake-1\",\"object\":\"" + std::string(object) + "\",\"created\":" + created
        + ",\"model\":" + jsonString(request.model);
}

std::string chatBody(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer)
{
    std::string choice;
    if (request.isChat) {
        const bool refused = behaviour.fault == "refused";
        choice
            = "{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":" + (refused ? "null" : jsonString(answer))
            + ",\"refusal\":" + (refused ? jsonString("I can't help with that.") : "null");
        if (!behaviour.reasoning.empty())
            choice += ",\"reasoning_content\":" + jsonString(behaviour.reasoning);
        choice += "},\"finish_reason\":" + jsonString(behaviour.finish) + "}";
    } else {
        choice = "{\"index\":0,\"text\":" + jsonString(answer) + ",\"finish_reason\":" + jsonString(behaviour.finish)
            + "}";
    }
    std::string body
        = envelope(request, request.isChat ? "chat.completion" : "text_completion") + ",\"choices\":[" + choice + "]";
    if (behaviour.fault != "no_usage")
        body += ",\"usage\":" + usageOf(request, answer);
    return body + "}";
}

class EventStream
{
public:
    EventStream(const FakeRequest &request, const FakeBehaviour &behaviour)
        : m_behaviour(behaviour)
        , m_envelope("data: " + envelope(request, request.isChat ? "chat.completion.chunk" : "text_completion"))
        , m_isChat(request.isChat)
    {
    }

    std::string choice(const std::string &inner, const std::string &finish = {}) const
    {
        return event(m_envelope + ",\"choices\":[{\"index\":0," + (m_isChat ? "\"delta\":{" + inner + "}" : inner)
                     + ",\"finish_reason\":" + (finish.empty() ? "null" : jsonString(finish)) + "}]}");
    }
    std::string text(const std::string &piece) const
    {
        return choice((m_isChat ? "\"content\":" : "\"text\":") + jsonString(piece));
    }
    std::string usage(const std::string &usage) const
    {
        return event(m_envelope + ",\"choices\":[],\"usage\":" + usage + "}");
    }
    std::string event(const std::string &line) const
    {
        const std::string &end = m_behaviour.lineEnd;
        const std::string before = m_behaviour.comment.empty() ? std::string() : ": " + m_behaviour.comment + end + end;
        return before + line + end + end;
    }

private:
    const FakeBehaviour &m_behaviour;
    std::string m_envelope;
    bool m_isChat;
};

/// The stream's events, one a step: role, text, finish, usage, end.
std::vector<FakeReply::Step> eventSteps(const FakeRequest &request, const FakeBehaviour &behaviour,
                                        const std::string &answer)
{
    const EventStream stream(request, behaviour);
    const std::string &fault = behaviour.fault;
    std::vector<FakeReply::Step> steps;
    std::string first = request.isChat ? stream.choice("\"role\":\"assistant\",\"content\":\"\"") : std::string();
    if (request.path.find("api-version") != std::string::npos)
        first = stream.event("data: {\"choices\":[],\"prompt_filter_results\":[{\"prompt_index\":0,"
                             "\"content_filter_results\":{}}]}")
            + first;
    if (!behaviour.reasoning.empty())
        first += stream.choice("\"reasoning_content\":" + jsonString(behaviour.reasoning));
    steps.push_back({0, first});
    if (fault == "refused")
        steps.push_back({0, stream.choice("\"refusal\":" + jsonString("I can't help with that."))});
    for (const std::string &piece : fakePieces(fault == "refused" ? std::string() : answer, behaviour.chunks))
        steps.push_back({steps.size() > 1 ? behaviour.chunkDelayMs : 0, stream.text(piece)});
    if (fault == "hang_stream" || fault == "cut_body" || fault == "no_done")
        return steps;
    if (fault == "error_in_stream") {
        steps.push_back({0,
                         stream.event("data: {\"error\":{\"message\":\"The engine fell over.\",\"type\":"
                                      "\"server_error\",\"code\":500}}")});
        return steps;
    }
    std::string last = stream.choice(request.isChat ? "" : "\"text\":\"\"", behaviour.finish);
    if (request.includeUsage && fault != "no_usage")
        last += stream.usage(usageOf(request, answer));
    steps.push_back({0, last + stream.event("data: [DONE]")});
    return steps;
}

std::vector<FakeReply::Step> generateSteps(const FakeRequest &request, const FakeBehaviour &behaviour,
                                           const std::string &answer)
{
    std::vector<FakeReply::Step> steps;
    std::string soFar = request.question;
    for (const std::string &piece : fakePieces(answer, behaviour.chunks)) {
        soFar += piece;
        steps.push_back({steps.empty() ? 0 : behaviour.chunkDelayMs,
                         "{\"text\": [" + jsonString(soFar) + "]}" + behaviour.delimiter});
    }
    return steps;
}

/// A dialect's stream, one step for each of its pieces.
std::vector<FakeReply::Step> dialectSteps(const FakeRequest &request, const FakeBehaviour &behaviour,
                                          const std::string &answer)
{
    const FakeStream stream = request.dialect->stream(request, behaviour, answer);
    std::vector<FakeReply::Step> steps{{0, stream.start}};
    for (const std::string &piece : stream.pieces)
        steps.push_back({steps.size() > 1 ? behaviour.chunkDelayMs : 0, piece});
    const std::string &fault = behaviour.fault;
    if (fault == "error_in_stream")
        steps.push_back({0, stream.error});
    else if (fault != "hang_stream" && fault != "cut_body" && fault != "no_done")
        steps.push_back({0, stream.end});
    return steps;
}

std::vector<FakeReply::Step> streamSteps(const FakeRequest &request, const FakeBehaviour &behaviour,
                                         const std::string &answer)
{
    if (request.dialect)
        return dialectSteps(request, behaviour, answer);
    return request.isGenerate ? generateSteps(request, behaviour, answer) : eventSteps(request, behaviour, answer);
}

std::string plainBody(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer)
{
    if (request.dialect)
        return request.dialect->plain(request, behaviour, answer);
    return request.isGenerate ? "{\"text\": [" + jsonString(request.question + answer) + "]}"
                              : chatBody(request, behaviour, answer);
}

FakeReply streamReply(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer)
{
    FakeReply reply;
    std::string start = statusLine(200) + "x-request-id: req-fake\r\nTransfer-Encoding: chunked\r\n";
    if (!request.isGenerate)
        start += std::string("Content-Type: ") + (request.dialect ? request.dialect->streamType : "text/event-stream")
            + "\r\n";
    for (const auto &[name, value] : behaviour.headers)
        start += name + ": " + value + "\r\n";
    start += "\r\n";
    std::vector<FakeReply::Step> steps = streamSteps(request, behaviour, answer);
    for (FakeReply::Step &step : steps) {
        if (step.bytes.empty())
            continue; // an empty chunk would end the body
        // What needs no pause travels together.
        const std::string bytes = httpChunk(step.bytes);
        if (!reply.steps.empty() && step.delayMs <= 0)
            reply.steps.back().bytes += bytes;
        else
            reply.steps.push_back({step.delayMs, start + bytes});
        start.clear();
    }
    if (behaviour.fault == "hang_stream")
        reply.end = FakeReply::End::Hang;
    else if (behaviour.fault == "cut_body")
        reply.end = FakeReply::End::Close;
    else
        reply.steps.back().bytes += "0\r\n\r\n";
    return reply;
}

FakeReply errorReply(int status, const std::string &message, const std::string &code, const std::string &type = {},
                     const std::string &param = {}, const std::map<std::string, std::string> &headers = {})
{
    const json error{{"message", message},
                     {"type", type.empty() ? json("invalid_request_error") : json(type)},
                     {"param", param.empty() ? json(nullptr) : json(param)},
                     {"code", code}};
    return plainFakeReply(status, "application/json", json{{"error", error}}.dump(), headers);
}

/// Faults that answer with an error of the dialect; false: not one of these.
bool errorFault(const FakeRequest &request, const FakeBehaviour &behaviour, FakeReply *reply)
{
    const std::string &fault = behaviour.fault;
    if (request.dialect) {
        const std::optional<FakeError> error = request.dialect->error(fault, behaviour.parameter);
        if (error)
            *reply = plainFakeReply(error->status, "application/json", error->body, behaviour.headers);
        return error.has_value();
    }
    if (fault == "rate_limit")
        *reply = errorReply(429, "Rate limit reached for requests", "rate_limit_exceeded", "requests", {},
                            behaviour.headers);
    else if (fault == "quota")
        *reply = errorReply(429, "You exceeded your current quota, please check your plan and billing details.",
                            "insufficient_quota", "insufficient_quota");
    else if (fault == "context_length")
        *reply = errorReply(400, "This model's maximum context length is 8192 tokens.", "context_length_exceeded", {},
                            "messages");
    else if (fault == "unsupported")
        *reply
            = errorReply(400, "Unsupported parameter: '" + behaviour.parameter + "' is not supported with this model.",
                         "unsupported_parameter", {}, behaviour.parameter);
    else if (fault == "max_completion_tokens")
        *reply = errorReply(400,
                            "Unsupported parameter: 'max_tokens' is not supported with this model. Use "
                            "'max_completion_tokens' instead.",
                            "unsupported_parameter", {}, "max_tokens");
    else if (fault == "filtered_prompt")
        *reply = plainFakeReply(400, "application/json",
                                R"({"error":{"message":"The response was filtered due to the prompt.","type":null,)"
                                R"("param":"prompt","code":"content_filter","status":400,"innererror":{"code":)"
                                R"("ResponsibleAIPolicyViolation","content_filter_result":{"hate":)"
                                R"({"filtered":true,"severity":"medium"}}}}})");
    else if (fault == "overloaded")
        *reply = errorReply(503, "The engine is currently overloaded.", "overloaded", "server_error");
    else if (fault == "error_in_200")
        *reply = plainFakeReply(200, "application/json",
                                R"({"error":{"code":502,"message":"The provider behind this one is down."}})");
    else
        return false;
    return true;
}

/// Faults of the transport and of bodies that are no answer; false: not one of these.
bool bodyFault(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer, FakeReply *reply)
{
    const std::string &fault = behaviour.fault;
    const std::string start = head(200, "application/json", behaviour.headers);
    const std::string body = plainBody(request, behaviour, answer);
    if (fault == "close")
        reply->end = FakeReply::End::Close;
    else if (fault == "hang")
        reply->end = FakeReply::End::Hang;
    else if (fault == "malformed")
        *reply = plainFakeReply(200, "application/json", "{\"choices\": [{\"message\": {\"content\": \"4\"");
    else if (fault == "html")
        *reply = plainFakeReply(200, "text/html",
                                "<!DOCTYPE html><html><head><title>Sign in to the network</title></head>"
                                "<body><h1>Welcome</h1></body></html>");
    else if (fault == "not_utf8")
        *reply = plainFakeReply(200, "application/json",
                                "{\"choices\":[{\"message\":{\"content\":\"caf\xe9\"},\"finish_reason\":\"stop\"}]}");
    else if (fault == "huge")
        *reply = plainFakeReply(200, "application/json", std::string(std::size_t(behaviour.hugeBytes), 'x'));
    else if (fault == "length_too_long") {
        reply->steps.push_back({0, withLength(start, body, 10)});
        reply->end = FakeReply::End::Close;
    } else if (fault == "length_too_short")
        reply->steps.push_back({0, withLength(start, body, -10)});
    else if (fault == "redirect")
        *reply = plainFakeReply(302, "text/plain", "", {{"Location", behaviour.location}});
    else
        return false;
    return true;
}

/// Cuts what is sent into pieces, through characters and line ends.
void splitSteps(const FakeBehaviour &behaviour, FakeReply *reply)
{
    std::vector<FakeReply::Step> cut;
    const auto size = std::size_t(behaviour.splitBytes);
    for (const FakeReply::Step &step : reply->steps) {
        for (std::size_t i = 0; i < step.bytes.size(); i += size)
            cut.push_back({i == 0 ? step.delayMs : behaviour.splitDelayMs, step.bytes.substr(i, size)});
    }
    reply->steps = std::move(cut);
}
}

FakeReply plainFakeReply(int status, const std::string &contentType, const std::string &body,
                         const std::map<std::string, std::string> &headers)
{
    return {status, {{0, withLength(head(status, contentType, headers), body)}}, FakeReply::End::KeepAlive};
}

FakeReply fakeReply(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer,
                    double latencyMs)
{
    FakeReply reply;
    if (!behaviour.body.empty() || behaviour.status != 200) {
        const std::string body = behaviour.body.empty()
            ? "{\"error\":{\"message\":\"The fake server was told to fail.\"}}"
            : behaviour.body;
        reply = plainFakeReply(behaviour.status, behaviour.contentType, body, behaviour.headers);
    } else if (errorFault(request, behaviour, &reply) || bodyFault(request, behaviour, answer, &reply)) {
    } else if (asksForVectors(request)) {
        reply = plainFakeReply(200, "application/json", fakeVectors(request, behaviour), behaviour.headers);
    } else if (isOwnForm(request)) {
        reply = ownFormReply(request, behaviour, answer);
    } else if (request.stream) {
        reply = streamReply(request, behaviour, answer);
    } else {
        const std::string body = plainBody(request, behaviour, answer);
        reply = plainFakeReply(200, "application/json", body, behaviour.headers);
        if (behaviour.fault == "cut_body") {
            reply.steps.front().bytes.resize(reply.steps.front().bytes.size() - 20);
            reply.end = FakeReply::End::Close;
        }
    }
    if (behaviour.splitBytes > 0)
        splitSteps(behaviour, &reply);
    if (reply.steps.empty())
        reply.steps.push_back({0, {}});
    reply.steps.front().delayMs += latencyMs;
    return reply;
}
