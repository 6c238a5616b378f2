#include "collapsible.h"

#include <QToolButton>
#include <QVBoxLayout>

Collapsible::Collapsible(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_layout(new QVBoxLayout(this))
{
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setAutoRaise(true);
    m_button->setIconSize({9, 9});
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_button, 0, Qt::AlignLeft);
    setTitle(title);
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        if (m_content)
            m_content->setVisible(open);
        emit toggled(open);
    });
}

void Collapsible::setTitle(const QString &title)
{
    m_button->setText(title);
    m_button->setAccessibleName(title);
}

void Collapsible::setContent(QWidget *content)
{
    m_content = content;
    m_layout->addWidget(content);
    content->setVisible(isOpen());
}

bool Collapsible::isOpen() const
{
    return m_button->isChecked();
}

void Collapsible::setOpen(bool open)
{
    m_button->setChecked(open);
}
