#include "answeritemsmodel.h"
#include "answersamples.h"
#include "cellroles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Texts that come when they are told to.
struct SlowTexts
{
    QList<std::function<void()>> waiting;
    int itemsAsked = 0;
    int answersAsked = 0;
    bool fails = false;

    AnswerTextSource source()
    {
        return {[this](const QList<qint64> &versions, const AnswerTextSource::Items &done) {
                    itemsAsked += int(versions.size());
                    waiting.append([this, versions, done] {
                        QList<Item> items;
                        for (const qint64 version : versions) {
                            Item item;
                            item.question = u"Question\n%1"_s.arg(version);
                            item.reference = u"Reference %1"_s.arg(version);
                            items.append(item);
                        }
                        done(fails ? QList<Item>() : items);
                    });
                },
                [this](const QList<qint64> &answers, int length, const AnswerTextSource::Texts &done) {
                    answersAsked += int(answers.size());
                    waiting.append([this, answers, length, done] {
                        QStringList texts;
                        for (const qint64 answer : answers)
                            texts.append(u"Answer %1"_s.arg(answer).left(length));
                        done(fails ? QStringList() : texts);
                    });
                }};
    }

    void answerAll()
    {
        while (!waiting.isEmpty())
            waiting.takeFirst()();
    }
};

std::shared_ptr<const AnswerTable> sharedSample()
{
    return std::make_shared<const AnswerTable>(sampleAnswers());
}

std::shared_ptr<const AnswerTable> longTable(qsizetype rows)
{
    AnswerTable table = sampleAnswers();
    table.items.clear();
    table.ids.clear();
    for (qsizetype row = 0; row < rows; ++row) {
        table.items.append(row + 1);
        table.ids.append(QString::number(row + 1));
    }
    table.category.resize(rows, -1);
    for (AnswerColumn &column : table.columns) {
        column.answers.resize(rows);
        for (qsizetype row = 0; row < rows; ++row)
            column.answers[row] = 10 * row + 5;
        column.states = QList<AnswerState>(rows, AnswerState::Answered);
    }
    for (AnswerScorer &scorer : table.scorers) {
        for (QList<float> &values : scorer.values)
            values = QList<float>(rows, 1);
        for (QList<UnscoredReason> &reasons : scorer.reasons)
            reasons = QList<UnscoredReason>(rows, UnscoredReason::None);
    }
    return std::make_shared<const AnswerTable>(table);
}

QList<qint32> firstRows(qsizetype count)
{
    QList<qint32> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

QString shown(const AnswerItemsModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}
}

