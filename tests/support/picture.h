#pragma once

#include <QDir>
#include <QPixmap>
#include <QWidget>

/// Saves what the widget looks like as NAME.png in the folder of ASSAY_PICTURES, when that is set: for looking at what
/// a test shows.
inline void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("ASSAY_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}
