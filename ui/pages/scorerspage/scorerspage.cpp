#include "scorerspage.h"

#include "buttons.h"
#include "card.h"
#include "draftitems.h"
#include "emptystate.h"
#include "entrylist.h"
#include "entrynames.h"
#include "formatting.h"
#include "kindchooser.h"
#include "notice.h"
#include "pageheader.h"
#include "projectsession.h"
#include "providers.h"
#include "scoreredits.h"
#include "scorerform.h"
#include "scorerlistmodel.h"
#include "scorerwords.h"
#include "trialpane.h"
#include "twopanes.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
ScorerRow rowOf(const Draft &draft, const ScorerSpec &scorer)
{
    ScorerRow row{.name = scorer.name,
                  .about = kindTitle(scorer.kind),
                  .pills = {},
                  .used = !draft.unusedScorers.contains(scorer.name)};
    if (!scorer.isJudge())
        return row;
    const ModelSpec *judge = draft.plan.judge(scorer.judge);
    if (scorer.isSimilarity()) {
        const bool isThere = judge && hasEmbeddings(judge->provider);
        if (!scorer.judge.isEmpty())
            row.about = ScorersPage::tr("%1, by vectors of %2").arg(row.about, scorer.judge);
        row.pills.append(isThere ? Pill{ScorersPage::tr("vectors"), Tone::Neutral}
                                 : Pill{ScorersPage::tr("no embedding model"), Tone::Bad});
        return row;
    }
    if (scorer.judge.isEmpty())
        row.about = ScorersPage::tr("%1, judged by nobody yet").arg(row.about);
    else
        row.about = ScorersPage::tr("%1, judged by %2").arg(row.about, scorer.judge);
    if (!judge || !canJudge(*judge))
        row.pills.append({ScorersPage::tr("no judge"), Tone::Bad});
    else if (judge->isBuiltin())
        row.pills.append({ScorersPage::tr("no LLM"), Tone::Neutral});
    else
        row.pills.append({ScorersPage::tr("judge"), Tone::Neutral});
    return row;
}
}

