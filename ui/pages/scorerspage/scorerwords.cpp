#include "scorerwords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct KindWords
{
    const char *kind;
    const char *title;
    const char *sentence;
};

constexpr std::array<KindWords, 22> kindWords{{
    {"exact_match", QT_TRANSLATE_NOOP("ScorerWords", "Exact match"),
     QT_TRANSLATE_NOOP("ScorerWords", "1 when the answer is the reference, letter by letter. Needs a reference.")},
    {"contains", QT_TRANSLATE_NOOP("ScorerWords", "Contains"),
     QT_TRANSLATE_NOOP("ScorerWords", "1 when the reference occurs anywhere in the answer. Needs a reference.")},
    {"starts_with", QT_TRANSLATE_NOOP("ScorerWords", "Starts with"),
     QT_TRANSLATE_NOOP("ScorerWords", "1 when the answer begins with the reference. Needs a reference.")},
    {"regex", QT_TRANSLATE_NOOP("ScorerWords", "Pattern"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "1 when what a regular expression finds in the answer is the reference; without "
                       "a reference, when it finds anything. Needs a pattern.")},
    {"numeric", QT_TRANSLATE_NOOP("ScorerWords", "Number"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "1 when the answer's number is the reference's, within a tolerance. Needs a "
                       "reference that is a number.")},
    {"choice", QT_TRANSLATE_NOOP("ScorerWords", "Multiple choice"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "1 when the answer picks the right option, by its letter or its text. Needs "
                       "choices and a reference.")},
    {"is_json", QT_TRANSLATE_NOOP("ScorerWords", "Valid JSON"),
     QT_TRANSLATE_NOOP("ScorerWords", "1 when the answer is JSON that can be read. Needs no reference.")},
    {"token_f1", QT_TRANSLATE_NOOP("ScorerWords", "Word overlap (F1)"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "How many words answer and reference share, from 0 to 1, as SQuAD counts them. "
                       "Needs a reference.")},
    {"bleu", QT_TRANSLATE_NOOP("ScorerWords", "BLEU"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "Runs of up to four words shared with the reference; for translations. Needs a "
                       "reference.")},
    {"chrf", QT_TRANSLATE_NOOP("ScorerWords", "chrF"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "Runs of letters shared with the reference; for translations into languages "
                       "with many word forms. Needs a reference.")},
    {"ter", QT_TRANSLATE_NOOP("ScorerWords", "TER"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "Edits a word that turn the answer into the reference: less is better. Needs a "
                       "reference.")},
    {"rouge_1", QT_TRANSLATE_NOOP("ScorerWords", "ROUGE-1"),
     QT_TRANSLATE_NOOP("ScorerWords", "Single words shared with the reference; for summaries. Needs a reference.")},
    {"rouge_2", QT_TRANSLATE_NOOP("ScorerWords", "ROUGE-2"),
     QT_TRANSLATE_NOOP("ScorerWords", "Pairs of words shared with the reference; for summaries. Needs a reference.")},
    {"rouge_l", QT_TRANSLATE_NOOP("ScorerWords", "ROUGE-L"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "The longest sequence of words shared with the reference; for summaries. Needs a "
                       "reference.")},
    {"levenshtein", QT_TRANSLATE_NOOP("ScorerWords", "Edit distance"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "How alike answer and reference are letter by letter, from 0 to 1. Needs a "
                       "reference.")},
    {"similarity", QT_TRANSLATE_NOOP("ScorerWords", "Similarity of meaning"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "How near answer and reference are in meaning, from 0 to 1: the cosine of their vectors. Needs "
                       "an embedding model and a reference.")},
    {"correctness", QT_TRANSLATE_NOOP("ScorerWords", "Correctness"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "A judge model decides whether the answer says the same as the reference. Needs "
                       "a judge and a reference.")},
    {"rubric", QT_TRANSLATE_NOOP("ScorerWords", "Rubric"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "A judge model gives a score on a scale, by criteria that you can write. Needs a "
                       "judge.")},
    {"faithfulness", QT_TRANSLATE_NOOP("ScorerWords", "Faithfulness"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "The share of the answer's claims that its context supports. Needs a judge and a context.")},
    {"answer_relevance", QT_TRANSLATE_NOOP("ScorerWords", "Answer relevance"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "Whether questions that the answer would answer ask what was asked; 0 when it evades. Needs a "
                       "judge.")},
    {"context_precision", QT_TRANSLATE_NOOP("ScorerWords", "Context precision"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "Whether the useful passages of the context come first. Needs a judge and a context.")},
    {"context_recall", QT_TRANSLATE_NOOP("ScorerWords", "Context recall"),
     QT_TRANSLATE_NOOP("ScorerWords",
                       "The share of the reference's claims that the context holds. Needs a judge, a context and a "
                       "reference.")},
}};

const KindWords *wordsOf(const QString &kind)
{
    for (const KindWords &words : kindWords) {
        if (kind == QLatin1StringView(words.kind))
            return &words;
    }
    return nullptr;
}
}

QString kindTitle(const QString &kind)
{
    const KindWords *words = wordsOf(kind);
    return words ? QCoreApplication::translate("ScorerWords", words->title) : kind;
}

QString kindSentence(const QString &kind)
{
    const KindWords *words = wordsOf(kind);
    return words ? QCoreApplication::translate("ScorerWords", words->sentence) : QString();
}

QStringList tokenizersOf(const QString &kind)
{
    if (kind == "bleu"_L1)
        return {u"13a"_s, u"intl"_s, u"char"_s, u"zh"_s, u"none"_s};
    return {u"unicode"_s, u"rouge_score"_s};
}

QString withPlanKey(const QString &sentence, const QString &key)
{
    return QCoreApplication::translate("ScorerWords", "%1\nIn a plan: %2").arg(sentence, key);
}
