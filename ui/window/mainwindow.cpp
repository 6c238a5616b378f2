#include "mainwindow.h"

#include "askingdialogs.h"
#include "fillsample.h"
#include "formatting.h"
#include "navigation.h"
#include "notice.h"
#include "openingnotice.h"
#include "page.h"
#include "pageset.h"
#include "preferences.h"
#include "projectpaths.h"
#include "projectsession.h"
#include "recentprojects.h"
#include "runstatus.h"
#include "startpage.h"
#include "undorouting.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStatusBar>
#include <QUndoStack>

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_session(std::make_unique<ProjectSession>())
{
    setWindowIcon(QIcon(u":/icons/assay.svg"_s));
    setAcceptDrops(true);
    resize(1280, 840);
    m_session->workbench().setAskers(windowAskers(this));
    qApp->installEventFilter(new UndoRouting(this));
    build();
    connectSession();
    restoreGeometry(QSettings().value(u"window/geometry"_s).toByteArray());
    showPage(u"start"_s);
}

MainWindow::~MainWindow()
{
    // The pages go before the session that they look at.
    delete takeCentralWidget();
}

void MainWindow::build()
{
    auto *center = new QWidget(this);
    auto *columns = new QHBoxLayout(center);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_navigation = new Navigation(center);
    auto *rule = new QFrame(center);
    rule->setObjectName(u"navigationLine"_s);
    rule->setFixedWidth(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    m_notice = new Notice(center);
    auto *noticeRoom = new QVBoxLayout;
    noticeRoom->setContentsMargins(16, 0, 16, 0);
    noticeRoom->addWidget(m_notice);
    m_pages = new PageSet(*m_session, center);
    right->addLayout(noticeRoom);
    right->addWidget(m_pages, 1);
    columns->addWidget(m_navigation);
    columns->addWidget(rule);
    columns->addLayout(right, 1);
    setCentralWidget(center);
    statusBar()->addWidget(new RunStatus(*m_session, statusBar()), 1);
    m_size = new QLabel(statusBar());
    m_size->setContentsMargins(0, 0, 10, 0);
    statusBar()->addPermanentWidget(m_size);
    statusBar()->setSizeGripEnabled(false);
    connect(m_navigation, &Navigation::pageChosen, m_pages, &PageSet::showPage);
    // The load test is no page of the list: a click on the one that is selected leads back to it.
    connect(m_navigation, &Navigation::itemClicked, this, [this] { showPage(m_navigation->selected()); });
    connect(m_pages, &PageSet::startChosen, this, &MainWindow::begin);
    buildMenus();
    showContents();
}

void MainWindow::connectSession()
{
    connect(m_session.get(), &ProjectSession::opened, this, &MainWindow::projectOpened);
    connect(m_session.get(), &ProjectSession::contentsChanged, this, &MainWindow::showContents);
    connect(m_session.get(), &ProjectSession::draftChanged, this, &MainWindow::showContents);
    connect(m_session.get(), &ProjectSession::failed, this, &MainWindow::showError);
    connect(m_session.get(), &ProjectSession::failed, this, [this] { m_documentsNext.clear(); });
    connect(m_session.get(), &ProjectSession::pageRequested, this, &MainWindow::showPage);
    connect(m_session.get(), &ProjectSession::comparisonRequested, this, [this](const QList<qint64> &runs) {
        showPage(u"compare"_s);
        m_pages->compareRuns(runs);
    });
    connect(m_session.get(), &ProjectSession::loadTestRequested, this, [this](const QString &model) {
        showPage(u"models"_s);
        m_pages->loadTest(model);
    });
    connect(m_session.get(), &ProjectSession::importRequested, this, [this] { showPage(u"data"_s); });
}

void MainWindow::showPage(const QString &name)
{
    const QString entry = PageSet::entryOf(name);
    if (!PageSet::names().contains(entry))
        return;
    if (m_navigation->selected() != entry)
        m_navigation->select(entry); // which shows it
    if (m_pages->shownName() != name)
        m_pages->showPage(name);
}

QString MainWindow::shownPage() const
{
    return m_pages->shownName();
}

void MainWindow::begin(StartAction action, const QString &path)
{
    switch (action) {
    case StartAction::OpenSample:
        openSample();
        break;
    case StartAction::NewProject:
        newProject();
        break;
    case StartAction::OpenProject:
        chooseProject();
        break;
    case StartAction::ImportData:
        chooseData();
        break;
    case StartAction::MakeFromDocuments:
        makeFromDocuments();
        break;
    case StartAction::OpenFile:
        openFile(path);
        break;
    }
}

void MainWindow::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    switch (fileKind(absolute)) {
    case FileKind::Project:
        openProject(absolute);
        return;
    case FileKind::Plan:
        openPlan(absolute);
        return;
    case FileKind::Document:
        takeDocuments({absolute});
        return;
    case FileKind::Data:
    case FileKind::Unknown:
        break;
    }
    if (!QFileInfo::exists(absolute)) {
        m_notice->show(Tone::Bad, tr("There is no file %1.").arg(absolute));
    } else if (m_session->isOpen()) {
        showPage(u"data"_s); // a page hears only what is told after it was made
        emit m_session->importRequested(absolute);
    } else {
        m_importNext = absolute;
        openProject(projectFor(absolute));
    }
}

