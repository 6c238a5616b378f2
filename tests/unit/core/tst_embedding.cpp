#include "embedding.h"

#include <QTest>

class TestEmbedding : public QObject
{
    Q_OBJECT

private slots:
    void theCosineOfTwoVectors_data();
    void theCosineOfTwoVectors();
    void aVectorIsExactlyAsItself();
};

void TestEmbedding::theCosineOfTwoVectors_data()
{
    QTest::addColumn<EmbeddingVector>("one");
    QTest::addColumn<EmbeddingVector>("other");
    QTest::addColumn<double>("cosine");
    const EmbeddingVector right{1, 0};
    QTest::newRow("the same direction, whatever the length") << right << EmbeddingVector{5, 0} << 1.0;
    QTest::newRow("a right angle") << right << EmbeddingVector{0, 2} << 0.0;
    QTest::newRow("half of a right angle") << right << EmbeddingVector{3, 3} << 0.70710678;
    QTest::newRow("the other way") << right << EmbeddingVector{-2, 0} << -1.0;
    QTest::newRow("nothing is similar to nothing") << EmbeddingVector{} << EmbeddingVector{} << 0.0;
    QTest::newRow("nor to zeros") << right << EmbeddingVector{0, 0} << 0.0;
    QTest::newRow("different lengths can't be compared") << right << EmbeddingVector{1, 0, 0} << 0.0;
}

void TestEmbedding::theCosineOfTwoVectors()
{
    QFETCH(EmbeddingVector, one);
    QFETCH(EmbeddingVector, other);
    QFETCH(double, cosine);
    QVERIFY(qAbs(cosineSimilarity(one, other) - cosine) < 1e-6);
}

void TestEmbedding::aVectorIsExactlyAsItself()
{
    for (int length = 1; length < 50; ++length) {
        EmbeddingVector vector;
        for (int i = 0; i < length; ++i)
            vector.append(0.1F + float(i) / 7);
        QCOMPARE(cosineSimilarity(vector, vector), 1.0); // else it would not pass at 1
    }
}

QTEST_GUILESS_MAIN(TestEmbedding)
#include "tst_embedding.moc"
