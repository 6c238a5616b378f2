#include "cliprocess.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int patienceMs = 120'000;
}

CliWorkplace::CliWorkplace()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"HOME"_s, m_directory.path());
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_directory.filePath(u"config"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"LANGUAGE"_s, u"en"_s);
    m_environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
}

void CliWorkplace::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s can't be written", qPrintable(name));
}

QByteArray CliWorkplace::read(const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(name));
    return file.readAll();
}

void CliWorkplace::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void CliWorkplace::copyFrom(const QString &folder) const
{
    const auto entries = QDir(folder).entryInfoList(QDir::Files);
    for (const QFileInfo &entry : entries)
        QFile::copy(entry.filePath(), path(entry.fileName()));
}

std::unique_ptr<QProcess> CliWorkplace::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setWorkingDirectory(m_directory.path());
    process->setProcessEnvironment(m_environment);
    process->setStandardInputFile(QProcess::nullDevice());
    process->start(QStringLiteral(ASSAY_CLI), arguments);
    if (!process->waitForStarted())
        qFatal("assay-cli did not start");
    return process;
}

CliResult CliWorkplace::run(const QStringList &arguments) const
{
    const auto process = start(arguments);
    if (!process->waitForFinished(patienceMs))
        qFatal("assay-cli %s did not end; it said: %s", qPrintable(arguments.join(u' ')),
               process->readAllStandardError().constData());
    return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1, process->readAllStandardOutput(),
            process->readAllStandardError()};
}

QStringList CliWorkplace::query(const QString &project, const QString &sql) const
{
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s, {u"-readonly"_s, path(project), sql});
    if (!sqlite.waitForFinished(patienceMs) || sqlite.exitCode() != 0)
        qFatal("sqlite3: %s", sqlite.readAllStandardError().constData());
    QStringList lines = QString::fromUtf8(sqlite.readAllStandardOutput()).split(u'\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    return lines;
}

QByteArray sums(int rows)
{
    QByteArray csv = "id,question,answer\n";
    for (int i = 0; i < rows; ++i)
        csv += "q" + QByteArray::number(i) + ",What is " + QByteArray::number(i) + " plus 4?,"
            + QByteArray::number(i + 4) + "\n";
    return csv;
}

QByteArray sumAnswers(int rows)
{
    QByteArray json = "{";
    for (int i = 0; i < rows; ++i)
        json += (i ? ",\"What is " : "\"What is ") + QByteArray::number(i) + " plus 4?\":\"" + QByteArray::number(i + 4)
            + "\"";
    return json + "}";
}

QByteArray planFor(const QByteArray &models, const QByteArray &scorers, const QByteArray &run, const QByteArray &judges)
{
    return "{\"name\": \"test\", \"dataset\": {\"path\": \"data.csv\"}, \"models\": " + models
        + ", \"judges\": " + judges + ", \"scorers\": " + scorers + ", \"run\": " + run + "}";
}

QByteArray modelEntry(const QByteArray &name, const QString &origin, const QByteArray &more)
{
    return "{\"name\": \"" + name + "\", \"provider\": \"openai\", \"endpoint\": \"" + origin.toUtf8()
        + "/v1\", \"model\": \"" + name + "\"" + (more.isEmpty() ? QByteArray() : ", " + more) + "}";
}
