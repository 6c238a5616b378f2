// Prints how fast a project takes and gives rows: storespeed [FOLDER]. Not a test: figures depend on the machine.
#include "projectreader.h"
#include "projectwriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace {
QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

qint64 peakMemoryKb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}

/// Rows of about that many bytes: id, question, reference, note.
QList<QStringList> makeRows(qsizetype count, qsizetype bytes, qint64 first)
{
    QList<QStringList> rows;
    for (qsizetype i = 0; i < count; ++i) {
        const QString number = QString::number(first + i);
        QString text = u"Row %1, \"quoted\" and long. "_s.arg(number);
        text = text.repeated((bytes - 20) / 3 / text.size() + 1).left((bytes - 20) / 3);
        rows.append({u"id-"_s + number, text, text, text});
    }
    return rows;
}

void import(ProjectWriter &writer, const char *what, qsizetype bytes, qint64 total)
{
    DatasetShape shape;
    shape.columns = {u"id"_s, u"question"_s, u"answer"_s, u"note"_s};
    shape.roles = {{Role::Id, u"id"_s}, {Role::Question, u"question"_s}, {Role::Reference, u"answer"_s}};
    const qint64 dataset = *writer.beginDataset(QString::fromLatin1(what), {}, shape);
    qint64 rowCount = 0;
    qint64 byteCount = 0;
    qint64 ns = 0;
    QElapsedTimer clock;
    while (byteCount < total) {
        const QList<QStringList> rows = makeRows(2000, bytes, rowCount + 1);
        for (const QStringList &row : rows) {
            for (const QString &cell : row)
                byteCount += cell.size() + 1;
        }
        clock.start();
        if (!writer.addRows(dataset, rowCount + 1, rows))
            qFatal("addRows failed");
        ns += clock.nsecsElapsed();
        rowCount += rows.size();
    }
    clock.start();
    if (!writer.finishDataset(dataset, shape.columns))
        qFatal("finishDataset failed");
    ns += clock.nsecsElapsed();
    const double s = double(ns) / 1e9;
    out() << what << ": " << rowCount << " rows, " << qRound(double(byteCount) / 1e6) << " MB in " << s
          << " s: " << qRound(double(byteCount) / 1e6 / s) << " MB/s, " << qRound(double(rowCount) / s)
          << " rows/s; peak " << peakMemoryKb() / 1024 << " MB\n";
    out().flush();
}

template <typename Work>
void timed(const char *what, Work work)
{
    QElapsedTimer clock;
    clock.start();
    const qint64 rows = work();
    out() << what << ": " << rows << " rows in " << double(clock.nsecsElapsed()) / 1e6 << " ms\n";
    out().flush();
}

Run fill(ProjectWriter &writer, const QString &path, qint64 items)
{
    const auto reader = *ProjectReader::open(path);
    NewRun plan;
    plan.name = u"speed"_s;
    plan.dataset = 1;
    plan.planJson = "{}";
    plan.items = reader->datasetItems(1)->first(items);
    plan.candidates = {{0, u"a"_s, u"a"_s, u"p"_s, false}, {0, u"b"_s, u"b"_s, u"p"_s, false}};
    ScorerSpec metric;
    metric.kind = metric.name = u"exact_match"_s;
    plan.scorers = {metric};
    const Run run = *writer.createRun(plan);
    timed("saveAnswer, with a call, a score and 2 KB of texts", [&] {
        for (qint64 i = 0; i < items; ++i) {
            for (const Candidate &candidate : run.candidates) {
                Answer answer;
                // Answers come in no order.
                answer.key = {candidate.id, plan.items[(i * 7919) % items], 0};
                answer.state = AnswerState::Answered;
                answer.text = QString(300, u'x');
                Call call;
                call.request = QByteArray(800, 'q');
                call.reply = QByteArray(900, 'r');
                call.status = 200;
                answer.calls = {call};
                Score score;
                score.scorer = run.scorers[0].id;
                score.state = ScoreState::Scored;
                score.value = i % 2;
                writer.saveAnswer(answer, {score});
            }
        }
        writer.flush();
        return items * 2;
    });
    return run;
}

void read(const QString &path, const Run &run)
{
    const auto reader = *ProjectReader::open(path);
    const qint64 scorer = run.scorers[0].id;
    for (int i = 0; i < 2; ++i) {
        timed("forEachScoreValue", [&] {
            qint64 rows = 0;
            if (!reader->forEachScoreValue(run.id, scorer, [&](const ScoreValue &) { ++rows; }))
                qFatal("forEachScoreValue failed");
            return rows;
        });
    }
    timed("forEachAnswer", [&] {
        qint64 rows = 0;
        reader
            ->forEachAnswer(run.id,
                            [&](const AnswerRow &) {
                                ++rows;
                                return Result<void>();
                            })
            .has_value();
        return rows;
    });
    timed("forEachAnswerByItem", [&] {
        qint64 rows = 0;
        reader
            ->forEachAnswerByItem(run.id,
                                  [&](const AnswerRow &) {
                                      ++rows;
                                      return Result<void>();
                                  })
            .has_value();
        return rows;
    });
    timed("forEachAnswerState", [&] {
        qint64 rows = 0;
        reader->forEachAnswerState(run.candidates[0].id, [&](qint64, int, AnswerState) { ++rows; }).has_value();
        return rows;
    });
    timed("answersToScore, all scored", [&] { return reader->answersToScore(run.id, scorer, 0, 1000, true)->size(); });
    timed("answerCounts", [&] { return reader->answerCounts(run.id)->size(); });
    timed("scoreCounts", [&] { return reader->scoreCounts(run.id)->size(); });
    timed("totals", [&] { return qint64(reader->totals(run.id).has_value()); });
    timed("items", [&] { return reader->items(reader->runItems(run.id)->first(10000))->size(); });
    timed("forEachRunItem", [&] {
        qint64 rows = 0;
        reader->forEachRunItem(run.id, [&](qint64, const QString &, const QByteArray &) { ++rows; }).has_value();
        return rows;
    });
    out() << "peak " << peakMemoryKb() / 1024 << " MB\n";
}
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(application.arguments().value(1, u"."_s) + u"/storespeed-XXXXXX"_s);
    const QString path = folder.filePath(u"speed.assay"_s);
    Run run;
    {
        ProjectWriter writer(path);
        if (!writer.open())
            qFatal("the project can't be opened");
        import(writer, "120 B", 120, 120'000'000);
        import(writer, "2 KB", 2000, 1'000'000'000);
        run = fill(writer, path, 50000);
    }
    read(path, run);
    return 0;
}
