#include "promptspage.h"

#include "buttons.h"
#include "card.h"
#include "draftitems.h"
#include "entrylist.h"
#include "entrynames.h"
#include "formatting.h"
#include "notice.h"
#include "pageheader.h"
#include "projectsession.h"
#include "promptcheck.h"
#include "promptedits.h"
#include "promptform.h"
#include "promptlistmodel.h"
#include "promptpreviewpane.h"
#include "promptversions.h"
#include "twopanes.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
Pill versionPill(const QList<PromptVersion> &versions, const PromptSpec &prompt)
{
    const PromptVersion *last = lastVersion(versions, prompt.name);
    if (!last)
        return {};
    if (last->prompt == prompt)
        return {PromptsPage::tr("v%1").arg(last->version), Tone::Neutral};
    return {PromptsPage::tr("v%1, changed").arg(last->version), Tone::Warn};
}
}

PromptsPage::PromptsPage(ProjectSession &session, QWidget *parent)
    : Page(session, parent)
    , m_items(new DraftItems(session, this))
    , m_header(new PageHeader(tr("Prompts"), this))
    , m_notice(new Notice(this))
    , m_model(new PromptListModel(this))
    , m_form(new PromptForm(this))
    , m_preview(new PromptPreviewPane(session, *m_items, this))
    , m_versions(new PromptVersions(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
{
    m_header->setSubtitle(tr("What the models are asked"));
    makeActions();
    m_work = new TwoPanes(m_form, tr("Text"), makeSide(), tr("Preview and versions"), this);
    m_columns->addWidget(makeList());
    m_columns->addWidget(m_work);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_columns, 1);

    connect(m_form, &PromptForm::edited, this, &PromptsPage::edit);
    connect(m_preview, &PromptPreviewPane::checked, m_form, &PromptForm::showProblems);
    connect(m_preview, &PromptPreviewPane::bothWanted, this, &PromptsPage::useBoth);
    connect(m_versions, &PromptVersions::keepWanted, this, &PromptsPage::keepVersion);
    connect(m_versions, &PromptVersions::useWanted, this, &PromptsPage::useVersion);
    connect(&session, &ProjectSession::draftChanged, this, &PromptsPage::showDraft);
    connect(&session, &ProjectSession::contentsChanged, this, [this] {
        if (isVisible())
            m_items->load();
        showDraft();
    });
    restoreState();
    showDraft();
}

void PromptsPage::makeActions()
{
    m_delete = new QPushButton(tr("Delete"), this);
    m_duplicate = new QPushButton(tr("Duplicate"), this);
    m_add = new QPushButton(tr("Add prompt"), this);
    makePrimary(m_add);
    for (QPushButton *button : {m_delete, m_duplicate, m_add})
        m_header->addAction(button);
    connect(m_add, &QPushButton::clicked, this, &PromptsPage::add);
    connect(m_duplicate, &QPushButton::clicked, this, &PromptsPage::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &PromptsPage::remove);
}

QWidget *PromptsPage::makeList()
{
    auto *card = new Card(this);
    auto *content = new QWidget(card);
    m_list = new EntryList(tr("Prompts"), 1, content);
    m_list->setModel(m_model);
    m_hint = new QLabel(content);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(12, 8, 12, 10);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    card->setTitle(tr("Prompts of this project"));
    card->setContent(content);
    connect(m_model, &PromptListModel::useRequested, this, &PromptsPage::use);
    connect(m_list, &EntryList::chosenChanged, this, [this](int row) {
        if (m_showing || row < 0)
            return;
        m_current = row;
        showCurrent(true);
    });
    return card;
}

QWidget *PromptsPage::makeSide()
{
    auto *card = new Card(this);
    m_tabs = new QTabWidget(card);
    m_tabs->setAccessibleName(tr("Preview"));
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_preview, tr("Preview"));
    m_tabs->addTab(m_versions, tr("Versions"));
    card->setContent(m_tabs);
    return card;
}

QList<PromptSpec> PromptsPage::prompts() const
{
    return promptsOf(session().draft());
}

PromptSpec PromptsPage::current() const
{
    return prompts().value(m_current);
}

void PromptsPage::shown()
{
    m_items->load();
}

void PromptsPage::showDraft()
{
    m_current = std::clamp(m_current, 0, int(prompts().size()) - 1);
    showRows();
    showCurrent(false);
    updateHints();
}

void PromptsPage::showRows()
{
    QList<PromptRow> rows;
    const QList<PromptSpec> all = prompts();
    for (const PromptSpec &prompt : all) {
        const QString text = prompt.user.trimmed().isEmpty() ? u"{{ question }}"_s : prompt.user;
        rows.append({prompt.name, oneLine(text), versionPill(session().contents().promptVersions, prompt),
                     isUsed(session().draft(), prompt)});
    }
    m_showing = true;
    m_model->setEditable(session().canWrite());
    if (rows != m_model->rows())
        m_model->updateRows(rows);
    m_list->choose(m_current);
    m_showing = false;
}

