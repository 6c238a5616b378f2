// Prints how fast a table of answers is built, searched and filled with texts: tablespeed [ITEMS]. Not a test: figures
// depend on the machine. Build it with CMAKE_BUILD_TYPE=Release.
#include "answertablebuilder.h"
#include "answertexts.h"
#include "sampleproject.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <future>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int candidates = 5;
constexpr int searchShares = 2;

qint64 residentKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}

void fill(SampleProject &project, int items)
{
    const qint64 dataset = project.addQuestions(items);
    QStringList models;
    for (int i = 0; i < candidates; ++i)
        models.append(u"model %1"_s.arg(i));
    const Run run = project.addRun(dataset, u"speed"_s, models, {scorerOf(u"exact_match"_s), scorerOf(u"rouge_l"_s)});
    const QList<qint64> versions = *project.reader().runItems(run.id);
    const QString text = u"An answer as models give it, of about two hundred bytes: "_s.repeated(4).left(190);
    for (qsizetype item = 0; item < versions.size(); ++item) {
        for (const Candidate &candidate : run.candidates) {
            Answer answer;
            answer.key = {candidate.id, versions[item], 0};
            answer.state = AnswerState::Answered;
            answer.text = text + QString::number(item);
            answer.latencyMs = 100;
            Call call;
            call.request = QByteArray(1500, 'x');
            call.reply = QByteArray(800, 'y');
            answer.calls = {call};
            QList<Score> scores{scoredAs(double(item % 2)), scoredAs(0.5)};
            for (qsizetype i = 0; i < scores.size(); ++i)
                scores[i].scorer = run.scorers[i].id;
            project.addAnswer(answer, scores);
        }
    }
}

void measure(const ProjectReader &reader, const QString &path)
{
    const qint64 before = residentKb();
    QElapsedTimer clock;
    clock.start();
    const auto table = *buildAnswerTable(reader, {}, {});
    const double tableMs = double(clock.nsecsElapsed()) / 1e6;
    const qsizetype answers = table.rows() * table.columns.size();
    std::printf("table of %lld answers: %.0f ms, %.1f bytes an answer\n", qlonglong(answers), tableMs,
                double(residentKb() - before) * 1024 / double(answers));
    for (const QString &needle : {u"HUNDRED bytes: An Answer"_s, u"a777"_s, u"нет такого"_s, u"bytes sk"_s}) {
        clock.start();
        const std::clock_t cpu = std::clock();
        std::vector<std::future<QList<qint32>>> shares; // as the engine does it
        for (int share = 0; share < searchShares; ++share)
            shares.push_back(std::async(std::launch::async, [&, share] {
                return *searchTexts(**ProjectReader::open(path), table, needle, {share, searchShares});
            }));
        QList<QList<qint32>> found;
        for (auto &share : shares)
            found.append(share.get());
        const double cpuMs = double(std::clock() - cpu) * 1000 / CLOCKS_PER_SEC;
        std::printf("search: %lld rows, %.0f ms (CPU of all threads: %.0f ms)\n", qlonglong(joinedRows(found).size()),
                    double(clock.nsecsElapsed()) / 1e6, cpuMs);
    }
    QList<qint64> ids;
    for (qsizetype i = 0; i < 200; ++i)
        ids.append(table.columns[i % candidates].answers[(i * 97) % table.rows()]);
    clock.start();
    const auto texts = *reader.answerTextStarts(ids, 300);
    std::printf("%lld texts: %.2f ms\n", qlonglong(texts.size()), double(clock.nsecsElapsed()) / 1e6);
}
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int items = argc > 1 ? QByteArray(argv[1]).toInt() : 20000;
    SampleProject project;
    fill(project, items);
    for (int i = 0; i < 3; ++i)
        measure(project.reader(), project.path());
    return 0;
}
