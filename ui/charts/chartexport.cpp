#include "chartexport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace {
constexpr double pixelsPerInch = 96;
constexpr double pointsPerInch = 72;
/// PDF places everything on this grid, finer than a printer sees.
constexpr int pdfUnitsPerPixel = 10;
}

QImage pictureImage(const ChartPicture &picture, double scale)
{
    const double factor = std::clamp(scale, 0.5, 8.0);
    QImage image((picture.size * factor).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(factor);
    image.setDotsPerMeterX(int(std::lround(pixelsPerInch * factor / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.draw(painter);
    return image;
}

QByteArray pictureSvg(const ChartPicture &picture)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(pixelsPerInch));
    generator.setSize(picture.size.toSize());
    generator.setViewBox(QRectF(QPointF(), picture.size));
    generator.setTitle(picture.title);
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), picture.size), Qt::white);
    picture.draw(painter);
    painter.end();
    return buffer.data();
}

QByteArray picturePdf(const ChartPicture &picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(picture.title);
    writer.setResolution(int(pixelsPerInch) * pdfUnitsPerPixel);
    const QSizeF points = picture.size * (pointsPerInch / pixelsPerInch);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.scale(pdfUnitsPerPixel, pdfUnitsPerPixel);
    picture.draw(painter);
    painter.end();
    return buffer.data();
}

Result<void> writeChartFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorKind::File,
                 QCoreApplication::translate("ChartFiles", "%1 can't be written: %2. Choose another folder or name.")
                     .arg(QDir::toNativeSeparators(path), file.errorString())};
}
