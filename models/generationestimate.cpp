#include "generationestimate.h"

#include "codepoints.h"
#include "generationwords.h"

#include <algorithm>
#include <cmath>

namespace {
constexpr double charactersOfToken = 4;
constexpr double promptTokens = 450; ///< of the instructions around a text
constexpr double questionTokens = 130; ///< of a question with answer and quote
constexpr double verdictTokens = 90;

/// How many questions each generated one is put to a critic.
int checksOf(const CheckSettings &checks)
{
    return int(checks.grounded) + int(checks.standAlone) + int(checks.relevant) + int(checks.leak)
        + int(checks.roundTrip);
}

double costOfTokens(const Price &price, double input, double output)
{
    return (price.input * input + price.output * output) / 1e6;
}
}

QList<qint64> charactersOfWindows(const QList<Chunk> &chunks, const QList<ChunkWindow> &windows)
{
    QList<qint64> before{0}; // sums up to each chunk: windows overlap
    before.reserve(chunks.size() + 1);
    for (const Chunk &chunk : chunks)
        before.append(before.constLast() + (chunk.setAside == SetAside::None ? codePointCount(chunk.text) : 0));
    QList<qint64> characters;
    characters.reserve(windows.size());
    for (const ChunkWindow &window : windows) {
        const qint64 end = std::min<qint64>(window.end, chunks.size());
        characters.append(before[end] - before[std::min(window.first, end)]);
    }
    return characters;
}

GenerationEstimate estimateGeneration(const GenerationSpec &spec, const Plan &plan,
                                      const QList<qint64> &windowCharacters)
{
    GenerationEstimate estimate;
    const qint64 all = windowCharacters.size();
    estimate.windows = spec.windows > 0 ? std::min(spec.windows, all) : all;
    estimate.questions = estimate.windows * spec.questionsPerWindow;
    const int checks = checksOf(spec.checks);
    estimate.checks = estimate.questions * checks;
    const ModelSpec *generator = plan.judge(spec.generator);
    const ModelSpec *critic = spec.checks.critic.isEmpty() ? generator : plan.judge(spec.checks.critic);
    if (all == 0 || !generator || !generator->price || (checks > 0 && (!critic || !critic->price)))
        return estimate;
    if (checks > 0 && critic->price->currency != generator->price->currency)
        return estimate;
    double characters = 0;
    for (const qint64 window : windowCharacters)
        characters += double(window);
    const double tokensOfWindow = characters / double(all) / charactersOfToken;
    const double windows = double(estimate.windows);
    double cost = costOfTokens(*generator->price, windows * (tokensOfWindow + promptTokens),
                               double(estimate.questions) * questionTokens);
    if (checks > 0)
        cost += costOfTokens(*critic->price, double(estimate.checks) * (tokensOfWindow + promptTokens),
                             double(estimate.checks) * verdictTokens);
    estimate.cost = cost;
    estimate.currency = generator->price->currency;
    return estimate;
}
