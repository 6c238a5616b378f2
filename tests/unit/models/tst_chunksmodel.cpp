#include "chunksmodel.h"

#include "documentsmodel.h"
#include "generationwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
Chunk chunkOf(const QString &document, qsizetype offset, const QString &text, SetAside aside = SetAside::None)
{
    Chunk chunk;
    chunk.document = document;
    chunk.offset = offset;
    chunk.length = text.size();
    chunk.text = text;
    chunk.firstPage = 3;
    chunk.lastPage = 4;
    chunk.setAside = aside;
    return chunk;
}
}

/// Chunks and documents as tables.
class TestChunksModel : public QObject
{
    Q_OBJECT

private slots:
    void chunksCountFromOneAndSayWhereTheyStand()
    {
        ChunksModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChunks({chunkOf(u"handbook.pdf"_s, 0, u"Returns are\naccepted."_s)});
        QCOMPARE(model.index(0, ChunksModel::NumberColumn).data().toString(), u"1"_s);
        QCOMPARE(model.index(0, ChunksModel::TextColumn).data().toString(), u"Returns are accepted."_s);
        QCOMPARE(model.index(0, ChunksModel::PlaceColumn).data().toString(), u"p. 3–4"_s);
        QCOMPARE(model.index(0, ChunksModel::CharactersColumn).data().toString(), u"21"_s);
        model.setChunks({chunkOf(u"a/handbook.pdf"_s, 0, u"one"_s), chunkOf(u"faq.html"_s, 0, u"two"_s)});
        QCOMPARE(model.index(0, ChunksModel::PlaceColumn).data().toString(), u"p. 3–4\nhandbook.pdf"_s);
    }

    void whatIsSetAsideIsQuietAndSaysWhy()
    {
        ChunksModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Chunk same = chunkOf(u"a.txt"_s, 9, u"Returns"_s, SetAside::Duplicate);
        same.sameAs = 0;
        model.setChunks({chunkOf(u"a.txt"_s, 0, u"Returns"_s), same});
        const QModelIndex text = model.index(1, ChunksModel::TextColumn);
        QCOMPARE(text.data(PillsRole).value<QList<Pill>>().value(0).text, u"same as chunk 1"_s);
        QVERIFY(text.data(QuietRole).toBool());
        QVERIFY(!model.index(0, ChunksModel::TextColumn).data(PillsRole).isValid());
    }

    void theSameChunksKeepTheSelection()
    {
        ChunksModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Chunk> chunks{chunkOf(u"a.txt"_s, 0, u"Returns"_s), chunkOf(u"a.txt"_s, 9, u"Refunds"_s)};
        model.setChunks(chunks);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        chunks[1].setAside = SetAside::ByUser;
        model.setChunks(chunks);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(setAsideText(model.row(1).chunk), u"set aside by you"_s);
    }

    void documentsSayWhatWasReadLeniently()
    {
        DocumentsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        DocumentInfo info{.id = 1, .name = u"rows.json"_s, .format = u"json"_s, .characters = 1200};
        info.notices = {u"<b>read leniently</b>"_s};
        model.setRows({info});
        QCOMPARE(model.index(0, DocumentsModel::FormatColumn).data().toString(), u"JSON"_s);
        QCOMPARE(model.index(0, DocumentsModel::CharactersColumn).data().toString(), u"1,200"_s);
        QVERIFY(
            model.index(0, DocumentsModel::NoticesColumn).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    }
};

QTEST_GUILESS_MAIN(TestChunksModel)
#include "tst_chunksmodel.moc"
