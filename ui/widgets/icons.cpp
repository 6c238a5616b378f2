#include "icons.h"

#include "theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int iconSide = 18;

QPixmap drawn(QByteArray svg, const QColor &color, double scale)
{
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(QSize(iconSide, iconSide) * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}
}

QIcon icon(const QString &name, const QPalette &palette)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    const ThemeColors colors = themeColors(palette);
    QIcon result;
    for (const double scale : {1.0, 2.0}) {
        result.addPixmap(drawn(svg, colors.muted, scale), QIcon::Normal);
        result.addPixmap(drawn(svg, colors.ink(Tone::Accent), scale), QIcon::Selected);
        result.addPixmap(drawn(svg, colors.ink(Tone::Accent), scale), QIcon::Normal, QIcon::On);
        result.addPixmap(drawn(svg, colors.line, scale), QIcon::Disabled);
    }
    return result;
}
