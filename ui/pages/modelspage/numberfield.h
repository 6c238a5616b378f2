#pragma once

#include <QLineEdit>

#include <optional>

/// A number that may be missing. A decimal comma is understood; what is no number is marked and not taken.
class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Kind { Real, Whole };

    NumberField(Kind kind, double low, double high, QWidget *parent = nullptr);

    /// A number as written in JSON, or nothing. Leaves what is typed alone while the owner knows nothing else; `fresh`
    /// drops it in any case.
    void showNumber(const QByteArray &number, bool fresh);
    void showValue(const std::optional<double> &value, bool fresh);
    /// Why what is typed is not taken; empty: it is.
    QString problem() const { return m_problem; }

signals:
    /// A number as JSON has it; empty: none.
    void numberTyped(const QByteArray &number);
    void problemChanged();

private:
    void check();
    std::optional<QByteArray> parsed(const QString &text) const;
    void setProblem(const QString &problem);

    Kind m_kind;
    double m_low;
    double m_high;
    QByteArray m_taken;
    QString m_problem;
};
