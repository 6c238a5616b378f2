#pragma once

#include "answer.h"

/// A metric's score of one row of a file of given answers.
struct RowScore
{
    qint64 row = 0; ///< 1-based data row
    std::optional<double> score; ///< nullopt exactly when unscored
    UnscoredReason unscored = UnscoredReason::None;
};

struct RowSummary
{
    qint64 n = 0;
    qint64 scored = 0;
    std::optional<double> mean;
    std::optional<double> low; ///< none for fewer than two scores by t, and for scores that are all equal
    std::optional<double> high;
    QString method; ///< "wilson" for a binary metric, else "t"; empty without an interval
    std::optional<double> corpus; ///< where the metric has a corpus form
};

/// Mean and 95 % interval of the scored rows: Wilson for a binary metric, else t.
RowSummary summarizeRows(const QList<RowScore> &rows, bool binary, std::optional<double> corpus);

/// What `score --json` prints (PRODUCT.md, "Machine-readable output"). `corpus` is left out where there is none.
QByteArray rowScoresJson(const QString &metric, const QList<RowScore> &rows, const RowSummary &summary);
