#include "elidedcombobox.h"

#include <QAbstractItemModel>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace {
constexpr int leastCharacters = 6;
}

ElidedComboBox::ElidedComboBox(QWidget *parent)
    : QComboBox(parent)
{
    // With AdjustToContents a combo box would set its own width, whatever its layout says.
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(model(), &QAbstractItemModel::rowsInserted, this, &QWidget::updateGeometry);
    connect(model(), &QAbstractItemModel::rowsRemoved, this, &QWidget::updateGeometry);
}

QSize ElidedComboBox::sizeFor(int textWidth) const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize contents(textWidth, QComboBox::sizeHint().height());
    QSize size = style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this);
    size.setHeight(contents.height());
    return size;
}

QSize ElidedComboBox::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(i)));
    return sizeFor(widest + 2).expandedTo(minimumSizeHint());
}

QSize ElidedComboBox::minimumSizeHint() const
{
    return sizeFor(fontMetrics().averageCharWidth() * leastCharacters);
}

void ElidedComboBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 2);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}
