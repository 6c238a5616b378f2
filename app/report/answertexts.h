#pragma once

#include "answertable.h"
#include "result.h"

class ProjectReader;

/// A share of a search, so that several threads, each with a reader of its own, can divide it.
struct SearchShare
{
    int number = 0; ///< from 0
    int of = 1;
};

/// Rows of the table whose id, question, reference or any answer contains the text, letter case aside, ascending.
/// Texts are read in the order of the disk and kept nowhere. An empty text is in every row.
/// A share of it finds some rows: all shares together find all.
Result<QList<qint32>> searchTexts(const ProjectReader &reader, const AnswerTable &table, const QString &text,
                                  const SearchShare &share = {});
/// What the shares found, as one.
QList<qint32> joinedRows(const QList<QList<qint32>> &shares);
