#pragma once

#include "picksmodel.h"

#include <QListView>

/// Things with check boxes in one column: as high as it has rows, within bounds. Space ticks.
class PickList : public QListView
{
    Q_OBJECT

public:
    explicit PickList(const QString &accessibleName, QWidget *parent = nullptr);

    PicksModel *picks() { return m_picks; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    int heightOf(int rows) const;

    PicksModel *m_picks;
};
