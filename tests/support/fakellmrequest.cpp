#include "fakellmrequest.h"

#include "fakedialect.h"
#include "fakeembeddings.h"
#include "fakeownforms.h"

#include <algorithm>
#include <charconv>

using nlohmann::json;

namespace {
std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

void readHeaders(const std::string &head, FakeRequest *request)
{
    std::size_t start = head.find("\r\n") + 2;
    while (start < head.size()) {
        std::size_t end = head.find("\r\n", start);
        if (end == std::string::npos)
            end = head.size();
        const std::size_t colon = head.find(':', start);
        if (colon < end) {
            std::size_t value = colon + 1;
            while (value < end && head[value] == ' ')
                ++value;
            request->headers.emplace_back(lower(head.substr(start, colon - start)), head.substr(value, end - value));
        }
        start = end + 2;
    }
}

std::string messageText(const json &content)
{
    if (content.is_string())
        return content.get<std::string>();
    std::string text;
    if (content.is_array()) {
        for (const json &part : content)
            text += part.value("text", "");
    }
    return text;
}

bool isTrue(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && *found == true;
}

/// Azure's older paths name the model.
std::string deploymentOf(const std::string &path)
{
    static const std::string mark = "/openai/deployments/";
    const std::size_t at = path.find(mark);
    if (at == std::string::npos)
        return {};
    const std::size_t start = at + mark.size();
    return path.substr(start, path.find('/', start) - start);
}

}

bool asksForModels(const FakeRequest &request)
{
    return request.method == "GET"
        && (request.path.find("/models") != std::string::npos || request.path == "/api/tags");
}

bool asksForAnAnswer(const FakeRequest &request)
{
    return request.method == "POST"
        && (request.dialect || isOwnForm(request) || asksForVectors(request) || request.isGenerate
            || request.path.find("/completions") != std::string::npos);
}

bool asksForContext(const FakeRequest &request)
{
    return request.path == "/api/show";
}

void understandFakeRequest(FakeRequest *request)
{
    request->isGenerate = request->path.starts_with("/generate");
    request->isChat = request->path.find("/chat/completions") != std::string::npos;
    request->json = json::parse(request->body, nullptr, false);
    request->dialect = fakeDialectOf(*request);
    const json &body = request->json;
    if (!body.is_object() || understandOwnForm(request))
        return;
    if (asksForVectors(*request)) {
        understandEmbedding(request);
        return;
    }
    if (request->dialect) {
        request->dialect->understand(request);
        return;
    }
    request->model = deploymentOf(request->path);
    if (request->model.empty())
        request->model = body.value("model", "");
    request->stream = isTrue(body, "stream");
    const auto options = body.find("stream_options");
    request->includeUsage = options != body.end() && options->is_object() && isTrue(*options, "include_usage");
    if (const auto prompt = body.find("prompt"); prompt != body.end())
        request->question = messageText(*prompt);
    const auto messages = body.find("messages");
    if (messages == body.end() || !messages->is_array())
        return;
    for (auto message = messages->rbegin(); message != messages->rend(); ++message) {
        if (message->is_object() && message->value("role", "") == "user" && message->contains("content")) {
            request->question = messageText((*message)["content"]);
            return;
        }
    }
}

std::optional<FakeRequest> takeFakeRequest(std::string *bytes)
{
    const std::size_t end = bytes->find("\r\n\r\n");
    if (end == std::string::npos)
        return std::nullopt;
    FakeRequest request;
    const std::string head = bytes->substr(0, end);
    readHeaders(head, &request);
    std::size_t length = 0;
    const std::string lengthText = request.header("content-length");
    std::from_chars(lengthText.data(), lengthText.data() + lengthText.size(), length);
    if (bytes->size() < end + 4 + length)
        return std::nullopt;
    request.body = bytes->substr(end + 4, length);
    bytes->erase(0, end + 4 + length);
    const std::size_t methodEnd = head.find(' ');
    request.method = head.substr(0, methodEnd);
    request.path = head.substr(methodEnd + 1, head.find(' ', methodEnd + 1) - methodEnd - 1);
    if (!request.path.starts_with("/_fake/"))
        understandFakeRequest(&request);
    return request;
}
