#include "pageset.h"

#include "comparepage.h"
#include "datapage.h"
#include "documentspage.h"
#include "emptystate.h"
#include "loadtestpage.h"
#include "modelspage.h"
#include "page.h"
#include "projectsession.h"
#include "promptspage.h"
#include "runspage.h"
#include "scorerspage.h"
#include "startpage.h"

using namespace Qt::Literals::StringLiterals;

PageSet::PageSet(ProjectSession &session, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
{
    connect(&session, &ProjectSession::opened, this, &PageSet::update);
}

QStringList PageSet::names()
{
    return {u"start"_s, u"data"_s, u"prompts"_s, u"models"_s, u"scorers"_s, u"runs"_s, u"compare"_s};
}

QString PageSet::entryOf(const QString &name)
{
    if (name == "documents"_L1)
        return u"data"_s;
    return name == "loadtest"_L1 ? u"models"_s : name;
}

Page *PageSet::make(const QString &name)
{
    if (name == "data"_L1)
        return new DataPage(m_session, this);
    if (name == "documents"_L1)
        return new DocumentsPage(m_session, this);
    if (name == "prompts"_L1)
        return new PromptsPage(m_session, this);
    if (name == "models"_L1)
        return new ModelsPage(m_session, this);
    if (name == "loadtest"_L1)
        return new LoadTestPage(m_session, this);
    if (name == "scorers"_L1)
        return new ScorersPage(m_session, this);
    if (name == "runs"_L1)
        return new RunsPage(m_session, this);
    if (name == "compare"_L1)
        return new ComparePage(m_session, this);
    auto *start = new StartPage(m_session, this);
    connect(start, &StartPage::chosen, this, &PageSet::startChosen);
    return start;
}

QWidget *PageSet::noProject()
{
    if (m_noProject)
        return m_noProject;
    auto *empty = new EmptyState(this);
    empty->setTexts(
        tr("No project is open"),
        tr("A project is one file that keeps your data, models, runs and results. Drop a benchmark or a project "
           "here, or begin with one of these."));
    const std::pair<StartAction, QString> actions[] = {{StartAction::OpenSample, tr("Open the sample")},
                                                       {StartAction::ImportData, tr("Import a benchmark…")},
                                                       {StartAction::MakeFromDocuments, tr("Make one from documents…")},
                                                       {StartAction::OpenProject, tr("Open project…")},
                                                       {StartAction::NewProject, tr("New project…")}};
    for (const auto &[action, text] : actions)
        empty->addButton(text, action == StartAction::OpenSample, this,
                         [this, action = action] { emit startChosen(action, {}); });
    addWidget(empty);
    m_noProject = empty;
    return empty;
}

Page *PageSet::page(const QString &name)
{
    const auto known = m_pages.constFind(name);
    if (known != m_pages.constEnd())
        return *known;
    Page *made = make(name);
    m_pages.insert(name, made);
    addWidget(made);
    return made;
}

void PageSet::showPage(const QString &name)
{
    m_shown = name;
    update();
}

void PageSet::compareRuns(const QList<qint64> &runs)
{
    // Asked for directly: a page that is made while the signal is being told would miss it.
    if (auto *compare = qobject_cast<ComparePage *>(page(u"compare"_s)))
        compare->setRuns(runs);
}

void PageSet::takeDocuments(const QStringList &paths)
{
    showPage(u"documents"_s);
    if (auto *documents = qobject_cast<DocumentsPage *>(page(u"documents"_s)))
        documents->takeFiles(paths);
}

void PageSet::loadTest(const QString &model)
{
    showPage(u"loadtest"_s);
    if (auto *loadTest = qobject_cast<LoadTestPage *>(page(u"loadtest"_s)))
        loadTest->setModel(model);
}

void PageSet::update()
{
    if (m_shown != "start"_L1 && !m_session.isOpen()) {
        setCurrentWidget(noProject());
        return;
    }
    Page *shown = page(m_shown);
    setCurrentWidget(shown);
    shown->shown();
}

void PageSet::saveState() const
{
    for (const Page *page : m_pages)
        page->saveState();
}
