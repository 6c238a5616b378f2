#include "contenthash.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Items are the same when their content hashes are.
class TestContentHash : public QObject
{
    Q_OBJECT

private slots:
    void theContentHashIsTheSameOnEveryMachine();
    void onlyWhatIsAskedChangesTheContentHash();
};

void TestContentHash::theContentHashIsTheSameOnEveryMachine()
{
    // Python: hashlib.blake2b(b''.join(…), digest_size=20), every text after its length as '<Q', lists after a count.
    Item item;
    QCOMPARE(contentHash(item).toHex(), QByteArray("5713be8a2b75a73a1dc44ae177e5c2b49c1b7132"));
    item.question = u"Why \u0416?"_s;
    item.reference = u"Because"_s;
    item.accepted = {u"So"_s, u""_s};
    item.wrong = {u"No"_s};
    item.choices = {u"A"_s, u"B"_s};
    item.context = u"A book."_s;
    QCOMPARE(contentHash(item).toHex(), QByteArray("42a3da4d6fc97100276458a2981206ded8ee3b47"));
}

void TestContentHash::onlyWhatIsAskedChangesTheContentHash()
{
    Item item;
    item.question = u"ab"_s;
    item.reference = u"c"_s;
    Item other = item;
    other.id = u"other"_s;
    other.category = u"other"_s;
    other.version = 9;
    other.fields = {{u"x"_s, u"y"_s}};
    QCOMPARE(contentHash(other), contentHash(item));
    other.question = u"a"_s;
    other.reference = u"bc"_s;
    QVERIFY(contentHash(other) != contentHash(item));
    Item accepted = item;
    accepted.accepted = {u"x"_s};
    Item wrong = item;
    wrong.wrong = {u"x"_s};
    QVERIFY(contentHash(accepted) != contentHash(wrong));
}

QTEST_GUILESS_MAIN(TestContentHash)
#include "tst_contenthash.moc"
