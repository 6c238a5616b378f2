#include "formrows.h"

#include <QGridLayout>
#include <QLabel>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int labelCharacters = 15;
}

QLabel *makeMessageLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", u"muted"_s);
    label->hide();
    return label;
}

void showMessage(QLabel *label, const QString &text, Tone tone)
{
    const QString role = tone == Tone::Bad ? u"bad"_s : u"muted"_s;
    if (label->property("role") != role) {
        label->setProperty("role", role);
        label->style()->unpolish(label);
        label->style()->polish(label);
    }
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

FormRows::FormRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, labelCharacters * fontMetrics().averageCharWidth());
}

int FormRows::add(const QString &label, QWidget *field, bool tall)
{
    const int line = int(m_rows.size()) * 3;
    Row row;
    row.label = new QLabel(label, this);
    row.label->setTextFormat(Qt::PlainText);
    row.label->setWordWrap(true);
    row.label->setProperty("role", u"muted"_s);
    row.label->setMaximumWidth(int(1.3 * labelCharacters * fontMetrics().averageCharWidth()));
    row.label->setBuddy(field);
    if (tall)
        row.label->setContentsMargins(0, 5, 0, 0);
    row.field = field;
    row.message = makeMessageLabel(this);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    m_grid->addWidget(row.label, line, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(field, line, 1);
    m_grid->addWidget(row.message, line + 1, 1);
    m_grid->setRowMinimumHeight(line + 2, 2);
    m_rows.append(row);
    return int(m_rows.size()) - 1;
}

int FormRows::addWide(QWidget *field)
{
    const int line = int(m_rows.size()) * 3;
    Row row;
    row.field = field;
    row.message = makeMessageLabel(this);
    m_grid->addWidget(field, line, 0, 1, 2);
    m_grid->addWidget(row.message, line + 1, 0, 1, 2);
    m_grid->setRowMinimumHeight(line + 2, 2);
    m_rows.append(row);
    return int(m_rows.size()) - 1;
}

void FormRows::setRowShown(int row, bool shown)
{
    Row &meant = m_rows[row];
    meant.shown = shown;
    if (meant.label)
        meant.label->setVisible(shown);
    meant.field->setVisible(shown);
    meant.message->setVisible(shown && !meant.message->text().isEmpty());
    m_grid->setRowMinimumHeight(row * 3 + 2, shown ? 2 : 0);
}

bool FormRows::isRowShown(int row) const
{
    return m_rows[row].shown;
}

void FormRows::setLabel(int row, const QString &label)
{
    m_rows[row].label->setText(label);
    m_rows[row].field->setAccessibleName(label);
}

void FormRows::setMessage(int row, const QString &text, Tone tone)
{
    showMessage(m_rows[row].message, text, tone);
    m_rows[row].message->setVisible(m_rows[row].shown && !text.isEmpty());
}

QString FormRows::message(int row) const
{
    return m_rows[row].message->text();
}
