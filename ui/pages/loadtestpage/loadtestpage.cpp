#include "loadtestpage.h"

#include "buttons.h"
#include "card.h"
#include "loadchartcard.h"
#include "loadlevelsmodel.h"
#include "loadprogress.h"
#include "loadsettings.h"
#include "loadwords.h"
#include "notice.h"
#include "pageheader.h"
#include "projectsession.h"
#include "providers.h"
#include "tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

LoadTestPage::LoadTestPage(ProjectSession &session, QWidget *parent)
    : Page(session, parent)
    , m_header(new PageHeader(tr("How fast is this server?"), this))
    , m_back(new QPushButton(tr("‹ Models"), this))
    , m_start(new QPushButton(tr("Start"), this))
    , m_notice(new Notice(this))
    , m_settings(new LoadSettings(this))
    , m_progress(new LoadProgress(this))
    , m_chart(new LoadChartCard(this))
    , m_tableCard(new Card(this))
    , m_table(new TableView(u"loadlevels"_s, tr("Levels of the load test"), this))
    , m_levels(new LoadLevelsModel(this))
{
    build();
    connectParts();
    refresh();
}

void LoadTestPage::build()
{
    m_back->setObjectName(u"backToModels"_s);
    m_back->setAccessibleName(tr("Back to Models"));
    makeLink(m_back);
    m_start->setObjectName(u"startLoadTest"_s);
    makePrimary(m_start);
    m_header->addChoice(m_back);
    m_header->addAction(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(buildContent(), 1);
}

QWidget *LoadTestPage::buildContent()
{
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(10);
    auto *scroll = new QScrollArea(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_settings);
    scroll->viewport()->setAutoFillBackground(false);
    m_settings->setAutoFillBackground(false);
    scroll->setFixedWidth(m_settings->minimumSizeHint().width() + 14);
    columns->addWidget(scroll);
    columns->addWidget(buildResults(), 1);
    return content;
}

QWidget *LoadTestPage::buildResults()
{
    m_table->setModel(m_levels);
    m_table->setLines(1);
    m_table->setColumnWidths({17, 8, 9, 9, 9, 9, 9, 9, 14, 6, 9, 8});
    m_table->restoreColumns();
    m_tableCard->setContent(m_table);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_tableCard);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *results = new QWidget(this);
    auto *rows = new QVBoxLayout(results);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(m_progress);
    rows->addWidget(splitter, 1);
    return results;
}

void LoadTestPage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, [this] { emit session().pageRequested(u"models"_s); });
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (session().workbench().isLoadTesting())
            stop();
        else
            start();
    });
    connect(m_settings, &LoadSettings::changed, this, &LoadTestPage::updateButton);
    connect(m_chart, &LoadChartCard::resultWanted, this, &LoadTestPage::save);
    connect(&session().workbench(), &Workbench::loadTestProgressed, this, &LoadTestPage::showProgress);
    connect(&session().workbench(), &Workbench::loadTestEnded, this, &LoadTestPage::take);
    connect(&session(), &ProjectSession::draftChanged, this, &LoadTestPage::refresh);
    connect(&session(), &ProjectSession::opened, this, &LoadTestPage::refresh);
}

void LoadTestPage::saveState() const
{
    m_settings->saveState();
    m_chart->saveState();
    m_table->saveColumns();
}

void LoadTestPage::shown()
{
    if (const QWidget *focused = focusWidget(); !focused || !isAncestorOf(focused))
        m_start->setFocus();
}

void LoadTestPage::setModel(const QString &name)
{
    if (!session().workbench().isLoadTesting())
        m_settings->setModel(name);
}

void LoadTestPage::refresh()
{
    QStringList names;
    const Plan &plan = session().draft().plan;
    for (const QList<ModelSpec> *models : {&plan.models, &plan.judges}) {
        for (const ModelSpec &model : *models) {
            if (isHttpProvider(model.provider) && !names.contains(model.name))
                names.append(model.name);
        }
    }
    m_settings->setModels(names);
    updateButton();
}

void LoadTestPage::updateButton()
{
    const bool running = session().workbench().isLoadTesting();
    m_start->setText(running ? tr("Stop") : tr("Start"));
    m_start->setEnabled(running || (!m_settings->model().isEmpty() && m_settings->spec()));
    m_settings->setEditable(!running);
    m_header->setSubtitle(m_settings->model().isEmpty() ? tr("No model of this project has a server.") : QString());
}

void LoadTestPage::start()
{
    auto spec = m_settings->spec();
    const ModelSpec *model = session().draft().plan.judge(m_settings->model());
    if (!spec || !model)
        return;
    spec->model = *model;
    m_settings->saveState();
    m_notice->clear();
    m_result = {};
    m_levels->setResult(m_result);
    m_chart->setResult(m_result);
    LoadTestProgress begin;
    begin.result.spec = *spec;
    m_progress->showProgress(begin);
    session().workbench().startLoadTest(*spec, session().directory(),
                                        [self = QPointer(this)](const Result<LoadTestResult> &result) {
                                            if (self && !result)
                                                self->tellRefused(result.error());
                                        });
    updateButton();
}

void LoadTestPage::stop()
{
    session().workbench().stopLoadTest();
}

void LoadTestPage::showResult(const LoadTestResult &result)
{
    if (result.levels.size() == m_result.levels.size() && result.startedAt == m_result.startedAt
        && result.end == m_result.end)
        return; // nothing that table and chart show has changed
    m_result = result;
    m_levels->setResult(result);
    m_chart->setResult(result);
}

void LoadTestPage::showProgress(const LoadTestProgress &progress)
{
    showResult(progress.result);
    m_progress->showProgress(progress);
    updateButton();
}

void LoadTestPage::take(const LoadTestResult &result)
{
    showResult(result);
    m_progress->showResult(result);
    updateButton();
}

void LoadTestPage::tellRefused(const Error &error)
{
    m_progress->showHint();
    if (error.kind != ErrorKind::Cancelled)
        m_notice->showError(error);
    updateButton();
}

void LoadTestPage::save(const QString &path)
{
    session().workbench().saveLoadTest(m_result, path, [self = QPointer(m_chart)](const Result<void> &saved) {
        if (self && !saved)
            self->tell(saved.error());
    });
}
