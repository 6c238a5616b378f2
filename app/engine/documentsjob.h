#pragma once

#include "documentreader.h"
#include "generationrequests.h"
#include "projectwriter.h"
#include "sourcefile.h"

#include <QSet>

/// Reads files into the project: one is read in the pool and stored by the writer before the next one is looked at, so
/// that no more than one file is in memory.
class DocumentsJob
{
public:
    DocumentsJob(QStringList paths, QString encoding);
    /// Tables need no column `text`: each row is a text of its own, of whatever columns.
    void takeAnyTable() { m_takesAnyTable = true; }

    // In the pool, one call after the other.
    void find();
    bool isAtEnd() const { return m_next >= m_sources.files.size(); }
    /// Reads the next file.
    void readNext();

    /// The documents of the file that was read last, instead of storing them.
    QList<SourceDocument> takeRead();

    /// On the writer's thread, after readNext(): an error only when the project can't be written.
    Result<void> store(ProjectWriter &writer);

    qint64 done() const { return m_next; }
    qint64 total() const { return m_sources.files.size(); }
    QString file() const; ///< the one that is next, or ""
    const DocumentsReport &report() const { return m_report; }
    /// Names of the documents in the files, whether or not they were there already.
    QStringList names() const { return m_names; }

private:
    void keep(SourceDocument document);

    QStringList m_paths;
    QString m_encoding;
    FoundSources m_sources;
    qsizetype m_next = 0;
    QList<SourceDocument> m_read;
    QStringList m_names;
    QSet<QString> m_known; ///< names of documents so far
    bool m_takesAnyTable = false;
    DocumentsReport m_report;
};
