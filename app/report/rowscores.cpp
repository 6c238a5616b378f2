#include "rowscores.h"

#include "intervals.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
ordered_json rowJson(const RowScore &row)
{
    const ScoreState state = row.score ? ScoreState::Scored : ScoreState::Unscored;
    return {{"row", row.row},
            {"score", row.score ? ordered_json(*row.score) : ordered_json()},
            {"state", scoreStateName(state).toStdString()},
            {"reason", row.score ? std::string() : unscoredReasonName(row.unscored).toStdString()}};
}

ordered_json numberOrNull(std::optional<double> value)
{
    return value ? ordered_json(*value) : ordered_json();
}
}

RowSummary summarizeRows(const QList<RowScore> &rows, bool binary, std::optional<double> corpus)
{
    RowSummary summary;
    summary.n = rows.size();
    summary.corpus = corpus;
    QList<double> values;
    for (const RowScore &row : rows) {
        if (row.score)
            values.append(*row.score);
    }
    summary.scored = values.size();
    const auto estimate = meanWithT(values);
    if (!estimate)
        return summary;
    summary.mean = estimate->mean;
    const auto interval = binary ? wilsonInterval(std::ranges::count(values, 1.0), values.size()) : estimate->interval;
    if (interval) {
        summary.low = interval->low;
        summary.high = interval->high;
        summary.method = binary ? u"wilson"_s : u"t"_s;
    }
    return summary;
}

QByteArray rowScoresJson(const QString &metric, const QList<RowScore> &rows, const RowSummary &summary)
{
    ordered_json document = ordered_json::object();
    document["metric"] = metric.toStdString();
    document["rows"] = ordered_json::array();
    for (const RowScore &row : rows)
        document["rows"].push_back(rowJson(row));
    ordered_json &object = document["summary"];
    object = {{"n", summary.n},
              {"scored", summary.scored},
              {"mean", numberOrNull(summary.mean)},
              {"low", numberOrNull(summary.low)},
              {"high", numberOrNull(summary.high)},
              {"method", summary.method.toStdString()}};
    if (summary.corpus)
        object["corpus"] = *summary.corpus;
    return QByteArray::fromStdString(document.dump(-1, ' ', false, ordered_json::error_handler_t::replace)) + '\n';
}
