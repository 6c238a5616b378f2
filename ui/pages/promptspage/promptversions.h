#pragma once

#include "draft.h"

#include <QWidget>

class MessagesView;
class QComboBox;
class QLabel;
class QPushButton;

/// The kept versions of a prompt: an old one beside what is written now.
class PromptVersions : public QWidget
{
    Q_OBJECT

public:
    explicit PromptVersions(QWidget *parent = nullptr);

    void showVersions(const QList<PromptVersion> &all, const PromptSpec &current, bool editable);

signals:
    void keepWanted();
    /// The prompt is to be as it was in that version.
    void useWanted(const PromptSpec &prompt);

private:
    void showChosen();

    QList<PromptVersion> m_versions; ///< of this prompt, newest first
    PromptSpec m_current;
    bool m_editable = true;
    QLabel *m_hint;
    QComboBox *m_choice;
    QPushButton *m_keep;
    QPushButton *m_use;
    QLabel *m_oldName;
    QLabel *m_nowName;
    QWidget *m_sides;
    MessagesView *m_old;
    MessagesView *m_now;
};
