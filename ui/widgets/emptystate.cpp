#include "emptystate.h"

#include "buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_buttons(new QVBoxLayout)
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.35);
    larger.setWeight(QFont::DemiBold);
    m_title->setFont(larger);
    for (QLabel *label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_sentence->setProperty("role", u"muted"_s);
    m_sentence->setMinimumWidth(360);
    m_sentence->setMaximumWidth(560);
    m_buttons->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title);
    auto *centered = new QHBoxLayout; // an alignment would get the height of the unbroken line only
    centered->addStretch(1);
    centered->addWidget(m_sentence, 100);
    centered->addStretch(1);
    layout->addLayout(centered);
    layout->addSpacing(10);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

QPushButton *EmptyState::addButton(const QString &text, bool primary, QObject *context, std::function<void()> onClick)
{
    auto *button = new QPushButton(text, this);
    if (primary)
        makePrimary(button);
    connect(button, &QPushButton::clicked, context, std::move(onClick));
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    return button;
}
