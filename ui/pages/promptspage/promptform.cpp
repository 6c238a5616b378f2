#include "promptform.h"

#include "contextchoice.h"
#include "entrynames.h"
#include "examplelist.h"
#include "fieldchips.h"
#include "formatting.h"
#include "promptcheck.h"
#include "templateeditor.h"
#include "templatefield.h"
#include "windowundo.h"

#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

PromptForm::PromptForm(QWidget *parent)
    : Card(parent)
    , m_name(new QLineEdit(this))
    , m_nameProblem(new QLabel(this))
    , m_context(new ContextChoice(this))
    , m_chips(new FieldChips(this))
    , m_system(new TemplateField(tr("System (optional)"), this))
    , m_user(new TemplateField(tr("User"), this))
    , m_examples(new ExampleList(this))
    , m_active(m_user->editor())
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(makeTexts(), 1);
    setTitle(QString());
    setContent(content);
    join(m_system);
    join(m_user);
    connect(m_examples, &ExampleList::fieldMade, this, &PromptForm::join);
    connect(m_name, &QLineEdit::textEdited, this, &PromptForm::takeName);
    connect(m_chips, &FieldChips::chosen, this,
            [this](const QString &name) { (m_active ? m_active.data() : m_user->editor())->insertField(name); });
    connect(m_system->editor(), &TemplateEditor::edited, this, [this](const QString &text) {
        m_prompt.system = text;
        tell(u"system"_s);
    });
    connect(m_user->editor(), &TemplateEditor::edited, this, [this](const QString &text) {
        m_prompt.user = text;
        tell(u"user"_s);
    });
    connect(m_context, &ContextChoice::edited, this, [this](ContextSource source, const RetrieveSpec &retrieve) {
        m_prompt.context = source;
        m_prompt.retrieve = retrieve;
        tell(u"context"_s);
    });
    connect(m_examples, &ExampleList::edited, this, [this](const QList<Example> &list, const QString &part) {
        m_prompt.examples = list;
        tell(part);
    });
}

PromptForm::~PromptForm()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves once more while the fields go
}

QWidget *PromptForm::makeTop()
{
    auto *top = new QWidget(this);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins(14, 10, 14, 4);
    layout->setSpacing(6);
    auto *nameLine = new QHBoxLayout;
    auto *label = new QLabel(tr("Name"), top);
    label->setProperty("role", u"muted"_s);
    label->setBuddy(m_name);
    nameLine->setSpacing(10);
    nameLine->addWidget(label);
    nameLine->addWidget(m_name, 1);
    m_nameProblem->setTextFormat(Qt::PlainText);
    m_nameProblem->setProperty("role", u"bad"_s);
    m_nameProblem->setWordWrap(true);
    m_nameProblem->hide();
    WindowUndo::applyTo(m_name);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *left) {
        if (left == m_name)
            m_name->deselect();
    });
    layout->addLayout(nameLine);
    layout->addWidget(m_nameProblem);
    layout->addWidget(m_context);
    layout->addWidget(m_chips);
    return top;
}

QWidget *PromptForm::makeTexts()
{
    auto *scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    auto *layout = new QVBoxLayout(scrolled);
    layout->setContentsMargins(14, 6, 14, 12);
    layout->setSpacing(10);
    m_system->editor()->setPlaceholderText(tr("Who the model is and how it answers"));
    m_system->editor()->setLineRange(2, 10);
    m_user->editor()->setPlaceholderText(tr("Empty: the question itself, {{ question }}"));
    m_user->editor()->setLineRange(5, 18);
    auto *examples = new QLabel(
        tr("Examples (optional): questions with the answers you want, sent before the real question"), scrolled);
    examples->setWordWrap(true);
    examples->setProperty("role", u"muted"_s);
    layout->addWidget(m_system);
    layout->addWidget(m_user);
    layout->addWidget(examples);
    layout->addWidget(m_examples);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(scrolled);
    return scroll;
}

void PromptForm::tell(const QString &part)
{
    const PromptSpec prompt = m_prompt; // showPrompt() comes before this is over
    emit edited(prompt, part);
}

void PromptForm::join(TemplateField *field)
{
    field->editor()->installEventFilter(this);
}

bool PromptForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (auto *editor = qobject_cast<TemplateEditor *>(watched))
            m_active = editor;
    }
    return Card::eventFilter(watched, event);
}

void PromptForm::showPrompt(const PromptSpec &prompt, const QStringList &otherNames)
{
    m_prompt = prompt;
    m_otherNames = otherNames;
    setTitle(oneLine(prompt.name, 60));
    // A name that can't be kept is still being written.
    if (m_name->text() != prompt.name && (m_nameProblem->isHidden() || !m_name->hasFocus())) {
        const int cursor = m_name->cursorPosition();
        m_name->setText(prompt.name);
        m_name->setCursorPosition(cursor);
        showNameProblem({});
    }
    m_context->showChoice(prompt.context, prompt.retrieve);
    m_system->editor()->showText(prompt.system);
    m_user->editor()->showText(prompt.user);
    m_examples->showExamples(prompt.examples);
}

void PromptForm::takeName(const QString &name)
{
    const QString problem = nameProblem(name, m_otherNames);
    showNameProblem(problem);
    if (!problem.isEmpty())
        return;
    m_prompt.name = name;
    tell(u"name"_s);
}

void PromptForm::showNameProblem(const QString &problem)
{
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
    m_name->setProperty("wrong", !problem.isEmpty());
    m_name->setAccessibleDescription(problem);
    m_name->style()->unpolish(m_name);
    m_name->style()->polish(m_name);
}

void PromptForm::setFields(const QStringList &names)
{
    m_chips->setFields(names);
    m_system->editor()->setFields(names);
    m_user->editor()->setFields(names);
    m_examples->setFields(names);
}

void PromptForm::setEditable(bool editable)
{
    m_name->setReadOnly(!editable);
    m_context->setEditable(editable);
    m_chips->setVisible(editable);
    m_system->editor()->setReadOnly(!editable);
    m_user->editor()->setReadOnly(!editable);
    m_examples->setEditable(editable);
}

void PromptForm::showProblems(const QList<PartProblem> &problems)
{
    QHash<QString, QString> messages;
    for (const PartProblem &problem : problems)
        messages.insert(problem.part, problem.message);
    m_system->showProblem(messages.value(u"system"_s));
    m_user->showProblem(messages.value(u"user"_s));
    for (int i = 0; i < m_prompt.examples.size(); ++i) {
        for (const QString &part : {u"%1/user"_s.arg(i), u"%1/assistant"_s.arg(i)}) {
            if (TemplateField *field = m_examples->field(part))
                field->showProblem(messages.value(part));
        }
    }
}

void PromptForm::startNaming()
{
    m_name->setFocus();
    m_name->selectAll();
}
