#pragma once

#include <QHeaderView>

/// A table's header with the marks of models (MarkRole) before their names.
class MarkHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit MarkHeader(QWidget *parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const override;
};
