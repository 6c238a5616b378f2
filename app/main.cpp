#include "mainwindow.h"
#include "preferences.h"
#include "projectsession.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"assay"_s);
    QApplication::setApplicationName(u"assay"_s);
    QApplication::setApplicationDisplayName(u"Assay"_s);
    QApplication::setApplicationVersion(QStringLiteral(ASSAY_VERSION));
    QApplication::setDesktopFileName(u"org.assay.Assay"_s);
    applyLanguage(app);
    applyTheme(app, chosenTheme());

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "Main", "Which model is better on your data, by how much, and can you believe it?"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s, QCoreApplication::translate("Main", "Open the sample project."));
    const QCommandLineOption quit(
        u"quit-after-start"_s,
        QCoreApplication::translate("Main", "Paint the window once and end, to see that it starts."));
    parser.addOptions({sample, quit});
    parser.addPositionalArgument(
        u"FILE"_s,
        QCoreApplication::translate("Main", "A project (.assay), a benchmark (.csv, .tsv, .json, .jsonl) or a plan."),
        u"[FILE]"_s);
    parser.process(app);

    MainWindow window;
    window.show();
    const QStringList files = parser.positionalArguments();
    if (!files.isEmpty())
        window.openFile(files.first());
    else if (parser.isSet(sample))
        window.openSample();
    if (parser.isSet(quit)) {
        const auto end = [&window](int status) {
            window.repaint();
            window.close();
            QApplication::exit(status);
        };
        const auto good = [end] { end(0); };
        const auto bad = [end] { end(1); };
        QObject::connect(&window.session(), &ProjectSession::opened, &window, good, Qt::QueuedConnection);
        QObject::connect(&window.session(), &ProjectSession::failed, &window, bad, Qt::QueuedConnection);
        if (files.isEmpty() && !parser.isSet(sample))
            QTimer::singleShot(0, &window, good);
    }
    return QApplication::exec();
}
