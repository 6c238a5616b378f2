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
        QCOMPARE(model.index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!model.index(0, ChunksModel::TextColumn).data(PillsRole).isValid());
    }

    void settingAsideAsksAndKeepsTheSelection()
    {
        ChunksModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<Chunk> chunks{chunkOf(u"a.txt"_s, 0, u"Returns"_s), chunkOf(u"a.txt"_s, 9, u"Refunds"_s)};
        model.setChunks(chunks);
        const QSignalSpy wanted(&model, &ChunksModel::asideRequested);
        QVERIFY(model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(wanted.value(0), (QVariantList{qint64(1), true}));
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        chunks[1].setAside = SetAside::ByUser;
        model.setChunks(chunks);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(setAsideText(model.row(1).chunk), u"set aside by you"_s);
        QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsUserCheckable);
        chunks[1].setAside = SetAside::TooShort;
        model.setChunks(chunks);
        QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsUserCheckable)); // it stays so
        model.setEditable(false);
        QVERIFY(!model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.index(1, 0).data(Qt::CheckStateRole).isValid());
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
