#include "chart.h"

#include "separatedtext.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSizeF leastPicture(720, 420);

/// Room for the title and subtitle of saved pictures.
constexpr double pictureMargin = 16;
}

Chart::Chart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void Chart::setMarkedModels(const QStringList &models)
{
    m_markedModels = models;
    rearrange();
}

void Chart::setEmptyText(const QString &sentence)
{
    m_emptyText = sentence;
    describe();
    update();
}

QString Chart::data(QChar separator) const
{
    return separatedText(dataRows(), separator);
}

ChartLook Chart::look() const
{
    return chartLook(themeColors(palette()), font());
}

void Chart::dataChanged()
{
    m_current = -1;
    m_hovered = -1;
    m_pressed = -1;
    m_elements.clear();
    updateGeometry();
    dataGrew();
}

void Chart::dataGrew()
{
    rearrange();
    describe();
}

void Chart::rearrange()
{
    m_arranged = false;
    update();
}

void Chart::arrangeNow()
{
    if (m_arranged)
        return;
    m_arranged = true;
    m_elements = isEmpty() ? QList<ChartElement>() : arrange(QSizeF(size()), look());
    m_current = std::min(m_current, int(m_elements.size()) - 1);
    m_hovered = -1;
}

const QList<ChartElement> &Chart::elements()
{
    arrangeNow();
    return m_elements;
}

QSize Chart::sizeHint() const
{
    return minimumSizeHint().expandedTo(QSize(420, 260));
}

QSize Chart::minimumSizeHint() const
{
    const ChartLook current = look();
    const QSizeF least(current.line * 12, current.line * 7);
    return (isEmpty() ? least : neededSize(current, width()).expandedTo(least)).toSize();
}

void Chart::paintEvent(QPaintEvent *event)
{
    arrangeNow();
    QPainter painter(this);
    const ChartLook current = look();
    if (isEmpty()) {
        paintEmpty(painter, current);
    } else {
        draw(painter, QRectF(event->rect()), current);
        if (m_hovered >= 0 && m_hovered != m_current)
            paintElementFrame(painter, m_hovered, current.colors.muted, 1);
        if (hasFocus() && m_current >= 0)
            paintElementFrame(painter, m_current, current.colors.accent, 2);
        drawFixed(painter, QRectF(visibleRegion().boundingRect()), current);
    }
    if (hasFocus() && m_current < 0) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(current.colors.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
    }
}

void Chart::paintEmpty(QPainter &painter, const ChartLook &current)
{
    QTextOption option(Qt::AlignCenter);
    option.setWrapMode(QTextOption::WordWrap);
    painter.setFont(current.font);
    painter.setPen(current.colors.muted);
    const double margin = current.line;
    painter.drawText(QRectF(rect()).adjusted(margin, margin, -margin, -margin), m_emptyText, option);
}

void Chart::paintElementFrame(QPainter &painter, int index, const QColor &color, double width)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(m_elements[index].rect.adjusted(-2, -2, 2, 2), 4, 4);
}

void Chart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
    rearrange();
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange
        || type == QEvent::LanguageChange) {
        updateGeometry();
        rearrange();
    }
}

int Chart::elementAt(const QPointF &position)
{
    const QList<ChartElement> &all = elements();
    // The last is drawn on top.
    for (int i = int(all.size()) - 1; i >= 0; --i) {
        if (all[i].rect.adjusted(-1, -1, 1, 1).contains(position))
            return i;
    }
    return -1;
}

void Chart::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    const bool clickable = index >= 0 && m_elements[index].kind != ChartElement::Kind::Moment;
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Chart::showTip(int index, const QPoint &globalPosition)
{
    if (index < 0 || !isVisible()) {
        QToolTip::hideText();
        return;
    }
    // Names come from users: escaped, so that a tooltip never reads them as rich text.
    const QString text = m_elements[index].text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    QToolTip::showText(globalPosition, u"<qt>"_s + text + u"</qt>"_s, this,
                       m_elements[index].rect.toAlignedRect().adjusted(-2, -2, 2, 2));
}

