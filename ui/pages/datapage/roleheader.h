#pragma once

#include "columnheader.h"

#include <QList>

class RoleCombo;

/// A header where the role of each column is chosen right above the column. The choices move, scroll and resize with
/// their columns and are reached by Tab, from left to right.
class RoleHeader : public ColumnHeader
{
    Q_OBJECT

public:
    explicit RoleHeader(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// nullptr where the column has no choice.
    RoleCombo *combo(int section) const { return m_combos.value(section); }
    /// So that name and choice are not cut.
    int neededWidth(int section) const;
    /// Puts every choice above its column again.
    void placeCombos();

signals:
    /// The keyboard came to the choice above this column, which may be scrolled out of sight.
    void sectionReached(int section);

protected:
    int secondLineHeight() const override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;

private:
    void makeCombos();
    RoleCombo *makeCombo(int section);
    void showRoles();
    int comboHeight() const;

    QList<RoleCombo *> m_combos; ///< by section
};
