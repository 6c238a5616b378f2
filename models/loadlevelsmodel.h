#pragma once

#include "loadtest.h"
#include "tablemodel.h"

/// A level as the page of the load test shows it.
struct LoadLevelRow
{
    LoadTestLevel level;
    bool isHighest = false; ///< the highest that keeps the goal
    bool isFastest = false;
};

/// The levels of a load test.
class LoadLevelsModel : public TableModel<LoadLevelRow>
{
    Q_OBJECT

public:
    enum {
        ConcurrencyColumn,
        TokensColumn,
        FirstTokenP50Column,
        FirstTokenP95Column,
        FirstTokenP99Column,
        LatencyP50Column,
        LatencyP95Column,
        LatencyP99Column,
        FailedColumn,
        CallsColumn,
        TokensOfCallColumn,
        RequestsColumn
    };

    explicit LoadLevelsModel(QObject *parent = nullptr);

    void setResult(const LoadTestResult &result);
};

/// "1,240", "8.3": rates with as many digits as say something.
QString loadRateText(double rate);
