#include "celldelegate.h"

#include "theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostCharacters = 4000; ///< of a cell that are ever laid out
constexpr int mostLines = 40;
constexpr int cachedCells = 6000;
constexpr double markSide = 9;
constexpr double checkSide = 15;
constexpr double gap = 6;

QFont pillFont(const QFont &font)
{
    QFont smaller = font;
    smaller.setPointSizeF(smaller.pointSizeF() * 0.86);
    smaller.setWeight(QFont::DemiBold);
    return smaller;
}

double pillsWidth(const QModelIndex &index, const QFont &font)
{
    const QFontMetricsF metrics(pillFont(font));
    const auto pills = index.data(PillsRole).value<QList<Pill>>();
    double width = 0;
    for (const Pill &pill : pills)
        width += metrics.horizontalAdvance(pill.text) + 22;
    return width;
}

QString shownText(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString().left(mostCharacters);
}

bool isRight(const QModelIndex &index)
{
    return index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

QRectF checkBox(const QRectF &room, const QFontMetricsF &metrics)
{
    return {room.left(), room.top() + (metrics.height() - checkSide) / 2, checkSide, checkSide};
}

void paintCheck(QPainter *painter, const QRectF &box, bool checked, const ThemeColors &colors)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(checked ? colors.accent : colors.muted, 1));
    painter->setBrush(checked ? colors.accent : colors.card);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (checked) {
        painter->setPen(QPen(colors.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) { return box.topLeft() + QPointF(x, y) * checkSide; };
        painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.70), at(0.76, 0.30)});
    }
    painter->restore();
}
}

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lines(cachedCells)
{
}

QStringList CellDelegate::linesOf(const QString &text, const QFont &font, int width, int most) const
{
    const QString key = u"%1 %2 %3 %4\n"_s.arg(width).arg(most).arg(font.weight()).arg(font.pointSizeF()) + text;
    if (const QStringList *known = m_lines.object(key))
        return *known;
    QStringList lines;
    const QFontMetricsF metrics(font);
    QString flat = text;
    flat.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(flat, font);
    QTextOption wrap(Qt::AlignLeft);
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 8));
        if (lines.size() + 1 == most && line.textStart() + line.textLength() < flat.size()) {
            QString rest = flat.mid(line.textStart(), std::max(line.textLength() * 2, 20));
            rest.replace(QChar::LineSeparator, u' ');
            lines.append(metrics.elidedText(rest + u'…', Qt::ElideRight, width));
            break;
        }
        QString shown = flat.mid(line.textStart(), line.textLength());
        shown.remove(QChar::LineSeparator);
        lines.append(shown);
        if (lines.size() == most)
            break;
    }
    layout.endLayout();
    m_lines.insert(key, new QStringList(lines));
    return lines;
}

QRectF CellDelegate::paintPills(QPainter *painter, const QRectF &room, const QModelIndex &index,
                                const ThemeColors &colors, bool rightAligned) const
{
    const auto pills = index.data(PillsRole).value<QList<Pill>>();
    if (pills.isEmpty())
        return {room.topLeft(), QSizeF(0, 0)};
    painter->save();
    painter->setFont(pillFont(painter->font()));
    const QFontMetricsF metrics(painter->font());
    const double height = metrics.height() + 4;
    double width = -4;
    for (const Pill &pill : pills)
        width += metrics.horizontalAdvance(pill.text) + 16 + 4;
    double x = rightAligned ? std::max(room.left(), room.right() - width) : room.left();
    double y = room.top();
    const double left = x;
    // Where pills are all that a cell shows, they go on in the next line.
    const bool wraps = !rightAligned && index.data().toString().isEmpty();
    for (const Pill &pill : pills) {
        const double wanted = metrics.horizontalAdvance(pill.text) + 16;
        if (wraps && x > left && x + wanted > room.right() && y + 2 * height + 2 <= room.bottom()) {
            x = left;
            y += height + 2;
        }
        const double got = std::min(wanted, room.right() - x);
        if (got < std::min(wanted, 24.0))
            break;
        Pill shown = pill;
        shown.text = metrics.elidedText(pill.text, Qt::ElideRight, got - 12);
        paintPill(*painter, {x, y, got, height}, shown, colors);
        x += got + 4;
    }
    painter->restore();
    return {left, room.top(), x - left, y - room.top() + height};
}