bool Chart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    showTip(elementAt(QPointF(help->pos())), help->globalPos());
    return true;
}

void Chart::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(elementAt(event->position()));
}

void Chart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setHovered(-1);
}

void Chart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = elementAt(event->position());
    else
        QWidget::mousePressEvent(event);
}

void Chart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int index = elementAt(event->position());
    if (index >= 0 && index == m_pressed) {
        m_current = index;
        describe();
        update();
        emit clicked(ChartElement(m_elements[index]));
    }
    m_pressed = -1;
}

int Chart::neighbour(int key) const
{
    const int count = int(m_elements.size());
    if (key == Qt::Key_Home)
        return 0;
    if (key == Qt::Key_End)
        return count - 1;
    if (m_current < 0)
        return 0;
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return std::clamp(m_current + (key == Qt::Key_Left ? -1 : 1), 0, count - 1);
    // The nearest of the next group.
    const int group = m_elements[m_current].group + (key == Qt::Key_Up ? -1 : 1);
    int best = m_current;
    double least = 0;
    for (int i = 0; i < count; ++i) {
        const double distance = (m_elements[i].rect.center() - m_elements[m_current].rect.center()).manhattanLength();
        if (m_elements[i].group == group && (best == m_current || distance < least)) {
            best = i;
            least = distance;
        }
    }
    return best;
}

void Chart::setCurrentElement(int index)
{
    const QList<ChartElement> &all = elements();
    m_current = index >= 0 && index < all.size() ? index : -1;
    describe();
    update();
    if (m_current < 0)
        return;
    const QRect rect = all[m_current].rect.toAlignedRect();
    emit currentMoved(rect);
    showTip(m_current, mapToGlobal(QPoint(rect.center().x(), std::min(rect.bottom(), height() - 4))));
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    arrangeNow();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_elements.isEmpty())
            setCurrentElement(neighbour(event->key()));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit clicked(ChartElement(m_elements[m_current]));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

void Chart::describe()
{
    const QString figures = isEmpty() ? m_emptyText : (QStringList{subtitle()} + summary()).join(u'\n');
    const bool atElement = m_current >= 0 && m_current < m_elements.size();
    setAccessibleName(title());
    setAccessibleDescription(atElement ? m_elements[m_current].text : figures);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

ChartPicture Chart::picture()
{
    const ChartLook paper = paperLook(font());
    QFont titleFont = paper.strong;
    titleFont.setPixelSize(int(titleFont.pixelSize() * 1.25));
    const double top = pictureMargin + paper.line * 1.5 + paper.smallLine * 1.5;
    QSizeF room = leastPicture.expandedTo(QSizeF(size()));
    if (!isEmpty())
        room = pictureSize(paper, room.expandedTo(neededSize(paper, room.width())));
    const QSizeF whole(room.width() + 2 * pictureMargin, room.height() + top + pictureMargin);
    const auto draws = [this, paper, titleFont, top, room](QPainter &painter) {
        const QRectF line(pictureMargin, pictureMargin, room.width(), paper.line * 1.5);
        drawLine(painter, line, Qt::AlignVCenter, title(), titleFont, paper.colors.text);
        drawLine(painter, line.translated(0, line.height()), Qt::AlignTop, subtitle(), paper.small, paper.colors.muted);
        painter.translate(pictureMargin, top);
        if (isEmpty())
            return;
        arrange(room, paper);
        draw(painter, QRectF(QPointF(), room), paper);
        rearrange();
    };
    return {whole, title(), draws};
}

Result<void> Chart::savePng(const QString &path, double scale)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pictureImage(picture(), scale).save(&buffer, "PNG");
    return writeChartFile(path, bytes);
}

Result<void> Chart::saveSvg(const QString &path)
{
    return writeChartFile(path, pictureSvg(picture()));
}

Result<void> Chart::savePdf(const QString &path)
{
    return writeChartFile(path, picturePdf(picture()));
}

Result<void> Chart::saveData(const QString &path) const
{
    return writeChartFile(path, data(u',').toUtf8());
}

void Chart::copyToClipboard()
{
    QApplication::clipboard()->setImage(pictureImage(picture(), 2));
}
