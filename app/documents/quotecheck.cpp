#include "questionchecks.h"

#include "foldedtext.h"
#include "questionform.h"
#include "shownexcerpt.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A stretch of a document without gaps, of one chunk or of several that follow each other.
struct QuotedStretch
{
    QString document;
    qsizetype offset = 0;
    qsizetype length = 0;
    QString text;
    bool exact = true; ///< the text is the document's, unit by unit
    QList<std::pair<qsizetype, int>> pages; ///< where each chunk begins in the text, and its page

    qsizetype end() const { return offset + length; }
};

QuotedStretch stretchOf(const Chunk &chunk)
{
    return {chunk.document,        chunk.offset, chunk.length, chunk.text, chunk.text.size() == chunk.length,
            {{0, chunk.firstPage}}};
}

/// Appends what the chunk has more; false where it does not follow directly.
bool appendChunk(QuotedStretch &stretch, const Chunk &chunk)
{
    constexpr qsizetype widestGap = 4; // passages are separated by two line breaks
    const bool exact = stretch.exact && chunk.text.size() == chunk.length;
    const bool follows = chunk.offset >= stretch.offset && chunk.offset <= stretch.end() + widestGap;
    if (!exact || !follows || chunk.document != stretch.document)
        return false;
    const qsizetype repeated = stretch.end() - chunk.offset;
    if (repeated >= chunk.length)
        return true;
    if (repeated < 0)
        stretch.text += QString(-repeated, u'\n');
    stretch.pages.append({chunk.offset - stretch.offset, chunk.firstPage});
    stretch.text += QStringView(chunk.text).sliced(std::max<qsizetype>(repeated, 0));
    stretch.length = stretch.text.size();
    return true;
}

QList<QuotedStretch> stretchesOf(const QList<Chunk> &chunks)
{
    QList<QuotedStretch> stretches;
    for (const Chunk &chunk : chunks) {
        if (stretches.isEmpty() || !appendChunk(stretches.last(), chunk))
            stretches.append(stretchOf(chunk));
    }
    return stretches;
}

struct FoundQuote
{
    qsizetype begin = 0;
    qsizetype end = 0; ///< in the folded text
};

bool isSpacedWordPart(QChar c)
{
    if (c.isDigit())
        return true;
    const QChar::Script script = QChar::Script(c.script());
    return c.isLetter()
        && (script == QChar::Script_Latin || script == QChar::Script_Cyrillic || script == QChar::Script_Greek);
}

/// Whether a cut between two units goes through a word or a number: "5 bar" is not in "2.5 bar".
bool cutsWord(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size())
        return false;
    const QChar before = text[at - 1];
    const QChar after = text[at];
    if (isSpacedWordPart(before) && isSpacedWordPart(after))
        return true;
    constexpr QStringView decimalSigns(u".,");
    const bool behindSign = at >= 2 && decimalSigns.contains(before) && text[at - 2].isDigit() && after.isDigit();
    const bool beforeSign
        = at + 1 < text.size() && decimalSigns.contains(after) && before.isDigit() && text[at + 1].isDigit();
    return behindSign || beforeSign;
}

std::optional<FoundQuote> wholeQuote(const QString &text, const QString &quote, qsizetype from)
{
    for (qsizetype at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 1)) {
        if (!cutsWord(text, at) && !cutsWord(text, at + quote.size()))
            return FoundQuote{at, at + quote.size()};
    }
    return std::nullopt;
}

/// What stands before, between and behind the ellipses of a folded quote.
QStringList partsOfQuote(const QString &quote)
{
    static const QRegularExpression ellipsis(u"\\s*[\\[(]?\\s*\\.\\.\\.[\\s.]*[\\])]?\\s*"_s);
    return quote.split(ellipsis, Qt::SkipEmptyParts);
}

/// Enough characters to say where they are from; those of scripts without blanks say more.
bool saysEnough(const QStringList &parts)
{
    qsizetype weight = 0;
    for (const QString &part : parts) {
        for (const QChar c : part)
            weight += !c.isLetterOrNumber() ? 0 : isSpacedWordPart(c) ? 1 : 3;
    }
    constexpr qsizetype least = 8;
    return weight >= least;
}

std::optional<FoundQuote> shortenedQuote(const QString &text, const QStringList &parts)
{
    if (parts.isEmpty() || (parts.size() > 1 && !saysEnough(parts)))
        return std::nullopt;
    FoundQuote found{-1, 0};
    for (const QString &part : parts) {
        const auto place = wholeQuote(text, part, found.end);
        if (!place)
            return std::nullopt;
        found = {found.begin < 0 ? place->begin : found.begin, place->end};
    }
    return found;
}

