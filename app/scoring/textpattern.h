#pragma once

#include "result.h"

#include <QRegularExpression>
#include <QStringList>

/// A regular expression with the meaning it has in Python's re, within bounds: a text may come from anyone.
/// Safe to use from several threads.
class TextPattern
{
public:
    /// Longer texts are not searched.
    static constexpr qsizetype maximumText = 2'000'000;

    /// BadInput with the reason and the place when the pattern can't be read.
    static Result<TextPattern> compiled(const QString &pattern);

    /// What re.findall gives, one text per match: the whole match, or the only group, or the first group that is
    /// not empty (a null text when all of several are). BadInput when the search had to be given up.
    Result<QStringList> findAll(const QString &text) const;
    /// Whether it occurs anywhere. BadInput when the search had to be given up.
    Result<bool> occursIn(const QString &text) const;
    /// The text without any match, as re.sub(pattern, "", text). BadInput when the search had to be given up.
    Result<QString> removedFrom(const QString &text) const;

private:
    explicit TextPattern(QRegularExpression expression);

    QRegularExpression m_expression;
};

/// The harness's regex filter: the match number `group` of findAll (from 0; -1 is the last), stripped.
/// A null text when there is no such match. BadInput when the search had to be given up.
Result<QString> extractedText(const TextPattern &pattern, int group, const QString &text);
