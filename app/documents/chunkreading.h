#pragma once

#include <QStringView>

#include <utility>
#include <vector>

/// What a chunk consists of, gathered in one pass. The object is filled again and again, so that its memory is reused.
struct ChunkReading
{
    double words = 0; ///< runs of letters and digits; a character of a script without blanks is 3/5 of one
    qsizetype characters = 0; ///< that are no white space, in UTF-16 units
    qsizetype noLetters = 0; ///< of these: digits, punctuation, symbols
    std::vector<quint64> tokens; ///< hashes of the words; of scripts without blanks, of each character

    void read(QStringView text);
};

/// A hash of the words without case, blanks and punctuation. Good against accidents, not against one who looks for two
/// texts with the same; such a chunk would be set aside, and shown with the one it is said to repeat.
std::pair<quint64, quint64> exactHashOf(const std::vector<quint64> &tokens);

/// Hashes of every five tokens in a row, each once, as they come; of fewer tokens one hash of all. Nothing for no
/// token.
std::vector<quint64> shinglesOf(const std::vector<quint64> &tokens);
