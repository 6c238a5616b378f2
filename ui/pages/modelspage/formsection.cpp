#include "formsection.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

FormSection::FormSection(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton(this))
    , m_summary(new QLabel(this))
    , m_content(new QWidget(this))
    , m_body(new QVBoxLayout(m_content))
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_title->setText(title);
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setProperty("fold", true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_summary->setProperty("role", u"muted"_s);
    m_body->setContentsMargins(0, 2, 0, 6);
    m_body->setSpacing(6);
    auto *rule = new QFrame(this);
    rule->setObjectName(u"cardLine"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(rule);
    layout->addLayout(line);
    layout->addWidget(m_content);
    connect(m_title, &QToolButton::toggled, this, &FormSection::showState);
    showState();
}

void FormSection::setSummary(const QString &summary)
{
    m_shortly = summary;
    showState();
    m_title->setAccessibleDescription(summary);
}

void FormSection::setOpen(bool open)
{
    m_title->setChecked(open);
}

bool FormSection::isOpen() const
{
    return m_title->isChecked();
}

void FormSection::setFieldsEnabled(bool enabled)
{
    m_content->setEnabled(enabled);
}

void FormSection::showState()
{
    m_title->setArrowType(isOpen() ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(isOpen());
    m_summary->setText(isOpen() ? QString() : m_shortly);
}
