#pragma once

#include "tablemodel.h"

/// How often something went wrong in a run.
struct TroubleRow
{
    QString kind; ///< an error kind's or an unscored reason's name
    qint64 count = 0;
};

/// Errors of a run by kind, with what can be done about them.
class TroublesModel : public TableModel<TroubleRow>
{
    Q_OBJECT

public:
    enum { KindColumn, CountColumn, AdviceColumn };

    explicit TroublesModel(QObject *parent = nullptr);
};
