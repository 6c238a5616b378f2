#include "worddiff.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <span>
#include <vector>

namespace {
constexpr qsizetype mostWords = 4000;
constexpr int mostEdits = 2000;

/// A word or a punctuation mark with the spaces behind it; only the first of a text may have spaces before it.
struct DiffToken
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool isWord = false;
    int number = 0; ///< the same for words that are the same but for letter case
};

using Tokens = std::vector<DiffToken>;
using Numbers = std::vector<int>;
using Kept = std::vector<char>; ///< by token: it stands in both texts

bool isSpaceOnly(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

bool hasLetterOrNumber(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Of the scripts that put no spaces between words.
bool isUnspaced(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Thai;
}

Tokens tokensOf(const QString &text, QHash<QString, int> &numbers)
{
    Tokens tokens;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype from = 0;
    qsizetype spacesFrom = -1; // before the first word
    for (qsizetype to = finder.toNextBoundary(); to > from; to = finder.toNextBoundary()) {
        const QStringView piece = QStringView(text).mid(from, to - from);
        if (isSpaceOnly(piece)) {
            if (!tokens.empty())
                tokens.back().length += piece.size();
            else if (spacesFrom < 0)
                spacesFrom = from;
        } else {
            const qsizetype start = tokens.empty() && spacesFrom >= 0 ? spacesFrom : from;
            const QString folded = piece.toString().toCaseFolded();
            const int number = numbers.value(folded, int(numbers.size()));
            numbers.insert(folded, number);
            tokens.push_back({start, to - start, hasLetterOrNumber(piece), number});
        }
        from = to;
    }
    return tokens;
}

/// Walks the trace of furthest points back and marks what lies on diagonals.
void markDiagonals(const std::vector<Numbers> &trace, int n, int m, qsizetype at, Kept &keptA, Kept &keptB)
{
    int x = n;
    int y = m;
    for (int d = int(trace.size()) - 1; d >= 0; --d) {
        const Numbers &reached = trace[std::size_t(d)]; // of d - 1 edits, diagonals -d … d
        const int k = x - y;
        const auto of = [&](int diagonal) { return reached[std::size_t(diagonal + d)]; };
        const bool down = d > 0 && (k == -d || (k != d && of(k - 1) < of(k + 1)));
        const int fromX = d == 0 ? 0 : down ? of(k + 1) : of(k - 1) + 1;
        for (; x > fromX; --x, --y) {
            keptA[std::size_t(at + x - 1)] = 1;
            keptB[std::size_t(at + y - 1)] = 1;
        }
        if (d > 0 && down)
            --y;
        else if (d > 0)
            --x;
    }
}

/// Marks a longest common subsequence of a and b; false: it would take more than mostEdits edits.
bool markCommon(std::span<const int> a, std::span<const int> b, qsizetype at, Kept &keptA, Kept &keptB)
{
    const int n = int(a.size());
    const int m = int(b.size());
    std::vector<Numbers> trace;
    Numbers reached(std::size_t(2 * (mostEdits + 1) + 1), 0); // furthest x by diagonal
    constexpr int middle = mostEdits + 1;
    for (int d = 0; d <= std::min(n + m, mostEdits); ++d) {
        trace.emplace_back(reached.begin() + middle - d, reached.begin() + middle + d + 1);
        for (int k = -d; k <= d; k += 2) {
            const std::size_t place = std::size_t(middle + k);
            int x = 0;
            if (d > 0)
                x = k == -d || (k != d && reached[place - 1] < reached[place + 1]) ? reached[place + 1]
                                                                                   : reached[place - 1] + 1;
            while (x < n && x - k < m && x - k >= 0 && a[std::size_t(x)] == b[std::size_t(x - k)])
                ++x;
            reached[place] = x;
            if (x >= n && x - k >= m) {
                markDiagonals(trace, n, m, at, keptA, keptB);
                return true;
            }
        }
    }
    return false;
}

Numbers numbersOf(const Tokens &tokens)
{
    Numbers numbers;
    numbers.reserve(tokens.size());
    for (const DiffToken &token : tokens)
        numbers.push_back(token.number);
    return numbers;
}

/// Marks what both have; false: only their common beginning and end.
bool compare(const Numbers &a, const Numbers &b, Kept &keptA, Kept &keptB)
{
    const auto [endA, endB] = std::ranges::mismatch(a, b);
    const auto start = std::size_t(endA - a.begin());
    std::fill_n(keptA.begin(), start, 1);
    std::fill_n(keptB.begin(), start, 1);
    std::size_t tail = 0;
    while (start + tail < std::min(a.size(), b.size()) && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) {
        ++tail;
        keptA[a.size() - tail] = 1;
        keptB[b.size() - tail] = 1;
    }
    const std::span<const int> restA = std::span(a).subspan(start, a.size() - start - tail);
    const std::span<const int> restB = std::span(b).subspan(start, b.size() - start - tail);
    if (restA.empty() || restB.empty())
        return true;
    if (std::ssize(a) > mostWords || std::ssize(b) > mostWords)
        return false;
    return markCommon(restA, restB, qsizetype(start), keptA, keptB);
}

/// Puts the parts together from what both texts keep.
class PartsWriter
{
public:
    PartsWriter(const QString &other, const QString &answer)
        : m_other(other)
        , m_answer(answer)
    {
    }

    void addSame(const DiffToken &token) { add(DiffPart::Kind::Same, m_answer.mid(token.from, token.length)); }
    void addExtra(const DiffToken &token) { add(DiffPart::Kind::Extra, m_answer.mid(token.from, token.length)); }
    void addMissing(const DiffToken &token) { add(DiffPart::Kind::Missing, m_other.mid(token.from, token.length)); }

    QList<DiffPart> finished()
    {
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            if (m_parts[i].kind == DiffPart::Kind::Missing)
                setApart(i);
        }
        return m_parts;
    }

private:
    void add(DiffPart::Kind kind, const QString &text)
    {
        if (!m_parts.isEmpty() && m_parts.last().kind == kind)
            m_parts.last().text += text;
        else
            m_parts.append({kind, text});
    }

    /// What is missing brings its own spaces along, which may be wrong where it now stands.
    void setApart(qsizetype i)
    {
        QString text = m_parts[i].text.trimmed();
        const bool isSpaced = hasLetterOrNumber(text.left(1)) && !isUnspaced(text.front());
        if (i > 0 && !m_parts[i - 1].text.back().isSpace() && isSpaced)
            text.prepend(u' ');
        if (i + 1 < m_parts.size() && isSpaced && hasLetterOrNumber(m_parts[i + 1].text.left(1)))
            text.append(u' ');
        m_parts[i].text = text;
    }

    const QString &m_other;
    const QString &m_answer;
    QList<DiffPart> m_parts;
};

/// A lone punctuation mark between two changes is no help to a reader: it is counted as changed.
void dropLonePunctuation(const Tokens &other, Kept &keptOther, const Tokens &answer, Kept &keptAnswer)
{
    std::size_t i = 0;
    for (std::size_t j = 0; j < answer.size(); ++j) {
        if (!keptAnswer[j])
            continue;
        while (i < other.size() && !keptOther[i])
            ++i;
        const bool changedBefore = (j > 0 && !keptAnswer[j - 1]) && (i > 0 && !keptOther[i - 1]);
        const bool changedBehind
            = (j + 1 < answer.size() && !keptAnswer[j + 1]) && (i + 1 < other.size() && !keptOther[i + 1]);
        if (!answer[j].isWord && changedBefore && changedBehind)
            keptAnswer[j] = keptOther[i] = 0;
        ++i;
    }
}
}

WordDiff wordDiff(const QString &other, const QString &answer)
{
    QHash<QString, int> numbers;
    const Tokens otherTokens = tokensOf(other, numbers);
    const Tokens answerTokens = tokensOf(answer, numbers);
    Kept keptOther(otherTokens.size(), 0);
    Kept keptAnswer(answerTokens.size(), 0);
    WordDiff diff;
    diff.coarse = !compare(numbersOf(otherTokens), numbersOf(answerTokens), keptOther, keptAnswer);
    dropLonePunctuation(otherTokens, keptOther, answerTokens, keptAnswer);

    PartsWriter writer(other, answer);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < otherTokens.size() || j < answerTokens.size()) {
        for (; j < answerTokens.size() && !keptAnswer[j]; ++j)
            writer.addExtra(answerTokens[j]);
        for (; i < otherTokens.size() && !keptOther[i]; ++i)
            writer.addMissing(otherTokens[i]);
        for (; i < otherTokens.size() && j < answerTokens.size() && keptOther[i] && keptAnswer[j]; ++i, ++j)
            writer.addSame(answerTokens[j]);
    }
    diff.parts = writer.finished();
    return diff;
}
