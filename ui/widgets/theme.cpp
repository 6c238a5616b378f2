#include "theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ToneColors
{
    QRgb ground;
    QRgb ink;
};

// By Tone: Neutral, Accent, Good, Bad, Warn.
constexpr std::array<ToneColors, 5> lightTones{{{0xffeef1f5, 0xff4a5565},
                                                {0xffe1eefb, 0xff0a5cab},
                                                {0xffdaf4e8, 0xff086646},
                                                {0xfffde5da, 0xffa23a0e},
                                                {0xfffff2cf, 0xff6e4b00}}};
constexpr std::array<ToneColors, 5> darkTones{{{0xff323944, 0xffc3cbd6},
                                               {0xff1d3854, 0xff7fbdf8},
                                               {0xff17402f, 0xff6ddcb0},
                                               {0xff4b2716, 0xffffa981},
                                               {0xff45380f, 0xfff2d484}}};

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

ThemeColors lightColors()
{
    return {false,           rgb(0xfff4f6f8), rgb(0xffffffff), rgb(0xfff8f9fb), rgb(0xffdde2e8), rgb(0xff1b2431),
            rgb(0xff596577), rgb(0xff0b66c3), rgb(0xffffffff), rgb(0xffe2eefa), rgb(0xffdfe4ea)};
}

ThemeColors darkColors()
{
    return {true,
            rgb(0xff15181d),
            rgb(0xff20242b),
            rgb(0xff272c34),
            rgb(0xff373e49),
            rgb(0xffe9edf2),
            rgb(0xffa3adbb),
            rgb(0xff5cabf7),
            rgb(0xff08192b),
            rgb(0xff22384f),
            rgb(0xff3a424e)};
}

QPalette paletteOf(const ThemeColors &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.card);
    palette.setColor(QPalette::AlternateBase, c.header);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Button, c.card);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.ink(Tone::Bad));
    palette.setColor(QPalette::ToolTipBase, c.dark ? c.header : c.text);
    palette.setColor(QPalette::ToolTipText, c.dark ? c.text : c.card);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::Light, c.card);
    palette.setColor(QPalette::Midlight, c.header);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.muted);
    palette.setColor(QPalette::Shadow, c.dark ? QColor(Qt::black) : c.muted);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.dark ? rgb(0xff7d8796) : rgb(0xff8b95a3));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    return palette;
}

