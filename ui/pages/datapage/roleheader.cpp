#include "roleheader.h"

#include "headerroles.h"
#include "rolecombo.h"

#include <QAbstractItemModel>

#include <algorithm>

RoleHeader::RoleHeader(QWidget *parent)
    : ColumnHeader(parent)
{
    setSectionsClickable(false);
    connect(this, &QHeaderView::sectionResized, this, &RoleHeader::placeCombos);
    connect(this, &QHeaderView::sectionMoved, this, &RoleHeader::placeCombos);
    connect(this, &QHeaderView::geometriesChanged, this, &RoleHeader::placeCombos);
}

void RoleHeader::setModel(QAbstractItemModel *model)
{
    if (this->model())
        disconnect(this->model(), nullptr, this, nullptr);
    ColumnHeader::setModel(model);
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &RoleHeader::makeCombos);
        connect(model, &QAbstractItemModel::headerDataChanged, this, &RoleHeader::showRoles);
    }
    makeCombos();
}

int RoleHeader::secondLineHeight() const
{
    return comboHeight() + 3;
}

int RoleHeader::comboHeight() const
{
    const auto first = std::ranges::find_if(m_combos, [](const RoleCombo *combo) { return combo != nullptr; });
    return first == m_combos.end() ? QFontMetrics(font()).height() + 12 : (*first)->sizeHint().height();
}

RoleCombo *RoleHeader::makeCombo(int section)
{
    auto *combo = new RoleCombo(viewport());
    connect(combo, &RoleCombo::chosen, this,
            [this, section](Role role) { model()->setHeaderData(section, Qt::Horizontal, int(role), ColumnRoleRole); });
    connect(combo, &RoleCombo::reached, this, [this, section] { emit sectionReached(section); });
    return combo;
}

void RoleHeader::makeCombos()
{
    const int wanted = model() ? model()->columnCount() : 0;
    while (m_combos.size() > wanted) {
        if (RoleCombo *last = m_combos.takeLast())
            last->deleteLater();
    }
    for (int section = 0; section < wanted; ++section) {
        if (section == m_combos.size())
            m_combos.append(nullptr);
        const bool hasChoice = model()->headerData(section, Qt::Horizontal, ColumnRoleRole).isValid();
        if (hasChoice && !m_combos[section])
            m_combos[section] = makeCombo(section);
    }
    showRoles();
}

void RoleHeader::showRoles()
{
    for (int section = 0; section < m_combos.size(); ++section) {
        if (!m_combos[section])
            continue;
        m_combos[section]->setColumn(model()->headerData(section, Qt::Horizontal).toString());
        m_combos[section]->setRole(Role(model()->headerData(section, Qt::Horizontal, ColumnRoleRole).toInt()));
    }
    for (int section = 0; section < std::min<int>(int(m_combos.size()), count()); ++section) {
        if (m_combos[section] && !isSectionHidden(section) && sectionSize(section) < neededWidth(section))
            resizeSection(section, neededWidth(section)); // another role may have a longer name
    }
    placeCombos();
    viewport()->update();
}

int RoleHeader::neededWidth(int section) const
{
    const RoleCombo *combo = m_combos.value(section);
    const int name = std::min(sectionSizeFromContents(section).width(), 220);
    return std::max(name, combo ? combo->sizeHint().width() + 2 * sidePadding : 0);
}

void RoleHeader::placeCombos()
{
    const int high = comboHeight();
    const int top = height() - topPadding - high + 1;
    for (int section = 0; section < std::min<int>(int(m_combos.size()), count()); ++section) {
        RoleCombo *combo = m_combos[section];
        if (!combo)
            continue;
        const int room = sectionSize(section) - 2 * sidePadding + 4;
        combo->setGeometry(sectionViewportPosition(section) + sidePadding - 2, top,
                           std::min(room, combo->sizeHint().width()), high);
        combo->setVisible(!isSectionHidden(section) && room > 24);
    }
}

void RoleHeader::resizeEvent(QResizeEvent *event)
{
    ColumnHeader::resizeEvent(event);
    placeCombos();
}

void RoleHeader::updateGeometries()
{
    ColumnHeader::updateGeometries();
    placeCombos();
}
