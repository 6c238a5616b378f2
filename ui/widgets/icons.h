#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

/// A line icon of resources/icons, drawn in the palette's text colour (and in its accent where it is selected).
QIcon icon(const QString &name, const QPalette &palette);
