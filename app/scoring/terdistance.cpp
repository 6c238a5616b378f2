#include "terdistance.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace {
constexpr std::ptrdiff_t maximumShiftSize = 10;
constexpr std::ptrdiff_t maximumShiftDistance = 50;
constexpr int maximumTerCandidates = 1000;
constexpr int beamWidth = 25;
constexpr std::int32_t terUnreached = 1'000'000'000;
/// Steps of the search after which it is given up, a second's worth or two.
constexpr qint64 maximumTerSteps = 500'000'000;
/// Cells that are kept at a time, five bytes each.
constexpr std::size_t maximumTerCells = 20'000'000;

using Words = std::vector<std::uint32_t>;

enum class TerStep : char { Unknown, Keep, Replace, Delete, Insert };

/// A shift that was tried. Ranked as Tercom does: gain, then length, then the earliest source, then target.
struct TerShift
{
    std::int32_t gain = 0;
    std::ptrdiff_t length = 0;
    std::ptrdiff_t start = 0;
    std::ptrdiff_t target = 0;

    bool isBetterThan(const TerShift &other) const
    {
        return std::tuple(gain, length, -start, -target)
            > std::tuple(other.gain, other.length, -other.start, -other.target);
    }
};

/// Which hypothesis word stands against each reference word, and where both are wrong.
struct TerAlignment
{
    std::vector<std::ptrdiff_t> positions; ///< by reference word; -1: before the first
    std::vector<char> referenceErrors;
    std::vector<char> hypothesisErrors;
};

void applyShift(Words &words, const TerShift &shift)
{
    const auto at = [&](std::ptrdiff_t index) { return words.begin() + index; };
    if (shift.target < shift.start)
        std::rotate(at(shift.target), at(shift.start), at(shift.start + shift.length));
    else if (shift.target > shift.start + shift.length)
        std::rotate(at(shift.start), at(shift.start + shift.length), at(shift.target));
    else
        std::rotate(at(shift.start), at(shift.start + shift.length),
                    at(std::min(shift.target + shift.length, std::ptrdiff_t(words.size()))));
}

/// The edit distance within a beam around the diagonal, row by row. Keeps the rows of one word sequence, so that
/// a changed sequence need only be computed where it differs.
class BeamDistance
{
public:
    BeamDistance(const Words &reference, std::size_t hypothesisSize)
        : m_reference(reference)
        , m_ratio(hypothesisSize == 0 ? 1 : double(reference.size()) / double(hypothesisSize))
        , m_beam(beamWidth < m_ratio / 2 ? std::ptrdiff_t(std::ceil(m_ratio / 2 + beamWidth)) : beamWidth)
    {
        m_bands.reserve(hypothesisSize + 1);
        m_bands.push_back({0, std::ptrdiff_t(reference.size()) + 1, 0});
        for (std::size_t row = 1; row <= hypothesisSize; ++row) {
            const auto middle = std::ptrdiff_t(std::floor(double(row) * m_ratio));
            const std::ptrdiff_t end = std::ptrdiff_t(reference.size()) + 1;
            const std::ptrdiff_t from = std::clamp<std::ptrdiff_t>(middle - m_beam, 0, end);
            const std::ptrdiff_t to = row == hypothesisSize ? end : std::clamp(middle + m_beam, from, end);
            m_bands.push_back({from, to, m_bands.back().offset + std::size_t(m_bands.back().to - m_bands.back().from)});
        }
    }

    std::size_t cells() const { return m_bands.back().offset + std::size_t(m_bands.back().to - m_bands.back().from); }
    qint64 steps() const { return m_steps; }

    /// Computes and keeps all rows.
    std::int32_t keep(const Words &words)
    {
        m_words = words;
        m_costs.resize(cells());
        m_trace.resize(cells());
        for (std::ptrdiff_t column = 0; column < m_bands[0].to; ++column) {
            m_costs[std::size_t(column)] = std::int32_t(column);
            m_trace[std::size_t(column)] = TerStep::Insert;
        }
        for (std::size_t row = 1; row < m_bands.size(); ++row)
            fillRow(row, words[row - 1], keptRow(row - 1), keptRow(row), m_trace.data() + m_bands[row].offset);
        return m_costs.back();
    }

