#pragma once

#include <QByteArrayView>
#include <QString>

/// Guesses the encoding of text that has no mark and is neither UTF-8 nor UTF-16: by letter statistics (uchardet), and
/// for short texts, where these are weak, by what Russian, western and Chinese text looks like. Never empty.
QString guessEncoding(QByteArrayView sample);
