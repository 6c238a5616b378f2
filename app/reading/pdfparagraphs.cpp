#include "pdfparagraphs.h"

#include "linejoiner.h"
#include "pdflayout.h"

#include <algorithm>

namespace {
/// Builds paragraphs while lines come in reading order.
class ParagraphBuilder
{
public:
    ParagraphBuilder(const PdfLayout &layout, const LineJoiner &joiner)
        : m_layout(layout)
        , m_joiner(joiner)
    {
    }
    void add(const PlacedLine &line, const PlacedLine *next)
    {
        if (m_lines.isEmpty() || m_layout.beginsParagraph(m_lines, line, next))
            flush();
        m_lines.append(line);
    }
    void flush();
    bool hasLinesOf(int page) const { return !m_lines.isEmpty() && m_lines.constFirst().page <= page; }
    QList<PdfParagraph> take() { return std::exchange(m_paragraphs, {}); }

private:
    const PdfLayout &m_layout;
    const LineJoiner &m_joiner;
    QList<PlacedLine> m_lines;
    QList<PdfParagraph> m_paragraphs;
};

void ParagraphBuilder::flush()
{
    if (m_lines.isEmpty())
        return;
    const PlacedLine first = m_lines.constFirst();
    PdfParagraph paragraph;
    paragraph.page = first.page;
    paragraph.kind = m_layout.kindOf(m_lines);
    paragraph.level = paragraph.kind == PassageKind::Heading ? m_layout.headingLevel(first.line->size) : 0;
    if (paragraph.kind == PassageKind::ListEntry)
        paragraph.level = 1;
    double left = first.line->left;
    for (const PlacedLine &line : std::as_const(m_lines))
        left = std::min(left, line.line->left);
    for (const PlacedLine &line : std::as_const(m_lines)) {
        if (paragraph.kind != PassageKind::Code) {
            m_joiner.join(paragraph.text, line.line->text);
            continue;
        }
        const auto blanks = qsizetype((line.line->left - left) / (0.6 * line.line->size) + 0.5);
        if (!paragraph.text.isEmpty())
            paragraph.text += u'\n';
        paragraph.text += QString(std::clamp<qsizetype>(blanks, 0, 100), u' ') + line.line->text;
    }
    m_paragraphs.append(paragraph);
    m_lines.clear();
}
}

QList<PdfParagraph> paragraphsOfPages(const std::vector<PdfPage> &pages)
{
    const PdfLayout layout(pages);
    LineJoiner joiner;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines)
            joiner.learn(line.text);
    }
    ParagraphBuilder text(layout, joiner);
    ParagraphBuilder notes(layout, joiner);
    const std::vector<PlacedLine> &lines = layout.lines();
    QList<PdfParagraph> paragraphs;
    int notesPage = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const PlacedLine *next = i + 1 < lines.size() ? &lines[i + 1] : nullptr;
        ParagraphBuilder &builder = lines[i].isNote ? notes : text;
        if (lines[i].isNote)
            notesPage = lines[i].page;
        builder.add(lines[i], next);
        // The notes of a page follow the paragraph that goes on over its end.
        paragraphs += text.take();
        if (notesPage > 0 && lines[i].page > notesPage && !text.hasLinesOf(notesPage)) {
            notes.flush();
            paragraphs += notes.take();
            notesPage = 0;
        }
    }
    text.flush();
    notes.flush();
    return paragraphs + text.take() + notes.take();
}
