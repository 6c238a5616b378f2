#include "fakebatches.h"

#include "fakellmrequest.h"

#include <algorithm>
#include <cctype>
#include <sstream>
#include <utility>

using nlohmann::json;

namespace {
std::string pathOf(const FakeRequest &request)
{
    return request.path.substr(0, request.path.find('?'));
}

/// What stands behind the last "/part/" of the path, or nothing.
std::string idBehind(const std::string &path, const std::string &part)
{
    const std::size_t at = path.rfind(part + "/");
    if (at == std::string::npos)
        return {};
    const std::size_t start = at + part.size() + 1;
    return path.substr(start, path.find('/', start) - start);
}

FakeReply jsonReply(const json &body, const std::map<std::string, std::string> &headers = {})
{
    return plainFakeReply(200, "application/json", body.dump(), headers);
}

FakeReply notFound(const std::string &what)
{
    return plainFakeReply(404, "application/json",
                          json{{"error", {{"message", "No such " + what}, {"code", "not_found"}}}}.dump());
}

/// The status and body of a reply that would have been sent.
std::pair<int, std::string> takenApart(const FakeReply &reply)
{
    std::string bytes;
    for (const FakeReply::Step &step : reply.steps)
        bytes += step.bytes;
    const std::size_t end = bytes.find("\r\n\r\n");
    return {reply.status, end == std::string::npos ? std::string() : bytes.substr(end + 4)};
}

/// The content of the part that is a file.
std::string fileOfForm(const std::string &body)
{
    const std::size_t file = body.find("filename=");
    const std::size_t start = file == std::string::npos ? file : body.find("\r\n\r\n", file);
    const std::size_t end = body.rfind("\r\n--");
    return start == std::string::npos || end <= start ? std::string() : body.substr(start + 4, end - start - 4);
}

std::string joined(const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += line + "\n";
    return text;
}

std::string newId(const char *prefix, std::size_t number)
{
    return std::string(prefix) + std::to_string(number + 1);
}

FakeReply refusal(const std::string &message, const std::string &parameter = {})
{
    return plainFakeReply(400, "application/json",
                          json{{"error",
                                {{"message", message},
                                 {"type", "invalid_request_error"},
                                 {"param", parameter.empty() ? json(nullptr) : json(parameter)}}}}
                              .dump());
}

std::string unsupportedText(const std::string &parameter)
{
    return "Unsupported parameter: '" + parameter + "' is not supported with this model.";
}

/// The custom ids that Anthropic takes.
bool isCustomId(const std::string &id)
{
    const auto isPart = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-'; };
    return !id.empty() && id.size() <= 64 && std::ranges::all_of(id, isPart);
}

/// Requests as Anthropic takes them; anything else is refused as a whole.
bool isMessagesRequest(const json &line)
{
    const json params = line.value("params", json::object());
    return isCustomId(line.value("custom_id", "")) && params.contains("model") && params.contains("max_tokens")
        && params.contains("messages") && !params.contains("stream");
}

std::vector<json> linesOf(const std::string &content)
{
    std::vector<json> lines;
    std::istringstream file(content);
    for (std::string line; std::getline(file, line);)
        lines.push_back(json::parse(line));
    return lines;
}

std::string upperCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 32) : c; });
    return text;
}
}

std::optional<FakeReply> FakeBatches::replyTo(const FakeRequest &request, FakeBatchScript &script, const Answer &answer)
{
    const std::string path = pathOf(request);
    const bool isGet = request.method == "GET";
    const bool anthropic = path.find("/messages/batches") != std::string::npos;
    if (path.ends_with("/files") || path.ends_with("/files/upload"))
        return upload(request);
    if (anthropic && request.header("anthropic-version").empty())
        return refusal("anthropic-version: header is required");
    if (path.ends_with("/batches"))
        return isGet ? list(anthropic, script) : create(request, script, answer);
    if (const std::string file = idBehind(path, "/files"); isGet && !file.empty())
        return fileReply(path, file);
    const std::string id = idBehind(path, "/batches");
    if (id.empty())
        return std::nullopt;
    const auto found = m_batches.find(id);
    if (found == m_batches.end())
        return notFound("batch");
    if (path.ends_with("/cancel"))
        return cancel(id, script);
    if (path.ends_with("/results")) {
        const bool ended = describe(id, script)["processing_status"] == "ended";
        return ended ? plainFakeReply(200, "application/x-jsonl", joined(found->second.done)) : notFound("results");
    }
    return status(id, script);
}

