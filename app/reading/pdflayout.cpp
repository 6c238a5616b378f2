#include "pdflayout.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostHeadingLines = 4;

bool isBullet(QChar c)
{
    return u"•◦▪▫●○■□‣⁃∙·–—*-"_s.contains(c);
}

/// "•", "1.", "2.1)", "a)", "(iv)" and so on, before a blank.
bool beginsWithMarker(const QString &text)
{
    const qsizetype blank = text.indexOf(u' ');
    if (blank < 1 || blank > 6)
        return false;
    if (blank == 1)
        return isBullet(text.front());
    const QStringView marker = QStringView(text).first(blank);
    if (marker.back() != u'.' && marker.back() != u')')
        return false;
    const QStringView inner = marker.sliced(marker.front() == u'(' ? 1 : 0).chopped(1);
    const bool isNumber = std::ranges::all_of(inner, [](QChar c) { return c.isDigit() || c == u'.'; });
    return !inner.isEmpty() && (isNumber || (inner.size() == 1 && inner.front().isLetter()));
}

bool endsSentence(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && u")]\"'”’»"_s.contains(text.at(end - 1)))
        --end;
    return end > 0 && u".!?:;。！？：；"_s.contains(text.at(end - 1));
}

/// Whether the line ends within a word.
bool endsDivided(const QString &text, const QString &next)
{
    return text.size() > 2 && text.endsWith(u'-') && text.at(text.size() - 2).isLower() && next.front().isLower();
}

bool isNear(double a, double b, double size)
{
    return std::abs(a - b) <= 0.35 * size;
}

/// The most frequent value, values rounded to steps; weights count.
class Mode
{
public:
    explicit Mode(double step)
        : m_step(step)
    {
    }
    void add(double value, qsizetype weight) { m_weights[std::llround(value / m_step)] += weight; }
    double value(double byDefault) const
    {
        qsizetype most = 0;
        qint64 best = 0;
        for (auto it = m_weights.cbegin(); it != m_weights.cend(); ++it) {
            if (it.value() > most || (it.value() == most && it.key() < best)) {
                most = it.value();
                best = it.key();
            }
        }
        return most > 0 ? double(best) * m_step : byDefault;
    }

private:
    double m_step;
    QHash<qint64, qsizetype> m_weights;
};

/// Where lines end.
class RightEdges
{
public:
    void add(double right) { m_rights.append(right); }
    /// The edge of justified text; 0: the text is not, or there is too little of it.
    double justified() const
    {
        Mode mode(2);
        for (const double right : std::as_const(m_rights))
            mode.add(right, 1);
        const double common = mode.value(0);
        const auto there
            = std::ranges::count_if(m_rights, [common](double right) { return std::abs(right - common) < 2; });
        return there >= 4 && there * 7 >= m_rights.size() ? common : 0;
    }
    /// That of justified text, or where the longest lines end.
    double common()
    {
        const double edge = justified();
        return edge > 0 ? edge : longest();
    }

private:
    double longest()
    {
        std::ranges::sort(m_rights);
        return m_rights.isEmpty() ? 0 : m_rights.at((m_rights.size() - 1) * 98 / 100);
    }

    QList<double> m_rights;
};
}

PdfLayout::PdfLayout(const std::vector<PdfPage> &pages)
{
    Mode sizes(0.1);
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines)
            sizes.add(line.size, line.text.size());
    }
    m_size = std::max(1.0, sizes.value(10));
    place(pages);
    markNotes();
    measureColumns();
    measureHeadings();
}

/// Whether a line further below stands beside the one before: to the left of it as the next row of a table, where the
/// room between two rows is enough, or anywhere else.
bool PdfLayout::beginsElsewhere(const PdfLine &line, const PdfLine *before, double distance) const
{
    if (!before)
        return false;
    const bool isLeft = line.right < before->left;
    const bool isRight = line.left > before->right;
    return (isLeft && distance > 1.6 * m_size) || (isRight && distance > 3 * m_size);
}

