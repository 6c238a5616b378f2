#include "terminal.h"
#include "texttable.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
RunProgress progressOf(qint64 done, qint64 planned)
{
    RunProgress progress;
    progress.done = done;
    progress.planned = planned;
    return progress;
}
}

class TestTerminal : public QObject
{
    Q_OBJECT

private slots:
    void aBarShowsTheShare_data()
    {
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("planned");
        QTest::addColumn<int>("cells");
        QTest::addRow("nothing yet") << qint64(0) << qint64(40) << 0;
        QTest::addRow("half") << qint64(20) << qint64(40) << 10;
        QTest::addRow("almost all is not all") << qint64(999) << qint64(1000) << 19;
        QTest::addRow("all") << qint64(40) << qint64(40) << 20;
        QTest::addRow("nothing to do") << qint64(0) << qint64(0) << 20;
    }
    void aBarShowsTheShare()
    {
        QFETCH(qint64, done);
        QFETCH(qint64, planned);
        QFETCH(int, cells);
        const RunProgress progress = progressOf(done, planned);
        QCOMPARE(terminalProgress(progress, 80),
                 QString(cells, u'█') + QString(20 - cells, u'░') + u' ' + progressText(progress));
        QVERIFY(!progressText(progress).contains(u'█'));
    }

    void whatAModelWaitsForIsSaid()
    {
        RunProgress progress = progressOf(20, 40);
        CandidateProgress candidate;
        candidate.model = u"mini"_s;
        candidate.waiting = 3;
        candidate.waitsFor = WaitReason::RateLimit;
        candidate.waitingSeconds = 12;
        progress.candidates = {candidate};
        QVERIFY2(progressText(progress).contains(u"mini: rate limit, 12 s left"_s), qPrintable(progressText(progress)));
        progress.candidates[0].inFlight = 1;
        QVERIFY2(!progressText(progress).contains(u"rate limit"_s), qPrintable(progressText(progress)));
    }

    void theLineFitsTheTerminal()
    {
        RunProgress progress = progressOf(20, 40);
        progress.errors.insert(QString(50, u'語'), 3);
        for (const int columns : {1, 2, 10, 21, 40, 80}) {
            const QString line = terminalProgress(progress, columns);
            QVERIFY2(displayWidth(line) <= qMax(1, columns - 1), qPrintable(line));
        }
        QVERIFY(displayWidth(terminalProgress(progress, 80)) >= 78); // in columns, not in characters
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
