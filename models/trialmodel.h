#pragma once

#include "answer.h"
#include "tablemodel.h"

#include <optional>

/// One answer that a scorer is tried on, and what it made of it.
struct TrialRow
{
    qint64 item = 0; ///< item version
    QString itemId;
    QString answer;
    bool asking = false;
    std::optional<Score> score; ///< none: not tried yet
    double low = 0; ///< of the scale
    double passAt = 1;
    bool lowerIsBetter = false;
};

/// What became of a score, as a sign and a word: "✓ 1", "✗ 0", "0.43", "could not be read".
Pill scorePill(const TrialRow &row);
/// Why there is no score, in words.
QString unscoredText(UnscoredReason reason);

/// Answers and their scores while a scorer is being written.
class TrialModel : public TableModel<TrialRow>
{
    Q_OBJECT

public:
    explicit TrialModel(QObject *parent = nullptr);
};
