// A second program for the tests of killing and locking:
//     storehelper write PROJECT   saves answers without end, and prints the id of each one that saved() told
//     storehelper hold PROJECT    opens the project for writing, prints "open", and keeps it
//     storehelper read PROJECT    reads it as the user nobody; prints its number of datasets or the error
#include "projectreader.h"
#include "projectwriter.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int questionCount = 50;
constexpr uid_t nobody = 65534;

template <typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return std::move(*result);
}

DatasetShape questions()
{
    DatasetShape shape;
    shape.columns = {u"question"_s};
    shape.roles = {{Role::Question, u"question"_s}};
    return shape;
}

/// The first start makes a dataset and a run; later ones go on with it.
Run findRun(ProjectWriter &writer, const QString &path)
{
    const auto reader = orDie(ProjectReader::open(path));
    if (const auto last = reader->lastRun())
        return orDie(reader->run(*last));
    const qint64 dataset = orDie(writer.beginDataset(u"questions"_s, {}, questions()));
    for (int i = 1; i <= questionCount; ++i)
        orDie(writer.addRows(dataset, i, {{u"Question %1"_s.arg(i)}}));
    orDie(writer.finishDataset(dataset, questions().columns));
    NewRun run;
    run.name = u"killed"_s;
    run.dataset = dataset;
    run.planJson = "{}";
    run.items = orDie(reader->datasetItems(dataset));
    run.candidates = {{0, u"nano"_s, u"nano"_s, u"plain"_s, false}};
    return orDie(writer.createRun(run));
}

qint64 answersIn(const QString &path, qint64 run)
{
    qint64 sum = 0;
    for (const StateCount &count : orDie(orDie(ProjectReader::open(path))->answerCounts(run)))
        sum += count.count;
    return sum;
}

Answer answerOf(const Run &run, const QList<qint64> &items, qint64 index)
{
    Answer answer;
    answer.key = {run.candidates[0].id, items[index % items.size()], int(index / items.size())};
    answer.state = AnswerState::Answered;
    answer.text = QString::number(index).repeated(100 + int(index * 7919 % 500));
    Call call;
    call.request = answer.text.toUtf8();
    call.reply = QByteArray(3000, 'r');
    answer.calls = {call};
    return answer;
}

int write(QCoreApplication &application, const QString &path)
{
    ProjectWriter writer(path);
    if (const auto opened = writer.open(); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    const Run run = findRun(writer, path);
    if (!writer.setRunState(run.id, RunState::Running, PauseReason::None, {}))
        qFatal("the run can't go on");
    const QList<qint64> items = orDie(orDie(ProjectReader::open(path))->runItems(run.id));
    qint64 index = answersIn(path, run.id);
    const qint64 half = orDie(writer.beginDataset(u"never finished"_s, {}, questions()));

    QObject::connect(&writer, &ProjectWriter::saved, &application, [](const SavedBatch &batch) {
        for (const Answer &answer : batch.answers)
            std::printf("%lld\n", static_cast<long long>(answer.id));
        std::fflush(stdout);
    });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, [&] {
        for (int i = 0; i < 7; ++i)
            writer.saveAnswer(answerOf(run, items, index++), {});
        if (index % 5 == 0)
            orDie(writer.addRows(half, index, {{u"half"_s}}));
    });
    timer.start(1);
    return application.exec();
}

int hold(QCoreApplication &application, const QString &path)
{
    ProjectWriter writer(path);
    if (const auto opened = writer.open(); !opened)
        qFatal("%s", qPrintable(opened.error().message));
    std::puts("open");
    std::fflush(stdout);
    return application.exec();
}

int read(const QString &path)
{
    if (::geteuid() == 0 && ::setuid(nobody) != 0)
        return 2;
    const auto reader = ProjectReader::open(path);
    if (!reader) {
        std::puts(qPrintable(reader.error().message));
        return 1;
    }
    std::printf("%lld\n", static_cast<long long>(orDie((*reader)->datasets()).size()));
    return 0;
}
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QString mode = application.arguments().value(1);
    const QString path = application.arguments().value(2);
    if (mode == u"write")
        return write(application, path);
    if (mode == u"hold")
        return hold(application, path);
    return read(path);
}
