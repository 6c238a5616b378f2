#include "duplicatequestions.h"

#include "searchtokens.h"
#include "shownexcerpt.h"
#include "textlanguage.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double sameFrom = 0.8;

bool hasDigit(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

/// Long words first: they are rare, and so point to few other questions.
bool isRarerWord(const QString &a, const QString &b)
{
    return a.size() != b.size() ? a.size() > b.size() : a < b;
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
    std::ranges::sort(words, isRarerWord);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

/// How many words two sets share, both sorted; -1 when they differ in a word with a digit: other years, other models.
qsizetype sharedWords(const QStringList &left, const QStringList &right)
{
    qsizetype shared = 0;
    auto a = left.cbegin();
    auto b = right.cbegin();
    while (a != left.cend() || b != right.cend()) {
        const bool onlyLeft = b == right.cend() || (a != left.cend() && isRarerWord(*a, *b));
        const bool onlyRight = !onlyLeft && (a == left.cend() || isRarerWord(*b, *a));
        if (!onlyLeft && !onlyRight)
            ++shared;
        else if (hasDigit(onlyLeft ? *a : *b))
            return -1;
        if (!onlyRight)
            ++a;
        if (!onlyLeft)
            ++b;
    }
    return shared;
}

bool askTheSame(const QStringList &left, const QStringList &right)
{
    const qsizetype shared = sharedWords(left, right);
    const qsizetype all = left.size() + right.size() - shared;
    return shared > 0 && double(shared) >= sameFrom * double(all);
}

/// Two sets that overlap enough share one of each one's first words: as many as may be missing, and one.
qsizetype telltaleWords(const QStringList &words)
{
    const qsizetype needed = qsizetype(std::ceil(sameFrom * double(words.size()) - 1e-9));
    return words.size() - needed + 1;
}

QString plainQuestion(const QStringList &tokens)
{
    return tokens.join(u' ');
}
}

const DuplicateQuestions::Entry *DuplicateQuestions::sameAs(const QString &question) const
{
    const QStringList tokens = searchTokens(question);
    if (tokens.isEmpty())
        return nullptr;
    if (const auto equal = m_byText.constFind(plainQuestion(tokens)); equal != m_byText.cend())
        return &m_entries[*equal];
    const QStringList words = distinctWords(tokens);
    const Entry *earliest = nullptr;
    QSet<qsizetype> seen;
    for (const QString &word : words.first(std::min(telltaleWords(words), words.size()))) {
        const QList<qsizetype> candidates = m_byWord.value(word);
        for (const qsizetype index : candidates) {
            if (seen.contains(index))
                continue;
            seen.insert(index);
            const Entry &entry = m_entries[index];
            if ((!earliest || &entry < earliest) && askTheSame(words, entry.words))
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
    Entry entry{number, question, distinctWords(tokens)};
    const qsizetype index = m_entries.size();
    if (const QString plain = plainQuestion(tokens); !m_byText.contains(plain))
        m_byText.insert(plain, index);
    for (const QString &word : entry.words.first(std::min(telltaleWords(entry.words), entry.words.size())))
        m_byWord[word].append(index);
    m_entries.append(std::move(entry));
}
