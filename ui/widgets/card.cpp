#include "card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"card"_s);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
}

Card::Card(const QString &title, QWidget *parent)
    : Card(parent)
{
    setTitle(title);
}

void Card::makeTitleLine()
{
    if (m_titleLine)
        return;
    auto *line = new QWidget(this);
    m_titleLine = new QHBoxLayout(line);
    m_titleLine->setContentsMargins(12, 8, 10, 8);
    m_titleLine->setSpacing(8);
    m_title = new QLabel(line);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", u"title"_s);
    m_subtitle = new QLabel(line);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setProperty("role", u"muted"_s);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_titleLine->addWidget(m_title);
    m_titleLine->addWidget(m_subtitle, 1);
    m_titleLine->addStretch(0);
    auto *rule = new QFrame(this);
    rule->setObjectName(u"cardLine"_s);
    m_layout->insertWidget(0, line);
    m_layout->insertWidget(1, rule);
}

void Card::setTitle(const QString &title)
{
    makeTitleLine();
    m_title->setText(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    makeTitleLine();
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addAction(QWidget *widget)
{
    makeTitleLine();
    m_titleLine->addWidget(widget);
}

QVBoxLayout *Card::body()
{
    if (!m_body) {
        auto *widget = new QWidget(this);
        m_body = new QVBoxLayout(widget);
        m_body->setContentsMargins(14, 12, 14, 12);
        m_body->setSpacing(8);
        m_layout->addWidget(widget, 1);
    }
    return m_body;
}

void Card::setContent(QWidget *widget)
{
    m_layout->addWidget(widget, 1);
}

void Card::setFooter(const QString &text)
{
    if (!m_footer) {
        m_footer = new QLabel(this);
        m_footer->setTextFormat(Qt::PlainText);
        m_footer->setWordWrap(true);
        m_footer->setProperty("role", u"muted"_s);
        m_footer->setContentsMargins(12, 6, 12, 8);
        m_layout->addWidget(m_footer);
    }
    m_footer->setText(text);
    m_footer->setVisible(!text.isEmpty());
}
