#include "fakebatches.h"

#include "fakellmrequest.h"

#include <algorithm>
#include <sstream>

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
}

std::optional<FakeReply> FakeBatches::replyTo(const FakeRequest &request, FakeBatchScript &script, const Answer &answer)
{
    const std::string path = pathOf(request);
    const bool isGet = request.method == "GET";
    if (path.ends_with("/files") || path.ends_with("/files/upload"))
        return upload(request);
    if (path.ends_with("/batches"))
        return isGet ? list() : create(request, script, answer);
    if (const std::string file = idBehind(path, "/files"); isGet && !file.empty()) {
        const auto found = m_files.find(file);
        if (found == m_files.end())
            return notFound("file");
        return path.ends_with("/content") ? plainFakeReply(200, "application/jsonl", found->second)
                                          : jsonReply({{"id", file}, {"status", "processed"}});
    }
    const std::string id = idBehind(path, "/batches");
    if (id.empty())
        return std::nullopt;
    const auto found = m_batches.find(id);
    if (found == m_batches.end())
        return notFound("batch");
    if (path.ends_with("/cancel")) {
        found->second.cancelled = true;
        return jsonReply(describe(id, script));
    }
    if (path.ends_with("/results"))
        return plainFakeReply(200, "application/x-jsonl", joined(found->second.done));
    return status(id, script);
}

FakeReply FakeBatches::upload(const FakeRequest &request)
{
    const std::string content = fileOfForm(request.body);
    if (request.header("content-type").find("multipart/form-data") != 0 || content.empty())
        return plainFakeReply(400, "application/json", R"({"error":{"message":"No file in the form."}})");
    const std::string id = newId("file-in", m_files.size());
    m_files[id] = content;
    return jsonReply({{"id", id}, {"object", "file"}, {"bytes", content.size()}, {"status", "processed"}});
}

void FakeBatches::addLine(Batch *batch, const FakeRequest &request, const json &line, const Answer &answer)
{
    const std::string customId = line.at("custom_id");
    FakeRequest asked;
    asked.method = "POST";
    asked.headers = request.headers;
    const std::string whole = pathOf(request);
    asked.path
        = batch->anthropic ? whole.substr(0, whole.rfind("/batches")) : line.value("url", "/v1/chat/completions");
    asked.body = line.at(batch->anthropic ? "params" : "body").dump();
    understandFakeRequest(&asked);
    const auto [status, body] = takenApart(answer(asked));
    const json content = json::parse(body, nullptr, false);
    const bool ok = status < 400;
    if (batch->anthropic) {
        const json result
            = ok ? json{{"type", "succeeded"}, {"message", content}} : json{{"type", "errored"}, {"error", content}};
        batch->done.push_back(json{{"custom_id", customId}, {"result", result}}.dump());
        return;
    }
    const json response{{"status_code", status}, {"request_id", "req-" + customId}, {"body", content}};
    const json result{{"id", "batch_req"}, {"custom_id", customId}, {"response", response}, {"error", nullptr}};
    (ok ? batch->done : batch->errors).push_back(result.dump());
}

FakeReply FakeBatches::create(const FakeRequest &request, FakeBatchScript &script, const Answer &answer)
{
    if (!script.refuse.empty())
        return plainFakeReply(400, "application/json", json{{"error", {{"message", script.refuse}}}}.dump());
    const json body = json::parse(request.body);
    Batch batch;
    batch.anthropic = body.contains("requests");
    std::vector<json> lines;
    if (batch.anthropic) {
        for (const json &line : body["requests"])
            lines.push_back(line);
    } else {
        batch.input = body.at("input_file_id");
        batch.metadata = body.value("metadata", json::object());
        std::istringstream file(m_files[batch.input]);
        for (std::string line; std::getline(file, line);)
            lines.push_back(json::parse(line));
    }
    batch.lines = lines.size();
    std::size_t left = script.expireAfter >= 0 ? std::size_t(script.expireAfter) : lines.size();
    std::ranges::reverse(lines); // the order is never kept
    for (const json &line : lines) {
        if (left > 0) {
            addLine(&batch, request, line, answer);
            --left;
        } else if (batch.anthropic) {
            batch.done.push_back(json{{"custom_id", line["custom_id"]}, {"result", {{"type", "expired"}}}}.dump());
        } else {
            const json error{{"code", "batch_expired"}, {"message", "This request could not be executed in time."}};
            batch.errors.push_back(
                json{{"custom_id", line["custom_id"]}, {"response", nullptr}, {"error", error}}.dump());
        }
    }
    const std::string id = newId("batch_", m_batches.size());
    m_batches[id] = std::move(batch);
    if (script.loseCreate > 0) {
        --script.loseCreate;
        return {0, {{0, {}}}, FakeReply::End::Close};
    }
    return jsonReply(describe(id, script));
}

json FakeBatches::describe(const std::string &id, const FakeBatchScript &script) const
{
    const Batch &batch = m_batches.at(id);
    const bool ended = batch.polls >= script.polls || batch.cancelled;
    const auto expired = script.expireAfter >= 0 ? long(batch.lines) - script.expireAfter : 0L;
    if (batch.anthropic) {
        const json counts{{"processing", ended ? 0 : batch.lines},
                          {"succeeded", ended ? long(batch.done.size()) - expired : 0},
                          {"errored", 0},
                          {"canceled", 0},
                          {"expired", ended ? expired : 0}};
        return {{"id", id},
                {"type", "message_batch"},
                {"processing_status", ended ? "ended" : "in_progress"},
                {"request_counts", counts},
                {"results_url", ended ? json("https://elsewhere.invalid/results") : json(nullptr)}};
    }
    std::string state = batch.polls == 0 ? "validating" : "in_progress";
    if (ended)
        state = batch.cancelled ? "cancelled" : expired > 0 ? "expired" : "completed";
    json description{{"id", id},
                     {"object", "batch"},
                     {"status", state},
                     {"input_file_id", batch.input},
                     {"metadata", batch.metadata},
                     {"request_counts",
                      {{"total", batch.lines},
                       {"completed", ended ? batch.done.size() : batch.done.size() / 2},
                       {"failed", ended ? batch.errors.size() : 0}}}};
    if (ended && !batch.done.empty())
        description["output_file_id"] = "out-" + id;
    if (ended && !batch.errors.empty())
        description["error_file_id"] = "err-" + id;
    return description;
}

FakeReply FakeBatches::status(const std::string &id, FakeBatchScript &script)
{
    Batch &batch = m_batches.at(id);
    ++batch.polls;
    m_files["out-" + id] = joined(batch.done);
    m_files["err-" + id] = joined(batch.errors);
    return jsonReply(describe(id, script), {{"retry-after-ms", "10"}});
}

FakeReply FakeBatches::list()
{
    json data = json::array();
    for (const auto &[id, batch] : m_batches)
        data.push_back(
            {{"id", id}, {"status", "in_progress"}, {"input_file_id", batch.input}, {"metadata", batch.metadata}});
    return jsonReply({{"object", "list"}, {"data", data}, {"has_more", false}});
}
