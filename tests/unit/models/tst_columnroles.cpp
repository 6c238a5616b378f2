#include "columnroles.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestColumnRoles : public QObject
{
    Q_OBJECT

private slots:
    void everyRoleHasWordsOfItsOwn();
    void aSingleRoleLeavesTheColumnThatHadIt();
    void aListRoleMayBeGivenToSeveralColumns();
    void columnsStandInTheOrderOfTheirRoles();
    void theMappingSaysWhatIsMissing_data();
    void theMappingSaysWhatIsMissing();
    void pillsCountWhatIsThere();
};

namespace {
DatasetShape shapeOf(const QStringList &columns, const QList<ColumnRole> &roles)
{
    return {columns, roles, {}};
}
}

void TestColumnRoles::everyRoleHasWordsOfItsOwn()
{
    QStringList titles;
    for (const Role role : choosableRoles()) {
        QVERIFY(!roleTitle(role).isEmpty());
        QVERIFY(!titles.contains(roleTitle(role)));
        QVERIFY(roleSentence(role).endsWith(u'.'));
        titles.append(roleTitle(role));
    }
    QCOMPARE(titles.size(), 10);
    QCOMPARE(titles.last(), u"keep as extra field"_s);
}

void TestColumnRoles::aSingleRoleLeavesTheColumnThatHadIt()
{
    const DatasetShape shape = shapeOf({u"a"_s, u"b"_s}, {{Role::Question, u"a"_s}, {Role::Reference, u"b"_s}});
    QString moved;
    const QList<ColumnRole> roles = withRole(shape, u"b"_s, Role::Question, &moved);
    QCOMPARE(roles, (QList<ColumnRole>{{Role::Question, u"b"_s}}));
    QCOMPARE(moved, u"a"_s);
}

void TestColumnRoles::aListRoleMayBeGivenToSeveralColumns()
{
    const DatasetShape shape = shapeOf({u"a"_s, u"b"_s}, {{Role::Choices, u"b"_s}});
    QString moved;
    const QList<ColumnRole> roles = withRole(shape, u"a"_s, Role::Choices, &moved);
    QCOMPARE(roles, (QList<ColumnRole>{{Role::Choices, u"a"_s}, {Role::Choices, u"b"_s}}));
    QVERIFY(moved.isEmpty());
    QVERIFY(withRole(shape, u"b"_s, Role::None).isEmpty());
}

void TestColumnRoles::columnsStandInTheOrderOfTheirRoles()
{
    const DatasetShape shape = shapeOf({u"note"_s, u"answer"_s, u"topic"_s, u"question"_s, u"nr"_s},
                                       {{Role::Reference, u"answer"_s},
                                        {Role::Category, u"topic"_s},
                                        {Role::Question, u"question"_s},
                                        {Role::Id, u"nr"_s}});
    QCOMPARE(columnsByRole(shape), (QList<int>{4, 3, 1, 2, 0}));
}

void TestColumnRoles::theMappingSaysWhatIsMissing_data()
{
    QTest::addColumn<QList<ColumnRole>>("roles");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("word");
    QTest::newRow("complete") << QList<ColumnRole>{{Role::Question, u"a"_s}, {Role::Reference, u"b"_s}}
                              << int(Tone::Good) << u"complete"_s;
    QTest::newRow("accepted answers are as good as a reference")
        << QList<ColumnRole>{{Role::Question, u"a"_s}, {Role::Accepted, u"b"_s}} << int(Tone::Good) << u"complete"_s;
    QTest::newRow("no reference") << QList<ColumnRole>{{Role::Question, u"a"_s}} << int(Tone::Neutral)
                                  << u"no reference"_s;
    QTest::newRow("no question") << QList<ColumnRole>{{Role::Reference, u"a"_s}} << int(Tone::Warn)
                                 << u"no column is the question"_s;
    QTest::newRow("nothing") << QList<ColumnRole>{} << int(Tone::Warn) << u"no column is the question"_s;
}

void TestColumnRoles::theMappingSaysWhatIsMissing()
{
    QFETCH(QList<ColumnRole>, roles);
    QFETCH(int, tone);
    QFETCH(QString, word);
    const DatasetShape shape = shapeOf({u"a"_s, u"b"_s}, roles);
    QCOMPARE(int(mappingPill(shape).tone), tone);
    QVERIFY2(mappingPill(shape).text.contains(word), qPrintable(mappingPill(shape).text));
    QVERIFY(mappingSentence(shape).endsWith(u'.'));
}

void TestColumnRoles::pillsCountWhatIsThere()
{
    const DatasetShape shape = shapeOf({u"q"_s, u"A"_s, u"B"_s, u"x"_s},
                                       {{Role::Question, u"q"_s}, {Role::Choices, u"A"_s}, {Role::Choices, u"B"_s}});
    QStringList texts;
    const QList<Pill> pills = rolePills(shape);
    for (const Pill &pill : pills)
        texts.append(pill.text);
    QCOMPARE(texts, (QStringList{u"question"_s, u"2 × choices"_s, u"1 extra field(s)"_s}));
}

QTEST_GUILESS_MAIN(TestColumnRoles)
#include "tst_columnroles.moc"
