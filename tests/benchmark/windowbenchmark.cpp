// Measures the window as a user meets it, offscreen. Prints one JSON object. Each figure comes from a process of its
// own. usage: assay-window-benchmark [empty] [project] [table] [live] [--seconds N]
#include "windowprobe.h"

#include "cliprocess.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int items = 20'000;
constexpr int models = 5;

/// 100,000 answers that were given by a file, with two metrics, made by assay-cli as a user would.
void makeProject(const CliWorkplace &place)
{
    QFile file(place.path(u"answers.csv"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    file.write("id,question,reference,category,m1,m2,m3,m4,m5\n");
    const QByteArray filler = QByteArray("and the rest of what a model says when it is asked ").repeated(4);
    for (int i = 0; i < items; ++i) {
        const QByteArray number = QByteArray::number(i);
        file.write("q" + number + ",What is the number of line " + number + "?,The number is " + number + ",group "
                   + QByteArray::number(i % 7));
        for (int model = 0; model < models; ++model)
            file.write(",The number is " + QByteArray::number((i * (model + 3)) % 11 < 6 ? i : i + 1) + " "
                       + filler.left(60 + (i + model) % 140));
        file.write("\n");
    }
    file.close();
    QByteArrayList specs;
    for (int model = 1; model <= models; ++model) {
        const QByteArray name = "m" + QByteArray::number(model);
        specs.append(R"({"name": ")" + name + R"(", "provider": "given", "column": ")" + name + R"("})");
    }
    place.write(u"plan.json"_s,
                R"({"name": "big", "dataset": {"path": "answers.csv", "columns": {"id": "id", "question": "question",)"
                R"( "reference": "reference", "category": "category"}}, "models": [)"
                    + specs.join(", ") + R"(], "scorers": [{"kind": "contains"}, {"kind": "token_f1"}]})");
    const CliResult made = place.run({u"run"_s, u"plan.json"_s, u"--project"_s, u"big.assay"_s});
    if (made.status != 0)
        qFatal("assay-cli run ended with %d: %s", made.status, made.err.constData());
}

QJsonObject child(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"QT_QPA_PLATFORM"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    environment.insert(u"ASSAY_STARTED_NS"_s,
                       QString::number(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s} + arguments);
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

/// The median run by its time; the first run, which reads programs from the disk, does not count.
QJsonObject medianOf(const QStringList &arguments, const QString &figure)
{
    QList<QJsonObject> runs;
    child(arguments);
    for (int i = 0; i < 5; ++i)
        runs.append(child(arguments));
    std::ranges::sort(runs, {}, [&](const QJsonObject &run) { return run.value(figure).toDouble(); });
    return runs[runs.size() / 2];
}

int report(const QStringList &arguments)
{
    QStringList wanted = arguments;
    QString seconds = u"60"_s;
    if (const qsizetype at = wanted.indexOf(u"--seconds"_s); at >= 0) {
        seconds = wanted.value(at + 1);
        wanted.remove(at, std::min<qsizetype>(2, wanted.size() - at));
    }
    const auto wants = [&](const QString &name) { return wanted.isEmpty() || wanted.contains(name); };
    const CliWorkplace place;
    QJsonObject all;
    if (wants(u"empty"_s))
        all.insert(u"empty_window"_s, medianOf({u"empty"_s}, u"painted_ms"_s));
    if (wants(u"project"_s) || wants(u"table"_s) || wants(u"live"_s))
        makeProject(place);
    const QString project = place.path(u"big.assay"_s);
    if (wants(u"project"_s))
        all.insert(u"project_of_100000_answers"_s, medianOf({u"project"_s, project}, u"rows_painted_ms"_s));
    if (wants(u"table"_s))
        all.insert(u"table_of_100000_answers"_s, child({u"table"_s, project}));
    if (wants(u"live"_s))
        all.insert(u"run_of_256_in_flight_beside_100000_answers"_s, child({u"live"_s, project, seconds}));
    std::printf("%s", QJsonDocument(all).toJson().constData());
    return 0;
}
}

int main(int argc, char *argv[])
{
    if (argc > 2 && QByteArray(argv[1]) == "--child") {
        QApplication app(argc, argv);
        const QJsonObject figures = runProbe(QApplication::arguments().mid(2));
        std::printf("%s", QJsonDocument(figures).toJson().constData());
        return figures.isEmpty() ? 1 : 0;
    }
    const QCoreApplication app(argc, argv);
    return report(QCoreApplication::arguments().mid(1));
}
