#pragma once

#include "tablemodel.h"

/// Something about a row of a file that is being imported.
struct ProblemRow
{
    qint64 row = 0; ///< 1-based data row; 0: the file as a whole
    qint64 line = 0; ///< 1-based line of the file; 0: unknown
    QString message;
};

/// What a user should know before a file is imported: where, and what.
class ImportProblemsModel : public TableModel<ProblemRow>
{
    Q_OBJECT

public:
    explicit ImportProblemsModel(QObject *parent = nullptr);
};
