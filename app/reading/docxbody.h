#pragma once

#include "document.h"
#include "docxstyles.h"

#include <optional>

/// A paragraph of a DOCX, or a row of one of its tables.
struct DocxBlock
{
    PassageKind kind = PassageKind::Paragraph;
    int level = 0;
    QString text; ///< of a row: its cells, with tabs between them
    QList<qint64> footnotes; ///< the ids of the notes it refers to
    QList<qint64> endnotes;
    bool beginsTable = false;
};

struct DocxBody
{
    QList<DocxBlock> blocks;
    QString fault; ///< why the XML ended too early; else empty
};

/// Reads the body of a DOCX (document.xml): what was deleted with changes tracked is left out, what was inserted is
/// there, text boxes come before the paragraph that they are anchored in, comments do not come.
DocxBody docxBody(const QByteArray &xml, const QHash<QString, DocxStyle> &styles);

/// The text of notes (footnotes.xml, endnotes.xml), by id; separators are no notes.
QHash<qint64, QString> docxNotes(const QByteArray &xml);
