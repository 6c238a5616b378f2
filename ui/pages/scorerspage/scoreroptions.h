#pragma once

#include "plan.h"

#include <QMap>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class ScoreNumberField;

/// The options of a scorer beside its name and its judge; only those that its kind obeys are shown.
class ScorerOptions : public QWidget
{
    Q_OBJECT

public:
    explicit ScorerOptions(QWidget *parent = nullptr);

    void showScorer(const ScorerSpec &scorer);
    void setEditable(bool editable);
    /// What the engine says about the options as they stand.
    void showProblem(const QString &problem);

signals:
    /// `key` is the plan's name of what was changed.
    void edited(const ScorerSpec &scorer, const QString &key);

private:
    void makeChecks();
    void makeTexts();
    void makeScale();
    void setRowVisible(const QString &key, bool visible);
    void addRow(const QString &label, QWidget *field, const QString &key, const QString &tip);
    QCheckBox *addCheck(const QString &label, const QString &key, const QString &tip, bool ScorerSpec::*member);
    void tell(const QString &key);
    void showScale();
    void takeScale(const std::optional<double> &low, const std::optional<double> &high);
    void showFieldProblem(const QString &problem);

    ScorerSpec m_scorer;
    QGridLayout *m_rows;
    QMap<QString, QList<QWidget *>> m_fields; ///< label and field, by key
    QList<QPair<QCheckBox *, bool ScorerSpec::*>> m_checks;
    QLineEdit *m_pattern;
    QSpinBox *m_group;
    QPlainTextEdit *m_ignored;
    QComboBox *m_tokenizer;
    ScoreNumberField *m_tolerance;
    ScoreNumberField *m_low;
    ScoreNumberField *m_high;
    ScoreNumberField *m_step;
    ScoreNumberField *m_passAt;
    QLabel *m_problem;
    QString m_engineProblem;
    QString m_fieldProblem;
};
