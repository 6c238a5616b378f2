#pragma once

#include <QWidget>

/// The child of that class and object name; the test ends where there is none.
template <typename T>
T *childOf(const QWidget &parent, const QString &name)
{
    T *found = parent.findChild<T *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}