class AnswerItemsModelTest : public QObject
{
    Q_OBJECT

private slots:
    void itIsAProperModel()
    {
        SlowTexts texts;
        AnswerItemsModel model(texts.source());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.columnCount(), 0);
        model.show(sharedSample(), 0, {0, 1, 2, 3, 4, 5}, {u"mini"_s, u"nano"_s, u"bm25"_s});
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.columnCount(), 6);
        model.show(sharedSample(), 0, {5, 2}, {});
        QCOMPARE(model.rowCount(), 2);
        shown(model, 0, 1);
        QTRY_VERIFY(!texts.waiting.isEmpty());
        texts.answerAll();
        model.show(nullptr, -1, {}, {});
        QCOMPARE(model.rowCount(), 0);
    }

    void headersNameCandidatesWithTheirMarks()
    {
        SlowTexts texts;
        AnswerItemsModel model(texts.source());
        model.show(sharedSample(), 0, {0}, {u"nano"_s, u"mini"_s});
        QCOMPARE(model.headerData(3, Qt::Horizontal).toString(), u"mini"_s);
        QCOMPARE(model.headerData(3, Qt::Horizontal, MarkRole).toInt(), 1);
        QVERIFY(!model.headerData(5, Qt::Horizontal, MarkRole).isValid());
        QVERIFY(model.headerData(5, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"no language model"_s));
        QCOMPARE(AnswerItemsModel::candidateOf(AnswerItemsModel::ReferenceColumn), -1);
        QCOMPARE(AnswerItemsModel::candidateOf(4), 1);
    }

    void textsComeLaterAndNobodyWaits()
    {
        SlowTexts texts;
        AnswerItemsModel model(texts.source());
        model.show(sharedSample(), 0, {0, 1, 2, 3, 4, 5}, {});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QCOMPARE(shown(model, 1, AnswerItemsModel::QuestionColumn), u"…"_s);
        QCOMPARE(shown(model, 1, 3), u"…"_s);
        QCOMPARE(shown(model, 5, 5), QString()); // pending: there is nothing to come
        QTRY_COMPARE(texts.waiting.size(), 2);
        texts.answerAll();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 0);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 5);
        QCOMPARE(shown(model, 1, AnswerItemsModel::QuestionColumn), u"Question 102"_s);
        QCOMPARE(shown(model, 1, AnswerItemsModel::ReferenceColumn), u"Reference 102"_s);
        QCOMPARE(shown(model, 1, 3), u"Answer 1010"_s);
        QCOMPARE(shown(model, 5, 4), u"Answer 1051"_s);
        QTest::qWait(0);
        QVERIFY(texts.waiting.isEmpty());
        QCOMPARE(texts.itemsAsked, 6);
        QCOMPARE(texts.answersAsked, 17);
    }

    void whatCanNotBeReadIsNotAskedForAgainAndAgain()
    {
        SlowTexts texts;
        texts.fails = true;
        AnswerItemsModel model(texts.source());
        model.show(sharedSample(), 0, {0, 1}, {});
        shown(model, 0, 1);
        QTRY_COMPARE(texts.waiting.size(), 2);
        texts.answerAll();
        QCOMPARE(shown(model, 0, 1), QString());
        QTest::qWait(5);
        QVERIFY(texts.waiting.isEmpty());
    }

    void pagesAroundTheRowAreFetchedAndTheLatestFirst()
    {
        SlowTexts texts;
        AnswerItemsModel model(texts.source());
        model.show(longTable(10'000), 0, firstRows(10'000), {});
        shown(model, 640, 1);
        QTRY_COMPARE(texts.waiting.size(), 2);
        QCOMPARE(texts.itemsAsked, 3 * AnswerTextPages::pageRows); // its page and its neighbours
        shown(model, 3000, 1); // scrolling on while the first ones are on their way
        shown(model, 9999, 1);
        texts.answerAll();
        QCOMPARE(shown(model, 640, 1), u"Question 641"_s);
        QCOMPARE(shown(model, 700, 1), u"Question 701"_s);
        QCOMPARE(shown(model, 9999, 1), u"Question 10000"_s);
        QTRY_VERIFY(texts.waiting.isEmpty());
        QVERIFY(texts.itemsAsked < 10 * AnswerTextPages::pageRows);
    }

    void aRefreshMovesNothingAndKeepsTexts()
    {
        SlowTexts texts;
        AnswerItemsModel model(texts.source());
        model.show(sharedSample(), 0, {0, 1, 2, 3, 4, 5}, {});
        shown(model, 0, 1);
        QTRY_COMPARE(texts.waiting.size(), 2);
        texts.answerAll();
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        AnswerTable later = sampleAnswers();
        later.columns[2].answers[5] = 4242;
        later.columns[2].states[5] = AnswerState::Answered;
        model.show(std::make_shared<const AnswerTable>(later), 0, {0, 1, 2, 3, 4, 5}, {});
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown(model, 0, 3), u"Answer 1000"_s);
        QCOMPARE(texts.itemsAsked, 6);
        QCOMPARE(shown(model, 5, 3), u"Answer 1050"_s); // the old text until the row was read again
        QTRY_COMPARE(texts.waiting.size(), 2);
        texts.answerAll();
        QCOMPARE(texts.itemsAsked, 7);
        QCOMPARE(shown(model, 5, 5), u"Answer 4242"_s);
    }

    void otherRowsAreAReset()
    {
        SlowTexts texts;
        AnswerItemsModel model(texts.source());
        model.show(sharedSample(), 0, {0, 1, 2}, {});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.show(sharedSample(), 0, {2, 1, 0}, {});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(shown(model, 0, 0), u"3"_s);
        QCOMPARE(model.tableRow(0), 2);
        QCOMPARE(model.tableRow(7), -1);
        QCOMPARE(model.shownRowOf(103), 0);
        QCOMPARE(model.shownRowOf(106), -1);
    }

    void rowsToCopyAreFetchedFirst()
    {
        SlowTexts texts;
        AnswerItemsModel model(texts.source());
        model.show(longTable(10'000), 0, firstRows(10'000), {});
        int done = 0;
        QVERIFY(model.fetchTexts({0, 5000}, [&] { ++done; }));
        QCOMPARE(done, 0);
        texts.answerAll();
        QCOMPARE(done, 1);
        QCOMPARE(shown(model, 5000, 3), u"Answer 50005"_s);
        QVERIFY(model.fetchTexts({0, 5000}, [&] { ++done; }));
        QCOMPARE(done, 2); // they are there
        QVERIFY(!model.fetchTexts(QList<int>(9000, 1), [&] { ++done; }));
        QCOMPARE(done, 2);
    }

    void theSourceMayOutliveTheModel()
    {
        SlowTexts texts;
        {
            AnswerItemsModel model(texts.source());
            model.show(sharedSample(), 0, {0}, {});
            shown(model, 0, 1);
            QTRY_COMPARE(texts.waiting.size(), 2);
        }
        texts.answerAll();
    }
};

QTEST_GUILESS_MAIN(AnswerItemsModelTest)
#include "tst_answeritemsmodel.moc"
