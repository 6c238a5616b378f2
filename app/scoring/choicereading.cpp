#include "choicereading.h"

#include "textnormal.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A choice that was found, and where; the later one binds.
struct Found
{
    qsizetype place = -1;
    qsizetype index = -1;
};

/// Lower case, single spaces, no quotes, markdown or stops at the ends: what makes no difference between two texts.
QString comparableText(QStringView text)
{
    QString result = lowerCase(text.toString()).simplified();
    const auto isFringe = [](QChar c) { return QStringView(u" .,;:!*_`\"'“”«»‘’#>").contains(c); };
    while (!result.isEmpty() && isFringe(result.back()))
        result.chop(1);
    const auto first = std::find_if_not(result.begin(), result.end(), isFringe);
    return result.sliced(first - result.begin());
}

/// Index of a letter among `count` choices, or -1.
qsizetype letterIndex(QStringView letter, qsizetype count)
{
    if (letter.size() != 1)
        return -1;
    const qsizetype index = letter[0].toUpper().unicode() - u'A';
    return index >= 0 && index < std::min<qsizetype>(count, 26) ? index : -1;
}

/// Answers and choices in the form in which they are compared.
class ChoiceReader
{
public:
    explicit ChoiceReader(const QStringList &choices)
    {
        for (const QString &choice : choices)
            m_choices.append(comparableText(choice));
        if (allCarryLetters()) {
            for (QString &choice : m_choices)
                choice = comparableText(QStringView(choice).sliced(m_letterEnd.match(choice).capturedLength()));
        }
        for (const QString &choice : m_choices)
            m_longestChoice = std::max(m_longestChoice, std::min<qsizetype>(choice.size(), 2000));
    }

    std::optional<qsizetype> read(const QString &answer) const
    {
        if (const auto whole = indexOfText(comparableText(answer)))
            return whole;
        if (const auto labelled = lastLabelled(answer))
            return labelled;
        if (const auto line = fromLines(answer))
            return line;
        if (const auto inlined = lastInline(answer))
            return inlined;
        return onlyMentioned(answer);
    }

    /// A whole line or text that is a letter, or a letter and its choice's text, or the text.
    std::optional<qsizetype> indexOfLine(QStringView line) const
    {
        static const QRegularExpression letterOnly(uR"(^[\s*_`"'>#]*[(\[]?([A-Za-z])[)\].:]*[\s*_`"'.]*$)"_s);
        static const QRegularExpression letterFirst(uR"(^[\s*_`"'>#]*[(\[]?([A-Z])[*_]*[)\].:][*_]*\s*(\S.*)$)"_s);
        const QString text = line.toString();
        const qsizetype alone = letterIndex(letterOnly.match(text).capturedView(1), m_choices.size());
        if (alone >= 0)
            return alone;
        const QRegularExpressionMatch match = letterFirst.match(text);
        const qsizetype index = letterIndex(match.capturedView(1), m_choices.size());
        if (index >= 0)
            return index;
        return indexOfText(comparableText(line));
    }

private:
    bool allCarryLetters() const
    {
        for (qsizetype i = 0; i < m_choices.size(); ++i) {
            const QString letter = m_letterEnd.match(m_choices[i]).captured(1);
            if (letterIndex(letter, m_choices.size()) != i)
                return false;
        }
        return !m_choices.isEmpty();
    }

    std::optional<qsizetype> indexOfText(const QString &text) const
    {
        const qsizetype index = m_choices.indexOf(text);
        return index >= 0 && !text.isEmpty() ? std::optional(index) : std::nullopt;
    }

