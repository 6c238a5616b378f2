#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

struct CliResult
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// A folder of its own with its own settings, and assay-cli run in it as a user would.
class CliWorkplace
{
public:
    CliWorkplace();

    QString path(const QString &name) const { return m_directory.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    QByteArray read(const QString &name) const;
    void setEnvironment(const QString &name, const QString &value);
    /// Copies the files of a folder (not its folders).
    void copyFrom(const QString &folder) const;

    CliResult run(const QStringList &arguments) const;
    /// Starts it and comes back; standard output and error are kept apart.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// One column of what sqlite3 would say of a project in this folder.
    QStringList query(const QString &project, const QString &sql) const;

private:
    QTemporaryDir m_directory;
    QProcessEnvironment m_environment;
};

/// "id,question,answer" and `rows` rows: question "What is 3 plus 4?" …, answer "7" …
QByteArray sums(int rows);
/// The right answers to those questions, as a fake server's table (JSON object).
QByteArray sumAnswers(int rows);
/// Strips white space at line starts, so that plans can be written readably.
QByteArray planFor(const QByteArray &models, const QByteArray &scorers, const QByteArray &run = "{}",
                   const QByteArray &judges = "[]");
/// {"name": NAME, "provider": "openai", "endpoint": ORIGIN/v1, "model": NAME …}
QByteArray modelEntry(const QByteArray &name, const QString &origin, const QByteArray &more = {});
