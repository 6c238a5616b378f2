#pragma once

#include <QHeaderView>

/// A table's header with the marks of models (MarkRole) before their names, and an arrow behind the one that is sorted
/// by.
class MarkHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MarkHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};
