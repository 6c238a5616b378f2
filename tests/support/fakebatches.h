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
    enum class Form { OpenAi, Together, Anthropic };

    struct Batch
    {
        Form form = Form::OpenAi;
        std::string input;
        nlohmann::json metadata;
        std::vector<std::string> done; ///< lines of the results
        std::vector<std::string> errors; ///< lines of the error file
        std::vector<std::string> left; ///< custom ids of requests that nobody worked off
        std::string refusedParameter; ///< it fails because of it
        std::size_t lines = 0;
        std::size_t errored = 0; ///< of `done`, in Anthropic's form
        int polls = 0;
        bool cancelled = false;
    };
    struct File
    {
        std::string content;
        Form form = Form::OpenAi; ///< whose batches take it
    };

    FakeReply upload(const FakeRequest &request);
    FakeReply create(const FakeRequest &request, FakeBatchScript &script, const Answer &answer);
    FakeReply fileReply(const std::string &path, const std::string &id) const;
    FakeReply cancel(const std::string &id, const FakeBatchScript &script);
    FakeReply status(const std::string &id, const FakeBatchScript &script);
    FakeReply list(bool anthropic, const FakeBatchScript &script) const;
    nlohmann::json describe(const std::string &id, const FakeBatchScript &script) const;
    nlohmann::json describeAnthropic(const std::string &id, const FakeBatchScript &script) const;
    static void addLine(Batch *batch, const FakeRequest &request, const nlohmann::json &line, const Answer &answer);
    static void end(Batch *batch);

    std::map<std::string, File> m_files;
    std::map<std::string, Batch> m_batches;
};
