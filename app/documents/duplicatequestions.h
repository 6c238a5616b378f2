#pragma once

#include "generation.h"

#include <QHash>

#include <utility>

/// Finds questions that ask the same as an earlier one: the same words in the same order, or word sets that overlap by
/// 0.8 or more (Jaccard), stop words aside. Words with digits must be the same. Texts without blanks go by pairs of
/// characters. Ten thousand questions take a second or two.
class DuplicateQuestions
{
public:
    /// Passes when no remembered question asks the same; else the reason names that one by its number.
    CheckVerdict check(const QString &question) const;
    /// Remembers a question; `number` is how people find it.
    void add(qint64 number, const QString &question);

private:
    struct Entry
    {
        qint64 number = 0;
        QString question;
        QList<int> words; ///< their numbers, the latest first
    };
    /// The words of a question that is looked for: those that no remembered one has are only counted.
    struct Words
    {
        QList<int> known; ///< the latest first
        qsizetype unknown = 0;
        QString figures; ///< those with digits, joined
    };

    const Entry *sameAs(const QString &question) const;
    Words wordsOf(const QStringList &distinct) const;

    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_byText; ///< the first of equal questions
    QHash<QString, int> m_numbers; ///< of words, in the order of their first use: late ones are rare
    /// By words and figures; only the words that an overlap of 0.8 can't do without.
    QHash<std::pair<int, QString>, QList<qsizetype>> m_byWord;
};
