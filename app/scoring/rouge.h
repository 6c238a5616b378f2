#pragma once

#include <QString>
#include <QStringList>

enum class RougeTokenizer {
    Unicode, ///< letters and digits of every script
    RougeScore, ///< Google's: ASCII letters and digits only
};

struct RougeOptions
{
    RougeTokenizer tokenizer = RougeTokenizer::Unicode;
    bool stemmer = false; ///< Porter's, on ASCII words of more than three characters
};

struct RougeScore
{
    double precision = 0;
    double recall = 0;
    double f = 0;
};

QStringList rougeTokens(const QString &text, const RougeOptions &options);

/// Shared n-grams, 0 to 1. C.-Y. Lin, ACL 2004 workshop; equal to Google's rouge_score with its tokenizer.
RougeScore rougeN(const QString &answer, const QString &reference, int order, const RougeOptions &options);
/// The longest common subsequence of words.
RougeScore rougeL(const QString &answer, const QString &reference, const RougeOptions &options);
/// The union of common subsequences over lines (rougeLsum).
RougeScore rougeLSum(const QString &answer, const QString &reference, const RougeOptions &options);
