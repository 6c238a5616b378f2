#include "itempicker.h"

#include "formatting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRandomGenerator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
QToolButton *pickerButton(const QString &sign, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(sign);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}
}

ItemPicker::ItemPicker(QWidget *parent)
    : QWidget(parent)
    , m_previous(pickerButton(u"◀"_s, tr("Previous item"), this))
    , m_number(new QSpinBox(this))
    , m_next(pickerButton(u"▶"_s, tr("Next item"), this))
    , m_random(pickerButton(tr("Random"), tr("An item by chance"), this))
    , m_of(new QLabel(this))
    , m_id(new QLabel(this))
{
    m_number->setAccessibleName(tr("Number of the item"));
    m_number->setToolTip(tr("Number of the item in the benchmark"));
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setKeyboardTracking(false);
    m_of->setTextFormat(Qt::PlainText);
    m_of->setProperty("role", u"muted"_s);
    m_id->setTextFormat(Qt::PlainText);
    m_id->setProperty("role", u"title"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    auto *title = new QLabel(tr("Item"), this);
    title->setBuddy(m_number);
    title->setProperty("role", u"muted"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, m_number, m_of, m_previous, m_next, m_random})
        layout->addWidget(widget);
    layout->addWidget(m_id, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_number->setValue(m_number->value() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_number->setValue(m_number->value() + 1); });
    connect(m_random, &QToolButton::clicked, this,
            [this] { m_number->setValue(1 + QRandomGenerator::global()->bounded(m_count)); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) {
        updateButtons();
        emit moved(number - 1);
    });
    setCount(0);
}

void ItemPicker::setCount(int count)
{
    const QSignalBlocker blocker(m_number);
    m_count = count;
    m_number->setRange(std::min(count, 1), count);
    m_of->setText(tr("of %1").arg(countText(count)));
    if (count == 0)
        m_id->clear();
    updateButtons();
}

int ItemPicker::current() const
{
    return m_count > 0 ? m_number->value() - 1 : -1;
}

void ItemPicker::setCurrent(int index)
{
    const QSignalBlocker blocker(m_number);
    m_number->setValue(index + 1);
    updateButtons();
}

void ItemPicker::setItemId(const QString &id)
{
    m_id->setText(oneLine(id, 60));
    m_id->setToolTip(oneLine(id, 400));
}

void ItemPicker::updateButtons()
{
    m_previous->setEnabled(current() > 0);
    m_next->setEnabled(current() + 1 < m_count);
    m_random->setEnabled(m_count > 1);
    m_number->setEnabled(m_count > 0);
}
