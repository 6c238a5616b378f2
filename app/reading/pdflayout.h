#pragma once

#include "document.h"
#include "pdfpages.h"

#include <vector>

/// A line with its place in the document.
struct PlacedLine
{
    const PdfLine *line = nullptr;
    int page = 0;
    int column = 0; ///< lines that stand below each other; counted through the document
    double columnLeft = 0;
    double columnRight = 0;
    bool isNote = false; ///< of a footnote
};

/// What the lines of a document say about each other: which font is the text's, how far lines are apart, where
/// columns begin and end.
class PdfLayout
{
public:
    /// `pages` must outlive it.
    explicit PdfLayout(const std::vector<PdfPage> &pages);

    const std::vector<PlacedLine> &lines() const { return m_lines; }
    /// Whether `line`, which `next` follows, begins a paragraph behind the lines of the paragraph so far.
    bool beginsParagraph(const QList<PlacedLine> &paragraph, const PlacedLine &line, const PlacedLine *next) const;
    PassageKind kindOf(const QList<PlacedLine> &paragraph) const;
    /// From 1, by the sizes of the fonts that headings have.
    int headingLevel(double size) const;

private:
    bool beginsElsewhere(const PdfLine &line, const PdfLine *before, double distance) const;
    void place(const std::vector<PdfPage> &pages);
    void markNotes();
    void measureColumns();
    void measureHeadings();
    bool isHeading(const PdfLine &line) const;
    bool breaksContents(const PdfLine &line, const PdfLine &next) const;
    bool hadRoom(const PlacedLine &line, const PlacedLine &next) const;
    bool goesOnInNextColumn(const QList<PlacedLine> &paragraph, const PlacedLine &line) const;
    bool breaksByIndentation(const QList<PlacedLine> &paragraph, const PlacedLine &line, const PlacedLine *next) const;

    std::vector<PlacedLine> m_lines;
    double m_size = 10; ///< of the text's font
    double m_leading = 1.2; ///< from line to line, in sizes of the font
    QList<double> m_headingSizes; ///< from the largest
};