    /// The distance of a sequence that differs from the kept one in the words from `first` to before `last` only.
    std::int32_t distanceOf(const Words &words, std::size_t first, std::size_t last)
    {
        const std::int32_t *above = keptRow(first);
        for (std::size_t row = first + 1; row < m_bands.size(); ++row) {
            std::vector<std::int32_t> &target = m_scratch[row % 2];
            target.resize(std::size_t(m_bands[row].to - m_bands[row].from));
            fillRow(row, words[row - 1], above, target.data(), nullptr);
            above = target.data();
            // Where a row differs from the kept one by a constant, all that follow do.
            if (row < last)
                continue;
            const std::optional<std::int32_t> constant = constantGap(target, keptRow(row));
            if (constant)
                return m_costs.back() + *constant;
        }
        return above[m_bands.back().to - m_bands.back().from - 1];
    }

    /// Of the kept sequence. nullopt when the beam never reached the end.
    std::optional<TerAlignment> alignment() const
    {
        TerAlignment result;
        result.positions.resize(m_reference.size());
        result.referenceErrors.resize(m_reference.size(), 1);
        result.hypothesisErrors.resize(m_words.size(), 1);
        auto row = std::ptrdiff_t(m_words.size());
        auto column = std::ptrdiff_t(m_reference.size());
        while (row > 0 || column > 0) {
            const TerStep step = stepAt(std::size_t(row), column);
            if (step == TerStep::Unknown)
                return std::nullopt;
            if (step != TerStep::Delete) {
                result.positions[std::size_t(column - 1)] = row - 1;
                if (step == TerStep::Keep)
                    result.referenceErrors[std::size_t(column - 1)] = result.hypothesisErrors[std::size_t(row - 1)] = 0;
                --column;
            }
            if (step != TerStep::Insert)
                --row;
        }
        return result;
    }

private:
    struct Band
    {
        std::ptrdiff_t from = 0;
        std::ptrdiff_t to = 0;
        std::size_t offset = 0; ///< of its first cell among all that are kept
    };

    std::int32_t *keptRow(std::size_t row) { return m_costs.data() + m_bands[row].offset; }

    TerStep stepAt(std::size_t row, std::ptrdiff_t column) const
    {
        const Band &band = m_bands[row];
        if (column < band.from || column >= band.to)
            return TerStep::Unknown;
        return m_trace[band.offset + std::size_t(column - band.from)];
    }

    void fillRow(std::size_t row, std::uint32_t word, const std::int32_t *above, std::int32_t *cells, TerStep *trace)
    {
        const Band &upper = m_bands[row - 1];
        const Band &band = m_bands[row];
        m_steps += band.to - band.from;
        const auto aboveAt = [&](std::ptrdiff_t column) {
            return column >= upper.from && column < upper.to ? above[column - upper.from] : terUnreached;
        };
        std::int32_t left = terUnreached;
        for (std::ptrdiff_t column = band.from; column < band.to; ++column) {
            std::int32_t best = terUnreached;
            auto step = TerStep::Unknown;
            const bool equal = column > 0 && word == m_reference[std::size_t(column - 1)];
            if (column > 0 && aboveAt(column - 1) + (equal ? 0 : 1) < best) {
                best = aboveAt(column - 1) + (equal ? 0 : 1);
                step = equal ? TerStep::Keep : TerStep::Replace;
            }
            if (aboveAt(column) + 1 < best) {
                best = aboveAt(column) + 1;
                step = TerStep::Delete;
            }
            if (left + 1 < best) {
                best = left + 1;
                step = TerStep::Insert;
            }
            left = cells[column - band.from] = best;
            if (trace)
                trace[column - band.from] = step;
        }
    }

    static std::optional<std::int32_t> constantGap(const std::vector<std::int32_t> &row, const std::int32_t *kept)
    {
        std::optional<std::int32_t> gap;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if ((row[i] == terUnreached) != (kept[i] == terUnreached))
                return std::nullopt;
            if (row[i] == terUnreached)
                continue;
            if (gap && *gap != row[i] - kept[i])
                return std::nullopt;
            gap = row[i] - kept[i];
        }
        return gap;
    }

    const Words &m_reference;
    double m_ratio = 1;
    std::ptrdiff_t m_beam = beamWidth;
    std::vector<Band> m_bands;
    Words m_words;
    std::vector<std::int32_t> m_costs;
    std::vector<TerStep> m_trace;
    std::vector<std::int32_t> m_scratch[2];
    qint64 m_steps = 0;
};

/// The greedy search for shifts, one after the other while they help.
class ShiftSearch
{
public:
    ShiftSearch(Words hypothesis, const Words &reference)
        : m_words(std::move(hypothesis))
        , m_reference(reference)
        , m_distance(reference, m_words.size())
    {
    }

