#include "duplicatequestions.h"

#include "searchtokens.h"
#include "shownexcerpt.h"
#include "textlanguage.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double sameFrom = 0.8;

bool hasDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

QStringList distinctWords(const QStringList &tokens)
{
    QStringList words;
    for (const QString &token : tokens) {
        if (!isStopWord(token))
            words.append(token);
    }
    if (words.isEmpty())
        words = tokens;
    words.removeDuplicates();
    return words;
}

/// The words with digits: other years, other models are other questions.
QString figuresOf(const QStringList &words)
{
    QStringList figures;
    for (const QString &word : words) {
        if (hasDigit(word))
            figures.append(word);
    }
    figures.sort();
    return figures.join(u' ');
}

/// How many numbers two lists share, both in falling order.
qsizetype sharedNumbers(const QList<int> &left, const QList<int> &right)
{
    qsizetype shared = 0;
    auto a = left.cbegin();
    auto b = right.cbegin();
    while (a != left.cend() && b != right.cend()) {
        const int first = *a;
        const int second = *b;
        shared += first == second ? 1 : 0;
        a += first >= second ? 1 : 0;
        b += second >= first ? 1 : 0;
    }
    return shared;
}

bool overlapEnough(qsizetype shared, qsizetype left, qsizetype right)
{
    return shared > 0 && double(shared) >= sameFrom * double(left + right - shared);
}

/// Two sets that overlap enough share one of each one's first words, in any fixed order: as many as may be missing, and
/// one. Rare words first keep the candidates few.
qsizetype telltaleWords(qsizetype words)
{
    const auto needed = qsizetype(std::ceil(sameFrom * double(words) - 1e-9));
    return words - needed + 1;
}

QString plainQuestion(const QStringList &tokens)
{
    return tokens.join(u' ');
}
}

DuplicateQuestions::Words DuplicateQuestions::wordsOf(const QStringList &distinct) const
{
    Words words;
    for (const QString &word : distinct) {
        if (const int number = m_numbers.value(word, -1); number >= 0)
            words.known.append(number);
        else
            ++words.unknown;
    }
    std::ranges::sort(words.known, std::greater());
    words.figures = figuresOf(distinct);
    return words;
}

const DuplicateQuestions::Entry *DuplicateQuestions::sameAs(const QString &question) const
{
    const QStringList tokens = searchTokens(question);
    if (tokens.isEmpty())
        return nullptr;
    if (const auto equal = m_byText.constFind(plainQuestion(tokens)); equal != m_byText.cend())
        return &m_entries[*equal];
    const Words words = wordsOf(distinctWords(tokens));
    const qsizetype size = words.known.size() + words.unknown;
    const qsizetype telltales = std::min(telltaleWords(size) - words.unknown, words.known.size());
    const Entry *earliest = nullptr;
    for (qsizetype i = 0; i < telltales; ++i) {
        const QList<qsizetype> candidates = m_byWord.value({words.known[i], words.figures});
        for (const qsizetype index : candidates) {
            const Entry &entry = m_entries[index];
            if (earliest && &entry >= earliest)
                break; // the list is in order
            if (overlapEnough(sharedNumbers(words.known, entry.words), size, entry.words.size()))
                earliest = &entry;
        }
    }
    return earliest;
}

CheckVerdict DuplicateQuestions::check(const QString &question) const
{
    if (const Entry *earlier = sameAs(question)) {
        return {CheckKind::Duplicate, false, std::nullopt,
                QCoreApplication::translate("Documents", "It asks the same as question %1: “%2”.")
                    .arg(QString::number(earlier->number), shownExcerpt(earlier->question))};
    }
    return {CheckKind::Duplicate, true, std::nullopt,
            QCoreApplication::translate("Documents", "No earlier question asks the same.")};
}

void DuplicateQuestions::add(qint64 number, const QString &question)
{
    const QStringList tokens = searchTokens(question);
    if (tokens.isEmpty())
        return;
    const qsizetype index = m_entries.size();
    if (const QString plain = plainQuestion(tokens); !m_byText.contains(plain))
        m_byText.insert(plain, index);
    const QStringList distinct = distinctWords(tokens);
    for (const QString &word : distinct) {
        if (!m_numbers.contains(word))
            m_numbers.insert(word, int(m_numbers.size()));
    }
    const Words words = wordsOf(distinct);
    for (qsizetype i = 0; i < std::min(telltaleWords(words.known.size()), words.known.size()); ++i)
        m_byWord[{words.known[i], words.figures}].append(index);
    m_entries.append({number, question, words.known});
}
