#pragma once

#include "result.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>

#include <functional>

class QPainter;

/// A picture that draws itself, in pixels of 1/96 inch.
struct ChartPicture
{
    QSizeF size;
    QString title;
    std::function<void(QPainter &)> draw;
};

QImage pictureImage(const ChartPicture &picture, double scale);
QByteArray pictureSvg(const ChartPicture &picture);
QByteArray picturePdf(const ChartPicture &picture);

/// Writes a file whole or not at all; the error names the file and why.
Result<void> writeChartFile(const QString &path, const QByteArray &bytes);
