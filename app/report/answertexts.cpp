#include "answertexts.h"

#include "projectreader.h"
#include "textsearch.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace {
struct AnswerPlace
{
    qint64 answer = 0;
    qint32 row = 0;
};

/// Where answers stand in the table, ascending by id.
std::vector<AnswerPlace> answerPlaces(const AnswerTable &table)
{
    std::vector<AnswerPlace> places;
    for (const AnswerColumn &column : table.columns) {
        for (qsizetype i = 0; i < column.answers.size(); ++i) {
            if (column.answers[i] > 0)
                places.push_back({column.answers[i], qint32(i / column.repeats)});
        }
    }
    std::ranges::sort(places, {}, &AnswerPlace::answer);
    return places;
}

/// From `first` to before `last`.
struct ShareRange
{
    qsizetype first = 0;
    qsizetype last = 0;
};

/// The share among `size` things.
ShareRange rangeOf(const SearchShare &share, qsizetype size)
{
    return {size * share.number / share.of, size * (share.number + 1) / share.of};
}

/// Notes rows in which the text is found.
class RowSearch
{
public:
    RowSearch(const AnswerTable &table, const QString &text)
        : m_table(table)
        , m_text(text)
        , m_search(text)
        , m_found(std::size_t(table.rows()), false)
    {
    }

    Result<void> searchItems(const ProjectReader &reader, const SearchShare &share)
    {
        const ShareRange range = rangeOf(share, m_table.rows());
        const qsizetype first = range.first;
        for (qsizetype row = first; row < range.last; ++row)
            m_found[std::size_t(row)] = m_table.ids[row].contains(m_text, Qt::CaseInsensitive);
        return reader.forEachQuestion(m_table.items.mid(first, range.last - first),
                                      [&](qsizetype index, QByteArrayView question, QByteArrayView reference) {
                                          const auto row = std::size_t(first + index);
                                          if (!m_found[row])
                                              m_found[row] = m_search.isIn(question) || m_search.isIn(reference);
                                      });
    }

    Result<void> searchAnswers(const ProjectReader &reader, const SearchShare &share)
    {
        const std::vector<AnswerPlace> places = answerPlaces(m_table);
        const ShareRange range = rangeOf(share, qsizetype(places.size()));
        if (range.first == range.last)
            return {};
        auto place = places.begin() + range.first;
        const auto end = places.begin() + range.last;
        return reader.forEachAnswerText(place->answer, (end - 1)->answer, [&](qint64 answer, QByteArrayView utf8) {
            while (place != end && place->answer < answer)
                ++place;
            if (place == end || place->answer != answer || m_found[std::size_t(place->row)])
                return;
            m_found[std::size_t(place->row)] = m_search.isIn(utf8);
        });
    }

    QList<qint32> rows() const
    {
        QList<qint32> rows;
        for (std::size_t row = 0; row < m_found.size(); ++row) {
            if (m_found[row])
                rows.append(qint32(row));
        }
        return rows;
    }

private:
    const AnswerTable &m_table;
    QString m_text;
    TextSearch m_search;
    std::vector<bool> m_found;
};
}

Result<QList<qint32>> searchTexts(const ProjectReader &reader, const AnswerTable &table, const QString &text,
                                  const SearchShare &share)
{
    if (text.isEmpty()) {
        QList<qint32> all(table.rows());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    RowSearch search(table, text);
    if (const auto items = search.searchItems(reader, share); !items)
        return items.error();
    if (const auto answers = search.searchAnswers(reader, share); !answers)
        return answers.error();
    return search.rows();
}

QList<qint32> joinedRows(const QList<QList<qint32>> &shares)
{
    QList<qint32> rows;
    for (const QList<qint32> &share : shares)
        rows.append(share);
    std::ranges::sort(rows);
    rows.resize(std::unique(rows.begin(), rows.end()) - rows.begin());
    return rows;
}
