#include "unitcursor.h"

#include <algorithm>

namespace {
constexpr qsizetype itemsPerPage = 64;
}

UnitCursor::UnitCursor(RunContext &context, qint64 candidate)
    : m_context(context)
    , m_candidate(candidate)
{
}

Result<void> UnitCursor::load()
{
    std::vector<std::pair<qint64, quint32>> indexOf; // sorted by version; built with the first answer only
    const int repeats = m_context.run.repeats;
    const auto markDone = [&](qint64 item, int repeat) {
        if (repeat >= repeats)
            return;
        if (indexOf.empty()) {
            m_done.assign(size_t(m_context.units()), false);
            indexOf.reserve(m_context.items.size());
            for (quint32 i = 0; i < m_context.items.size(); ++i)
                indexOf.emplace_back(m_context.items[i], i);
            std::ranges::sort(indexOf);
        }
        const auto found = std::ranges::lower_bound(indexOf, item, {}, &std::pair<qint64, quint32>::first);
        if (found == indexOf.end() || found->first != item)
            return;
        ++m_begun;
        m_done[size_t(found->second) * size_t(repeats) + size_t(repeat)] = true;
    };
    const auto answers
        = m_context.reader->forEachAnswerState(m_candidate, [&](qint64 item, int repeat, AnswerState state) {
              if (state != AnswerState::Pending)
                  markDone(item, repeat);
          });
    if (!answers)
        return answers;
    return m_context.reader->forEachBatchCell(m_candidate, 0,
                                              [&](const AnswerKey &key, qint64) { markDone(key.item, key.repeat); });
}

Result<bool> UnitCursor::hasNext()
{
    if (!m_page.empty())
        return true;
    const qint64 itemCount = m_context.order.size();
    QList<qint64> versions;
    QList<int> repeats;
    while (m_next < itemCount * m_context.run.repeats && versions.size() < itemsPerPage) {
        const quint32 index = m_context.order.at(m_next % itemCount);
        const int repeat = int(m_next / itemCount);
        ++m_next;
        if (!m_done.empty() && m_done[size_t(index) * size_t(m_context.run.repeats) + size_t(repeat)])
            continue;
        versions.append(m_context.items[index]);
        repeats.append(repeat);
    }
    if (versions.isEmpty())
        return false;
    auto items = m_context.reader->items(versions);
    if (!items)
        return items.error();
    for (qsizetype i = 0; i < items->size(); ++i)
        m_page.push_back({m_context.seenBy(m_candidate, items->at(i)), repeats[i]});
    return true;
}

Unit UnitCursor::take()
{
    Unit unit = std::move(m_page.front());
    m_page.pop_front();
    ++m_begun;
    return unit;
}

double UnitCursor::share() const
{
    const qint64 units = m_context.units();
    return units > 0 ? double(m_begun) / double(units) : 1;
}