/// No background on item views here: it would make every scroll repaint the whole view.
QString styleSheetOf(const ThemeColors &c)
{
    static const QString sheet = uR"(
QToolTip { border: 1px solid %line; padding: 4px 6px; }
QMenuBar { background: %card; border-bottom: 1px solid %line; padding: 1px 4px; }
QMenuBar::item { padding: 5px 9px; background: transparent; border-radius: 5px; }
QMenuBar::item:selected { background: %selection; }
QStatusBar { background: %card; border-top: 1px solid %line; color: %muted; }
QStatusBar::item { border: none; }
QFrame#card { background: %card; border: 1px solid %line; border-radius: 7px; }
QFrame#cardLine { background: %line; border: none; max-height: 1px; min-height: 1px; }
QFrame#inset { background: %header; border: 1px solid %line; border-radius: 6px; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="muted"] { color: %muted; }
QLabel[role="bad"] { color: %badInk; }
QToolButton[fold="true"] { padding: 2px 6px 2px 0; }
QToolButton[fold="true"]:checked { background: transparent; }
QPushButton { background: %card; border: 1px solid %line; border-radius: 6px; padding: 5px 12px; }
QPushButton:hover { background: %header; border-color: %muted; }
QPushButton:pressed { background: %selection; }
QPushButton:checked { background: %selection; border-color: %accent; color: %accentInk; }
QPushButton:disabled { color: %disabled; background: %window; }
QPushButton:focus { border: 1px solid %accent; }
QPushButton[primary="true"] { background: %accent; border-color: %accent; color: %onAccent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: %accentHover; }
QPushButton[primary="true"]:disabled { background: %track; border-color: %track; color: %disabled; }
QPushButton[primary="true"]:focus { border: 2px solid %text; padding: 4px 11px; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: %accentInk; padding: 2px 4px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border-color: %accent; }
QPushButton::menu-indicator { subcontrol-position: right center; subcontrol-origin: padding; right: 6px; width: 9px; }
QPushButton[hasMenu="true"] { padding-right: 22px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px; }
QToolButton:hover { background: %header; border-color: %line; }
QToolButton:focus { border-color: %accent; }
QToolButton:checked { background: %selection; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox { background: %card; border: 1px solid %line; border-radius: 6px; padding: 4px 7px;
    selection-background-color: %accent; selection-color: %onAccent; }
QPlainTextEdit, QTextEdit { padding: 3px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { border: 1px solid %accent; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: %disabled; background: %window; }
QSpinBox, QDoubleSpinBox { padding-right: 22px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 20px; border: none; background: transparent; margin: 2px 2px 0 0; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 20px; border: none; background: transparent; margin: 0 2px 2px 0; }
QSpinBox::up-button:hover, QSpinBox::down-button:hover, QDoubleSpinBox::up-button:hover, QDoubleSpinBox::down-button:hover { background: %selection; border-radius: 3px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/%upArrow.svg); width: 9px; height: 9px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/%arrow.svg); width: 9px; height: 9px; }
QSpinBox::up-arrow:disabled, QDoubleSpinBox::up-arrow:disabled, QSpinBox::down-arrow:disabled, QDoubleSpinBox::down-arrow:disabled { image: none; }
QCheckBox, QRadioButton { spacing: 7px; }
QCheckBox::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid %muted; border-radius: 3px; background: %card; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: %accent; border-color: %accent; image: url(:/icons/%check.svg); }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid %muted; border-radius: 8px; background: %card; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid %accent; background: %onAccent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QListView::indicator:disabled { border-color: %line; background: %window; }
QCheckBox::indicator:checked:disabled, QListView::indicator:checked:disabled { background: %disabled; border-color: %disabled; }
QRadioButton::indicator:checked:disabled { border-color: %disabled; background: %window; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 1px solid %badInk; }
QComboBox { background: %card; border: 1px solid %line; border-radius: 6px; padding: 4px 2px 4px 9px; }
QComboBox:hover { border-color: %muted; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/%arrow.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: %card; border: 1px solid %line; selection-background-color: %selection; selection-color: %text; }
QMenu { background: %card; border: 1px solid %line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: %selection; color: %text; }
QMenu::item:disabled { color: %disabled; }
QMenu::separator { height: 1px; background: %line; margin: 4px 6px; }
QHeaderView { border: none; }
QHeaderView::section { background: %header; color: %muted; border: none; border-bottom: 1px solid %line; padding: 6px 9px; font-weight: 600; }
QHeaderView::section:hover { color: %text; }
QTableView { border: none; gridline-color: %line; }
QTableCornerButton::section { background: %header; border: none; border-bottom: 1px solid %line; }
QProgressBar { border: none; border-radius: 4px; background: %track; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: %accent; border-radius: 4px; }
QTabBar::tab { padding: 6px 12px; border: none; border-bottom: 2px solid transparent; color: %muted; }
QTabBar::tab:selected { color: %text; border-bottom-color: %accent; }
QTabBar::tab:focus { color: %accentInk; }
QTabBar::tab:hover { color: %text; }
QTabWidget::pane { border: none; }
QTabBar { border: none; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: %line; }
QScrollArea { border: none; background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea > QWidget > QWidget#scrolled { background: transparent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 1px; }
QScrollBar::handle { background: %handle; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: %muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;
    QString text = sheet;
    const std::pair<QString, QString> values[]
        = {{u"%accentHover"_s, c.dark ? c.accent.lighter(112).name() : c.accent.darker(115).name()},
           {u"%accentInk"_s, c.ink(Tone::Accent).name()},
           {u"%badInk"_s, c.ink(Tone::Bad).name()},
           {u"%onAccent"_s, c.onAccent.name()},
           {u"%accent"_s, c.accent.name()},
           {u"%selection"_s, c.selection.name()},
           {u"%disabled"_s, c.dark ? u"#7d8796"_s : u"#8b95a3"_s},
           {u"%handle"_s, c.dark ? u"#4a5361"_s : u"#c2c9d2"_s},
           {u"%header"_s, c.header.name()},
           {u"%window"_s, c.window.name()},
           {u"%muted"_s, c.muted.name()},
           {u"%track"_s, c.track.name()},
           {u"%check"_s, c.dark ? u"check-dark"_s : u"check-light"_s},
           {u"%upArrow"_s, c.dark ? u"chevron-up-dark"_s : u"chevron-up-light"_s},
           {u"%arrow"_s, c.dark ? u"chevron-dark"_s : u"chevron-light"_s},
           {u"%card"_s, c.card.name()},
           {u"%line"_s, c.line.name()},
           {u"%text"_s, c.text.name()}};
    for (const auto &[name, value] : values)
        text.replace(name, value);
    return text;
}

/// Where no desktop chose a font, the fallback is wide and coarse: a better one that is installed is taken instead.
void preferReadableFont(QApplication &application)
{
    const QString family = QFontInfo(application.font()).family();
    if (!family.startsWith("DejaVu"_L1) || !QFontDatabase::families().contains(u"Noto Sans"_s))
        return;
    QFont font = application.font();
    font.setFamily(u"Noto Sans"_s);
    application.setFont(font);
}
}

