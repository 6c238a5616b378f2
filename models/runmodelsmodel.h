#pragma once

#include "tablemodel.h"

#include <optional>

/// One candidate of a run on its way.
struct RunModelRow
{
    QString name;
    int mark = -1; ///< number of the model's mark
    bool isBaseline = false;
    qint64 planned = 0;
    qint64 answered = 0; ///< on disk, whatever their state
    qint64 failed = 0; ///< of those
    qint64 toJudge = 0; ///< 0: no judge is asked
    qint64 judged = 0;
    std::optional<double> latencyP50Ms;
    std::optional<double> latencyP95Ms;
    std::optional<double> ttftP50Ms;
    std::optional<double> tokensPerSecond;
    int inFlight = 0;
    int limit = 0; ///< of calls in flight, now; 0: nothing to tell
    int limitCap = 0; ///< and no more than that
    qint64 rateLimited = 0;
    std::optional<double> refusedShare; ///< of this session's calls
    qint64 retries = 0;
    std::optional<double> cost;
    QString currency;
    Pill state;
    QString stateText; ///< the whole reason, for the tooltip
};

/// "By model" of a run on its way.
class RunModelsModel : public TableModel<RunModelRow>
{
    Q_OBJECT

public:
    enum {
        ModelColumn,
        AnswersColumn,
        JudgedColumn,
        P50Column,
        P95Column,
        TtftColumn,
        TokensColumn,
        InFlightColumn,
        RateLimitedColumn,
        CostColumn,
        StateColumn
    };

    explicit RunModelsModel(QObject *parent = nullptr);

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};
