#pragma once

#include <QStringList>

/// The sentences of a plain or Markdown text, in their order, without surrounding space. Sentences end at . ! ? … and
/// their relatives in other scripts, and where a block ends (see textBlocks()); not after usual abbreviations, initials
/// or inside numbers. Headings name what follows and are no sentences, unless the text has nothing else.
QStringList sentencesOf(const QString &text);
