#pragma once

#include "completion.h"

#include <nlohmann/json.hpp>

#include <array>

/// Gathers an answer from a message, from the chunks of a stream or from the texts of the completions API.
class OpenAiMessage
{
public:
    /// A choice of a reply or of a stream's chunk.
    void addChoice(const nlohmann::json &choice);
    /// What a reply or a chunk says besides its choices: model, usage.
    void addEnvelope(const nlohmann::json &document);
    bool hasChoice() const { return m_hasChoice; }
    bool hasFinish() const { return !m_finishRaw.isEmpty(); }

    Completion completion(const QString &requestId) const;

private:
    void addMessage(const nlohmann::json &message);
    void addContent(const nlohmann::json &content);
    void addPart(const nlohmann::json &part);
    void addReasoning(const nlohmann::json &message);
    Finish finish(bool refused) const;

    /// Where reasoning may stand, in reading order: reasoning, reasoning_content, reasoning_details, content blocks,
    /// thinking.
    std::array<QString, 5> m_reasoning;
    QString m_content;
    QString m_refusal;
    QString m_finishRaw;
    QString m_model;
    QString m_id;
    Usage m_usage;
    std::optional<double> m_cost;
    bool m_hasChoice = false;
};

/// The end of an answer under the names that servers have for it.
Finish finishOfName(const QString &raw);

/// OpenAI's usage object in disjoint counters (providers.md A.15); DeepSeek's and xAI's differences too.
Usage openAiUsage(const nlohmann::json &usage);
