#pragma once

#include "tablemodel.h"

#include <optional>

/// What one model will be asked in the next run, as a range where it can't be known.
struct EstimateRow
{
    QString name;
    int mark = -1;
    bool isJudge = false;
    bool isLocal = false; ///< given or built in: nothing is sent
    qint64 requests = 0;
    qint64 there = 0; ///< of those, answered in the project already
    double tokensLow = 0;
    double tokensHigh = 0;
    bool isPriceKnown = false;
    double costLow = 0;
    double costHigh = 0;
    QString currency;
    QString byBatch; ///< asked by batch, in words; empty: it is not
    QString priceFrom; ///< where the price is from, in words; empty: there is none
    qint64 measuredItems = 0; ///< that the ranges stand on; 0: usual figures
};

/// The estimate by target and judge.
class EstimateModel : public TableModel<EstimateRow>
{
    Q_OBJECT

public:
    enum { ModelColumn, RequestsColumn, TokensColumn, CostColumn };

    explicit EstimateModel(QObject *parent = nullptr);
};

/// "1,200 – 3,400", "1.2 – 3.4 M": numbers of tokens as they are read, ends that look alike once.
QString tokenRangeText(double low, double high);
/// "$0.02 – $0.05"
QString moneyRangeText(double low, double high, const QString &currency);
/// "12 s – 1 min 30 s", from seconds
QString secondsRangeText(double low, double high);
