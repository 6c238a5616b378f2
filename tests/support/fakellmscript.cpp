#include "fakellmscript.h"

#include <cstdint>
#include <stdexcept>

using nlohmann::json;

namespace {
template <typename T>
void take(json *object, const char *key, T *target)
{
    const auto found = object->find(key);
    if (found == object->end())
        return;
    *target = found->get<T>();
    object->erase(found);
}

FakeBehaviour takeBehaviour(json *object)
{
    FakeBehaviour b;
    take(object, "answer", &b.answer);
    take(object, "text", &b.text);
    take(object, "reasoning", &b.reasoning);
    take(object, "choices", &b.choices);
    take(object, "wrong_every", &b.wrongEvery);
    take(object, "latency_ms", &b.latencyMs);
    take(object, "latency_max_ms", &b.latencyMaxMs);
    take(object, "chunks", &b.chunks);
    take(object, "chunk_delay_ms", &b.chunkDelayMs);
    take(object, "split_bytes", &b.splitBytes);
    take(object, "split_delay_ms", &b.splitDelayMs);
    take(object, "line_end", &b.lineEnd);
    take(object, "comment", &b.comment);
    take(object, "delimiter", &b.delimiter);
    take(object, "finish", &b.finish);
    take(object, "status", &b.status);
    take(object, "headers", &b.headers);
    take(object, "content_type", &b.contentType);
    take(object, "fault", &b.fault);
    take(object, "parameter", &b.parameter);
    take(object, "location", &b.location);
    take(object, "huge_bytes", &b.hugeBytes);
    json body;
    take(object, "body", &body);
    if (!body.is_null())
        b.body = body.is_string() ? body.get<std::string>() : body.dump();
    return b;
}

/// A misspelt key would make a test pass for nothing.
void refuseRest(const json &object, const std::string &where)
{
    if (!object.empty())
        throw std::runtime_error("unknown key \"" + object.begin().key() + "\" in " + where);
}

std::uint64_t stableHash(const std::string &text)
{
    std::uint64_t hash = 14695981039346656037ULL; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

std::string pick(const FakeBehaviour &behaviour, const std::vector<std::string> &defaults, const std::string &question)
{
    const std::vector<std::string> &choices = behaviour.choices.empty() ? defaults : behaviour.choices;
    return choices[stableHash(question) % choices.size()];
}
}

std::string FakeRequest::header(const std::string &lowerName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerName)
            return value;
    }
    return {};
}

FakeScript FakeScript::parsed(const std::string &text)
{
    FakeScript script;
    json object = text.empty() ? json::object() : json::parse(text);
    std::string record = "full";
    std::uint64_t seed = 1;
    take(&object, "record", &record);
    script.recordsEverything = record == "full";
    json limit = 0;
    take(&object, "limit", &limit);
    if (limit.is_array())
        script.m_limits = limit.get<std::vector<std::pair<int, int>>>();
    else
        script.m_limits = {{0, limit.get<int>()}};
    take(&object, "limit_hint_ms", &script.limitHintMs);
    take(&object, "key", &script.key);
    take(&object, "seed", &seed);
    take(&object, "models", &script.models);
    take(&object, "tgi", &script.isTgi);
    take(&object, "context_length", &script.contextLength);
    take(&object, "answers", &script.m_answers);
    script.m_random.seed(seed);
    json batches = json::object();
    take(&object, "batches", &batches);
    take(&batches, "polls", &script.batches.polls);
    take(&batches, "expire_after", &script.batches.expireAfter);
    take(&batches, "cancel_after", &script.batches.cancelAfter);
    take(&batches, "refuse_parameter", &script.batches.refuseParameter);
    take(&batches, "lose_create", &script.batches.loseCreate);
    take(&batches, "refuse", &script.batches.refuse);
    refuseRest(batches, "batches");
    json rules = json::array();
    take(&object, "rules", &rules);
    for (json &entry : rules) {
        Rule rule;
        take(&entry, "model", &rule.model);
        take(&entry, "path", &rule.path);
        take(&entry, "contains", &rule.contains);
        take(&entry, "also", &rule.also);
        take(&entry, "first", &rule.first);
        take(&entry, "every", &rule.every);
        take(&entry, "per_question", &rule.perQuestion);
        rule.behaviour = takeBehaviour(&entry);
        refuseRest(entry, "a rule");
        script.m_rules.push_back(std::move(rule));
    }
    json standard = json::object();
    take(&object, "default", &standard);
    script.m_default = takeBehaviour(&standard);
    refuseRest(standard, "default");
    refuseRest(object, "the script");
    if (script.models.empty())
        script.models = {"fake"};
    return script;
}

