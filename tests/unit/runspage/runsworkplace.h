#pragma once

#include "projectsession.h"
#include "runspage.h"

#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

class FakeLlmServer;

/// The page Runs on a real project in a folder of its own.
class RunsWorkplace
{
public:
    explicit RunsWorkplace(int items = 0);
    ~RunsWorkplace();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const;
    QByteArray read(const QString &name) const;
    /// Closes the project and the page, and opens both again.
    void reopen();
    void open();
    void closeAll();

    ProjectSession &session() { return *m_session; }
    RunsPage &page() { return *m_page; }
    QPushButton *button(const char *name) const { return button(QString::fromLatin1(name)); }
    QPushButton *button(const QString &name) const { return m_page->findChild<QPushButton *>(name); }
    /// The text of a label of that name.
    QString label(const QString &name) const;
    /// All that notices say, one a line.
    QString notices() const;

    void setDraft(const Draft &draft);
    Draft baselines() const;
    /// Models of those names on the server, and exact_match.
    Draft served(const FakeLlmServer &server, const QStringList &models) const;
    void importSums(int items);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<ProjectSession> m_session;
    std::unique_ptr<RunsPage> m_page;
};

QByteArray sumRows(int rows);
/// A server's script that answers them rightly; `more` goes into its default rule.
QByteArray sumScript(int rows, const QByteArray &more = {}, const QByteArray &top = {});
