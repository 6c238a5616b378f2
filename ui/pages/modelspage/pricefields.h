#pragma once

#include "pricetable.h"

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
    /// What a run would use where the fields are empty.
    void showTablePrice(const std::optional<PriceEntry> &entry);
    QString summary() const;

signals:
    void priceTyped(const std::optional<Price> &price);
    /// The price table is to be shown.
    void tableWanted();

private:
    void edited();
    void showProblem();
    QList<NumberField *> numbers() const { return {m_input, m_output, m_cached, m_write, m_writeHour, m_batch}; }
    QString hint() const;

    std::optional<Price> m_price;
    std::optional<PriceEntry> m_entry;
    NumberField *m_input;
    NumberField *m_output;
    NumberField *m_cached;
    NumberField *m_write;
    NumberField *m_writeHour;
    NumberField *m_batch;
    GuardedLine *m_currency;
    QLabel *m_message;
    QString m_problem;
};
