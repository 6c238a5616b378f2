#pragma once

#include "importsource.h"
#include "projectwriter.h"
#include "result.h"

#include <QElapsedTimer>

#include <memory>

/// One import, in slices on the writer's thread, so that answers are saved in between.
class ImportJob
{
public:
    ImportJob(ImportRequest request, QString fingerprint);

    /// Opens the file and begins the dataset.
    Result<void> begin(ProjectWriter &writer);
    /// Reads on for about 50 ms; true when the file is at its end and the dataset is complete.
    Result<bool> step(ProjectWriter &writer);
    /// After an error or a cancel: leaves nothing behind.
    void abandon(ProjectWriter &writer);

    qint64 bytesRead() const { return m_source ? m_source->bytesRead() : 0; }
    qint64 bytesTotal() const { return m_source ? m_source->bytesTotal() : 0; }
    qint64 rows() const { return m_row; }
    const ImportReport &report() const { return m_report; }

private:
    Result<bool> readSlice(QList<QStringList> &rows);
    Result<void> addSlice(ProjectWriter &writer, const QList<QStringList> &rows);
    Result<void> finish(ProjectWriter &writer);
    void keepProblems();

    ImportRequest m_request;
    QString m_fingerprint;
    std::unique_ptr<ImportSource> m_source;
    bool m_atEnd = false;
    qint64 m_row = 0; ///< rows added
    QElapsedTimer m_clock;
    ImportReport m_report;
};
