#pragma once

#include "chunkcutting.h"

/// Splits a text recursively, as the RecursiveCharacterTextSplitter of LangChain does with the separators "\n\n", "\n",
/// ".", " ", "" (Hugging Face's cookbook on evaluating RAG): at the first separator that occurs; pieces that are short
/// enough are joined up to `most` code points and repeat up to `overlap` of them in whole pieces; longer ones are split
/// at the next separator. A chunk that adds nothing to the one before but white space is none. Here a separator stays
/// at the end of what it closes, 。！？ count as full stops, and the last resort is graphemes.
QList<TextSpan> splitRecursively(QStringView text, qsizetype most, qsizetype overlap);
