#pragma once

#include "plan.h"

#include <QWidget>

class GuardedLine;
class NumberField;
class QLabel;

/// What a million tokens cost. Empty fields mean that nobody knows.
class PriceFields : public QWidget
{
    Q_OBJECT

public:
    explicit PriceFields(QWidget *parent = nullptr);

    void showPrice(const std::optional<Price> &price, bool fresh);
    QString summary() const;

signals:
    void priceTyped(const std::optional<Price> &price);

private:
    void edited();
    void showProblem();

    std::optional<Price> m_price;
    NumberField *m_input;
    NumberField *m_output;
    NumberField *m_cached;
    GuardedLine *m_currency;
    QLabel *m_message;
    QString m_problem;
};
