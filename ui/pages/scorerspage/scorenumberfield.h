#pragma once

#include <QLineEdit>

#include <optional>

/// A number that may be left out; what then holds is the placeholder.
class ScoreNumberField : public QLineEdit
{
    Q_OBJECT

public:
    explicit ScoreNumberField(const QString &accessibleName, QWidget *parent = nullptr);

    void setRange(double least, double most);
    /// Not while somebody writes something that is no number yet.
    void showNumber(const std::optional<double> &number);
    bool isWrong() const { return m_wrong; }

signals:
    void numberEdited(const std::optional<double> &number);
    /// A sentence; empty: nothing is wrong any more.
    void problemChanged(const QString &problem);

private:
    void take(const QString &text);
    void setProblem(const QString &problem);
    /// By the window's locale, or with a point; nullopt: no number.
    static std::optional<double> read(const QString &text);

    double m_least;
    double m_most;
    bool m_wrong = false;
};
