#pragma once

#include "estimate.h"
#include "plan.h"
#include "runfit.h"

#include <QTimer>
#include <QWidget>

class DataChoice;
class EstimateCard;
class Notice;
class PickCard;
class ProjectSession;
class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class RunSettings;
class RunStarter;

/// What will be asked at the next press of Run: chosen here, told in one sentence, estimated before it is sent.
class NextRunView : public QWidget
{
    Q_OBJECT

public:
    NextRunView(ProjectSession &session, RunStarter &starter, QWidget *parent = nullptr);

    /// Shows the draft and what became of the project.
    void refresh();
    /// The buttons that begin a run, for the top of the page.
    QWidget *actions() const { return m_actions; }
    /// A press of Run.
    void run();
    void continueLast();
    /// A pilot: so many items of the next run are asked before the rest.
    void tryItems(qint64 items);
    /// The draft becomes what the file says, undoably.
    Q_INVOKABLE void openPlan(const QString &path);
    Q_INVOKABLE void savePlan(const QString &path);
    /// The draft becomes that run's plan, undoably.
    void setUpLike(qint64 run);
    /// Another project was opened.
    void forget();
    /// Where the plan's .env stands; empty: beside the data, else beside the project.
    QString planDirectory() const { return m_planDirectory; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    QWidget *makeSentenceCard();
    QWidget *makePicks();
    QWidget *makeForm();
    void connectPicks();
    void refreshPicks();
    void refreshSentence();
    void refreshButtons();
    void estimateSoon();
    void estimateNow();
    void startUnderNewName();
    void offerUnfinished(const RunFit &fit);
    void chooseFile(bool toSave);
    Plan withDataAtHand(Plan plan, qint64 run) const;
    void adopt(const Plan &plan, const QString &what);

    ProjectSession &m_session;
    RunStarter &m_starter;
    QWidget *m_actions;
    Notice *m_notice;
    QLabel *m_sentence;
    QLabel *m_summary;
    QLabel *m_missing;
    QLabel *m_hint;
    QPushButton *m_missingButton;
    QString m_missingPage;
    DataChoice *m_data;
    PickCard *m_prompts;
    PickCard *m_models;
    PickCard *m_scorers;
    RunSettings *m_settings;
    EstimateCard *m_estimateCard;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    QPushButton *m_run;
    QPushButton *m_continue;
    QPushButton *m_open;
    QPushButton *m_save;
    QString m_planDirectory;
    QTimer m_pause; ///< of typing, before an estimate is made
    quint64 m_asked = 0; ///< number of the estimate that is awaited
    qint64 m_items = -1; ///< as the last estimate counted them
    DatasetSpec m_itemsOf; ///< the data that they are of
    RunFit m_fit;
};