ScorersPage::ScorersPage(ProjectSession &session, QWidget *parent)
    : Page(session, parent)
    , m_items(new DraftItems(session, this))
    , m_header(new PageHeader(tr("Scorers"), this))
    , m_notice(new Notice(this))
    , m_empty(new EmptyState(this))
    , m_model(new ScorerListModel(this))
    , m_form(new ScorerForm(this))
    , m_trial(new TrialPane(session, *m_items, this))
    , m_kinds(new KindChooser(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
{
    m_header->setSubtitle(tr("What turns an answer into a score"));
    makeActions();
    m_work = new TwoPanes(m_form, tr("Set up"), m_trial, tr("Try"), this);
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
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_columns, 1);
    m_empty->setTexts(tr("No scorers yet"),
                      tr("A scorer compares each answer with the reference, or has a judge read it. Without one, a run "
                         "gathers answers only."));
    m_empty->addButton(tr("Add a scorer"), false, this, [this] { m_add->click(); });
    connectForm();
    connect(&session, &ProjectSession::draftChanged, this, &ScorersPage::showDraft);
    connect(&session, &ProjectSession::contentsChanged, this, [this] {
        if (isVisible())
            shown();
        showDraft();
    });
    restoreState();
    showDraft();
}

void ScorersPage::makeActions()
{
    m_delete = new QPushButton(tr("Delete"), this);
    m_duplicate = new QPushButton(tr("Duplicate"), this);
    m_add = new QPushButton(tr("Add scorer"), this);
    makePrimary(m_add);
    for (QPushButton *button : {m_delete, m_duplicate, m_add})
        m_header->addAction(button);
    connect(m_add, &QPushButton::clicked, this, [this] { m_kinds->openBelow(m_add); });
    connect(m_kinds, &KindChooser::chosen, this, &ScorersPage::add);
    connect(m_duplicate, &QPushButton::clicked, this, &ScorersPage::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &ScorersPage::remove);
}

void ScorersPage::connectForm()
{
    connect(m_form, &ScorerForm::edited, this, &ScorersPage::edit);
    connect(m_form, &ScorerForm::lexicalWanted, this, [this] {
        session().setDraft(withLexicalJudge(session().draft(), m_current), tr("Use the built-in judge"));
    });
    connect(m_form, &ScorerForm::modelsWanted, this, [this] { emit session().pageRequested(u"models"_s); });
    connect(m_form, &ScorerForm::failed, this,
            [this](const QString &sentence) { m_notice->show(Tone::Bad, sentence); });
    connect(m_trial, &TrialPane::scorerProblem, m_form, &ScorerForm::showProblem);
    connect(m_trial, &TrialPane::promptProblem, m_form, &ScorerForm::showPromptProblem);
}

QWidget *ScorersPage::makeList()
{
    auto *card = new Card(tr("Scorers of this project"), this);
    auto *content = new QWidget(card);
    m_list = new EntryList(tr("Scorers"), 1, content);
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
    card->setContent(content);
    connect(m_model, &ScorerListModel::useRequested, this, &ScorersPage::use);
    connect(m_list, &EntryList::chosenChanged, this, [this](int row) {
        if (m_showing || row < 0)
            return;
        m_current = row;
        showCurrent();
        updateActions();
    });
    return card;
}

const QList<ScorerSpec> &ScorersPage::scorers() const
{
    return session().draft().plan.scorers;
}

void ScorersPage::shown()
{
    m_items->load();
    m_trial->reload();
}

void ScorersPage::showDraft()
{
    m_current = std::clamp(m_current, 0, std::max(0, int(scorers().size()) - 1));
    m_empty->setVisible(scorers().isEmpty());
    m_columns->setVisible(!scorers().isEmpty());
    showRows();
    showCurrent();
    updateActions();
}

void ScorersPage::showRows()
{
    QList<ScorerRow> rows;
    for (const ScorerSpec &scorer : scorers())
        rows.append(rowOf(session().draft(), scorer));
    m_showing = true;
    m_model->setEditable(session().canWrite());
    if (rows != m_model->rows())
        m_model->updateRows(rows);
    m_list->choose(rows.isEmpty() ? -1 : m_current);
    m_showing = false;
}

void ScorersPage::showCurrent()
{
    if (scorers().isEmpty())
        return;
    QStringList others = scorerNames(session().draft());
    others.removeAt(m_current);
    const ScorerSpec scorer = scorers().at(m_current);
    m_form->setFields(Workbench::templateFields(m_items->shape()));
    m_form->setEditable(session().canWrite());
    const Plan &plan = session().draft().plan;
    m_form->showScorer(scorer, others, possibleJudges(plan), possibleEmbedders(plan));
    m_trial->showScorer(scorer);
}

void ScorersPage::updateActions()
{
    const bool write = session().canWrite();
    m_add->setEnabled(write);
    m_duplicate->setEnabled(write && !scorers().isEmpty());
    m_delete->setEnabled(write && !scorers().isEmpty());
    const auto used = std::ranges::count_if(
        scorers(), [this](const ScorerSpec &scorer) { return !session().draft().unusedScorers.contains(scorer.name); });
    m_hint->setText(used == 0 ? tr("No scorer is ticked: the next run would gather answers without scores.")
                              : tr("%n ticked scorer(s) are used in the next run.", nullptr, static_cast<int>(used)));
}

void ScorersPage::add(const QString &kind)
{
    const ScorerSpec scorer = newScorer(session().draft(), kind);
    m_current = int(scorers().size());
    session().setDraft(withNewScorer(session().draft(), m_current, scorer), tr("Add scorer %1").arg(scorer.name));
    m_form->startNaming();
}

void ScorersPage::duplicate()
{
    ScorerSpec copy = scorers().at(m_current);
    copy.name = freeName(copy.name, scorerNames(session().draft()));
    const int index = m_current + 1;
    m_current = index;
    session().setDraft(withNewScorer(session().draft(), index, copy), tr("Duplicate scorer %1").arg(copy.name));
    m_form->startNaming();
}

void ScorersPage::remove()
{
    const QString name = scorers().at(m_current).name;
    session().setDraft(withoutScorer(session().draft(), m_current), tr("Delete scorer %1").arg(name));
    m_notice->show(Tone::Neutral, tr("The scorer “%1” was deleted.").arg(oneLine(name, 60)));
    m_notice->addButton(tr("Undo"), this, [this] { session().undoStack()->undo(); });
    // After any other step, Undo would take back that one.
    connect(session().undoStack(), &QUndoStack::indexChanged, m_notice, &Notice::clear, Qt::SingleShotConnection);
}

void ScorersPage::edit(const ScorerSpec &scorer, const QString &key)
{
    const QString mergeKey = key.isEmpty() ? QString() : u"scorer/%1/%2"_s.arg(m_current).arg(key);
    session().setDraft(withScorer(session().draft(), m_current, scorer), tr("Edit scorer %1").arg(scorer.name),
                       mergeKey);
}

void ScorersPage::use(int index, bool used)
{
    const QString name = scorers().value(index).name;
    session().setDraft(withScorerUsed(session().draft(), name, used),
                       used ? tr("Use scorer %1").arg(name) : tr("Do not use scorer %1").arg(name));
}

void ScorersPage::restoreState()
{
    QSettings settings;
    if (!m_columns->restoreState(settings.value(u"pages/scorers/columns"_s).toByteArray()))
        m_columns->setSizes({250, 980});
    if (!m_work->splitter()->restoreState(settings.value(u"pages/scorers/work"_s).toByteArray()))
        m_work->splitter()->setSizes({400, 570});
    m_trial->splitter()->restoreState(settings.value(u"pages/scorers/trial"_s).toByteArray());
}

void ScorersPage::saveState() const
{
    QSettings settings;
    settings.setValue(u"pages/scorers/columns"_s, m_columns->saveState());
    settings.setValue(u"pages/scorers/work"_s, m_work->splitter()->saveState());
    settings.setValue(u"pages/scorers/trial"_s, m_trial->splitter()->saveState());
}