FakeReply FakeBatches::upload(const FakeRequest &request)
{
    const std::string content = fileOfForm(request.body);
    if (request.header("content-type").find("multipart/form-data") != 0 || content.empty())
        return refusal("No file in the form.");
    const bool together = pathOf(request).ends_with("/files/upload");
    const std::string purpose = together ? "batch-api" : "batch";
    if (request.body.find("name=\"purpose\"\r\n\r\n" + purpose + "\r\n") == std::string::npos)
        return refusal("The purpose is not " + purpose + ".");
    if (together && request.body.find("name=\"file_type\"\r\n\r\njsonl\r\n") == std::string::npos)
        return refusal("The type of the file is missing.");
    const std::string id = newId("file-in", m_files.size());
    m_files[id] = {content, together ? Form::Together : Form::OpenAi};
    return jsonReply({{"id", id}, {"object", "file"}, {"bytes", content.size()}, {"status", "processed"}});
}

FakeReply FakeBatches::fileReply(const std::string &path, const std::string &id) const
{
    const auto found = m_files.find(id);
    if (found == m_files.end())
        return notFound("file");
    return path.ends_with("/content") ? plainFakeReply(200, "application/jsonl", found->second.content)
                                      : jsonReply({{"id", id}, {"status", "processed"}});
}

void FakeBatches::addLine(Batch *batch, const FakeRequest &request, const json &line, const Answer &answer)
{
    const std::string customId = line.at("custom_id");
    const bool anthropic = batch->form == Form::Anthropic;
    FakeRequest asked;
    asked.method = "POST";
    asked.headers = request.headers;
    const std::string whole = pathOf(request);
    asked.path = anthropic ? whole.substr(0, whole.rfind("/batches")) : line.value("url", "/v1/chat/completions");
    asked.body = line.at(anthropic ? "params" : "body").dump();
    understandFakeRequest(&asked);
    const auto [status, body] = takenApart(answer(asked));
    const json content = json::parse(body, nullptr, false);
    const bool ok = status < 400;
    if (anthropic) {
        const json result
            = ok ? json{{"type", "succeeded"}, {"message", content}} : json{{"type", "errored"}, {"error", content}};
        batch->done.push_back(json{{"custom_id", customId}, {"result", result}}.dump());
        batch->errored += ok ? 0 : 1;
        return;
    }
    const json response{{"status_code", status}, {"request_id", "req-" + customId}, {"body", content}};
    const json result{{"id", "batch_req"}, {"custom_id", customId}, {"response", response}, {"error", nullptr}};
    (ok ? batch->done : batch->errors).push_back(result.dump());
}

FakeReply FakeBatches::create(const FakeRequest &request, FakeBatchScript &script, const Answer &answer)
{
    if (!script.refuse.empty())
        return refusal(script.refuse);
    const json body = json::parse(request.body);
    Batch batch;
    std::vector<json> lines;
    if (body.contains("requests")) {
        batch.form = Form::Anthropic;
        lines = body["requests"].get<std::vector<json>>();
        if (!std::ranges::all_of(lines, isMessagesRequest))
            return refusal("requests: a request is not one of Messages");
    } else {
        batch.input = body.at("input_file_id");
        batch.form = m_files[batch.input].form;
        batch.metadata = body.value("metadata", json::object());
        lines = linesOf(m_files[batch.input].content);
    }
    batch.lines = lines.size();
    const char *const place = batch.form == Form::Anthropic ? "params" : "body";
    if (!lines.empty() && lines.front().at(place).contains(script.refuseParameter))
        batch.refusedParameter = script.refuseParameter;
    if (!batch.refusedParameter.empty() && batch.form != Form::OpenAi)
        return refusal(unsupportedText(batch.refusedParameter), batch.refusedParameter);
    std::ranges::reverse(lines); // the order is never kept
    const int most = script.expireAfter >= 0 ? script.expireAfter : script.cancelAfter;
    const std::size_t worked = !batch.refusedParameter.empty() ? 0 : most >= 0 ? std::size_t(most) : lines.size();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i < worked)
            addLine(&batch, request, lines[i], answer);
        else
            batch.left.push_back(lines[i].at("custom_id"));
    }
    const std::string id = newId(batch.form == Form::Anthropic ? "msgbatch_" : "batch_", m_batches.size());
    const bool together = batch.form == Form::Together;
    m_batches[id] = std::move(batch);
    if (script.loseCreate > 0) {
        --script.loseCreate;
        return {0, {{0, {}}}, FakeReply::End::Close};
    }
    return jsonReply(together ? json{{"job", describe(id, script)}} : describe(id, script));
}

