#pragma once

#include "answertable.h"
#include "comparison.h"
#include "error.h"

#include <QObject>

#include <memory>

class Workbench;

/// Results of some runs, read together so that figures and rows are of the same moment (or nearly, while one goes on).
struct LoadedComparison
{
    QList<qint64> runs;
    Comparison comparison;
    std::shared_ptr<const AnswerTable> table;
    QList<RunDifference> differences; ///< empty for one run
};

/// Asks the workbench for what Compare shows. Only the last question is answered.
class ComparisonLoader : public QObject
{
    Q_OBJECT

public:
    explicit ComparisonLoader(Workbench &workbench, QObject *parent = nullptr);

    void load(const QList<qint64> &runs, const QString &baseline);
    /// What is on its way is not wanted any more.
    void forget()
    {
        ++m_serial;
        m_busy = false;
    }
    bool isBusy() const { return m_busy; }
    double lastMilliseconds() const { return m_lastMs; } ///< how long the last one took

signals:
    /// The rows alone are there: figures, which take longer, come with loaded().
    void rowsLoaded(const LoadedComparison &rows);
    void loaded(const LoadedComparison &loaded);
    void failed(const Error &error);

private:
    struct Reading;

    void arrive(const std::shared_ptr<Reading> &reading, const Error *error);

    Workbench &m_workbench;
    int m_serial = 0;
    bool m_busy = false;
    double m_lastMs = 0;
};
