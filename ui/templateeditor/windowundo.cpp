#include "windowundo.h"

#include <QKeyEvent>
#include <QWidget>

void WindowUndo::applyTo(QWidget *field)
{
    field->installEventFilter(new WindowUndo(field));
}

bool WindowUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
