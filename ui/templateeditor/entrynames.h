#pragma once

#include <QString>
#include <QStringList>

/// The name itself, or "NAME 2", "NAME 3" … where it is taken.
QString freeName(const QString &name, const QStringList &taken);
/// Why something can't be called that; empty: it can. `others` are the names of its like.
QString nameProblem(const QString &name, const QStringList &others);