void PromptsPage::showCurrent(bool atOnce)
{
    const PromptSpec prompt = current();
    QStringList others = promptNames(session().draft());
    others.removeAt(m_current);
    m_form->setFields(Workbench::templateFields(m_items->shape()));
    m_form->setEditable(session().canWrite());
    m_form->showPrompt(prompt, others);
    m_preview->showPrompt(prompt, atOnce);
    m_versions->showVersions(session().contents().promptVersions, prompt, session().canWrite());
}

void PromptsPage::updateHints()
{
    const QList<PromptSpec> all = prompts();
    const auto used = std::count_if(all.cbegin(), all.cend(),
                                    [this](const PromptSpec &prompt) { return isUsed(session().draft(), prompt); });
    const bool write = session().canWrite();
    m_add->setEnabled(write);
    m_duplicate->setEnabled(write);
    m_delete->setEnabled(write && !session().draft().plan.prompts.isEmpty());
    if (session().draft().plan.prompts.isEmpty())
        m_hint->setText(tr("This prompt is ready to use: it asks the question as it stands. Write over it or add "
                           "others."));
    else if (used == 0)
        m_hint->setText(tr("No prompt is ticked: the next run would ask the bare question."));
    else if (used == 1)
        m_hint->setText(tr("The ticked prompt is used in the next run."));
    else
        m_hint->setText(
            tr("%n prompt(s) are ticked: in the next run every model is asked with each of them, and Compare "
               "shows them as columns of their own.",
               nullptr, static_cast<int>(used)));
}

void PromptsPage::add()
{
    const QString name = freeName(tr("prompt"), promptNames(session().draft()));
    m_current = int(prompts().size());
    session().setDraft(withNewPrompt(session().draft(), m_current, {.name = name, .user = u"{{ question }}"_s}),
                       tr("Add prompt %1").arg(name));
    m_form->startNaming();
}

void PromptsPage::duplicate()
{
    PromptSpec copy = current();
    copy.name = freeName(copy.name, promptNames(session().draft()));
    const int index = m_current + 1;
    m_current = index;
    session().setDraft(withNewPrompt(session().draft(), index, copy), tr("Duplicate prompt %1").arg(copy.name));
    m_form->startNaming();
}

void PromptsPage::remove()
{
    const QString name = current().name;
    session().setDraft(withoutPrompt(session().draft(), m_current), tr("Delete prompt %1").arg(name));
    m_notice->show(Tone::Neutral, tr("The prompt “%1” was deleted.").arg(oneLine(name, 60)));
    m_notice->addButton(tr("Undo"), this, [this] { session().undoStack()->undo(); });
    // After any other step, Undo would take back that one.
    connect(session().undoStack(), &QUndoStack::indexChanged, m_notice, &Notice::clear, Qt::SingleShotConnection);
}

void PromptsPage::edit(const PromptSpec &prompt, const QString &part)
{
    const QString key = part.isEmpty() ? QString() : u"prompt/%1/%2"_s.arg(m_current).arg(part);
    session().setDraft(withPrompt(session().draft(), m_current, prompt), tr("Edit prompt %1").arg(prompt.name), key);
}

void PromptsPage::use(int index, bool used)
{
    const QString name = prompts().value(index).name;
    session().setDraft(withUsed(session().draft(), {name}, used),
                       used ? tr("Use prompt %1").arg(name) : tr("Do not use prompt %1").arg(name));
}

void PromptsPage::useBoth(const QStringList &names)
{
    session().setDraft(withUsed(session().draft(), names, true), tr("Use both prompts"));
}

void PromptsPage::keepVersion()
{
    const QPointer<PromptsPage> self(this);
    session().workbench().savePromptVersion(current(), [self](const Result<PromptVersion> &kept) {
        if (!self)
            return;
        if (kept)
            self->session().refresh();
        else
            self->m_notice->showError(kept.error());
    });
}

void PromptsPage::useVersion(const PromptSpec &prompt)
{
    session().setDraft(withPrompt(session().draft(), m_current, prompt),
                       tr("Use an earlier version of prompt %1").arg(prompt.name));
}

void PromptsPage::restoreState()
{
    QSettings settings;
    if (!m_columns->restoreState(settings.value(u"pages/prompts/columns"_s).toByteArray()))
        m_columns->setSizes({270, 960});
    if (!m_work->splitter()->restoreState(settings.value(u"pages/prompts/work"_s).toByteArray()))
        m_work->splitter()->setSizes({500, 460});
}

void PromptsPage::saveState() const
{
    QSettings settings;
    settings.setValue(u"pages/prompts/columns"_s, m_columns->saveState());
    settings.setValue(u"pages/prompts/work"_s, m_work->splitter()->saveState());
}
