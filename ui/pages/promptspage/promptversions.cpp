#include "promptversions.h"

#include "elidedcombobox.h"
#include "formatting.h"
#include "linechanges.h"
#include "messagesview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QWidget *versionColumn(QLabel *title, MessagesView *view, QWidget *parent)
{
    auto *side = new QWidget(parent);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("role", u"title"_s);
    layout->addWidget(title);
    layout->addWidget(view, 1);
    return side;
}

/// The templates themselves, as messages.
Prompt textsOf(const PromptSpec &prompt)
{
    Prompt texts;
    if (!prompt.system.isEmpty())
        texts.messages.append({u"system"_s, prompt.system});
    for (const Example &example : prompt.examples) {
        texts.messages.append({u"user"_s, example.user});
        texts.messages.append({u"assistant"_s, example.assistant});
    }
    texts.messages.append({u"user"_s, prompt.user});
    return texts;
}
}

PromptVersions::PromptVersions(QWidget *parent)
    : QWidget(parent)
    , m_hint(new QLabel(this))
    , m_choice(new ElidedComboBox(this))
    , m_keep(new QPushButton(tr("Keep this version"), this))
    , m_use(new QPushButton(tr("Use this version again"), this))
    , m_oldName(new QLabel(this))
    , m_nowName(new QLabel(this))
    , m_sides(new QWidget(this))
    , m_old(new MessagesView(tr("The text of the kept version"), this))
    , m_now(new MessagesView(tr("The text as it is now"), this))
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setWordWrap(true);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(10);
    m_choice->setAccessibleName(tr("Kept versions"));
    m_keep->setToolTip(tr("Keeps the text as it is now, so that you can come back to it"));
    auto *sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(10);
    sides->addWidget(versionColumn(m_oldName, m_old, m_sides), 1);
    sides->addWidget(versionColumn(m_nowName, m_now, m_sides), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    auto *keepLine = new QHBoxLayout;
    keepLine->setSpacing(10);
    keepLine->addWidget(m_hint, 1);
    keepLine->addWidget(m_keep);
    auto *choiceLine = new QHBoxLayout;
    choiceLine->setSpacing(10);
    choiceLine->addWidget(m_choice, 1);
    choiceLine->addWidget(m_use);
    layout->addLayout(keepLine);
    layout->addLayout(choiceLine);
    layout->addWidget(m_sides, 1);
    layout->addStretch(0);
    connect(m_keep, &QPushButton::clicked, this, &PromptVersions::keepWanted);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PromptVersions::showChosen);
    connect(m_use, &QPushButton::clicked, this, [this] {
        const int index = m_choice->currentIndex();
        if (index >= 0 && index < m_versions.size())
            emit useWanted(m_versions[index].prompt);
    });
}

void PromptVersions::showVersions(const QList<PromptVersion> &all, const PromptSpec &current, bool editable)
{
    QList<PromptVersion> own = all;
    own.removeIf([&](const PromptVersion &version) { return version.prompt.name != current.name; });
    std::ranges::reverse(own);
    m_current = current;
    m_editable = editable;
    const bool same = own.size() == m_versions.size() && !own.isEmpty() && own.first().id == m_versions.first().id;
    m_versions = own;
    if (!same) {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        for (const PromptVersion &version : std::as_const(m_versions))
            m_choice->addItem(tr("Version %1, kept %2").arg(version.version).arg(momentText(version.createdAt)));
    }
    showChosen();
}

void PromptVersions::showChosen()
{
    const bool any = !m_versions.isEmpty();
    const bool kept = any && m_versions.first().prompt == m_current;
    m_hint->setText(
        kept ? tr("What is written now is version %1.").arg(m_versions.first().version)
             : (any ? tr("What is written now is not kept yet.")
                    : tr("No version of this prompt is kept yet. A run keeps what it asked by itself; keep a "
                         "version to come back to it here.")));
    m_keep->setEnabled(m_editable && !kept);
    m_choice->setVisible(any);
    m_use->setVisible(any);
    m_sides->setVisible(any);
    const int index = m_choice->currentIndex();
    if (index < 0 || index >= m_versions.size())
        return;
    const PromptVersion &version = m_versions[index];
    m_use->setEnabled(m_editable && version.prompt != m_current);
    m_oldName->setText(tr("Version %1").arg(version.version));
    m_old->showPrompt(textsOf(version.prompt));
    m_now->showPrompt(textsOf(m_current));
    const LineChanges changes = changedLines(m_old->toPlainText().split(u'\n'), m_now->toPlainText().split(u'\n'));
    m_old->markLines(changes.before, Tone::Bad);
    m_now->markLines(changes.after, Tone::Good);
    const auto count = static_cast<int>(std::max(changes.before.size(), changes.after.size()));
    m_nowName->setText(count == 0 ? tr("Now: the same") : tr("Now: %n line(s) differ", nullptr, count));
}
