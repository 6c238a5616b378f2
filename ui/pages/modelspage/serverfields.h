#pragma once

#include "plan.h"
#include "serverstatus.h"

#include <QWidget>

class ApprovalsDialog;
class FormRows;
class GuardedLine;
class NumberField;
class PillLabel;
class PlainText;
class ProjectSession;
class QCheckBox;
class QLabel;
class QPushButton;

/// A server of one's own that a run starts for the model: its command, and a try that shows what it writes.
class ServerFields : public QWidget
{
    Q_OBJECT

public:
    explicit ServerFields(ProjectSession &session, QWidget *parent = nullptr);

    void showModel(const ModelSpec &model, bool fresh);
    QString summary() const;

signals:
    void serverTyped(const ServerSpec &server, const QString &field);
    void keyRefused(const QString &field);

private:
    void build();
    void connectFields();
    QWidget *makeTry();
    void connectTry();
    void showProblems();
    void showTry();
    void scrollToLog();
    void start();
    void openApprovals();

    ProjectSession &m_session;
    ModelSpec m_model;
    FormRows *m_rows;
    GuardedLine *m_command;
    GuardedLine *m_health;
    NumberField *m_within;
    QCheckBox *m_keep;
    QPushButton *m_start;
    QPushButton *m_stop;
    QPushButton *m_approvals;
    ApprovalsDialog *m_dialog = nullptr; ///< made when it is asked for
    PillLabel *m_pill;
    QLabel *m_text;
    PlainText *m_log;
    ModelSpec m_tried; ///< whose server was started here last
    ServerStatus m_status;
    QString m_refusal; ///< why it was not started
    int m_commandRow = 0;
    int m_withinRow = 0;
};