/// Without the quotation marks around it, and the full stop that a sentence got.
QString bareQuote(const QString &folded)
{
    QStringView quote = QStringView(folded).trimmed();
    while (quote.size() > 1 && quote.startsWith(u'\'') && quote.endsWith(u'\''))
        quote = quote.sliced(1).chopped(1).trimmed();
    constexpr QStringView closing(u".,;:!?。，；：！？");
    while (!quote.isEmpty() && closing.contains(quote.back()) && !quote.endsWith(u"..."))
        quote = quote.chopped(1).trimmed();
    return quote.toString();
}

std::optional<FoundQuote> findQuote(const QString &text, const QString &folded)
{
    if (!saysSomething(folded)) // signs alone stand in every text
        return std::nullopt;
    const QStringList forms{folded, bareQuote(folded)};
    for (const QString &form : forms) {
        if (form.isEmpty())
            continue;
        if (const auto found = wholeQuote(text, form, 0))
            return found;
        if (const auto found = form.contains("..."_L1) ? shortenedQuote(text, partsOfQuote(form)) : std::nullopt)
            return found;
    }
    return std::nullopt;
}

QuotePlace placeIn(const QuotedStretch &stretch, const FoldedText &folded, const FoundQuote &found,
                   const QString &quote)
{
    const qsizetype begin = folded.begins[found.begin];
    const qsizetype end = folded.ends[found.end - 1];
    int page = 0;
    for (const auto &[from, chunkPage] : stretch.pages) {
        if (from <= begin)
            page = chunkPage;
    }
    if (!stretch.exact)
        return {quote, stretch.document, page, stretch.offset, stretch.length};
    return {quote, stretch.document, page, stretch.offset + begin, end - begin};
}

/// The stretches of a window, each folded once.
class QuoteFinder
{
public:
    QuoteFinder(const QList<Chunk> &chunks, Hyphens hyphens)
        : m_stretches(stretchesOf(chunks))
        , m_hyphens(hyphens)
    {
        for (const QuotedStretch &stretch : std::as_const(m_stretches))
            m_folded.append(foldedText(stretch.text, hyphens));
    }

    std::optional<QuotePlace> find(const QString &quote) const
    {
        const QString folded = foldedText(quote.normalized(QString::NormalizationForm_C), m_hyphens).text;
        for (qsizetype i = 0; i < m_stretches.size(); ++i) {
            if (const auto found = findQuote(m_folded[i].text, folded))
                return placeIn(m_stretches[i], m_folded[i], *found, quote);
        }
        return std::nullopt;
    }

private:
    QList<QuotedStretch> m_stretches;
    QList<FoldedText> m_folded;
    Hyphens m_hyphens;
};

CheckVerdict quoteVerdict(bool passed, const QString &reason)
{
    return {CheckKind::Quote, passed, std::nullopt, reason};
}
}

CheckVerdict quoteCheck(GeneratedQuestion &question, const QList<Chunk> &chunks)
{
    const QuoteFinder kept(chunks, Hyphens::Kept);
    const QuoteFinder dropped(chunks, Hyphens::Dropped);
    const QuotePlace *missing = nullptr;
    for (QuotePlace &place : question.quotes) {
        const QString quote = place.quote;
        auto found = kept.find(quote);
        if (!found)
            found = dropped.find(quote);
        place = found.value_or(QuotePlace{quote, {}, 0, 0, 0});
        if (!found && !missing)
            missing = &place;
    }
    if (question.kind == QuestionKind::Unanswerable)
        return quoteVerdict(true,
                            QCoreApplication::translate("Documents", "What the text does not tell needs no quote."));
    if (question.kind == QuestionKind::Row)
        return quoteVerdict(true, QCoreApplication::translate("Documents", "A question from a row needs no quote."));
    if (question.quotes.isEmpty())
        return quoteVerdict(false, QCoreApplication::translate("Documents", "It came without a quote from the text."));
    if (missing) {
        return quoteVerdict(false,
                            QCoreApplication::translate("Documents", "This quote does not stand in the text: “%1”.")
                                .arg(shownExcerpt(missing->quote)));
    }
    return quoteVerdict(true, QCoreApplication::translate("Documents", "Every quote stands in the text."));
}

int pageOf(const SourceDocument &document, qsizetype offset)
{
    const auto next = std::ranges::upper_bound(document.passages, offset, {}, &Passage::offset);
    return next == document.passages.begin() ? 0 : std::prev(next)->page;
}
