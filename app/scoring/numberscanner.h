#pragma once

#include "numberreading.h"

/// The text with one spelling for what means the same in a number: ASCII digits and minus, no-break spaces, fractions
/// with a slash; LaTeX's \frac, \times, \$, \% and {,} resolved.
QString plainNumberText(const QString &text);

/// Goes through the numbers of a text that plainNumberText has prepared.
class NumberScanner
{
public:
    explicit NumberScanner(QStringView text)
        : m_text(text)
    {
    }
    std::optional<ReadNumber> next();

private:
    QChar at(qsizetype index) const { return index >= 0 && index < m_text.size() ? m_text[index] : QChar(); }
    bool isDigitAt(qsizetype index) const;
    qsizetype digitsEnd(qsizetype from) const;
    bool standsInWord(qsizetype from) const;
    bool isNegative(qsizetype from) const;
    bool hasCurrencyNear(qsizetype from, qsizetype to) const;
    std::optional<ReadNumber> read();
    QString readPlain();
    QString joinedGroups(const QList<qsizetype> &separators, qsizetype from, qsizetype end);
    QString digitsTo(qsizetype from, qsizetype to);
    bool readFraction(double &value, qsizetype from);
    void readPower(double &value, bool &whole);
    std::optional<int> exponentAt(qsizetype &from) const;
    bool readPercent();

    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_listEnd = 0; ///< before it, only a point belongs to a number
};
