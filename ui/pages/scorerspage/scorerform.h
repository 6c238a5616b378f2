#pragma once

#include "card.h"
#include "plan.h"

class JudgePart;
class QLabel;
class QLineEdit;
class ScorerOptions;

/// One scorer, to be set up: its name, who judges and how, and the options that its kind obeys.
class ScorerForm : public Card
{
    Q_OBJECT

public:
    explicit ScorerForm(QWidget *parent = nullptr);
    ~ScorerForm() override;

    void showScorer(const ScorerSpec &scorer, const QStringList &otherNames, const QList<ModelSpec> &judges,
                    const QList<ModelSpec> &embedders);
    void setFields(const QStringList &names);
    void setEditable(bool editable);
    void startNaming();
    /// What the engine says about the scorer as it stands; empty: nothing is wrong.
    void showProblem(const QString &problem);
    void showPromptProblem(const QString &problem);

signals:
    /// `key` says what was changed: edits of one field in a row are one step of undo. Empty: a step of its own.
    void edited(const ScorerSpec &scorer, const QString &key);
    void lexicalWanted();
    void modelsWanted();
    void failed(const QString &sentence);

private:
    QWidget *makeFields();
    void connectJudge();
    void takeName(const QString &name);
    void showNameProblem(const QString &problem);
    void tell(const QString &key);

    ScorerSpec m_scorer;
    QStringList m_otherNames;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QLabel *m_about;
    JudgePart *m_judge;
    ScorerOptions *m_options;
};
