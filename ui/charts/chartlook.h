#pragma once

#include "theme.h"

#include <QFont>

/// Colours and fonts that a chart is drawn with. Fonts are measured in pixels, so that files look as the screen does.
struct ChartLook
{
    ThemeColors colors;
    QFont font;
    QFont small;
    QFont strong;
    double line = 18; ///< height of a line of `font`
    double smallLine = 15;

    ModelMark mark(int number) const { return modelMark(number, colors.dark); }
};

ChartLook chartLook(const ThemeColors &colors, const QFont &font);
/// For files and the clipboard: always dark on white, as papers are.
ChartLook paperLook(const QFont &font);

/// Blue of a heat map for 0 (nothing) to 1.
QColor heatColor(double share, bool dark);
/// Black or white, whichever can be read on that ground (at least 4.5 : 1).
QColor readableOn(const QColor &ground);
double contrastOf(const QColor &a, const QColor &b);

double textWidth(const QString &text, const QFont &font);
/// The text, cut with an ellipsis in its middle where it does not fit: names often differ at their end only.
QString elided(const QString &text, const QFont &font, double width);
/// One line of plain text, elided.
void drawLine(QPainter &painter, const QRectF &rect, int alignment, const QString &text, const QFont &font,
              const QColor &color);
/// A text in at most that many lines of that width, broken at spaces and behind - / _ : · and cut in the last one's
/// middle.
QStringList brokenLines(const QString &text, const QFont &font, double width, int most);
/// True where brokenLines would neither cut it nor break within a word.
bool fitsLines(const QString &text, const QFont &font, double width, int most);
