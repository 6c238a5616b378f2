#include "pdfrunningheads.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int fewestPages = 3; ///< on fewer, nothing can be called repeated

struct EdgeLine
{
    size_t page = 0;
    qsizetype line = 0; ///< index
    bool apart = false; ///< there is more room between it and the text than between two lines
};

bool isRoman(QStringView word)
{
    return word.size() <= 7 && std::ranges::all_of(word, [](QChar c) { return u"ivxlcdmIVXLCDM"_s.contains(c); });
}

/// A line as it comes again on other pages: without its numbers.
QString repeatingForm(const QString &text)
{
    QStringList words;
    const QList<QStringView> parts = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : parts) {
        const bool isNumber = std::ranges::any_of(word, [](QChar c) { return c.isDigit(); })
            && std::ranges::none_of(word, [](QChar c) { return c.isLetter(); });
        words.append(isNumber || isRoman(word) ? u"#"_s : word.toString().toLower());
    }
    return words.join(u' ');
}

/// The topmost (or lowest) line of a page, if the next one is where.
std::optional<EdgeLine> edgeLine(const std::vector<PdfPage> &pages, size_t page, bool top)
{
    const QList<PdfLine> &lines = pages[page].lines;
    if (lines.isEmpty())
        return std::nullopt;
    const double side = top ? 1 : -1;
    const auto nearer = [side](const PdfLine &a, const PdfLine &b) { return side * a.bottom < side * b.bottom; };
    const auto edge = std::ranges::min_element(lines, nearer);
    double gap = pages[page].height;
    for (const PdfLine &line : lines) {
        const double distance = side * (line.bottom - edge->bottom);
        if (distance > 0.5 * edge->size)
            gap = std::min(gap, distance);
    }
    return EdgeLine{page, edge - lines.begin(), gap > 1.5 * edge->size};
}

const PdfLine &lineOf(const std::vector<PdfPage> &pages, const EdgeLine &edge)
{
    return pages[edge.page].lines.at(edge.line);
}

/// Whether at least half of the lines at one height have been seen there on another page, in whole or in their
/// beginning (the name of the chapter, before that of the section) or end.
bool repeats(const std::vector<PdfPage> &pages, const QList<EdgeLine> &edges)
{
    QHash<QString, int> forms;
    const auto partsOf = [&pages](const EdgeLine &edge) {
        const QString form = repeatingForm(lineOf(pages, edge).text);
        const QStringList words = form.split(u' ');
        return QSet<QString>{form, words.mid(0, 3).join(u' '),
                             u"\n"_s + words.mid(std::max<qsizetype>(words.size() - 3, 0)).join(u' ')};
    };
    for (const EdgeLine &edge : edges) {
        const QSet<QString> parts = partsOf(edge);
        for (const QString &part : parts)
            ++forms[part];
    }
    const auto isRepeated = [&](const EdgeLine &edge) {
        const QSet<QString> parts = partsOf(edge);
        return std::ranges::any_of(parts, [&forms](const QString &part) { return forms.value(part) > 1; });
    };
    return std::ranges::count_if(edges, isRepeated) * 2 >= edges.size();
}

/// The size that most lines have.
double commonSize(const std::vector<PdfPage> &pages)
{
    QHash<qint64, qsizetype> sizes;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines)
            sizes[std::llround(line.size * 10)] += line.text.size();
    }
    const auto most = std::max_element(sizes.cbegin(), sizes.cend());
    return most == sizes.cend() ? 0 : double(most.key()) / 10;
}

int dropAtEdge(std::vector<PdfPage> &pages, double size, bool top)
{
    QHash<qint64, QList<EdgeLine>> heights; // by height in steps of 4 points
    for (size_t i = 0; i < pages.size(); ++i) {
        const auto edge = edgeLine(pages, i, top);
        // Lines in a larger font than the text's are headings ("Chapter 3"), however often they come.
        if (edge && edge->apart && lineOf(pages, *edge).size <= 1.12 * size)
            heights[std::llround(lineOf(pages, *edge).bottom / 4)].append(*edge);
    }
    int dropped = 0;
    for (auto it = heights.cbegin(); it != heights.cend(); ++it) {
        if (it->size() < fewestPages || !repeats(pages, *it))
            continue;
        for (const EdgeLine &edge : *it) {
            const double bottom = lineOf(pages, edge).bottom;
            const double near = 0.5 * lineOf(pages, edge).size;
            dropped += int(pages[edge.page].lines.removeIf(
                [bottom, near](const PdfLine &line) { return std::abs(line.bottom - bottom) < near; }));
        }
    }
    return dropped;
}
}

int dropRunningHeads(std::vector<PdfPage> &pages)
{
    int dropped = 0;
    const double size = commonSize(pages);
    // Heads may have two lines, a rule of text below the first.
    for (int i = 0; i < 2; ++i)
        dropped += dropAtEdge(pages, size, true) + dropAtEdge(pages, size, false);
    return dropped;
}