    std::optional<qsizetype> lastLabelled(const QString &answer) const
    {
        Found last;
        const auto keep = [&last](qsizetype place, qsizetype index) {
            if (index >= 0 && place >= last.place)
                last = {place, index};
        };
        static const QRegularExpression boxed(uR"(\\boxed\{\s*(?:\\text\{\s*)?\(?([A-Za-z])\)?[\s}])"_s);
        static const QRegularExpression correct(
            uR"((?<![\w'’])\(?([A-Z])\)?[*_"]*\s+(?:is|would be|must be)\s+(?:the\s+)?(?:only\s+)?(?:correct|right|best|true)\b)"_s);
        for (const QRegularExpression *pattern : {&boxed, &correct}) {
            for (auto matches = pattern->globalMatch(answer); matches.hasNext();) {
                const QRegularExpressionMatch match = matches.next();
                keep(match.capturedStart(1), letterIndex(match.capturedView(1), m_choices.size()));
            }
        }
        static const QRegularExpression label(
            uR"((?i)(?:\b(?:answer|option|choice|réponse|ответ|antwort|respuesta)|答案|回答)[*_"'`]*(?:\s|[:：=*_"'`>–—-]|(?:is|est|ist|es|should be|would be|must be|option|choice|the|correct|letter)\b|是|为)*)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        QList<qsizetype> ends;
        for (auto matches = label.globalMatch(answer); matches.hasNext();)
            ends.append(matches.next().capturedEnd());
        while (!ends.isEmpty() && ends.back() >= last.place && last.place != ends.back()) {
            keep(ends.back(), labelledIndex(answer, ends.back()));
            ends.removeLast();
        }
        return last.index >= 0 ? std::optional(last.index) : std::nullopt;
    }

    /// What stands behind a label: a letter, or a choice's text up to the line's end. -1 for anything else.
    qsizetype labelledIndex(const QString &answer, qsizetype from) const
    {
        // Only as much as a choice may need: there may be a label on every other word of a long text.
        const QString rest = answer.sliced(from, std::min(m_longestChoice + 64, answer.size() - from));
        // "a" and "I" are also words: behind them no sentence may go on.
        static const QRegularExpression letter(
            uR"(^[(\[{"'$]*([A-Z]|[a-z](?=[)\]}.:*_"'`,;]|\s*$|\s*\n))(?![\w'’])(?!(?<=[AI])\s+(?!because|since|as|which|is|for|and|due)\p{Ll}))"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch behind = letter.match(rest);
        const qsizetype index = letterIndex(behind.capturedView(1), m_choices.size());
        if (index >= 0)
            return index;
        const qsizetype end = rest.indexOf(u'\n');
        const QString line = comparableText(end < 0 ? rest : QStringView(rest).first(end));
        qsizetype longest = -1;
        for (qsizetype i = 0; i < m_choices.size(); ++i) {
            const QString &choice = m_choices[i];
            const bool fits = !choice.isEmpty() && line.startsWith(choice)
                && (line.size() == choice.size() || !line[choice.size()].isLetterOrNumber());
            if (fits && (longest < 0 || choice.size() > m_choices[longest].size()))
                longest = i;
        }
        return longest;
    }

    /// Lines that begin with a letter. One letter: that. Several: the one alone on the last or on the first line.
    std::optional<qsizetype> fromLines(const QString &answer) const
    {
        QList<qsizetype> indices;
        QStringView first;
        QStringView last;
        for (const QStringView line : QStringView(answer).split(u'\n')) {
            if (line.trimmed().isEmpty())
                continue;
            if (first.isNull())
                first = line;
            last = line;
            if (const auto index = indexOfLine(line); index && !indices.contains(*index))
                indices.append(*index);
        }
        if (indices.size() == 1)
            return indices.front();
        if (indices.isEmpty())
            return std::nullopt;
        for (const QStringView line : {last, first}) {
            const QString text = comparableText(line);
            const qsizetype index = letterIndex(QString(text).remove(u'(').remove(u')'), m_choices.size());
            if (index >= 0)
                return index;
        }
        return std::nullopt;
    }

    /// "(B)", "[B]" or "**B**" within the text; not where all choices are listed once.
    std::optional<qsizetype> lastInline(const QString &answer) const
    {
        static const QRegularExpression pattern(
            uR"((?:\(([A-Z])\)|\[([A-Z])\]|\*\*\(?([A-Z])[).:]?\*\*|["“`]([A-Z])["”`]))"_s);
        qsizetype mentions = 0;
        qsizetype last = -1;
        QSet<qsizetype> distinct;
        for (auto matches = pattern.globalMatch(answer); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const qsizetype index = letterIndex(match.capturedView(match.lastCapturedIndex()), m_choices.size());
            if (index < 0)
                continue;
            ++mentions;
            distinct.insert(index);
            last = index;
        }
        const bool isList = m_choices.size() > 2 && mentions == m_choices.size() && distinct.size() == mentions;
        return last >= 0 && !isList ? std::optional(last) : std::nullopt;
    }

    std::optional<qsizetype> onlyMentioned(const QString &answer) const
    {
        QString text = lowerCase(answer).simplified();
        QList<qsizetype> order;
        for (qsizetype i = 0; i < m_choices.size(); ++i)
            order.append(i);
        // Long choices first, and their text taken away: "New York City" is no mention of "New York".
        std::ranges::stable_sort(order, std::ranges::greater(), [this](qsizetype i) { return m_choices[i].size(); });
        std::optional<qsizetype> only;
        for (const qsizetype index : order) {
            if (!takeMentions(text, m_choices[index]))
                continue;
            if (only)
                return std::nullopt;
            only = index;
        }
        return only;
    }

    static bool isInsideWord(const QString &text, qsizetype left)
    {
        if (left < 0 || left + 1 >= text.size())
            return false;
        const auto joins = [](QChar c) { return c.isDigit() || c.isLower() || c.isUpper() || c == u'_'; };
        return joins(text[left]) && joins(text[left + 1]);
    }

    static bool takeMentions(QString &text, const QString &choice)
    {
        bool found = false;
        for (qsizetype at = choice.isEmpty() ? -1 : text.indexOf(choice); at >= 0; at = text.indexOf(choice, at + 1)) {
            if (isInsideWord(text, at - 1) || isInsideWord(text, at + choice.size() - 1))
                continue;
            found = true;
            text.replace(at, choice.size(), QString(choice.size(), QChar(u'\n')));
        }
        return found;
    }

    QStringList m_choices;
    qsizetype m_longestChoice = 0; ///< at most 2000: longer ones are found as a line or as the whole answer
    QRegularExpression m_letterEnd{uR"(^\(?([a-z])[).:]\s*(?=\S))"_s};
};

bool isWholeNumber(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}
}

std::optional<qsizetype> chosenIndex(const QString &answer, const QStringList &choices)
{
    return ChoiceReader(choices).read(answer);
}

std::optional<qsizetype> referenceIndex(const QString &reference, const QStringList &choices)
{
    const QString text = reference.trimmed();
    const qsizetype exact = choices.indexOf(reference);
    if (exact >= 0)
        return exact;
    const std::optional<qsizetype> index = ChoiceReader(choices).indexOfLine(text);
    return !index && isWholeNumber(text) ? std::nullopt : index;
}
