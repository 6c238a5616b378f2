#include "chartlook.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <cmath>

namespace {
QFont sized(const QFont &font, double factor)
{
    QFont result(font);
    result.setPixelSize(std::max(9, int(std::lround(QFontInfo(font).pixelSize() * factor))));
    return result;
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Relative luminance of WCAG 2.
double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

bool breaksAfter(QChar c)
{
    return c.isSpace() || QStringView(u"-/_:·").contains(c);
}

struct FittingPart
{
    qsizetype length = 0;
    bool atGoodPlace = true; ///< between words, not within one
};

/// How much of the text fits the width: the whole, or up to a good place to break, or up to where it is full.
FittingPart fittingPart(const QString &text, const QFontMetricsF &metrics, double width)
{
    qsizetype length = 0;
    qsizetype good = 0;
    while (length < text.size() && metrics.horizontalAdvance(text.left(length + 1).trimmed()) <= width) {
        ++length;
        if (breaksAfter(text[length - 1]))
            good = length;
    }
    if (length == text.size() || good == 0)
        return {length, length == text.size()};
    return {good, true};
}
}

ChartLook chartLook(const ThemeColors &colors, const QFont &font)
{
    ChartLook look{colors, sized(font, 1), sized(font, 0.9), sized(font, 1)};
    look.strong.setWeight(QFont::DemiBold);
    look.line = std::ceil(QFontMetricsF(look.font).height());
    look.smallLine = std::ceil(QFontMetricsF(look.small).height());
    return look;
}

ChartLook paperLook(const QFont &font)
{
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    return chartLook(themeColors(light), font);
}

QColor heatColor(double share, bool dark)
{
    // Even steps in lightness of the blue that Okabe and Ito give.
    constexpr std::array<QRgb, 5> onLight{0xffeef5fb, 0xffbfdcf1, 0xff7fb8df, 0xff2775af, 0xff004c7f};
    constexpr std::array<QRgb, 5> onDark{0xff262d37, 0xff23435f, 0xff25638f, 0xff3a8cc4, 0xff8ccaf5};
    const auto &stops = dark ? onDark : onLight;
    const double place = std::clamp(std::isnan(share) ? 0.0 : share, 0.0, 1.0) * double(stops.size() - 1);
    const auto below = std::min(size_t(place), stops.size() - 2);
    const double rest = place - double(below);
    const QColor from = QColor::fromRgb(stops[below]);
    const QColor to = QColor::fromRgb(stops[below + 1]);
    const auto mixed = [rest](int a, int b) { return int(std::lround(a + (b - a) * rest)); };
    return {mixed(from.red(), to.red()), mixed(from.green(), to.green()), mixed(from.blue(), to.blue())};
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor readableOn(const QColor &ground)
{
    return contrastOf(ground, Qt::white) >= 4.5 ? QColor(Qt::white) : QColor(Qt::black);
}

double textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

QString elided(const QString &text, const QFont &font, double width)
{
    const QFontMetricsF metrics(font);
    // Widths that were measured and rounded must not cut a text.
    return metrics.horizontalAdvance(text) <= width + 0.5 ? text : metrics.elidedText(text, Qt::ElideMiddle, width);
}

void drawLine(QPainter &painter, const QRectF &rect, int alignment, const QString &text, const QFont &font,
              const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, alignment | Qt::TextSingleLine | Qt::TextDontClip, elided(text, font, rect.width()));
}

QStringList brokenLines(const QString &text, const QFont &font, double width, int most)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    QString rest = text.trimmed();
    while (!rest.isEmpty()) {
        const qsizetype length = fittingPart(rest, metrics, width).length;
        if (lines.size() == most - 1 || length == 0) {
            lines.append(elided(rest, font, width));
            break;
        }
        lines.append(rest.left(length).trimmed());
        rest = rest.mid(length).trimmed();
    }
    return lines;
}

bool fitsLines(const QString &text, const QFont &font, double width, int most)
{
    const QFontMetricsF metrics(font);
    QString rest = text.trimmed();
    for (int line = 0; line < most && !rest.isEmpty(); ++line) {
        const FittingPart part = fittingPart(rest, metrics, width);
        if (!part.atGoodPlace)
            return false;
        rest = rest.mid(part.length).trimmed();
    }
    return rest.isEmpty();
}
