#include "benchmarksplit.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestBenchmarkSplit : public QObject
{
    Q_OBJECT

private slots:
    void noDocumentIsInBothParts_data();
    void noDocumentIsInBothParts();
    void theSeedAloneDecides();
    void aNewDocumentDoesNotMoveTheOthersMuch();
    void questionsWithoutADocumentStayWithTheirText();
};

static QList<BenchmarkQuestion> questionsOf(int documents, int each)
{
    QList<BenchmarkQuestion> questions;
    for (int i = 0; i < documents * each; ++i) {
        BenchmarkQuestion question;
        question.question = QString::number(i);
        question.document = u"d%1"_s.arg(i % documents);
        questions.append(question);
    }
    return questions;
}

void TestBenchmarkSplit::noDocumentIsInBothParts_data()
{
    QTest::addColumn<int>("documents");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<int>("first");
    QTest::newRow("a fifth of ten documents") << 10 << 0.2 << 14;
    QTest::newRow("half of ten documents") << 10 << 0.5 << 35;
    QTest::newRow("nothing") << 10 << 0.0 << 0;
    QTest::newRow("everything") << 10 << 1.0 << 70;
    QTest::newRow("more than everything") << 10 << 7.0 << 70;
    QTest::newRow("less than nothing") << 10 << -1.0 << 0;
    QTest::newRow("one document, a little of it") << 1 << 0.2 << 0;
    QTest::newRow("one document, most of it") << 1 << 0.8 << 7;
    QTest::newRow("no question") << 0 << 0.5 << 0;
}

void TestBenchmarkSplit::noDocumentIsInBothParts()
{
    QFETCH(const int, documents);
    QFETCH(const double, fraction);
    QFETCH(const int, first);
    const QList<BenchmarkQuestion> questions = questionsOf(documents, 7);
    for (quint64 seed = 0; seed < 20; ++seed) {
        const BenchmarkSplit split = splitByDocument(questions, fraction, seed);
        QCOMPARE(split.first.size(), first);
        QCOMPARE(split.first.size() + split.second.size(), questions.size());
        QVERIFY(std::ranges::is_sorted(split.first) && std::ranges::is_sorted(split.second));
        QSet<QString> names;
        for (const qsizetype position : split.first)
            names.insert(questions[position].document);
        for (const qsizetype position : split.second)
            QVERIFY(!names.contains(questions[position].document));
    }
}

void TestBenchmarkSplit::theSeedAloneDecides()
{
    const QList<BenchmarkQuestion> questions = questionsOf(10, 3);
    QCOMPARE(splitByDocument(questions, 0.3, 7), splitByDocument(questions, 0.3, 7));
    QSet<QList<qsizetype>> parts;
    for (quint64 seed = 0; seed < 30; ++seed)
        parts.insert(splitByDocument(questions, 0.3, seed).first);
    QVERIFY(parts.size() > 20);
}

void TestBenchmarkSplit::aNewDocumentDoesNotMoveTheOthersMuch()
{
    // The order of the old documents stays, so at most one of them changes sides.
    const QList<BenchmarkQuestion> questions = questionsOf(10, 1);
    QList<BenchmarkQuestion> more = questions;
    more.append(questions.constLast());
    more.last().document = u"new"_s;
    for (quint64 seed = 0; seed < 20; ++seed) {
        const BenchmarkSplit before = splitByDocument(questions, 0.5, seed);
        const BenchmarkSplit after = splitByDocument(more, 0.5, seed);
        QSet<qsizetype> moved(before.first.begin(), before.first.end());
        moved.subtract(QSet<qsizetype>(after.first.begin(), after.first.end()));
        QVERIFY(moved.size() <= 1);
    }
}

void TestBenchmarkSplit::questionsWithoutADocumentStayWithTheirText()
{
    QList<BenchmarkQuestion> questions = questionsOf(20, 1);
    for (qsizetype i = 0; i < questions.size(); ++i) {
        questions[i].document.clear();
        questions[i].contexts = {u"text %1"_s.arg(i / 2)};
    }
    const BenchmarkSplit split = splitByDocument(questions, 0.5, 1);
    QCOMPARE(split.first.size(), 10);
    for (const qsizetype position : split.first)
        QVERIFY(split.first.contains(position ^ 1));
}

QTEST_GUILESS_MAIN(TestBenchmarkSplit)
#include "tst_benchmarksplit.moc"
