#pragma once

#include "documentsjob.h"
#include "generationreading.h"
#include "generationrequests.h"
#include "generationruns.h"
#include "progress.h"
#include "workbench.h"

#include <QObject>

/// One generation from documents to checked questions: a step after the other, each of which finds out from the
/// project what is missing, so that it can be ended anywhere and begun again. Lives on the Workbench's thread.
class GenerationJob : public QObject
{
    Q_OBJECT

public:
    /// `directory`: where .env is; empty: beside the project.
    GenerationJob(Workbench &workbench, Plan plan, QString directory);

    /// Begins or goes on; `done` is told the generation's id before any file is read.
    void begin(Workbench::Done<qint64> done);
    /// Goes on with a stored one, by the plan of its snapshot.
    void resume(qint64 generation, Workbench::Done<qint64> done);
    /// Critics again about these questions, then what else is missing.
    void checkAgain(qint64 generation, const QList<qint64> &items, Workbench::Done<qint64> done);

    void pause() { m_pauseWanted = true; }
    /// Another project is opened: it goes no further, and tells nothing any more.
    void abandon() { m_isAbandoned = true; }
    /// A run of this generation has ended.
    void runEnded(const RunEnd &end);

private:
    void enter(qint64 generation, const Workbench::Done<qint64> &done);
    void readFiles();
    void readFile();
    void cut(const QStringList &names);
    void cutNext();
    void renderNext();
    void sort();
    void tellProblems(const QStringList &problems);
    void store(const QList<QList<NewQuestion>> &slices, qsizetype next);
    void judge();
    void findRun();
    void startRun(const NextRun &next);
    void tell(GenerationStep step, qint64 done = 0, qint64 total = 0, const QString &text = {});
    /// False: it was stopped or is to pause, and the end is told.
    bool goesOn();
    void fail(const Error &error);
    void finish(RunState state, PauseReason reason, const QString &text);
    void finish();
    PlanningPaths paths() const;
    /// work() in the pool, then next(value); an error ends the generation.
    template <typename T, typename Work, typename Next>
    void inPool(Work work, Next next);
    template <typename T, typename Work, typename Next>
    void onWriter(Work work, Next next);

    Workbench &m_workbench;
    QString m_project;
    Plan m_plan;
    QString m_directory;
    qint64 m_generation = 0;
    bool m_pauseWanted = false;
    bool m_isAbandoned = false;
    bool m_isEnding = false; ///< what is there is sorted, nothing more is asked
    /// Runs of this start: what fails in them is asked again at the next one only. nullopt: nothing failed is asked
    /// again.
    std::optional<QSet<qint64>> m_tried = QSet<qint64>();
    QStringList m_told; ///< what was said of replies without questions
    QList<qint64> m_again; ///< items whose questions critics are asked about again
    std::shared_ptr<DocumentsJob> m_documents;
    std::shared_ptr<GenerationReading> m_reading;
    GenerationEnd m_end;
    GenerationStep m_step = GenerationStep::Reading;
    qint64 m_run = 0;
};
