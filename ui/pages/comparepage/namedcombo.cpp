#include "namedcombo.h"

#include "theme.h"

#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostCharacters = 34; ///< of a choice that a closed box makes room for
constexpr int frame = 38; ///< padding and arrow
}

NamedCombo::NamedCombo(const QString &name, QWidget *parent)
    : QComboBox(parent)
    , m_name(name)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setIconSize(QSize(12, 12));
    connect(this, &QComboBox::currentIndexChanged, this, &QWidget::updateGeometry);
}

void NamedCombo::setChoices(const QStringList &texts, const QList<int> &marks)
{
    const QSignalBlocker quiet(this);
    const QString chosen = currentText();
    clear();
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (marks.value(i, -1) >= 0)
            addItem(markIcon(marks[i], palette()), texts[i]);
        else
            addItem(texts[i]);
    }
    choose(chosen);
    updateGeometry();
}

bool NamedCombo::choose(const QString &text)
{
    const QSignalBlocker quiet(this);
    const int index = findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive);
    setCurrentIndex(std::max(index, count() > 0 ? 0 : -1));
    updateGeometry();
    return index >= 0;
}

QString NamedCombo::shownText() const
{
    return labelled(currentText());
}

QString NamedCombo::labelled(const QString &choice) const
{
    //: The name of a choice, and what is chosen.
    return m_name.isEmpty() ? choice : tr("%1: %2").arg(m_name, choice);
}

QSize NamedCombo::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const QString text = labelled(currentText().left(mostCharacters));
    return {metrics.horizontalAdvance(text) + frame, QComboBox::sizeHint().height()};
}

QSize NamedCombo::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 14 + frame), sizeHint().height()};
}

void NamedCombo::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentIcon = QIcon();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = fontMetrics().elidedText(shownText(), Qt::ElideRight, width() - frame + 4);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}