    std::optional<qint64> edits()
    {
        if (m_distance.cells() > maximumTerCells)
            return std::nullopt;
        qint64 shifts = 0;
        while (true) {
            m_score = m_distance.keep(m_words);
            const std::optional<TerShift> best = bestShift();
            if (m_score >= terUnreached || m_steps + m_distance.steps() > maximumTerSteps)
                return std::nullopt;
            if (m_candidates >= maximumTerCandidates || !best || best->gain <= 0)
                return shifts + m_score;
            applyShift(m_words, *best);
            ++shifts;
        }
    }

private:
    std::optional<TerShift> bestShift()
    {
        const std::optional<TerAlignment> alignment = m_distance.alignment();
        std::optional<TerShift> best;
        if (!alignment)
            return best;
        const auto words = std::ptrdiff_t(m_words.size());
        for (std::ptrdiff_t start = 0; start < words; ++start) {
            const std::ptrdiff_t from = std::max<std::ptrdiff_t>(0, start - maximumShiftDistance);
            const std::ptrdiff_t to = std::min(std::ptrdiff_t(m_reference.size()), start + maximumShiftDistance + 1);
            m_steps += std::max<std::ptrdiff_t>(0, to - from);
            for (std::ptrdiff_t origin = from; origin < to; ++origin) {
                if (!tryPair(*alignment, start, origin, best))
                    return best;
            }
            if (m_steps + m_distance.steps() > maximumTerSteps)
                return best;
        }
        return best;
    }

    /// All groups of words that begin at `start` and are equal to those at `origin` in the reference. False when
    /// enough candidates were tried.
    bool tryPair(const TerAlignment &alignment, std::ptrdiff_t start, std::ptrdiff_t origin,
                 std::optional<TerShift> &best)
    {
        bool hypothesisWrong = false;
        bool referenceWrong = false;
        for (std::ptrdiff_t length = 1; length <= maximumShiftSize; ++length) {
            const std::ptrdiff_t last = start + length - 1;
            const std::ptrdiff_t lastOrigin = origin + length - 1;
            if (last >= std::ptrdiff_t(m_words.size()) || lastOrigin >= std::ptrdiff_t(m_reference.size())
                || m_words[std::size_t(last)] != m_reference[std::size_t(lastOrigin)])
                return true;
            hypothesisWrong = hypothesisWrong || alignment.hypothesisErrors[std::size_t(last)];
            referenceWrong = referenceWrong || alignment.referenceErrors[std::size_t(lastOrigin)];
            const std::ptrdiff_t aligned = alignment.positions[std::size_t(origin)];
            const bool withinItself = aligned >= start && aligned < start + length;
            if (!hypothesisWrong || !referenceWrong || withinItself)
                continue;
            tryTargets(alignment, start, origin, length, best);
            if (m_candidates >= maximumTerCandidates)
                return false;
        }
        return true;
    }

    void tryTargets(const TerAlignment &alignment, std::ptrdiff_t start, std::ptrdiff_t origin, std::ptrdiff_t length,
                    std::optional<TerShift> &best)
    {
        std::ptrdiff_t previous = -1;
        for (std::ptrdiff_t offset = -1; offset < length; ++offset) {
            const std::ptrdiff_t before = origin + offset;
            const std::ptrdiff_t target = before == -1 ? 0 : alignment.positions[std::size_t(before)] + 1;
            if (target == previous)
                continue;
            previous = target;
            const TerShift shift{m_score - distanceAfter({0, length, start, target}), length, start, target};
            ++m_candidates;
            if (!best || shift.isBetterThan(*best))
                best = shift;
        }
    }

    std::int32_t distanceAfter(const TerShift &shift)
    {
        const auto size = std::ptrdiff_t(m_words.size());
        const std::ptrdiff_t first = std::min(shift.start, shift.target);
        const std::ptrdiff_t last = std::min(size, std::max(shift.start, shift.target) + shift.length);
        m_shifted = m_words;
        applyShift(m_shifted, shift);
        m_steps += size / 16;
        return m_distance.distanceOf(m_shifted, std::size_t(first), std::size_t(last));
    }

    Words m_words;
    const Words &m_reference;
    BeamDistance m_distance;
    Words m_shifted;
    std::int32_t m_score = 0;
    int m_candidates = 0;
    qint64 m_steps = 0;
};
}

std::optional<qint64> terEdits(const std::vector<std::uint32_t> &hypothesis,
                               const std::vector<std::uint32_t> &reference)
{
    if (reference.empty())
        return qint64(hypothesis.size());
    return ShiftSearch(hypothesis, reference).edits();
}
