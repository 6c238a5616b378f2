#pragma once

#include "cellroles.h"
#include "modelmarks.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QApplication;
class QPainter;
class QRectF;

/// Light and dark follow the system unless they are forced.
enum class ThemeMode { System, Light, Dark };

/// Every colour of the window. Text on its ground has a contrast of at least 4.5 : 1.
struct ThemeColors
{
    bool dark = false;
    QColor window; ///< behind the cards
    QColor card;
    QColor header; ///< of tables
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor track; ///< of progress bars

    QColor ground(Tone tone) const; ///< of pills and notices
    QColor ink(Tone tone) const;
};

/// The colours that go with a palette: the light or the dark set.
ThemeColors themeColors(const QPalette &palette);

/// Sets Fusion, the palette and the style sheet. System: dark where the desktop's own palette is dark.
void applyTheme(QApplication &application, ThemeMode mode);

/// A model's marker, filled, in the middle of the rectangle.
void paintMark(QPainter &painter, const QRectF &rect, const ModelMark &mark);
/// The same as an icon, for tabs, buttons and headers.
QIcon markIcon(int number, const QPalette &palette);
/// A pill with its text; returns nothing, fits the rectangle.
void paintPill(QPainter &painter, const QRectF &rect, const Pill &pill, const ThemeColors &colors);
