#include "templatefield.h"

#include "templateeditor.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

TemplateField::TemplateField(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_line(new QHBoxLayout)
    , m_editor(new TemplateEditor(label, this))
    , m_problem(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setProperty("role", u"muted"_s);
    m_label->setBuddy(m_editor);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("role", u"bad"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addWidget(m_label);
    m_line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_line);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_problem);
}

void TemplateField::setLabel(const QString &label)
{
    m_label->setText(label);
    m_editor->setAccessibleName(label);
}

void TemplateField::addAction(QWidget *widget)
{
    m_line->addWidget(widget);
}

void TemplateField::showProblem(const QString &message)
{
    m_editor->showProblem(message);
    m_problem->setText(message);
    m_problem->setVisible(!message.isEmpty());
}

QString TemplateField::problem() const
{
    return m_problem->text();
}
