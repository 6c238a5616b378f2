#pragma once

#include "generation.h"

#include <QHash>
#include <QSet>

/// Finds questions that ask the same as an earlier one: the same words in the same order, or word sets that overlap by
/// 0.8 or more (Jaccard), stop words aside. Words with digits must be the same. Texts without blanks go by pairs of
/// characters. Ten thousand questions take less than a second.
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
        QStringList words; ///< sorted, without repetitions
    };

    const Entry *sameAs(const QString &question) const;

    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_byText; ///< the first of equal questions
    QHash<QString, QList<qsizetype>> m_byWord; ///< only the words that an overlap of 0.8 can't do without
};
