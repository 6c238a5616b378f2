#pragma once

#include "document.h"
#include "pdfpages.h"

/// A paragraph put together from lines.
struct PdfParagraph
{
    PassageKind kind = PassageKind::Paragraph;
    int level = 0; ///< of a heading
    int page = 0; ///< where it begins
    QString text;
};

/// Finds paragraphs by the room between lines, indentation, lines that end although the next word had room, bullets
/// and changes of font; one that goes on over a page or column is put together. Headings are lines in a font that is
/// clearly larger than that of the text. Words divided at the end of a line are joined.
QList<PdfParagraph> paragraphsOfPages(const std::vector<PdfPage> &pages);