QColor ThemeColors::ground(Tone tone) const
{
    return rgb((dark ? darkTones : lightTones)[size_t(tone)].ground);
}

QColor ThemeColors::ink(Tone tone) const
{
    return rgb((dark ? darkTones : lightTones)[size_t(tone)].ink);
}

ThemeColors themeColors(const QPalette &palette)
{
    // A style sheet makes the ground of some widgets transparent, which would count as black: their text tells then.
    const QColor ground = palette.color(QPalette::Window);
    const bool dark = ground.alpha() == 255 ? ground.lightness() < 128
                                            : palette.color(QPalette::Active, QPalette::Text).lightness() > 140;
    return dark ? darkColors() : lightColors();
}

void applyTheme(QApplication &application, ThemeMode mode)
{
    static const bool systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    preferReadableFont(application);
    const bool dark = mode == ThemeMode::Dark || (mode == ThemeMode::System && systemIsDark);
    const ThemeColors colors = dark ? darkColors() : lightColors();
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setPalette(paletteOf(colors));
    application.setStyleSheet(styleSheetOf(colors));
}

void paintMark(QPainter &painter, const QRectF &rect, const ModelMark &mark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.color);
    const double side = std::min(rect.width(), rect.height());
    const QRectF box(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    switch (mark.shape) {
    case MarkShape::Circle:
        painter.drawEllipse(box);
        break;
    case MarkShape::Square:
        painter.drawRect(box.adjusted(side * 0.08, side * 0.08, -side * 0.08, -side * 0.08));
        break;
    case MarkShape::Triangle:
        painter.drawPolygon(QPolygonF{QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()});
        break;
    case MarkShape::Diamond:
        painter.drawPolygon(QPolygonF{QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                                      QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())});
        break;
    }
    painter.restore();
}

QIcon markIcon(int number, const QPalette &palette)
{
    constexpr int side = 12;
    constexpr double markSide = 9;
    const ModelMark mark = modelMark(number, themeColors(palette).dark);
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(side * scale, side * scale);
        pixmap.fill(Qt::transparent);
        pixmap.setDevicePixelRatio(scale);
        QPainter painter(&pixmap);
        paintMark(painter, QRectF((side - markSide) / 2, (side - markSide) / 2, markSide, markSide), mark);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void paintPill(QPainter &painter, const QRectF &rect, const Pill &pill, const ThemeColors &colors)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = rect.height() / 2;
    painter.setPen(pill.tone == Tone::Neutral ? QPen(colors.line, 1) : QPen(Qt::NoPen));
    painter.setBrush(pill.tone == Tone::Neutral ? colors.card : colors.ground(pill.tone));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(colors.ink(pill.tone));
    painter.drawText(rect, Qt::AlignCenter, pill.text);
    painter.restore();
}
