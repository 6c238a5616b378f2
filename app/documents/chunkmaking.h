#pragma once

#include "chunkcutting.h"
#include "document.h"

/// The passages that hold text, inside the document's text and behind one another; the whole text where there are none.
QList<Passage> usablePassages(const SourceDocument &document);

/// Makes chunks of parts of a document: text, heading and pages come from where they stand.
class ChunkMaker
{
public:
    /// Both must outlive the maker; the passages are those of usablePassages().
    ChunkMaker(const SourceDocument &document, const QList<Passage> &passages);

    Chunk chunkOf(TextSpan span) const;
    /// Text, pages and heading of a row; its further columns stand below its text, a line "name: value" each.
    Chunk chunkOfRow(const Passage &row) const;

private:
    qsizetype passageAt(qsizetype place) const;
    QString headingFor(qsizetype passage, qsizetype end) const;

    const SourceDocument &m_document;
    const QList<Passage> &m_passages;
    QList<qsizetype> m_headings; ///< for each passage the last heading up to it, -1 for none
};
