#include "windowplace.h"

#include "mainwindow.h"
#include "preferences.h"
#include "projectsession.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

WindowPlace::WindowPlace()
{
    const QByteArray home = m_home.path().toLocal8Bit();
    qputenv("HOME", home);
    qputenv("XDG_CONFIG_HOME", home + "/.config");
    qputenv("XDG_DATA_HOME", home + "/.local/share");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path() + u"/.config"_s);
    // The samples are looked for beside the program; a test is another program.
    QDir().mkpath(QCoreApplication::applicationDirPath() + u"/../share/assay"_s);
    QFile::link(QStringLiteral(ASSAY_SAMPLES), QCoreApplication::applicationDirPath() + u"/../share/assay/samples"_s);
}

void WindowPlace::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(file.fileName() + u": "_s + file.errorString()));
}

void setUpApplication(const QString &language, bool dark)
{
    QApplication::setOrganizationName(u"assay"_s);
    QApplication::setApplicationName(u"assay"_s);
    setChosenLanguage(*qApp, language);
    setChosenTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
}

bool openSampleAndWait(MainWindow &window)
{
    window.openSample();
    return QTest::qWaitFor(
        [&window] {
            return window.session().isOpen() && !window.session().isRunning()
                && !window.session().contents().runs.isEmpty()
                && window.session().contents().runs.constLast().run.state == RunState::Finished
                && window.shownPage() == "compare"_L1;
        },
        60'000);
}