void PdfLayout::place(const std::vector<PdfPage> &pages)
{
    Mode leadings(0.05);
    int column = 0;
    for (const PdfPage &page : pages) {
        const PdfLine *before = nullptr;
        for (const PdfLine &line : page.lines) {
            const double distance = before ? line.bottom - before->bottom : -page.height;
            column += distance < -0.5 * line.size || beginsElsewhere(line, before, distance) ? 1 : 0;
            if (before && isNear(line.size, before->size, 0.3) && isNear(line.size, m_size, 0.3)
                && distance > 0.7 * line.size && distance < 3 * line.size)
                leadings.add(distance / line.size, 1);
            m_lines.push_back({&line, page.number, column, 0, 0});
            before = &line;
        }
    }
    m_leading = leadings.value(1.2);
}

/// Footnotes: the last lines of a page, in a smaller font than the text above them, the first with a number or mark.
void PdfLayout::markNotes()
{
    const auto isSmall = [this](const PlacedLine &line) { return line.line->size < 0.93 * m_size; };
    for (size_t end = m_lines.size(); end > 0;) {
        const int page = m_lines[end - 1].page;
        size_t begin = end;
        while (begin > 0 && m_lines[begin - 1].page == page && isSmall(m_lines[begin - 1]))
            --begin;
        const bool hasText = begin > 0 && m_lines[begin - 1].page == page;
        const auto isMark = [](QChar c) { return c.isNumber() || u"*†‡§"_s.contains(c); };
        if (begin < end && hasText && isMark(m_lines[begin].line->text.front())) {
            for (size_t i = begin; i < end; ++i)
                m_lines[i].isNote = true;
        }
        while (end > 0 && m_lines[end - 1].page == page)
            --end;
    }
}

/// The edges of a column are those of its lines in the text's font; a title across two columns says nothing, and code
/// may run into the margin. Columns that begin at one left edge end at one right edge.
void PdfLayout::measureColumns()
{
    QHash<qint64, RightEdges> byLeft;
    QHash<int, RightEdges> byColumn;
    const auto keyOf = [](double left) { return std::llround(left / 4); };
    for (size_t begin = 0, end = 0; begin < m_lines.size(); begin = end) {
        double left = std::numeric_limits<double>::max();
        for (end = begin; end < m_lines.size() && m_lines[end].column == m_lines[begin].column; ++end)
            left = std::min(left, m_lines[end].line->left);
        for (size_t i = begin; i < end; ++i) {
            const PdfLine &line = *m_lines[i].line;
            m_lines[i].columnLeft = left;
            if (line.size <= 1.1 * m_size && !line.fixedWidth) {
                byColumn[m_lines[i].column].add(line.right);
                byLeft[keyOf(left)].add(line.right);
            }
        }
    }
    // Once for each left edge: nearly all columns of a book have the same.
    QHash<qint64, double> commonRights;
    for (auto it = byLeft.begin(); it != byLeft.end(); ++it)
        commonRights.insert(it.key(), it->common());
    for (size_t begin = 0, end = 0; begin < m_lines.size(); begin = end) {
        const double own = byColumn.value(m_lines[begin].column).justified();
        const double right = own > 0 ? own : commonRights.value(keyOf(m_lines[begin].columnLeft));
        for (end = begin; end < m_lines.size() && m_lines[end].column == m_lines[begin].column; ++end)
            m_lines[end].columnRight = right > 0 ? right : m_lines[end].line->right;
    }
}

bool PdfLayout::isHeading(const PdfLine &line) const
{
    return line.size > 1.12 * m_size && std::ranges::any_of(line.text, [](QChar c) { return c.isLetter(); });
}

void PdfLayout::measureHeadings()
{
    for (const PlacedLine &line : m_lines) {
        const double size = line.line->size;
        const auto isSame = [size](double other) { return isNear(size, other, 0.5); };
        if (isHeading(*line.line) && std::ranges::none_of(m_headingSizes, isSame))
            m_headingSizes.append(size);
    }
    std::ranges::sort(m_headingSizes, std::greater());
}

int PdfLayout::headingLevel(double size) const
{
    const auto smaller = std::ranges::count_if(m_headingSizes, [size](double other) { return other > size + 0.2; });
    return std::min(6, int(smaller) + 1);
}

