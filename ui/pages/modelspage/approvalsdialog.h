#pragma once

#include "approvedcommand.h"
#include "result.h"

#include <QDialog>

class Notice;
class ProjectSession;
class QListWidget;
class QPushButton;

/// The start commands that this user has approved, in all projects: seen, and taken back.
class ApprovalsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ApprovalsDialog(ProjectSession &session, QWidget *parent = nullptr);

    /// Reads the list again.
    void load();

private:
    void showCommands(const Result<QList<ApprovedCommand>> &commands);
    void revokeSelected();
    void refreshButton();

    ProjectSession &m_session;
    QList<ApprovedCommand> m_commands;
    QListWidget *m_list;
    QPushButton *m_revoke;
    Notice *m_notice;
};
