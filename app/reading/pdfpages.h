#pragma once

#include "documentreader.h"

#include <QList>
#include <QRectF>

#include <vector>

/// A word as it stands on a page; points (1/72 inch), the origin is the page's upper left corner.
struct PdfWord
{
    QString text;
    QRectF box;
    double size = 0; ///< of the font
    bool fixedWidth = false; ///< a typewriter's font
    bool bold = false;
    bool spaceAfter = false;
};

/// Words that stand beside each other.
struct PdfLine
{
    QString text;
    double left = 0;
    double right = 0;
    double bottom = 0;
    double size = 0; ///< of the font that most of its characters have
    double firstWordWidth = 0;
    double textLeft = 0; ///< where the second word begins: behind a bullet or a number
    bool fixedWidth = false;
    bool bold = false;
    bool inContents = false; ///< of a table of contents, whose lines end before the margin
    bool endsEntry = false; ///< a page number stood behind it there
};

struct PdfPage
{
    int number = 0; ///< from 1
    double height = 0;
    QList<PdfLine> lines; ///< in reading order
};

/// Puts words, which come in reading order, together to lines.
QList<PdfLine> linesOfWords(const QList<PdfWord> &words);

struct PdfText
{
    QString title;
    int pageCount = 0;
    std::vector<PdfPage> pages;
    QList<int> unreadablePages; ///< from 1
};

/// The lines of all pages. Errors: protected, damaged, too large, without pages.
Result<PdfText> readPdfPages(const QString &path, const ReadOptions &options);
