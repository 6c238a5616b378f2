#include "fieldstrip.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

FieldStrip::FieldStrip(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(3);
}

void FieldStrip::add(const QString &label, QWidget *field)
{
    auto *name = new QLabel(label, this);
    name->setTextFormat(Qt::PlainText);
    name->setProperty("role", u"muted"_s);
    name->setBuddy(field);
    field->setAccessibleName(label);
    field->setMinimumWidth(40);
    m_parts.append({name, field});
    arrange(2);
}

int FieldStrip::columnsFor(int width) const
{
    int widest = 6 * fontMetrics().averageCharWidth();
    for (const Part &part : m_parts)
        widest = std::max(widest, part.label->sizeHint().width());
    const int count = int(m_parts.size());
    const int needed = count * widest + (count - 1) * m_grid->horizontalSpacing();
    return needed <= width ? count : 2;
}

void FieldStrip::arrange(int columns)
{
    m_columns = columns;
    for (const Part &part : std::as_const(m_parts)) {
        m_grid->removeWidget(part.label);
        m_grid->removeWidget(part.field);
    }
    for (int column = 0; column < m_parts.size(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int i = 0; i < m_parts.size(); ++i) {
        m_grid->addWidget(m_parts[i].label, i / columns * 2, i % columns);
        m_grid->addWidget(m_parts[i].field, i / columns * 2 + 1, i % columns);
    }
}

void FieldStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int columns = columnsFor(event->size().width()); columns != m_columns)
        arrange(columns);
}
