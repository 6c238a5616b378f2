#pragma once

#include "card.h"
#include "plan.h"
#include "templateeditor.h"

#include <QPointer>

class ContextChoice;
class ExampleList;
class FieldChips;
class QLabel;
class QLineEdit;
class TemplateField;
struct PartProblem;

/// The texts of one prompt, to be written.
class PromptForm : public Card
{
    Q_OBJECT

public:
    explicit PromptForm(QWidget *parent = nullptr);
    ~PromptForm() override;

    /// Only fields whose text differs are touched, so that the cursor stays where somebody writes.
    void showPrompt(const PromptSpec &prompt, const QStringList &otherNames);
    void setFields(const QStringList &names);
    void setEditable(bool editable);
    void showProblems(const QList<PartProblem> &problems);
    void startNaming();

signals:
    /// `part` says which text: edits of one text in a row are one step of undo. Empty: a step of its own.
    void edited(const PromptSpec &prompt, const QString &part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeTexts();
    void takeName(const QString &name);
    void showNameProblem(const QString &problem);
    void join(TemplateField *field);
    void tell(const QString &part);

    PromptSpec m_prompt;
    QStringList m_otherNames;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    ContextChoice *m_context;
    FieldChips *m_chips;
    TemplateField *m_system;
    TemplateField *m_user;
    ExampleList *m_examples;
    QPointer<TemplateEditor> m_active; ///< where a chosen field goes
};
