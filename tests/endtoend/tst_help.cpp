#include "cliprocess.h"
#include "testpaths.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What assay-cli says of itself, and the README of it.
class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void versionAndHelp();
    void theReadmeHasEveryOption();
    void helpSpeaksTheUsersLanguage();
};

void TestHelp::versionAndHelp()
{
    const CliWorkplace place;
    QVERIFY(place.run({u"--version"_s}).out.startsWith("assay-cli 0."));
    const CliResult help = place.run({u"--help"_s});
    QCOMPARE(help.status, 0);
    for (const char *command :
         {"run", "resume", "retry", "rescore", "estimate", "import", "compare", "export", "score", "check", "loadtest"})
        QVERIFY2(help.out.contains(command), command);
    const QByteArray run = place.run({u"run"_s, u"--help"_s}).out;
    QVERIFY(run.contains("--fail-under"));
    QCOMPARE(place.run({u"help"_s, u"run"_s}).out, run);
    QCOMPARE(place.run({u"help"_s, u"rum"_s}).status, 2);
}

void TestHelp::theReadmeHasEveryOption()
{
    QFile file(testData(u"../../README.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray readme = file.readAll();
    const CliWorkplace place;
    const auto firstWords = [](const QByteArray &text, const QString &pattern) {
        QStringList words;
        auto match
            = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(QString::fromUtf8(text));
        while (match.hasNext())
            words.append(match.next().captured(1));
        return words;
    };
    const QStringList commands = firstWords(place.run({u"--help"_s}).out, u"^  ([a-z-]+)"_s);
    QVERIFY(commands.size() > 15);
    for (const QString &command : commands) {
        QVERIFY2(readme.contains("    assay-cli " + command.toUtf8()), qPrintable(command));
        const QStringList options = firstWords(place.run({u"help"_s, command}).out, u"^  (--[a-z0-9-]+)"_s);
        for (const QString &option : options)
            QVERIFY2(readme.contains(option.toUtf8()), qPrintable(command + u' ' + option));
    }
}

void TestHelp::helpSpeaksTheUsersLanguage()
{
    CliWorkplace place;
    place.setEnvironment(u"LANGUAGE"_s, u"fr"_s);
    place.setEnvironment(u"LC_ALL"_s, u"fr_FR.UTF-8"_s);
    QVERIFY2(place.run({u"--help"_s}).out.contains("Commandes"), place.run({u"--help"_s}).out.constData());
    place.setEnvironment(u"LANGUAGE"_s, u"ru"_s);
    place.setEnvironment(u"LC_ALL"_s, u"ru_RU.UTF-8"_s);
    QVERIFY2(place.run({u"--help"_s}).out.contains("Команды"), place.run({u"--help"_s}).out.constData());
}

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
