#pragma once

#include <nlohmann/json.hpp>

#include <map>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

struct FakeDialect;

/// A request as the fake server understood it.
struct FakeRequest
{
    std::string method;
    std::string path; ///< with its query
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case
    std::string body;
    std::string model;
    std::string question; ///< the last user message, or the prompt
    bool isChat = false;
    bool isGenerate = false; ///< vLLM's POST /generate
    bool stream = false;
    bool includeUsage = false;
    const FakeDialect *dialect = nullptr; ///< nullptr: OpenAI's, or /generate
    nlohmann::json json;

    std::string header(const std::string &lowerName) const;
};

/// How one request is answered. Every field is a key of the script, written there as latency_ms.
struct FakeBehaviour
{
    std::string answer = "echo"; ///< echo, table, fixed, verdict, score, score_ru, generate
    std::string text; ///< fixed: the answer; table: the answer to unknown questions
    std::string reasoning; ///< sent apart as reasoning_content
    std::vector<std::string> choices; ///< verdict, score: picked by a hash of the question
    int wrongEvery = 0; ///< each nth answer of this rule is wrong
    double latencyMs = 0;
    double latencyMaxMs = 0; ///< above latency_ms: seeded, evenly between both
    int chunks = 1; ///< pieces of a streamed answer
    double chunkDelayMs = 0;
    int splitBytes = 0; ///< sends the raw reply in pieces of so many bytes, through characters and line ends
    double splitDelayMs = 0;
    std::string lineEnd = "\n"; ///< of server-sent events
    std::string comment; ///< an SSE comment before every chunk
    std::string delimiter = "\n"; ///< of the objects of /generate
    std::string finish = "stop";
    int status = 200;
    std::map<std::string, std::string> headers;
    std::string body; ///< instead of what the dialect would answer
    std::string contentType = "application/json";
    /// close, hang, hang_stream, cut_body, no_done, error_in_stream, error_in_200, malformed, html, not_utf8, huge,
    /// length_too_long, length_too_short, redirect, rate_limit (with `headers`), quota, context_length, unsupported,
    /// max_completion_tokens, filtered_prompt, refused, no_usage, overloaded
    std::string fault;
    std::string parameter; ///< of the fault "unsupported"
    std::string location; ///< of the fault "redirect"
    int hugeBytes = 40 * 1024 * 1024;
};

/// How its batches go ("batches" of the script).
struct FakeBatchScript
{
    int polls = 3; ///< asked so often, a batch has ended
    int expireAfter = -1; ///< so many of its requests are worked off, then it expires; -1: all are
    int cancelAfter = -1; ///< so many are worked off before it can be cancelled; -1: all are
    int loseCreate = 0; ///< so many batches begin without an answer
    std::string refuse; ///< no batch begins, with this message
    std::string refuseParameter; ///< batches whose requests have this parameter fail as a whole
};

/// What the server does: the first rule that matches a request says how it is answered.
/// "limit" moves where it is a list: [[0, 40], [500, 15]] takes 40 at once, and 15 from the 501st request on that it
/// took.
/// {"record": "full|count", "limit": N, "limit_hint_ms": N, "key": "…", "seed": N, "models": […], "tgi": false,
///  "context_length": N,
///  "answers": {question: answer}, "batches": {"polls": N, "expire_after": N, "cancel_after": N, "lose_create": N,
///  "refuse": "…", "refuse_parameter": "…"},
///  "rules": [{"model": "…", "path": "…", "contains": "…", "also": "…", "first": N, "every": N,
///  "per_question": true, …}],
///  "default": {…}}
class FakeScript
{
public:
    /// Throws std::exception with the reason for a script that can't be understood.
    static FakeScript parsed(const std::string &text);

    const FakeBehaviour &behaviourFor(const FakeRequest &request);
    /// The text of the answer; counts for wrong_every.
    std::string answerTo(const FakeRequest &request, const FakeBehaviour &behaviour);
    double latencyMs(const FakeBehaviour &behaviour);

    bool recordsEverything = true;
    /// Requests in flight beyond which 429 is answered, once so many were taken; 0: no limit.
    int limitAfter(int taken) const;
    int limitHintMs = 50; ///< retry-after-ms of that 429; 0: none is sent
    std::string key; ///< what every request must carry; empty: nothing is asked for
    std::vector<std::string> models;
    long contextLength = 131072; ///< of Ollama's models, as POST /api/show tells
    bool isTgi = false; ///< answers GET /info; else other servers of one's own are not told from it
    FakeBatchScript batches;

private:
    struct Rule
    {
        std::string model;
        std::string path;
        std::string contains;
        std::string also; ///< contained as well
        int first = 0;
        int every = 0;
        bool perQuestion = false;
        int matched = 0;
        std::unordered_map<std::string, int> matchedByQuestion;
        FakeBehaviour behaviour;

        bool matches(const FakeRequest &request);
    };

    std::string knownAnswer(const FakeRequest &request, const FakeBehaviour &behaviour) const;

    std::vector<std::pair<int, int>> m_limits; ///< requests taken, limit from then on
    std::unordered_map<std::string, std::string> m_answers;
    std::vector<Rule> m_rules;
    FakeBehaviour m_default;
    std::map<const FakeBehaviour *, int> m_answered;
    std::mt19937_64 m_random;
};
