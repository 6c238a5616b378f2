#include "examplelist.h"

#include "buttons.h"
#include "templateeditor.h"
#include "templatefield.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ExampleList::ExampleList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("Add an example"), this))
{
    m_add->setToolTip(tr("A question and the answer that is wanted, sent before the real question"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_examples.append(Example());
        const QList<Example> examples = m_examples;
        emit edited(examples, {});
        if (TemplateField *made = field(u"%1/user"_s.arg(m_pairs.size() - 1)))
            made->editor()->setFocus();
    });
}

void ExampleList::showExamples(const QList<Example> &examples)
{
    m_examples = examples;
    while (m_pairs.size() > examples.size()) {
        m_pairs.last().frame->hide();
        m_pairs.takeLast().frame->deleteLater(); // its button may be the one that was just pressed
    }
    while (m_pairs.size() < examples.size())
        addPair();
    for (qsizetype i = 0; i < examples.size(); ++i) {
        m_pairs[i].user->editor()->showText(examples[i].user);
        m_pairs[i].assistant->editor()->showText(examples[i].assistant);
    }
}

void ExampleList::addPair()
{
    const qsizetype index = m_pairs.size();
    auto *frame = new QFrame(this);
    frame->setObjectName(u"inset"_s);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 6, 10, 10);
    layout->setSpacing(6);
    makeHead(layout, frame, index);
    const Pair pair{frame, new TemplateField(tr("User"), frame), new TemplateField(tr("Assistant"), frame)};
    for (TemplateField *field : {pair.user, pair.assistant}) {
        field->editor()->setLineRange(1, 8);
        field->editor()->setFields(m_names);
        field->editor()->setReadOnly(!m_editable);
        layout->addWidget(field);
        emit fieldMade(field);
    }
    pair.user->editor()->setAccessibleName(tr("Example %1: user").arg(index + 1));
    pair.assistant->editor()->setAccessibleName(tr("Example %1: assistant").arg(index + 1));
    connect(pair.user->editor(), &TemplateEditor::edited, this, [this, index](const QString &text) {
        m_examples[index].user = text;
        const QList<Example> examples = m_examples;
        emit edited(examples, u"%1/user"_s.arg(index));
    });
    connect(pair.assistant->editor(), &TemplateEditor::edited, this, [this, index](const QString &text) {
        m_examples[index].assistant = text;
        const QList<Example> examples = m_examples;
        emit edited(examples, u"%1/assistant"_s.arg(index));
    });
    m_pairs.append(pair);
    m_layout->insertWidget(int(index), frame);
}

void ExampleList::makeHead(QVBoxLayout *layout, QWidget *frame, qsizetype index)
{
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Example %1").arg(index + 1), frame);
    title->setProperty("role", u"title"_s);
    head->addWidget(title, 1);
    const auto button = [&](const QString &sign, const QString &name, auto onClick) {
        auto *made = new QToolButton(frame);
        made->setText(sign);
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setEnabled(m_editable);
        connect(made, &QToolButton::clicked, this, onClick);
        head->addWidget(made);
    };
    button(u"↑"_s, tr("Move example %1 up").arg(index + 1), [this, index] { move(index, index - 1); });
    button(u"↓"_s, tr("Move example %1 down").arg(index + 1), [this, index] { move(index, index + 1); });
    button(u"✕"_s, tr("Remove example %1").arg(index + 1), [this, index] { removePair(index); });
    layout->addLayout(head);
}

void ExampleList::removePair(qsizetype index)
{
    QList<Example> examples = m_examples;
    examples.removeAt(index);
    emit edited(examples, {});
}

void ExampleList::move(qsizetype from, qsizetype to)
{
    QList<Example> examples = m_examples;
    if (to < 0 || to >= examples.size())
        return;
    examples.swapItemsAt(from, to);
    emit edited(examples, {});
}

void ExampleList::setFields(const QStringList &names)
{
    m_names = names;
    const QList<TemplateField *> all = fields();
    for (TemplateField *field : all)
        field->editor()->setFields(names);
}

void ExampleList::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setVisible(editable);
    const auto buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setEnabled(editable);
    const QList<TemplateField *> all = fields();
    for (TemplateField *field : all)
        field->editor()->setReadOnly(!editable);
}

TemplateField *ExampleList::field(const QString &part) const
{
    const qsizetype index = part.section(u'/', 0, 0).toInt();
    if (!part.contains(u'/') || index >= m_pairs.size())
        return nullptr;
    return part.endsWith("/user"_L1) ? m_pairs[index].user : m_pairs[index].assistant;
}

QList<TemplateField *> ExampleList::fields() const
{
    QList<TemplateField *> all;
    for (const Pair &pair : m_pairs)
        all << pair.user << pair.assistant;
    return all;
}
