#include "scorerkinds.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct KindRow
{
    const char *kind;
    bool judge;
    const char *options; ///< between blanks
};

// Held against makeMetric() by tst_scorerkinds.
constexpr std::array<KindRow, 22> kindRows{{
    {"exact_match", false, "ignore_case ignore_punctuation ignore_numbers regexes_to_ignore pattern group"},
    {"contains", false, "ignore_case ignore_punctuation ignore_numbers regexes_to_ignore pattern group"},
    {"starts_with", false, "ignore_case ignore_punctuation ignore_numbers regexes_to_ignore pattern group"},
    {"regex", false, "pattern group ignore_case ignore_punctuation ignore_numbers regexes_to_ignore"},
    {"numeric", false, "tolerance regexes_to_ignore pattern group"},
    {"choice", false, "ignore_case ignore_punctuation regexes_to_ignore pattern group"},
    {"is_json", false, "pattern group"},
    {"token_f1", false, "ignore_case ignore_punctuation ignore_numbers regexes_to_ignore pattern group"},
    {"bleu", false, "ignore_case tokenizer pattern group"},
    {"chrf", false, "ignore_case pattern group"},
    {"ter", false, "ignore_case ignore_punctuation pattern group"},
    {"rouge_1", false, "ignore_case ignore_punctuation stemmer tokenizer pattern group"},
    {"rouge_2", false, "ignore_case ignore_punctuation stemmer tokenizer pattern group"},
    {"rouge_l", false, "ignore_case ignore_punctuation stemmer tokenizer pattern group"},
    {"levenshtein", false, "ignore_case ignore_punctuation ignore_numbers regexes_to_ignore pattern group"},
    {"similarity", true, "judge"},
    {"correctness", true, "judge scale step partial prompt"},
    {"rubric", true, "judge scale step prompt"},
    {"faithfulness", true, "judge prompt"},
    {"answer_relevance", true, "judge prompt embeddings"},
    {"context_precision", true, "judge prompt"},
    {"context_recall", true, "judge prompt"},
}};
}

QList<ScorerKind> scorerKinds()
{
    QList<ScorerKind> kinds;
    for (const KindRow &row : kindRows)
        kinds.append({QString::fromLatin1(row.kind), row.judge, QString::fromLatin1(row.options).split(u' ')});
    return kinds;
}
