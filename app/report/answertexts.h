#pragma once

#include "answertable.h"
#include "result.h"

class ProjectReader;

/// Rows of the table whose id, question, reference or any answer contains the text, letter case aside, ascending.
/// Texts are read in the order of the disk and kept nowhere. An empty text is in every row.
Result<QList<qint32>> searchTexts(const ProjectReader &reader, const AnswerTable &table, const QString &text);
