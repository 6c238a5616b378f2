#include "undorouting.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace {
/// Whether the widget would undo or redo something itself.
bool hasOwn(const QObject *widget, bool redo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return redo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable();
    return true;
}
}

bool UndoRouting::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo);
    if ((!undo && !redo) || hasOwn(watched, redo))
        return false;
    event->ignore(); // so that it is the window's shortcut
    return true;
}