void MainWindow::takeDocuments(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path)) {
            m_notice->show(Tone::Bad, tr("There is no file %1.").arg(path));
            return;
        }
    }
    if (m_session->isOpen()) {
        showPage(u"documents"_s);
        m_pages->takeDocuments(paths);
    } else {
        // Several that are dropped come one after the other.
        const bool isOpening = !m_documentsNext.isEmpty();
        m_documentsNext += paths;
        if (!isOpening)
            openProject(projectFor(paths.constFirst()));
    }
}

/// Where nothing is open, a project comes first; the page says what goes on.
void MainWindow::makeFromDocuments()
{
    if (m_session->isOpen()) {
        showPage(u"documents"_s);
        return;
    }
    m_goToDocuments = newProject();
}

bool MainWindow::openElsewhere(const QString &path)
{
    // A run or a generation goes on in its own window; another project is looked at in a second one.
    if (!m_session->isRunning() && !m_session->workbench().isGenerating())
        return false;
    auto *other = new MainWindow;
    other->setAttribute(Qt::WA_DeleteOnClose);
    other->show();
    other->openFile(path);
    return true;
}

void MainWindow::openProject(const QString &path)
{
    if (openElsewhere(path))
        return;
    m_notice->clear();
    m_goToFirstPage = true;
    m_pages->saveState();
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_session->open(path);
}

void MainWindow::projectOpened()
{
    const QString path = m_session->contents().path;
    rememberProject(path);
    showOpeningNotice(*m_notice, *m_session);
    if (std::exchange(m_fillSample, false) && m_session->contents().runs.isEmpty()) {
        fillNewSample();
    } else if (!m_documentsNext.isEmpty()) {
        takeDocuments(std::exchange(m_documentsNext, {}));
    } else if (std::exchange(m_goToDocuments, false)) {
        showPage(u"documents"_s);
    } else if (!m_importNext.isEmpty()) {
        showPage(u"data"_s);
        emit m_session->importRequested(std::exchange(m_importNext, {}));
    } else if (!m_planNext.isEmpty()) {
        openPlan(std::exchange(m_planNext, {}));
    } else if (m_goToFirstPage) {
        const QString last = QSettings().value(u"pages/last/"_s + QString::number(qHash(path))).toString();
        const QString usual = m_session->contents().runs.isEmpty() ? u"data"_s : u"compare"_s;
        const QString entry = PageSet::entryOf(last);
        showPage(PageSet::names().contains(entry) && entry != "start"_L1 ? entry : usual);
    }
    m_goToFirstPage = false;
}

void MainWindow::openSample()
{
    if (openElsewhere(sampleProjectPath()))
        return;
    if (samplesFolder().isEmpty() && !QFileInfo::exists(sampleProjectPath())) {
        m_notice->show(
            Tone::Bad,
            tr("The sample was not installed with this program: there is no share/assay/samples beside it."));
        return;
    }
    m_fillSample = true;
    openProject(sampleProjectPath());
    m_goToFirstPage = true;
}

void MainWindow::fillNewSample()
{
    m_notice->show(Tone::Accent,
                   tr("The sample is being evaluated with the built-in baselines. No model is asked, and nothing "
                      "leaves this computer."));
    fillSample(*m_session, samplesFolder(), [this](const Result<void> &filled) {
        if (!filled) {
            m_notice->showError(filled.error());
            return;
        }
        m_notice->clear();
        showPage(u"compare"_s);
    });
}

void MainWindow::openPlan(const QString &path)
{
    if (!m_session->isOpen()) {
        m_planNext = path;
        openProject(projectFor(path));
        return;
    }
    m_session->workbench().openPlan(path, [this, path](const Result<Plan> &plan) {
        if (!plan) {
            m_notice->showError(plan.error());
            return;
        }
        Draft draft;
        draft.plan = *plan;
        m_session->setDraft(draft, tr("Open the plan %1").arg(QFileInfo(path).fileName()));
        showPage(u"runs"_s);
    });
}

void MainWindow::showContents()
{
    const QString path = m_session->contents().path;
    m_navigation->setCounts(m_session->contents());
    if (!m_session->isOpen()) {
        setWindowTitle(u"Assay"_s);
        m_size->clear();
        return;
    }
    setWindowTitle(tr("%1 — Assay").arg(QFileInfo(path).fileName()));
    const QString state = m_session->canWrite() ? tr("project saved") : tr("read-only");
    m_size->setText(state + u" · "_s + bytesText(m_session->contents().bytes));
}

void MainWindow::showError(const Error &error)
{
    m_notice->showError(error);
}

void MainWindow::setLanguage(const QString &language)
{
    setChosenLanguage(*qApp, language);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_pages)
        return;
    // The whole window is built again in the new language; its session, and a run in it, go on. Later, for the widget
    // that asked for it may be one of those that go.
    const QString page = shownPage();
    QMetaObject::invokeMethod(
        this,
        [this, page] {
            m_pages->saveState();
            menuBar()->clear();
            delete takeCentralWidget();
            setStatusBar(nullptr);
            build();
            showPage(page);
            m_pages->showPage(page);
        },
        Qt::QueuedConnection);
}

void MainWindow::saveWindowState()
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    if (m_session->isOpen())
        settings.setValue(u"pages/last/"_s + QString::number(qHash(m_session->contents().path)), shownPage());
    m_pages->saveState();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveWindowState();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    QStringList documents;
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        if (path.isEmpty())
            continue;
        if (fileKind(path) == FileKind::Document)
            documents.append(path);
        else
            openFile(path);
    }
    if (!documents.isEmpty())
        takeDocuments(documents);
    event->acceptProposedAction();
}
