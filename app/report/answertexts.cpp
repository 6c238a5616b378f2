#include "answertexts.h"

#include "projectreader.h"
#include "textsearch.h"

#include <algorithm>
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

Result<void> searchAnswerTexts(const ProjectReader &reader, const AnswerTable &table, const TextSearch &search,
                               std::vector<bool> &found)
{
    const std::vector<AnswerPlace> places = answerPlaces(table);
    if (places.empty())
        return {};
    auto place = places.begin();
    return reader.forEachAnswerText(
        places.front().answer, places.back().answer, [&](qint64 answer, QByteArrayView utf8) {
            while (place != places.end() && place->answer < answer)
                ++place;
            if (place == places.end() || place->answer != answer || found[std::size_t(place->row)])
                return;
            if (search.isIn(utf8))
                found[std::size_t(place->row)] = true;
        });
}
}

Result<QList<qint32>> searchTexts(const ProjectReader &reader, const AnswerTable &table, const QString &text)
{
    const TextSearch search(text);
    std::vector<bool> found(std::size_t(table.rows()), text.isEmpty());
    if (!text.isEmpty()) {
        for (qsizetype row = 0; row < table.rows(); ++row)
            found[std::size_t(row)] = table.ids[row].contains(text, Qt::CaseInsensitive);
        const auto items = reader.forEachQuestion(
            table.items, [&](qsizetype row, QByteArrayView question, QByteArrayView reference) {
                if (!found[std::size_t(row)] && (search.isIn(question) || search.isIn(reference)))
                    found[std::size_t(row)] = true;
            });
        if (!items)
            return items.error();
        if (const auto answers = searchAnswerTexts(reader, table, search, found); !answers)
            return answers.error();
    }
    QList<qint32> rows;
    for (std::size_t row = 0; row < found.size(); ++row) {
        if (found[row])
            rows.append(qint32(row));
    }
    return rows;
}
