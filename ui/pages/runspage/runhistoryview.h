#pragma once

#include "error.h"
#include "narrowcolumns.h"

#include <QWidget>

class Notice;
class ProjectSession;
class QPushButton;
class QSplitter;
class QStackedWidget;
class RunDetails;
class RunsModel;
class RunStarter;
class TableView;
struct RunProgress;

/// Every run of the project, newest first, and what can be done with the chosen one.
class RunHistoryView : public QWidget
{
    Q_OBJECT

public:
    RunHistoryView(ProjectSession &session, RunStarter &starter, QWidget *parent = nullptr);
    ~RunHistoryView() override;

    void refresh();
    /// The buttons for the top of the page.
    QWidget *actions() const { return m_actions; }
    void refreshButtons();
    /// The row of the run that is on.
    void showProgress(const RunProgress &progress);
    /// Chosen in the table, in the order of the table.
    QList<qint64> chosenRuns() const;
    void chooseRun(qint64 run);
    void saveState();

signals:
    void setUpWanted(qint64 run);
    void rescoreWanted(qint64 run);
    void nextRunWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeEmpty();
    QWidget *makeBody();
    void showChosen();

    ProjectSession &m_session;
    QWidget *m_actions;
    Notice *m_notice;
    RunsModel *m_model;
    TableView *m_table;
    NarrowColumns m_columns;
    RunDetails *m_details;
    QPushButton *m_compare;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
};
