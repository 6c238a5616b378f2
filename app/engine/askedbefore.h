#pragma once

#include "projectreader.h"
#include "prompt.h"
#include "requestkey.h"

#include <utility>
#include <vector>

/// Of an item's requests, how many the project has an answer to: one number for each of the plan's models, and one for
/// each of its scorers.
struct ThereCounts
{
    QList<qint64> models;
    QList<qint64> scorers;
};

/// Looks a plan's requests up in a project, before anything is sent. What a judge is asked stands on the answers, so
/// only what is asked about known answers is found.
class AskedBefore
{
public:
    /// A plan that asks everything anew finds nothing.
    AskedBefore(const ProjectReader &reader, const Plan &plan);

    /// `prompts` are the plan's, rendered for the item; `seen` is the item as each of them sees it.
    Result<ThereCounts> of(const QList<Item> &seen, const QList<Prompt> &prompts) const;

private:
    struct Target
    {
        qsizetype index = 0; ///< among the plan's models
        RequestKey key;
    };
    struct Judge
    {
        qsizetype index = 0; ///< among the plan's scorers
        ScorerSpec spec;
        RequestKey key;
    };

    Result<void> countScores(const Item &item, const QByteArray &key, int repeat, ThereCounts &counts) const;

    const ProjectReader &m_reader;
    ThereCounts m_none;
    int m_repeats;
    std::vector<Target> m_targets;
    std::vector<Judge> m_judges;
};
