#include "rolecombo.h"

#include "columnroles.h"
#include "formatting.h"

#include <QAbstractItemView>
#include <QWheelEvent>

#include <algorithm>

RoleCombo::RoleCombo(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    for (const Role role : choosableRoles()) {
        addItem(roleTitle(role), int(role));
        setItemData(count() - 1, roleSentence(role), Qt::ToolTipRole);
    }
    setMaxVisibleItems(count());
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + 30);
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

QSize RoleCombo::sizeHint() const
{
    const QSize whole = QComboBox::sizeHint(); // has room for the longest
    const QFontMetrics metrics(font());
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(itemText(i)));
    return {whole.width() - widest + metrics.horizontalAdvance(currentText()) + 4, whole.height()};
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
