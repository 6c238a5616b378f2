#pragma once

#include "plan.h"

#include <QWidget>

class FieldChips;
class QComboBox;
class QLabel;
class QPushButton;
class TemplateField;

/// Who judges, and with what prompt; for scorers that compare vectors, whose vectors.
class JudgePart : public QWidget
{
    Q_OBJECT

public:
    explicit JudgePart(QWidget *parent = nullptr);

    void showScorer(const ScorerSpec &scorer, const QList<ModelSpec> &judges, const QList<ModelSpec> &embedders);
    /// Names of an item's fields; "answer" comes on top.
    void setFields(const QStringList &names);
    void setEditable(bool editable);
    /// What is wrong with the prompt, with line and column.
    void showPromptProblem(const QString &problem);

signals:
    void judgeChosen(const QString &judge);
    /// Empty: the judge compares.
    void embeddingsChosen(const QString &model);
    void promptEdited(const QString &prompt);
    /// A file was read: its text is to be the prompt.
    void promptLoaded(const QString &prompt);
    void lexicalWanted();
    void modelsWanted();
    void failed(const QString &sentence);

private:
    QWidget *makeJudge();
    QWidget *makePrompt();
    QWidget *makeEmbeddings();
    void showWords(bool isSimilarity);
    void fillJudges(const ScorerSpec &scorer, const QList<ModelSpec> &judges);
    void fillEmbeddings(const QString &chosen, const QList<ModelSpec> &embedders);
    void chooseFile();
    void load(const QString &path);

    bool m_editable = true;
    QLabel *m_judgeLabel;
    QComboBox *m_judge;
    QLabel *m_judgeProblem;
    QPushButton *m_lexical;
    QPushButton *m_models;
    QPushButton *m_load;
    FieldChips *m_chips;
    TemplateField *m_prompt;
    QLabel *m_ownHint;
    QWidget *m_promptPart;
    QComboBox *m_embeddings;
    QWidget *m_embeddingsPart;
};
