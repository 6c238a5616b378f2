#pragma once

#include <QString>

/// What a header seems to say; columnmapping.h turns it into roles, for some of these depend on their neighbours.
enum class HeaderMeaning {
    Nothing,
    Id,
    Question,
    Instruction, ///< a question whose `output` is the reference (instruction tuning sets)
    Expected, ///< a reference without doubt: expected_answer, ground_truth, target …
    Answer, ///< the reference, or what a model said when there is an expected one as well
    Label, ///< a reference only when there is no better one
    Accepted,
    Wrong,
    Choices,
    Context,
    Category,
    Given,
    Output, ///< given, except beside an instruction
};

struct HeaderGuess
{
    HeaderMeaning meaning = HeaderMeaning::Nothing;
    int rank = 0; ///< of several columns with one meaning the lowest rank wins
};

/// Without case, accents, blanks, separators and punctuation: "Réponse attendue" is "reponseattendue".
QString normalizedHeader(const QString &header);

/// Looks the header up among English, French and Russian words; a number or a single letter behind a word
/// (response_2, choice B) is looked over where several columns make sense.
HeaderGuess guessHeader(const QString &header);
