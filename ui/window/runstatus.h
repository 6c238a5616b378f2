#pragma once

#include "generationrequests.h"
#include "progress.h"

#include <QWidget>

class ProjectSession;
class QLabel;
class QProgressBar;

/// The left of the status bar: how the run goes, on every page.
class RunStatus : public QWidget
{
    Q_OBJECT

public:
    explicit RunStatus(ProjectSession &session, QWidget *parent = nullptr);

private:
    void show(const RunProgress &progress);
    void showLastRun();
    void showGeneration(const GenerationProgress &progress);

    ProjectSession &m_session;
    QLabel *m_text;
    QProgressBar *m_bar;
    QLabel *m_left;
};
