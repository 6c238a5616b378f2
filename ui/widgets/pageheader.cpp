#include "pageheader.h"

#include "pilllabel.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_pill(new PillLabel(this))
    , m_subtitle(new QLabel(this))
    , m_choices(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.45);
    larger.setWeight(QFont::DemiBold);
    m_title->setFont(larger);
    m_title->setTextFormat(Qt::PlainText);
    m_pill->hide();
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setProperty("role", u"muted"_s);
    m_subtitle->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_pill);
    layout->addLayout(m_choices);
    layout->addWidget(m_subtitle, 1);
    layout->addLayout(m_actions);
    m_choices->setSpacing(8);
    m_actions->setSpacing(8);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setPill(const Pill &pill)
{
    m_pill->setPill(pill);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::addChoice(QWidget *widget)
{
    m_choices->addWidget(widget);
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}
