#pragma once

#include <QObject>

/// Lets Ctrl+Z and Ctrl+Y through to the window where the focused text field has nothing of its own to take back: text
/// fields would otherwise swallow these keys, and an edit made by a button could not be undone from there.
class UndoRouting : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
