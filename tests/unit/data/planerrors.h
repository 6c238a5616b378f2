#pragma once

#include "planfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// Reads plans that are wrong, in a folder and an environment of their own.
class PlanErrors
{
protected:
    void beginAnew()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_environment.clear();
    }

    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_directory->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }

    /// Empty when the plan is taken.
    QString errorOf(const QByteArray &json) const
    {
        const auto plan = parsePlan(json, m_directory->path(), m_environment);
        return plan ? QString() : plan.error().message;
    }

    void expectParts(const QByteArray &json, const QStringList &parts) const
    {
        const QString message = errorOf(json);
        QVERIFY2(!message.isEmpty(), "the plan was taken");
        for (const QString &part : parts)
            QVERIFY2(message.contains(part), qPrintable(message));
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QProcessEnvironment m_environment;
};
