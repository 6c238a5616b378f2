#pragma once

#include "answertable.h"
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
    AnswerScorer scorer; ///< what it is tried with; its values are empty
};

/// What became of a score: "✓ 1", "0.43", why there is none, or that it is still to come.
Pill scorePill(const TrialRow &row);

/// Answers and their scores while a scorer is being written.
class TrialModel : public TableModel<TrialRow>
{
    Q_OBJECT

public:
    explicit TrialModel(QObject *parent = nullptr);
};
