#pragma once

#include <QHash>
#include <QStackedWidget>
#include <QStringList>

enum class StartAction;
class EmptyState;
class Page;
class ProjectSession;

/// The window's pages, each made when it is first shown.
class PageSet : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageSet(ProjectSession &session, QWidget *parent = nullptr);

    static QStringList names();
    /// The page of the list that leads to this one: Data for the documents, Models for the load test; else itself.
    static QString entryOf(const QString &name);
    void showPage(const QString &name);
    /// Compare, with these runs side by side.
    void compareRuns(const QList<qint64> &runs);
    /// The load test, of that model. It is in no list: Models leads there and back.
    void loadTest(const QString &model);
    /// The page of documents, which takes them in.
    void takeDocuments(const QStringList &paths);
    QString shownName() const { return m_shown; }
    Page *page(const QString &name);
    Page *shownPage() { return page(m_shown); }
    void saveState() const;

signals:
    /// The start page (or a page that has no project yet) asks for something that is the window's.
    void startChosen(StartAction action, const QString &path);

private:
    Page *make(const QString &name);
    QWidget *noProject();
    void update();

    ProjectSession &m_session;
    QHash<QString, Page *> m_pages;
    QWidget *m_noProject = nullptr;
    QString m_shown;
};
