#pragma once

#include <QMainWindow>

#include <memory>

class Navigation;
class Notice;
class PageSet;
class ProjectSession;
class QLabel;
enum class StartAction;
struct Error;

/// One window: one project, its pages, menus and status. Several windows may be open, each with a project of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    ProjectSession &session() { return *m_session; }
    /// A project is opened; data and plans are opened in the project beside them, made where there is none.
    void openFile(const QString &path);
    /// The sample project with its finished comparison; made first where it is not there yet.
    void openSample();
    void showPage(const QString &name);
    QString shownPage() const;

public slots:
    /// False: none was chosen.
    bool newProject();
    void chooseProject();
    void chooseData();
    void choosePlan();
    void savePlan();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildRunMenu();
    void buildHelpMenu();
    void connectSession();
    void begin(StartAction action, const QString &path);
    void openProject(const QString &path);
    void projectOpened();
    void openPlan(const QString &path);
    void fillNewSample();
    void showContents();
    void showError(const Error &error);
    void setLanguage(const QString &language);
    void saveWindowState();
    bool openElsewhere(const QString &path);
    void takeDocuments(const QStringList &paths);
    void makeFromDocuments();

    std::unique_ptr<ProjectSession> m_session;
    Navigation *m_navigation = nullptr;
    PageSet *m_pages = nullptr;
    Notice *m_notice = nullptr;
    QLabel *m_size = nullptr;
    bool m_goToFirstPage = false; ///< the project is being opened
    bool m_fillSample = false;
    QString m_importNext; ///< data to import once its project is open
    QString m_planNext;
    QStringList m_documentsNext;
    bool m_goToDocuments = false; ///< once the project is open
};
