#pragma once

#include "card.h"
#include "error.h"
#include "projectcontents.h"

class ProjectSession;
class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class RunStarter;

/// One run of the history: what it did, its plan in words, and what can be done with it.
class RunDetails : public Card
{
    Q_OBJECT

public:
    RunDetails(ProjectSession &session, RunStarter &starter, QWidget *parent = nullptr);

    /// id 0: none is chosen.
    void showRun(const RunSummary &summary);
    void refreshButtons();

signals:
    void setUpWanted(qint64 run);
    void rescoreWanted(qint64 run);
    void failed(const Error &error);
    void planSaved(const QString &path);
    void batchWritten(const QString &path, qint64 requests);

private:
    void makeButtons();
    void readPlan();
    void showWords(const QList<QPair<QString, QString>> &words);
    QString stateSentence() const;
    void chooseFile();
    void savePlan(const QString &path);
    void makeBatchMenu();
    void chooseBatchFile();
    void chooseResults();
    void writeBatch(const QString &path);

    ProjectSession &m_session;
    RunStarter &m_starter;
    RunSummary m_summary;
    QWidget *m_words;
    QGridLayout *m_grid;
    QHBoxLayout *m_buttons = nullptr;
    QPushButton *m_resume;
    QPushButton *m_retry;
    QPushButton *m_scoreAgain;
    QPushButton *m_rescore;
    QPushButton *m_setUp;
    QPushButton *m_save;
    QPushButton *m_batch;
    quint64 m_asked = 0;
};
