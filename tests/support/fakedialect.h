#pragma once

#include "fakellmscript.h"

#include <optional>

/// A streamed answer of a dialect, taken apart.
struct FakeStream
{
    std::string start;
    std::vector<std::string> pieces;
    std::string end;
    std::string error; ///< instead of the end
};

struct FakeError
{
    int status = 400;
    std::string body;
};

/// An API that is not OpenAI's, as the fake server speaks it: in its own shapes, also where it fails.
struct FakeDialect
{
    const char *keyHeader;
    const char *keyPrefix;
    const char *streamType; ///< the media type of a streamed answer
    bool (*speaks)(const FakeRequest &request);
    /// Reads model, question and stream out of the request's JSON.
    void (*understand)(FakeRequest *request);
    std::string (*plain)(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer);
    FakeStream (*stream)(const FakeRequest &request, const FakeBehaviour &behaviour, const std::string &answer);
    /// rate_limit, quota, context_length, unsupported, filtered_prompt, overloaded, error_in_200, wrong_key; nullopt
    /// for what is no error of the dialect.
    std::optional<FakeError> (*error)(const std::string &fault, const std::string &parameter);
    std::string (*models)(const std::vector<std::string> &names);
};

/// The dialect of a request, by its address and headers; nullptr: OpenAI's, or vLLM's /generate.
const FakeDialect *fakeDialectOf(const FakeRequest &request);

extern const FakeDialect fakeAnthropic;
extern const FakeDialect fakeGemini;
extern const FakeDialect fakeOllama;
extern const FakeDialect fakeCohere;

/// One server-sent event; without a name only its data.
std::string fakeEvent(const FakeBehaviour &behaviour, const std::string &name, const nlohmann::json &data);
/// Pieces of a text, never within a character.
std::vector<std::string> fakePieces(const std::string &text, int count);
long fakeTokens(const std::string &text);
/// The text of the last message of that role in a list of {"role", "content"}.
std::string lastMessageOf(const nlohmann::json &messages, const std::string &role);