/// What nobody worked off gets its line.
void FakeBatches::end(Batch *batch)
{
    for (const std::string &id : std::exchange(batch->left, {})) {
        const char *const why = batch->cancelled ? "canceled" : "expired";
        if (batch->form == Form::Anthropic) {
            batch->done.push_back(json{{"custom_id", id}, {"result", {{"type", why}}}}.dump());
            continue;
        }
        const json error{{"code", batch->cancelled ? "batch_cancelled" : "batch_expired"},
                         {"message", "This request could not be executed."}};
        batch->errors.push_back(json{{"custom_id", id}, {"response", nullptr}, {"error", error}}.dump());
    }
}

json FakeBatches::describeAnthropic(const std::string &id, const FakeBatchScript &script) const
{
    const Batch &batch = m_batches.at(id);
    const bool ended = batch.polls >= script.polls || batch.cancelled;
    long undone = long(batch.left.size());
    for (const std::string &line : batch.done)
        undone += line.find("\"type\":\"expired\"") != std::string::npos
            || line.find("\"type\":\"canceled\"") != std::string::npos;
    const long errored = long(batch.errored);
    const json counts{{"processing", ended ? 0 : batch.lines},
                      {"succeeded", ended ? long(batch.lines) - undone - errored : 0},
                      {"errored", ended ? errored : 0},
                      {"canceled", ended && batch.cancelled ? undone : 0},
                      {"expired", ended && !batch.cancelled ? undone : 0}};
    return {{"id", id},
            {"type", "message_batch"},
            {"processing_status", ended ? "ended" : "in_progress"},
            {"request_counts", counts},
            {"created_at", "2026-11-27T10:00:00Z"},
            {"results_url", ended ? json("https://elsewhere.invalid/results") : json(nullptr)}};
}

json FakeBatches::describe(const std::string &id, const FakeBatchScript &script) const
{
    const Batch &batch = m_batches.at(id);
    if (batch.form == Form::Anthropic)
        return describeAnthropic(id, script);
    const bool refused = !batch.refusedParameter.empty();
    const bool ended = batch.polls >= script.polls || batch.cancelled || (refused && batch.polls > 0);
    std::string state = batch.polls == 0 ? "validating" : "in_progress";
    if (ended)
        state = refused ? "failed" : batch.cancelled ? "cancelled" : script.expireAfter >= 0 ? "expired" : "completed";
    json description{
        {"id", id}, {"status", state}, {"input_file_id", batch.input}, {"endpoint", "/v1/chat/completions"}};
    if (batch.form == Form::Together) {
        description["status"] = upperCase(state);
        description["progress"] = ended ? 100.0 : 50.0;
        description["created_at"] = "2026-11-27T10:00:00Z";
        description["model_id"] = nullptr;
    } else {
        description["object"] = "batch";
        description["metadata"] = batch.metadata;
        description["request_counts"] = {{"total", batch.lines},
                                         {"completed", ended ? batch.done.size() : batch.done.size() / 2},
                                         {"failed", ended ? batch.errors.size() : 0}};
    }
    if (ended && refused)
        description["errors"] = {{"object", "list"},
                                 {"data",
                                  {{{"code", "unsupported_parameter"},
                                    {"message", unsupportedText(batch.refusedParameter)},
                                    {"param", "body." + batch.refusedParameter},
                                    {"line", 1}}}}};
    if (ended && !batch.done.empty())
        description["output_file_id"] = "out-" + id;
    if (ended && !batch.errors.empty())
        description["error_file_id"] = "err-" + id;
    return description;
}

FakeReply FakeBatches::cancel(const std::string &id, const FakeBatchScript &script)
{
    Batch &batch = m_batches.at(id);
    batch.cancelled = true;
    json said = describe(id, script); // it has ended when it is looked at next
    said[batch.form == Form::Anthropic ? "processing_status" : "status"] = batch.form == Form::Anthropic ? "canceling"
        : batch.form == Form::Together                                                                   ? "CANCELLING"
                                                                                                         : "cancelling";
    return jsonReply(said);
}

FakeReply FakeBatches::status(const std::string &id, const FakeBatchScript &script)
{
    Batch &batch = m_batches.at(id);
    ++batch.polls;
    if (batch.refusedParameter.empty() && (batch.cancelled || batch.polls >= script.polls))
        end(&batch);
    m_files["out-" + id] = {joined(batch.done), batch.form};
    m_files["err-" + id] = {joined(batch.errors), batch.form};
    return jsonReply(describe(id, script), {{"retry-after-ms", "10"}});
}

FakeReply FakeBatches::list(bool anthropic, const FakeBatchScript &script) const
{
    json data = json::array();
    bool isTogether = false;
    for (const auto &[id, batch] : m_batches) {
        if ((batch.form == Form::Anthropic) == anthropic)
            data.push_back(describe(id, script));
        isTogether = isTogether || batch.form == Form::Together;
    }
    return jsonReply(isTogether ? data : json{{"object", "list"}, {"data", data}, {"has_more", false}});
}
