#pragma once

#include <QString>

/// Text as documents keep it: NFC, lines end with LF, without soft hyphens, byte order marks and control characters
/// (tabs stay; form feeds become line breaks); lone surrogates become U+FFFD. Text that is clean already is not copied.
QString cleanText(QString text);
