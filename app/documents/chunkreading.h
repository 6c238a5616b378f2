#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

/// What a chunk consists of, gathered in one pass. The object is filled again and again, so that its memory is reused.
struct ChunkReading
{
    double words = 0; ///< runs of letters and digits; a character of a script without blanks is 3/5 of one
    qsizetype characters = 0; ///< that are no white space, in UTF-16 units
    qsizetype noLetters = 0; ///< of these: digits, punctuation, symbols
    QByteArray normalized; ///< the words without case and with single blanks between them, as UTF-8 of UTF-16 units
    std::vector<quint64> tokens; ///< hashes of the words; of scripts without blanks, of each character

    void read(QStringView text);
};

/// Hashes of every five tokens in a row, each once, as they come; of fewer tokens one hash of all. Nothing for no
/// token.
std::vector<quint64> shinglesOf(const std::vector<quint64> &tokens);
