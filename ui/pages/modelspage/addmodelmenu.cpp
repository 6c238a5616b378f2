#include "addmodelmenu.h"

#include "modelspectable.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::Literals::StringLiterals;

namespace {
QString groupTitle(PresetGroup group)
{
    switch (group) {
    case PresetGroup::Hosted:
        return QCoreApplication::translate("ModelsPage", "Services");
    case PresetGroup::Local:
        return QCoreApplication::translate("ModelsPage", "Servers on this machine or next door");
    case PresetGroup::Data:
        return QCoreApplication::translate("ModelsPage", "Without a network");
    case PresetGroup::Builtin:
        break;
    }
    return QCoreApplication::translate("ModelsPage", "Built in, no language model");
}

/// Fusion draws no texts of sections once there is a style sheet.
void addHeading(QMenu *menu, const QString &title)
{
    if (!menu->isEmpty())
        menu->addSeparator();
    auto *label = new QLabel(title, menu);
    label->setProperty("role", u"muted"_s);
    label->setContentsMargins(10, 4, 10, 2);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(label);
    action->setEnabled(false);
    menu->addAction(action);
}

/// The address behind the title, where every user has the same.
QString menuText(const ModelPreset &preset)
{
    if (preset.group != PresetGroup::Local)
        return preset.title;
    return preset.title + u'\t' + modelHostText(preset.model);
}
}

void fillAddModelMenu(QMenu *menu, const std::function<void(const ModelPreset &)> &add)
{
    QMenu *filled = menu;
    QString title;
    const QList<ModelPreset> presets = modelPresets();
    for (const ModelPreset &preset : presets) {
        if (const QString next = groupTitle(preset.group); next != title) {
            title = next;
            if (preset.group == PresetGroup::Builtin)
                filled = menu->addMenu(title);
            else
                addHeading(filled, title);
        }
        QAction *action = filled->addAction(menuText(preset), menu, [add, preset] { add(preset); });
        action->setObjectName(preset.model.name);
        action->setToolTip(preset.model.endpoints.join(u' '));
    }
    menu->setToolTipsVisible(true);
    menu->setStyleSheet(u"QMenu { menu-scrollable: 1; }"_s); // never a second column
}
