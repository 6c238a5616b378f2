#pragma once

#include "theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

/// Settings, key bindings and approvals of this test only, and the light theme.
inline void setUpPageTest(const QTemporaryDir &settings)
{
    QVERIFY(settings.isValid());
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("assay-test"));
    applyTheme(*qApp, ThemeMode::Light);
}
