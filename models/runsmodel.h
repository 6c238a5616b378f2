#pragma once

#include "projectcontents.h"
#include "tablemodel.h"

/// Every run of a project. Give it the newest first.
class RunsModel : public TableModel<RunSummary>
{
    Q_OBJECT

public:
    enum {
        RunColumn,
        WhenColumn,
        DatasetColumn,
        SizeColumn,
        ItemsColumn,
        StateColumn,
        AnswersColumn,
        FailedColumn,
        UnscoredColumn,
        CostColumn,
        DurationColumn
    };

    explicit RunsModel(QObject *parent = nullptr);

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
};

/// How long a run took, in milliseconds; nullopt where it has no end yet.
std::optional<double> runDurationMs(const Run &run);
