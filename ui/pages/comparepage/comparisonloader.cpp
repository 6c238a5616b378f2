#include "comparisonloader.h"

#include "workbench.h"

#include <QElapsedTimer>
#include <QPointer>

struct ComparisonLoader::Reading
{
    LoadedComparison loaded;
    int serial = 0;
    int missing = 3;
    QElapsedTimer since;
};

ComparisonLoader::ComparisonLoader(Workbench &workbench, QObject *parent)
    : QObject(parent)
    , m_workbench(workbench)
{
}

void ComparisonLoader::load(const QList<qint64> &runs, const QString &baseline)
{
    const auto reading = std::make_shared<Reading>();
    reading->serial = ++m_serial;
    reading->loaded.runs = runs;
    reading->since.start();
    m_busy = true;
    // The table first: a row may then be older than the figures above it, never the other way round.
    const QPointer<ComparisonLoader> self(this);
    m_workbench.loadAnswers(runs, baseline, [self, reading](const Result<std::shared_ptr<const AnswerTable>> &table) {
        if (table)
            reading->loaded.table = *table;
        if (self && table && reading->serial == self->m_serial && reading->missing > 1)
            emit self->rowsLoaded(reading->loaded);
        if (self)
            self->arrive(reading, table ? nullptr : &table.error());
    });
    m_workbench.compare(runs, baseline, [self, reading](const Result<Comparison> &comparison) {
        if (comparison)
            reading->loaded.comparison = *comparison;
        if (self)
            self->arrive(reading, comparison ? nullptr : &comparison.error());
    });
    if (runs.size() < 2) {
        --reading->missing;
        return;
    }
    m_workbench.differencesBetween(runs, [self, reading](const Result<QList<RunDifference>> &differences) {
        if (differences)
            reading->loaded.differences = *differences;
        if (self)
            self->arrive(reading, differences ? nullptr : &differences.error());
    });
}

void ComparisonLoader::arrive(const std::shared_ptr<Reading> &reading, const Error *error)
{
    if (reading->serial != m_serial)
        return;
    if (error) {
        forget();
        emit failed(*error);
        return;
    }
    if (--reading->missing > 0)
        return;
    m_busy = false;
    m_lastMs = double(reading->since.nsecsElapsed()) / 1e6;
    emit loaded(reading->loaded);
}
