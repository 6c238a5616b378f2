#include "rolecombo.h"

#include "columnroles.h"
#include "formatting.h"

#include <QWheelEvent>

RoleCombo::RoleCombo(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    for (const Role role : choosableRoles()) {
        addItem(roleTitle(role), int(role));
        setItemData(count() - 1, roleSentence(role), Qt::ToolTipRole);
    }
    setMaxVisibleItems(count());
    connect(this, &QComboBox::activated, this, [this](int index) { emit chosen(Role(itemData(index).toInt())); });
}

void RoleCombo::setColumn(const QString &name)
{
    setAccessibleName(tr("Role of column %1").arg(oneLine(name, 80)));
}

void RoleCombo::setRole(Role role)
{
    setCurrentIndex(findData(int(role)));
    setToolTip(roleSentence(role));
}

void RoleCombo::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void RoleCombo::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    emit reached();
}