double CellDelegate::paintBar(QPainter *painter, const QRectF &room, double share, const ThemeColors &colors) const
{
    constexpr double height = 7;
    const QRectF bar(room.left(), room.top() + 4, room.width(), height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.track);
    painter->drawRoundedRect(bar, height / 2, height / 2);
    if (share > 0) {
        painter->setBrush(colors.accent);
        painter->drawRoundedRect(
            QRectF(bar.left(), bar.top(), std::max(bar.width() * std::min(share, 1.0), height), height), height / 2,
            height / 2);
    }
    painter->restore();
    return height + 8;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColors colors = themeColors(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colors.line);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colors.accent, 1));
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -1.5, -1.5));
    }
    QFont font = index.data(MonospaceRole).toBool() ? QFont(u"monospace"_s, option.font.pointSize()) : option.font;
    if (index.data(StrongRole).toBool())
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QFontMetricsF metrics(font);
    const bool right = isRight(index);
    QRectF room = QRectF(option.rect).adjusted(horizontalPadding, verticalPadding, -horizontalPadding, -1);

    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid()) {
        paintCheck(painter, checkBox(room, metrics), check.toInt() == Qt::Checked, colors);
        room.setLeft(room.left() + checkSide + gap);
    }
    if (const QVariant mark = index.data(MarkRole); mark.isValid()) {
        paintMark(*painter, {room.left(), room.top() + (metrics.height() - markSide) / 2, markSide, markSide},
                  modelMark(mark.toInt(), colors.dark));
        room.setLeft(room.left() + markSide + gap);
    }
    if (const QVariant share = index.data(ProgressRole); share.isValid())
        room.setTop(room.top() + paintBar(painter, room, share.toDouble(), colors));

    const bool beside = index.data(PillsBesideRole).toBool();
    if (!beside) {
        const QRectF used = paintPills(painter, room, index, colors, right);
        if (used.height() > 0)
            room.setTop(room.top() + used.height() + 2);
    }
    const QString text = shownText(index);
    const QString secondary = index.data(SecondaryRole).toString();
    const QFontMetricsF plain(option.font);
    double secondWidth = secondary.isEmpty() ? 0 : plain.horizontalAdvance(secondary) + gap;
    const double pillsRoom = beside ? std::min(pillsWidth(index, option.font), room.width() * 0.6) : 0;
    const int lineCount = std::clamp(int((room.height() + 2) / metrics.lineSpacing()), 1, mostLines);
    if (lineCount == 1 && !right) { // the text itself comes first
        const double left = room.width() - pillsRoom - metrics.horizontalAdvance(text);
        secondWidth = left < 4 * plain.averageCharWidth() ? 0 : std::min(secondWidth, left - 1);
    }
    const QColor ink
        = !(option.state & QStyle::State_Enabled) || index.data(QuietRole).toBool() ? colors.muted : colors.text;
    double y = room.top();
    double start = room.right() - secondWidth;
    double end = room.left();
    const double taken = lineCount == 1 || right ? secondWidth + pillsRoom : 0;
    const QStringList lines = linesOf(text, font, int(room.width() - taken), lineCount);
    painter->setPen(ink);
    for (const QString &line : lines) {
        const double width = metrics.horizontalAdvance(line);
        const double x = right ? room.right() - secondWidth - width : room.left();
        painter->drawText(QPointF(x, y + metrics.ascent()), line);
        start = std::min(start, x);
        end = x + width;
        y += metrics.lineSpacing();
    }
    if (beside) { // numbers stay in line at the right end: pills stand before them there
        const double x = right ? room.left() : text.isEmpty() ? end : end + gap;
        const double firstTop = lines.size() > 1 ? y - metrics.lineSpacing() : room.top();
        const double width = (right ? start - (text.isEmpty() ? 0 : gap) : room.right()) - x;
        painter->setFont(option.font);
        const QRectF used = paintPills(painter, {x, firstTop, width, room.height()}, index, colors, right);
        end = used.height() > 0 ? used.right() : end;
    }
    if (secondWidth > 0) {
        painter->setFont(option.font);
        painter->setPen(colors.muted);
        const double lastTop = lines.isEmpty() ? room.top() : y - metrics.lineSpacing();
        const bool alone = text.isEmpty() && pillsRoom == 0;
        const double x = right ? room.right() - secondWidth + gap : end + (alone ? 0 : gap);
        painter->drawText(QRectF(x, lastTop, std::max(0.0, room.right() - x + 2), metrics.height()),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          plain.elidedText(secondary, Qt::ElideRight, room.right() - x + 2));
    }
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid() || !(index.flags() & Qt::ItemIsUserCheckable) || event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QRectF room = QRectF(option.rect).adjusted(horizontalPadding, verticalPadding, 0, 0);
    const QRectF box = checkBox(room, QFontMetricsF(option.font)).adjusted(-5, -5, 5, 5);
    if (mouse->button() != Qt::LeftButton || !box.contains(mouse->position()))
        return false;
    return model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QFont font = option.font;
    if (index.data(StrongRole).toBool())
        font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString text = shownText(index);
    const double secondWidth = QFontMetricsF(option.font).horizontalAdvance(index.data(SecondaryRole).toString()) + gap;
    const double pills = pillsWidth(index, option.font);
    const QFontMetricsF small(pillFont(option.font));
    const bool beside = index.data(PillsBesideRole).toBool();
    const double mark = (index.data(MarkRole).isValid() ? markSide + gap : 0)
        + (index.data(Qt::CheckStateRole).isValid() ? checkSide + gap : 0);
    const int width = option.rect.width() > 0 ? option.rect.width() - 2 * horizontalPadding : 400;
    const auto lines = std::max<qsizetype>(1, linesOf(text, font, width, mostLines).size());
    const double widest = metrics.horizontalAdvance(text.section(u'\n', 0, 0).left(200));
    const double wide = beside ? widest + pills : std::max(widest, pills);
    const double extra
        = (!beside && pills > 0 ? small.height() + 6 : 0) + (index.data(ProgressRole).isValid() ? 15 : 0);
    return {int(std::ceil(wide + secondWidth + mark)) + 2 * horizontalPadding,
            int(std::ceil(metrics.lineSpacing() * double(lines) + extra)) + 2 * verticalPadding};
}
