#include "commands.h"
#include "exitstatus.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString helpText()
{
    QString text = QCoreApplication::translate("Main", "Usage: assay-cli COMMAND …\n\nCommands:\n");
    for (const Command &command : commands())
        text += u"  %1 %2\n      %3\n"_s.arg(QLatin1StringView(command.name), QLatin1StringView(command.synopsis),
                                             QCoreApplication::translate("Commands", command.help));
    text += QCoreApplication::translate("Main",
                                        "\nassay-cli COMMAND --help tells a command's options. --version prints the "
                                        "version.");
    return text;
}

QString helpText(const Command &command)
{
    QString text = QCoreApplication::translate("Main", "Usage: assay-cli %1 %2 [OPTION …]\n%3\n")
                       .arg(QLatin1StringView(command.name), QLatin1StringView(command.synopsis),
                            QCoreApplication::translate("Commands", command.help));
    for (const OptionSpec &option : command.options) {
        QString name = u"--"_s + QLatin1StringView(option.name);
        if (option.value)
            name += u' ' + QLatin1StringView(option.value);
        text += u"\n  %1\n      %2"_s.arg(name, QCoreApplication::translate("CommandLine", option.help));
    }
    return text;
}

int wrongUsage(const QString &text)
{
    printError(text);
    return ExitUsage;
}

int runCommandNamed(const QString &name, const QStringList &rest)
{
    const QList<Command> &all = commands();
    const auto command = std::ranges::find_if(all, [&](const Command &c) { return name == QLatin1StringView(c.name); });
    if (command == all.end())
        return wrongUsage(
            QCoreApplication::translate("Main", "There is no command “%1”. assay-cli --help tells what there is.")
                .arg(name));
    if (rest.contains(u"--help"_s)) {
        printOut(helpText(*command));
        return ExitDone;
    }
    const auto arguments = parseArguments(rest, command->options);
    if (!arguments)
        return wrongUsage(arguments.error().message);
    const qsizetype count = arguments->positional.size();
    if (count < command->minimumPositional || (command->maximumPositional >= 0 && count > command->maximumPositional))
        return wrongUsage(QCoreApplication::translate("Main", "Usage: assay-cli %1 %2")
                              .arg(QLatin1StringView(command->name), QLatin1StringView(command->synopsis)));
    return command->run(*arguments);
}
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"assay-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ASSAY_VERSION));
    QLocale::setDefault(QLocale::system());
    QTranslator translator;
    // English too is a translation: of plural forms.
    if (translator.load(QLocale(), u"assay"_s, u"_"_s, u":/i18n"_s) || translator.load(u":/i18n/assay_en"_s))
        QCoreApplication::installTranslator(&translator);

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty())
        return wrongUsage(helpText());
    if (arguments.first() == u"--version"_s) {
        printOut(u"assay-cli "_s + QCoreApplication::applicationVersion());
        return ExitDone;
    }
    if (arguments.first() == u"help"_s && arguments.size() > 1)
        return runCommandNamed(arguments[1], {u"--help"_s});
    if (arguments.first() == u"--help"_s || arguments.first() == u"help"_s) {
        printOut(helpText());
        return ExitDone;
    }
    return runCommandNamed(arguments.first(), arguments.mid(1));
}
