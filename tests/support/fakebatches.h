#pragma once

#include "fakellmreply.h"

#include <functional>
#include <map>
#include <optional>

/// Files and batches of OpenAI, Azure and Together, and Anthropic's message batches. A batch goes on by one state each
/// time it is asked for, so that nothing depends on time.
class FakeBatches
{
public:
    /// Answers one line as the model itself would; counts it.
    using Answer = std::function<FakeReply(const FakeRequest &line)>;

    /// nullopt: the request is about something else.
    std::optional<FakeReply> replyTo(const FakeRequest &request, FakeBatchScript &script, const Answer &answer);

private:
    struct Batch
    {
        std::string input;
        nlohmann::json metadata;
        std::vector<std::string> done; ///< lines of the results
        std::vector<std::string> errors; ///< lines of the error file
        std::size_t lines = 0;
        int polls = 0;
        bool cancelled = false;
        bool anthropic = false;
    };

    FakeReply upload(const FakeRequest &request);
    FakeReply create(const FakeRequest &request, FakeBatchScript &script, const Answer &answer);
    FakeReply status(const std::string &id, FakeBatchScript &script);
    FakeReply list();
    nlohmann::json describe(const std::string &id, const FakeBatchScript &script) const;
    void addLine(Batch *batch, const FakeRequest &request, const nlohmann::json &line, const Answer &answer);

    std::map<std::string, std::string> m_files;
    std::map<std::string, Batch> m_batches;
};
