#include "promptpreviewpane.h"

#include "draftitems.h"
#include "elidedcombobox.h"
#include "formatting.h"
#include "itempicker.h"
#include "messagesview.h"
#include "projectsession.h"
#include "promptcheck.h"
#include "promptedits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace {
QWidget *column(QLabel *name, MessagesView *view, QWidget *parent)
{
    auto *side = new QWidget(parent);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    name->setTextFormat(Qt::PlainText);
    name->setProperty("role", u"title"_s);
    layout->addWidget(name);
    layout->addWidget(view, 1);
    return side;
}
}

PromptPreviewPane::PromptPreviewPane(ProjectSession &session, DraftItems &items, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_items(items)
    , m_check(new PromptCheck(session, this))
    , m_otherCheck(new PromptCheck(session, this))
    , m_picker(new ItemPicker(this))
    , m_compare(new ElidedComboBox(this))
    , m_thisName(new QLabel(this))
    , m_otherName(new QLabel(this))
    , m_this(new MessagesView(tr("What is sent for this item"), this))
    , m_other(new MessagesView(tr("What the other prompt sends for this item"), this))
    , m_data(new QPushButton(tr("Go to Data"), this))
{
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_compare->setMinimumContentsLength(12);
    m_compare->setAccessibleName(tr("Compare with another prompt"));
    m_compare->setToolTip(tr("Shows what another prompt makes of the same item beside it"));
    auto *sides = new QHBoxLayout;
    sides->setSpacing(10);
    sides->addWidget(column(m_thisName, m_this, this), 1);
    m_otherSide = column(m_otherName, m_other, this);
    sides->addWidget(m_otherSide, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(m_picker);
    layout->addWidget(m_compare);
    layout->addLayout(sides, 1);
    layout->addWidget(m_data, 0, Qt::AlignLeft);
    layout->addWidget(makeBothLine());
    connect(m_picker, &ItemPicker::moved, this, [this] { checkBoth(true); });
    connect(m_compare, &QComboBox::currentIndexChanged, this, [this] { checkBoth(true); });
    connect(m_check, &PromptCheck::rendered, this, &PromptPreviewPane::showThis);
    connect(m_check, &PromptCheck::checked, this, &PromptPreviewPane::checked);
    connect(m_otherCheck, &PromptCheck::rendered, this, &PromptPreviewPane::showOther);
    connect(&items, &DraftItems::changed, this, &PromptPreviewPane::itemsChanged);
    connect(m_data, &QPushButton::clicked, this, [this] { emit m_session.pageRequested(u"data"_s); });
    itemsChanged();
}

QWidget *PromptPreviewPane::makeBothLine()
{
    m_bothLine = new QWidget(this);
    m_bothText = new QLabel(m_bothLine);
    m_bothText->setTextFormat(Qt::PlainText);
    m_bothText->setProperty("role", u"muted"_s);
    m_bothText->setWordWrap(true);
    m_both = new QPushButton(tr("Use both in the next run"), m_bothLine);
    auto *layout = new QHBoxLayout(m_bothLine);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_bothText, 1);
    layout->addWidget(m_both);
    connect(m_both, &QPushButton::clicked, this, [this] {
        if (const PromptSpec *second = other())
            emit bothWanted({m_prompt.name, second->name});
    });
    return m_bothLine;
}

void PromptPreviewPane::itemsChanged()
{
    const int before = std::max(0, m_picker->current());
    m_picker->setCount(m_items.count());
    m_picker->setCurrent(std::min(before, m_items.count() - 1));
    m_data->setVisible(m_session.contents().datasets.isEmpty());
    checkBoth(true);
}

void PromptPreviewPane::showPrompt(const PromptSpec &prompt, bool atOnce)
{
    m_prompt = prompt;
    m_thisName->setText(oneLine(prompt.name, 40));
    fillOthers();
    checkBoth(atOnce);
}

void PromptPreviewPane::fillOthers()
{
    const QSignalBlocker blocker(m_compare);
    const QString chosen = m_compare->currentData().toString();
    m_others = promptsOf(m_session.draft());
    m_others.removeIf([this](const PromptSpec &prompt) { return prompt.name == m_prompt.name; });
    m_compare->clear();
    m_compare->addItem(tr("Compare with …"), QString());
    for (const PromptSpec &prompt : std::as_const(m_others))
        m_compare->addItem(tr("Compare with “%1”").arg(oneLine(prompt.name, 40)), prompt.name);
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(chosen)));
    m_compare->setVisible(!m_others.isEmpty());
}

const PromptSpec *PromptPreviewPane::other() const
{
    const int index = m_compare->currentIndex() - 1;
    return index >= 0 && index < m_others.size() ? &m_others[index] : nullptr;
}

void PromptPreviewPane::checkBoth(bool atOnce)
{
    const qint64 version = m_items.version(m_picker->current());
    if (atOnce)
        m_check->checkNow(m_prompt, version);
    else
        m_check->check(m_prompt, version);
    const PromptSpec *second = other();
    m_otherSide->setVisible(second);
    m_thisName->setVisible(second);
    if (second) {
        m_otherName->setText(oneLine(second->name, 40));
        m_otherCheck->checkNow(*second, version);
    }
    updateBothLine();
}

void PromptPreviewPane::updateBothLine()
{
    const PromptSpec *second = other();
    m_bothLine->setVisible(second);
    if (!second)
        return;
    const bool both = isUsed(m_session.draft(), m_prompt) && isUsed(m_session.draft(), *second);
    m_bothText->setText(both ? tr("Both are used in the next run: every model is asked with each of them, and Compare "
                                  "shows them as columns of their own, “model · prompt”.")
                             : tr("To find out which one is better, use both in the next run: every model is asked "
                                  "with each of them, and Compare shows them as columns of their own."));
    m_both->setVisible(!both);
    m_both->setEnabled(m_session.canWrite());
}

void PromptPreviewPane::showThis(const PromptPreview &preview)
{
    m_picker->setItemId(preview.itemId);
    showInto(m_this, preview);
}

void PromptPreviewPane::showOther(const PromptPreview &preview)
{
    showInto(m_other, preview);
}

void PromptPreviewPane::showInto(MessagesView *view, const PromptPreview &preview) const
{
    if (m_session.contents().datasets.isEmpty())
        view->showHint(tr("There is no benchmark yet. Once one is imported, this shows what is sent for its items."));
    else if (m_items.count() == 0)
        view->showHint(tr("The benchmark has no items."));
    else if (!preview.error.isEmpty())
        view->showHint(tr("Nothing can be sent yet. %1").arg(preview.error));
    else
        view->showPrompt(preview.prompt);
}
