#include "pdfpages.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A line while its words come.
class LineOfWords
{
public:
    /// Whether the word stands on the line, right of what is there.
    bool takes(const PdfWord &word) const
    {
        if (m_words.isEmpty())
            return true;
        const QRectF &last = m_words.constLast().box;
        const double overlap = std::min(last.bottom(), word.box.bottom()) - std::max(last.top(), word.box.top());
        return overlap > 0.5 * std::min(last.height(), word.box.height())
            && word.box.left() > last.right() - 0.3 * word.size;
    }
    void add(const PdfWord &word) { m_words.append(word); }
    bool isEmpty() const { return m_words.isEmpty(); }
    PdfLine take();

private:
    QString text() const;
    void measure(PdfLine &line) const;

    QList<PdfWord> m_words;
};

QString LineOfWords::text() const
{
    QString text;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const PdfWord &word = m_words.at(i);
        text += word.text;
        if (i + 1 < m_words.size()
            && (word.spaceAfter || m_words.at(i + 1).box.left() - word.box.right() > 0.15 * word.size))
            text += u' ';
    }
    return text;
}

/// Of what is not the same in all words, what most characters have.
void LineOfWords::measure(PdfLine &line) const
{
    QHash<qint64, qsizetype> sizes;
    qsizetype fixedWidth = 0;
    qsizetype bold = 0;
    qsizetype all = 0;
    for (const PdfWord &word : m_words) {
        sizes[std::llround(word.size * 10)] += word.text.size();
        fixedWidth += word.fixedWidth ? word.text.size() : 0;
        bold += word.bold ? word.text.size() : 0;
        all += word.text.size();
    }
    qsizetype most = 0;
    for (auto it = sizes.cbegin(); it != sizes.cend(); ++it) {
        if (it.value() > most || (it.value() == most && double(it.key()) / 10 > line.size)) {
            most = it.value();
            line.size = double(it.key()) / 10;
        }
    }
    line.fixedWidth = fixedWidth == all;
    line.bold = bold == all;
    for (const PdfWord &word : m_words) {
        if (std::llround(word.size * 10) == std::llround(line.size * 10))
            line.bottom = word.box.bottom();
    }
}

PdfLine LineOfWords::take()
{
    PdfLine line;
    line.text = text();
    line.left = m_words.constFirst().box.left();
    line.right = m_words.constLast().box.right();
    line.firstWordWidth = m_words.constFirst().box.width();
    line.textLeft = m_words.size() > 1 ? m_words.at(1).box.left() : line.left;
    measure(line);
    m_words.clear();
    return line;
}

bool isLeader(const PdfWord &word)
{
    return !word.text.isEmpty() && std::ranges::all_of(word.text, [](QChar c) { return c == u'.' || c == u'…'; });
}

bool onOneLine(const QRectF &a, const QRectF &b)
{
    return std::abs(a.bottom() - b.bottom()) < 2;
}

/// The words of a page without the dots that lead from the entries of a table of contents to page numbers, and
/// without these numbers.
struct WithoutLeaders
{
    QList<PdfWord> words;
    QList<QRectF> dropped; ///< of a page that is no table of contents: nothing
};

WithoutLeaders splitLeaders(const QList<PdfWord> &words)
{
    WithoutLeaders split;
    for (qsizetype i = 0; i < words.size(); ++i) {
        qsizetype end = i;
        qsizetype dots = 0;
        while (end < words.size() && isLeader(words.at(end)) && onOneLine(words.at(end).box, words.at(i).box))
            dots += words.at(end++).text.size();
        if (dots >= 2 && (dots >= 4 || !split.dropped.isEmpty())) {
            split.dropped.append(words.at(i).box.united(words.at(end - 1).box));
            i = end - 1;
        } else {
            split.words.append(words.at(i));
        }
    }
    return split;
}

/// Page numbers stand behind leaders, and those of chapters above and below them without.
WithoutLeaders withoutLeaders(const QList<PdfWord> &words)
{
    WithoutLeaders split = splitLeaders(words);
    if (split.dropped.size() < 3)
        return {words, {}};
    const double leadersEnd = split.dropped.constFirst().right();
    double edge = 0; // where the numbers end
    for (const PdfWord &word : std::as_const(split.words)) {
        const auto leads
            = [&word](const QRectF &dots) { return onOneLine(dots, word.box) && word.box.left() > dots.right() - 1; };
        if (std::ranges::any_of(split.dropped, leads))
            edge = std::max(edge, word.box.right());
    }
    const auto isPageNumber = [&](const PdfWord &word) {
        return edge > 0 && word.text.size() <= 6 && word.box.right() > edge - 2 && word.box.left() > leadersEnd - 1
            && std::ranges::all_of(word.text, [](QChar c) { return c.isDigit() || u"ivxlc"_s.contains(c); });
    };
    for (const PdfWord &word : std::as_const(split.words)) {
        if (isPageNumber(word))
            split.dropped.append(word.box);
    }
    split.words.removeIf(isPageNumber);
    return split;
}

/// Some producers draw a quotation mark with a combining accent of its own: it goes before the word that it stands at.
QList<PdfWord> withAccents(const QList<PdfWord> &words)
{
    QList<PdfWord> accents;
    QList<PdfWord> kept;
    for (const PdfWord &word : words) {
        const bool isAccent = word.text.size() == 1 && word.text.front().isMark();
        (isAccent ? accents : kept).append(word);
    }
    for (const PdfWord &accent : std::as_const(accents)) {
        for (PdfWord &word : kept) {
            const double middle = accent.box.center().y();
            if (middle > word.box.top() && middle < word.box.bottom()
                && accent.box.left() > word.box.left() - 0.2 * word.size && accent.box.left() < word.box.center().x()) {
                word.text.prepend(accent.text == u"\u0300"_s ? u'`' : u'\'');
                break;
            }
        }
    }
    return kept;
}
}

QList<PdfLine> linesOfWords(const QList<PdfWord> &words)
{
    const WithoutLeaders split = withoutLeaders(words);
    QList<PdfLine> lines;
    LineOfWords line;
    const auto endLine = [&] {
        PdfLine ended = line.take();
        ended.inContents = !split.dropped.isEmpty();
        ended.endsEntry = std::ranges::any_of(split.dropped, [&ended](const QRectF &box) {
            return std::abs(box.bottom() - ended.bottom) < 2 && box.left() > ended.right - 1;
        });
        lines.append(ended);
    };
    const QList<PdfWord> kept = withAccents(split.words);
    for (const PdfWord &word : kept) {
        if (!line.takes(word))
            endLine();
        line.add(word);
    }
    if (!line.isEmpty())
        endLine();
    return lines;
}
