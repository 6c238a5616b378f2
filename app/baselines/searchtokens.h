#pragma once

#include <QStringList>

/// The words of a text as the baselines compare them: runs of Unicode letters and digits after NFKC and case folding,
/// in their order. Scripts written without spaces (Han, kana, Thai …) and Hangul give pairs of neighbouring
/// characters; a character that stands alone is a word.
QStringList searchTokens(const QString &text);
