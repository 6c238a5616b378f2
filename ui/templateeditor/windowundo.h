#pragma once

#include <QObject>

class QWidget;

/// Leaves Ctrl+Z and its like to the window: edits of what a project is set up to run are undone there, step by step
/// and across fields, not by the field itself.
class WindowUndo : public QObject
{
    Q_OBJECT

public:
    static void applyTo(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};
