#pragma once

#include "plan.h"

#include <QWidget>

class DraftItems;
class ItemPicker;
class MessagesView;
class ProjectSession;
class PromptCheck;
class QComboBox;
class QLabel;
class QPushButton;
struct PartProblem;
struct PromptPreview;

/// What a prompt makes of a real item, and what another prompt makes of the same one beside it.
class PromptPreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PromptPreviewPane(ProjectSession &session, DraftItems &items, QWidget *parent = nullptr);

    /// Shows this prompt of the draft; looked at after a short pause, or at once.
    void showPrompt(const PromptSpec &prompt, bool atOnce);

signals:
    void checked(const QList<PartProblem> &problems);
    /// Both prompts are to be used in the next run.
    void bothWanted(const QStringList &names);

private:
    QWidget *makeBothLine();
    void fillOthers();
    void itemsChanged();
    void showThis(const PromptPreview &preview);
    void showOther(const PromptPreview &preview);
    void checkBoth(bool atOnce);
    void updateBothLine();
    void showInto(MessagesView *view, const PromptPreview &preview) const;
    const PromptSpec *other() const;

    ProjectSession &m_session;
    DraftItems &m_items;
    PromptSpec m_prompt;
    QList<PromptSpec> m_others;
    PromptCheck *m_check;
    PromptCheck *m_otherCheck;
    ItemPicker *m_picker;
    QComboBox *m_compare;
    QLabel *m_thisName;
    QLabel *m_otherName;
    MessagesView *m_this;
    MessagesView *m_other;
    QWidget *m_otherSide;
    QWidget *m_bothLine;
    QLabel *m_bothText;
    QPushButton *m_both;
    QPushButton *m_data;
};