PassageKind PdfLayout::kindOf(const QList<PlacedLine> &paragraph) const
{
    const PdfLine &first = *paragraph.constFirst().line;
    if (paragraph.constFirst().isNote)
        return PassageKind::Note;
    if (isHeading(first) && paragraph.size() <= mostHeadingLines)
        return PassageKind::Heading;
    if (std::ranges::all_of(paragraph, [](const PlacedLine &line) { return line.line->fixedWidth; }))
        return PassageKind::Code;
    return beginsWithMarker(first.text) ? PassageKind::ListEntry : PassageKind::Paragraph;
}

/// In a table of contents the page number ends an entry.
bool PdfLayout::breaksContents(const PdfLine &line, const PdfLine &next) const
{
    return line.endsEntry || isHeading(line) || isHeading(next)
        || next.bottom - line.bottom > 1.6 * m_leading * line.size;
}

/// Whether the first word of the next line would have found room behind the line: then it ended because it was the
/// last one of a paragraph.
bool PdfLayout::hadRoom(const PlacedLine &line, const PlacedLine &next) const
{
    const double room = line.columnRight - line.line->right;
    return room > next.line->firstWordWidth + 0.6 * line.line->size;
}

/// At the top of a column or page only the words and the indentation tell whether a paragraph goes on.
bool PdfLayout::goesOnInNextColumn(const QList<PlacedLine> &paragraph, const PlacedLine &line) const
{
    const PlacedLine &last = paragraph.constLast();
    if (isHeading(*line.line) || hadRoom(last, line) || beginsWithMarker(line.line->text))
        return false;
    const double indentation = line.line->left - line.columnLeft;
    const double before = last.line->left - last.columnLeft;
    if (paragraph.size() > 1 && indentation > before + 0.35 * line.line->size)
        return false;
    return !endsSentence(last.line->text) || line.line->text.front().isLower();
}

bool PdfLayout::breaksByIndentation(const QList<PlacedLine> &paragraph, const PlacedLine &line,
                                    const PlacedLine *next) const
{
    const PdfLine &last = *paragraph.constLast().line;
    const double size = line.line->size;
    if (isNear(line.line->left, last.left, size))
        return false;
    const bool isSecond = paragraph.size() == 1 || paragraph.at(paragraph.size() - 2).column != line.column;
    if (line.line->left < last.left)
        return !isSecond;
    if (!isSecond)
        return true;
    // Indented behind a first line: a hanging paragraph if its text, or the next line, stands there too.
    if (!endsSentence(last.text) || (beginsWithMarker(last.text) && isNear(line.line->left, last.textLeft, 2 * size)))
        return false;
    return !next || next->column != line.column || !isNear(next->line->left, line.line->left, size);
}

bool PdfLayout::beginsParagraph(const QList<PlacedLine> &paragraph, const PlacedLine &line,
                                const PlacedLine *next) const
{
    const PlacedLine &last = paragraph.constLast();
    const PdfLine &a = *last.line;
    const PdfLine &b = *line.line;
    const double size = std::max(a.size, b.size);
    if (std::abs(a.size - b.size) > 0.08 * size || (a.fixedWidth != b.fixedWidth && hadRoom(last, line)))
        return true;
    if (a.inContents && b.inContents && last.page == line.page)
        return breaksContents(a, b);
    if (last.column != line.column)
        return !goesOnInNextColumn(paragraph, line);
    if (b.bottom - a.bottom > (isHeading(b) ? 1.5 : 1.25) * m_leading * size)
        return true;
    if (a.fixedWidth && b.fixedWidth && kindOf(paragraph) == PassageKind::Code)
        return false;
    if (endsDivided(a.text, b.text))
        return false;
    if (hadRoom(last, line))
        return true;
    if (isHeading(b))
        return false;
    if (beginsWithMarker(b.text) && (isBullet(b.text.front()) || !isNear(a.left, b.left, size)))
        return true;
    return breaksByIndentation(paragraph, line, next);
}