int FakeScript::limitAfter(int taken) const
{
    int limit = 0;
    for (const auto &[from, value] : m_limits) {
        if (taken >= from)
            limit = value;
    }
    return limit;
}

bool FakeScript::Rule::matches(const FakeRequest &request)
{
    const auto says = [&request](const std::string &text) { // an empty one is always found
        return request.body.find(text) != std::string::npos || request.question.find(text) != std::string::npos;
    };
    if ((!model.empty() && request.model != model) || request.path.find(path) == std::string::npos || !says(contains)
        || !says(also))
        return false;
    const int count = perQuestion ? ++matchedByQuestion[request.question] : ++matched;
    return (first == 0 || count <= first) && (every == 0 || count % every == 0);
}

const FakeBehaviour &FakeScript::behaviourFor(const FakeRequest &request)
{
    for (Rule &rule : m_rules) {
        if (rule.matches(request))
            return rule.behaviour;
    }
    return m_default;
}

std::string FakeScript::knownAnswer(const FakeRequest &request, const FakeBehaviour &behaviour) const
{
    const auto exact = m_answers.find(request.question);
    if (exact != m_answers.end())
        return exact->second;
    // A template may have wrapped the question: the longest known one that stands in the prompt.
    const std::pair<const std::string, std::string> *best = nullptr;
    for (const auto &entry : m_answers) {
        if ((!best || entry.first.size() > best->first.size())
            && request.question.find(entry.first) != std::string::npos)
            best = &entry;
    }
    return best ? best->second : behaviour.text;
}

namespace {
/// The first sentence of each chunk that stands between markers, without the line that says where it is from.
std::vector<std::string> markedSentences(const std::string &prompt)
{
    std::vector<std::string> sentences;
    for (std::size_t at = prompt.find("<<<CHUNK "); at != std::string::npos; at = prompt.find("<<<CHUNK ", at + 1)) {
        std::size_t from = prompt.find("]\n", at);
        const std::size_t end = prompt.find("\n<<<END CHUNK ", at);
        if (from == std::string::npos || end == std::string::npos || from + 2 >= end)
            continue;
        from += 2;
        const std::size_t stop = prompt.find_first_of(".!?\n", from);
        sentences.push_back(prompt.substr(from, std::min(stop == std::string::npos ? end : stop + 1, end) - from));
    }
    return sentences;
}

/// As many questions as there are chunks, two at most, each about a chunk's first sentence and answered by it: what a
/// generator's reply looks like. A wrong one quotes what is not there.
std::string generatedQuestions(const std::string &prompt, bool wrong)
{
    json questions = json::array();
    for (const std::string &sentence : markedSentences(prompt)) {
        if (questions.size() == 2)
            break;
        const std::string hash = std::to_string(stableHash(sentence) % 100000);
        questions.push_back({{"question", "Which statement has the number " + hash + "?"},
                             {"answer", sentence},
                             {"evidence_quotes", {wrong ? "Nothing of this kind was ever written." : sentence}},
                             {"kind", "factoid"},
                             {"difficulty", "easy"}});
    }
    return json{{"questions", questions}}.dump(-1, ' ', false, json::error_handler_t::replace);
}
}

std::string FakeScript::answerTo(const FakeRequest &request, const FakeBehaviour &behaviour)
{
    const bool wrong = behaviour.wrongEvery > 0 && ++m_answered[&behaviour] % behaviour.wrongEvery == 0;
    if (behaviour.answer == "verdict") {
        const std::string verdict = wrong ? "INCORRECT" : pick(behaviour, {"CORRECT"}, request.question);
        return json{{"reasoning", "The fake judge says so."}, {"verdict", verdict}}.dump();
    }
    if (behaviour.answer == "score")
        return "Score: " + (wrong ? "1" : pick(behaviour, {"4"}, request.question));
    if (behaviour.answer == "score_ru")
        return "Оценка: " + (wrong ? "1" : pick(behaviour, {"4"}, request.question))
            + "\nОбоснование: Ответ верный, но неполный.";
    if (behaviour.answer == "generate")
        return generatedQuestions(request.question, wrong);
    if (wrong)
        return "a wrong answer";
    if (behaviour.answer == "table")
        return knownAnswer(request, behaviour);
    return behaviour.answer == "fixed" ? behaviour.text : request.question;
}

double FakeScript::latencyMs(const FakeBehaviour &behaviour)
{
    if (behaviour.latencyMaxMs <= behaviour.latencyMs)
        return behaviour.latencyMs;
    const double share = double(m_random() >> 11) * 0x1.0p-53;
    return behaviour.latencyMs + share * (behaviour.latencyMaxMs - behaviour.latencyMs);
}
