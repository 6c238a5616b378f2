#pragma once

#include <QString>
#include <QStringList>

/// The known name that a mistyped one most probably meant (fewest inserted, removed, changed or swapped
/// characters, letter case aside); empty when nothing is near.
QString nearestName(QStringView written, const QStringList &known);
