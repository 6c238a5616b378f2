#pragma once

#include "plan.h"

#include <QWidget>

class FieldChips;
class QComboBox;
class QLabel;
class QPushButton;
class TemplateField;

/// Who judges, and with what prompt.
class JudgePart : public QWidget
{
    Q_OBJECT

public:
    explicit JudgePart(QWidget *parent = nullptr);

    void showScorer(const ScorerSpec &scorer, const QList<ModelSpec> &judges);
    /// Names of an item's fields; "answer" comes on top.
    void setFields(const QStringList &names);
    void setEditable(bool editable);
    /// What is wrong with the prompt, with line and column.
    void showPromptProblem(const QString &problem);

signals:
    void judgeChosen(const QString &judge);
    void promptEdited(const QString &prompt);
    /// A file was read: its text is to be the prompt.
    void promptLoaded(const QString &prompt);
    void lexicalWanted();
    void modelsWanted();
    void failed(const QString &sentence);

private:
    QWidget *makeJudge();
    QWidget *makePrompt();
    void fillJudges(const QString &chosen, const QList<ModelSpec> &judges);
    void chooseFile();
    void load(const QString &path);

    bool m_editable = true;
    QComboBox *m_judge;
    QLabel *m_judgeProblem;
    QPushButton *m_lexical;
    QPushButton *m_models;
    QPushButton *m_load;
    FieldChips *m_chips;
    TemplateField *m_prompt;
    QLabel *m_ownHint;
};
