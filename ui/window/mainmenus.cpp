// The part of MainWindow that makes its menus and answers their file dialogs.
#include "mainwindow.h"

#include "notice.h"
#include "page.h"
#include "pageset.h"
#include "preferences.h"
#include "projectpaths.h"
#include "projectsession.h"
#include "recentprojects.h"

#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QUndoStack>

using namespace Qt::Literals::StringLiterals;

namespace {
QString lastFolder()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QSettings().value(u"lastFolder"_s, home).toString();
}

QString kept(const QString &path)
{
    if (!path.isEmpty())
        QSettings().setValue(u"lastFolder"_s, QFileInfo(path).absolutePath());
    return path;
}
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildRunMenu();
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    menu->addAction(tr("&New project…"), QKeySequence::New, this, &MainWindow::newProject);
    menu->addAction(tr("&Open project…"), QKeySequence::Open, this, &MainWindow::chooseProject);
    QMenu *recent = menu->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] {
        recent->clear();
        const QList<RecentProject> projects = recentProjects();
        for (const RecentProject &project : projects) {
            QString text = QDir::toNativeSeparators(project.path);
            recent->addAction(text.replace(u'&', u"&&"_s), this, [this, path = project.path] { openFile(path); });
        }
        if (projects.isEmpty())
            recent->addAction(tr("None yet"))->setEnabled(false);
    });
    menu->addAction(tr("Open the &sample"), this, &MainWindow::openSample);
    menu->addSeparator();
    menu->addAction(tr("&Import a benchmark…"), QKeySequence(u"Ctrl+I"_s), this, &MainWindow::chooseData);
    menu->addAction(tr("Make a benchmark from &documents…"), QKeySequence(u"Ctrl+Shift+D"_s), this,
                    &MainWindow::makeFromDocuments);
    menu->addAction(tr("Open &plan…"), QKeySequence(u"Ctrl+Shift+O"_s), this, &MainWindow::choosePlan);
    menu->addAction(tr("Sa&ve plan…"), QKeySequence(u"Ctrl+Shift+S"_s), this, &MainWindow::savePlan);
    menu->addSeparator();
    menu->addAction(tr("New &window"), QKeySequence(u"Ctrl+Shift+N"_s), this, [] {
        auto *other = new MainWindow;
        other->setAttribute(Qt::WA_DeleteOnClose);
        other->show();
    });
    menu->addAction(tr("&Close window"), QKeySequence::Close, this, &QWidget::close);
    menu->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), qApp, &QApplication::closeAllWindows);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = m_session->undoStack()->createUndoAction(menu, tr("Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_session->undoStack()->createRedoAction(menu, tr("Redo"));
    redo->setShortcuts({QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addAction(tr("&Find"), QKeySequence::Find, this, [this] { m_pages->shownPage()->startSearch(); });
    menu->addAction(tr("Read the project &again"), QKeySequence::Refresh, m_session.get(), &ProjectSession::refresh);
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    const QStringList titles{tr("Start"),   tr("Data"), tr("Prompts"), tr("Models"),
                             tr("Scorers"), tr("Runs"), tr("Compare")};
    const QStringList names = PageSet::names();
    for (int i = 0; i < names.size(); ++i)
        menu->addAction(titles[i], QKeySequence(u"Ctrl+%1"_s.arg(i + 1)), this,
                        [this, name = names[i]] { showPage(name); });
    menu->addSeparator();
    QMenu *appearance = menu->addMenu(tr("&Appearance"));
    auto *themes = new QActionGroup(appearance);
    const std::pair<ThemeMode, QString> modes[]
        = {{ThemeMode::System, tr("As the system")}, {ThemeMode::Light, tr("Light")}, {ThemeMode::Dark, tr("Dark")}};
    for (const auto &[mode, text] : modes) {
        QAction *action = appearance->addAction(text, this, [mode = mode] { setChosenTheme(*qApp, mode); });
        action->setCheckable(true);
        action->setChecked(chosenTheme() == mode);
        themes->addAction(action);
    }
    QMenu *language = menu->addMenu(tr("&Language"));
    auto *languages = new QActionGroup(language);
    const std::pair<QString, QString> choices[] = {
        {QString(), tr("As the system")}, {u"en"_s, u"English"_s}, {u"fr"_s, u"Français"_s}, {u"ru"_s, u"Русский"_s}};
    for (const auto &[code, text] : choices) {
        QAction *action = language->addAction(text, this, [this, code = code] { setLanguage(code); });
        action->setCheckable(true);
        action->setChecked(chosenLanguage() == code);
        languages->addAction(action);
    }
    menu->addSeparator();
    QAction *full = menu->addAction(tr("Full screen"), QKeySequence(u"F11"_s), this,
                                    [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    full->setMenuRole(QAction::NoRole);
}

void MainWindow::buildRunMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("E&valuation"));
    menu->addAction(tr("Go to the &next run"), QKeySequence(u"Ctrl+R"_s), this, [this] { showPage(u"runs"_s); });
    menu->addAction(tr("P&rice table…"), this, [this] {
        showPage(u"models"_s);
        emit m_session->pricesRequested();
    });
    menu->addSeparator();
    QAction *pause = menu->addAction(tr("&Pause the run"), this, [this] { m_session->workbench().pauseRun(); });
    QAction *stop = menu->addAction(tr("S&top the run"), this, [this] { m_session->workbench().stopRun(); });
    connect(menu, &QMenu::aboutToShow, this, [this, pause, stop] {
        const bool isOn = m_session->isRunning() || m_session->workbench().isGenerating();
        pause->setEnabled(isOn);
        stop->setEnabled(isOn);
    });
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(tr("&Keys"), QKeySequence::HelpContents, this, [this] {
        m_notice->show(Tone::Accent,
                       tr("Ctrl+1 to Ctrl+7: pages · Ctrl+F: search · Enter: open the row · F4: whole text of the row "
                          "· Ctrl+C: copy "
                          "rows for a spreadsheet · Ctrl+Z: undo · Ctrl+R: next run · F5: read again · F6: next part "
                          "of the page"));
    });
    menu->addAction(tr("&About Assay"), this, [this] {
        QMessageBox box(
            QMessageBox::NoIcon, tr("About Assay"),
            tr("Assay %1\n\nWhich model is better on your data, by how much, and can you believe it?\n\n"
               "Free software under the GNU General Public License, version 3 or later. It sends nothing but the "
               "questions of your runs to the models that you name.")
                .arg(QApplication::applicationVersion()),
            QMessageBox::Close, this);
        box.setTextFormat(Qt::PlainText);
        box.setIconPixmap(windowIcon().pixmap(72, 72));
        box.exec();
    });
}

bool MainWindow::newProject()
{
    const QString path = kept(
        QFileDialog::getSaveFileName(this, tr("New project"), lastFolder() + u"/evaluation.assay"_s,
                                     tr("Assay projects (*.assay)"), nullptr, QFileDialog::DontConfirmOverwrite));
    if (path.isEmpty())
        return false;
    openProject(path.endsWith(".assay"_L1) ? path : path + u".assay"_s);
    return true;
}

void MainWindow::chooseProject()
{
    const QString path = kept(QFileDialog::getOpenFileName(this, tr("Open project"), lastFolder(),
                                                           tr("Assay projects (*.assay);;All files (*)")));
    if (!path.isEmpty())
        openProject(path);
}

void MainWindow::chooseData()
{
    const QString path = kept(QFileDialog::getOpenFileName(
        this, tr("Import a benchmark"), lastFolder(), tr("Benchmarks (*.csv *.tsv *.json *.jsonl);;All files (*)")));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::choosePlan()
{
    const QString path
        = kept(QFileDialog::getOpenFileName(this, tr("Open plan"), lastFolder(), tr("Plans (*.json);;All files (*)")));
    if (!path.isEmpty())
        openPlan(path);
}

void MainWindow::savePlan()
{
    const QString path = kept(QFileDialog::getSaveFileName(this, tr("Save plan"), lastFolder() + u"/plan.json"_s,
                                                           tr("Plans (*.json);;All files (*)")));
    if (path.isEmpty())
        return;
    m_session->workbench().savePlan(m_session->draft().planToRun(), path, [this, path](const Result<void> &saved) {
        if (saved)
            m_notice->show(Tone::Good, tr("The plan is in %1. It can be run again with: assay-cli run %1").arg(path));
        else
            m_notice->showError(saved.error());
    });
}
