#include "startedrun.h"

using namespace Qt::Literals::StringLiterals;

namespace {
Batch batchOf(const StartedRun &at, const QString &tag, BatchStep step)
{
    Batch batch;
    batch.tag = tag;
    batch.run = at.run.id;
    batch.candidate = at.nano;
    batch.origin = u"https://api.example:443"_s;
    batch.step = step;
    batch.state = BatchState::InProgress;
    batch.total = 2;
    batch.worstCase = 0.25;
    batch.createdAt = QDateTime::currentDateTimeUtc();
    return batch;
}

QList<BatchItem> itemsOf(const StartedRun &at)
{
    QList<BatchItem> items;
    for (int i = 0; i < 2; ++i) {
        const AnswerKey key{at.nano, at.items[i], 0};
        items.append({batchCustomId(at.run.id, key), key, 0, "{\"n\":" + QByteArray::number(i) + "}"});
    }
    return items;
}

int openCells(const StartedRun &at)
{
    int cells = 0;
    VALUE(at.reader->forEachBatchCell(at.nano, 0, [&](const AnswerKey &, qint64) { ++cells; }));
    return cells;
}
}

/// Batches that are on their way.
class TestBatchStore : public QObject
{
    Q_OBJECT

private slots:
    void aBatchIsReadAsItWasStored();
    void itsCellsAreOnTheirWayUntilItIsDone();
    void whatWasNeverSentIsForgottenWhenTheProjectOpens();
};

void TestBatchStore::aBatchIsReadAsItWasStored()
{
    StartedRun at(3);
    Batch batch = batchOf(at, u"t"_s, BatchStep::Running);
    at.writer->saveBatchItems(batch, itemsOf(at));
    batch.remoteId = u"batch_1"_s;
    batch.inputFile = u"file-1"_s;
    batch.completed = 1;
    QList<Batch> saved;
    QObject context;
    QObject::connect(at.writer.get(), &ProjectWriter::batchSaved, &context, [&](const Batch &b) { saved.append(b); });
    at.writer->saveBatch(batch);
    QCOMPARE(saved.size(), 1);
    const QList<Batch> read = VALUE(at.reader->batches(at.run.id, true));
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].remoteId, batch.remoteId);
    QCOMPARE(read[0].inputFile, batch.inputFile);
    QCOMPARE(read[0].candidate, at.nano);
    QCOMPARE(read[0].scorer, 0);
    QCOMPARE(read[0].state, BatchState::InProgress);
    QCOMPARE(read[0].worstCase, 0.25);
    const BatchItem second = itemsOf(at).at(1);
    QCOMPARE(VALUE(at.reader->batchItem(u"t"_s, second.customId)).request, QByteArray("{\"n\":1}"));
    QVERIFY(VALUE(at.reader->batchItem(u"t"_s, u"r9-c9-i9-k0"_s)).customId.isEmpty());
}

void TestBatchStore::itsCellsAreOnTheirWayUntilItIsDone()
{
    StartedRun at(3);
    const QStringList texts = queryTexts(at.project.path, "SELECT count(*) FROM text");
    Batch batch = batchOf(at, u"t"_s, BatchStep::Running);
    at.writer->saveBatchItems(batch, itemsOf(at));
    QCOMPARE(openCells(at), 2);
    batch.step = BatchStep::Done;
    at.writer->saveBatch(batch);
    QCOMPARE(openCells(at), 0);
    QVERIFY(VALUE(at.reader->batches(at.run.id, true)).isEmpty());
    QCOMPARE(VALUE(at.reader->batches(at.run.id, false)).size(), 1);
    QCOMPARE(queryTexts(at.project.path, "SELECT count(*) FROM text"), texts); // its requests are gone
    QCOMPARE(integrityOf(at.project.path), u"ok"_s);
}

void TestBatchStore::whatWasNeverSentIsForgottenWhenTheProjectOpens()
{
    StartedRun at(3);
    at.writer->saveBatchItems(batchOf(at, u"unsent"_s, BatchStep::Preparing), itemsOf(at));
    at.writer->saveBatchItems(batchOf(at, u"perhaps"_s, BatchStep::Creating), itemsOf(at));
    at.writer.reset();
    const auto writer = at.project.writer();
    const QList<Batch> left = VALUE(at.reader->batches(at.run.id, false));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0].tag, u"perhaps"_s);
    QCOMPARE(openCells(at), 2);
}

QTEST_GUILESS_MAIN(TestBatchStore)
#include "tst_batchstore.moc"
