#include "dataset.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDataset : public QObject
{
    Q_OBJECT

private slots:
    void aCellHoldsSeveralTexts_data();
    void aCellHoldsSeveralTexts();
    void aRowGetsItsMeaning();
    void aShortRowHasEmptyCells();
    void severalColumnsMayHaveOneRole();
    void answersAreSplitAtSemicolonsWithoutASeparator();
    void aReferenceThatIsAListAcceptsEachOfItsTexts_data();
    void aReferenceThatIsAListAcceptsEachOfItsTexts();
    void aRoleWithoutItsColumnIsNoHarm();
    void fieldsAreFoundByName();
    void aRoleHasAColumn();
    void rolesHaveNames();
    void choicesHaveLetters_data();
    void choicesHaveLetters();
};

void TestDataset::aCellHoldsSeveralTexts_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<QStringList>("texts");

    const auto row = [](const char *name, const QString &cell, const QString &separator, const QStringList &texts) {
        QTest::newRow(name) << cell << separator << texts;
    };
    row("an empty cell is no text", u""_s, u";"_s, {});
    row("blanks are no text", u"  \t"_s, QString(), {});
    row("one text", u"Paris"_s, QString(), {u"Paris"_s});
    row("one text keeps its blanks", u" Paris "_s, QString(), {u" Paris "_s});
    row("by a separator", u"Paris; the capital ;;Lutetia"_s, u";"_s, {u"Paris"_s, u"the capital"_s, u"Lutetia"_s});
    row("by a longer separator", u"a||b|c"_s, u"||"_s, {u"a"_s, u"b|c"_s});
    row("the separator is not there", u"a, b"_s, u";"_s, {u"a, b"_s});
    row("a JSON array", u"[\"a\", \"b, \\\"c\\\"\"]"_s, QString(), {u"a"_s, u"b, \"c\""_s});
    row("a JSON array wins over the separator", u"[\"a;b\"]"_s, u";"_s, {u"a;b"_s});
    row("a JSON array of numbers", u"[1, 2.5, 12345678901]"_s, QString(), {u"1"_s, u"2.5"_s, u"12345678901"_s});
    row("a JSON array of truths", u"[true, false]"_s, QString(), {u"true"_s, u"false"_s});
    row("a JSON array of JSON", u"[[\"a\", 1], {\"b\": 2}]"_s, QString(), {u"[\"a\",1]"_s, u"{\"b\":2}"_s});
    row("null is no text", u"[\"a\", null]"_s, QString(), {u"a"_s});
    row("an empty JSON array", u"[]"_s, QString(), {});
    row("a Python list", u"['a', 'b']"_s, QString(), {u"a"_s, u"b"_s});
    row("a Python list with both quotes", u"['a', \"it's\"]"_s, QString(), {u"a"_s, u"it's"_s});
    row("a Python list with escapes", u"['it\\'s', 'a\\nb', 'c\\\\d']"_s, QString(), {u"it's"_s, u"a\nb"_s, u"c\\d"_s});
    row("a Python list with a comma at its end", u" ['a', ] "_s, QString(), {u"a"_s});
    row("commas and brackets within", u"['a, [b]', 'c']"_s, QString(), {u"a, [b]"_s, u"c"_s});
    row("other alphabets", u"['Париж', '巴黎', '😀']"_s, QString(), {u"Париж"_s, u"巴黎"_s, u"😀"_s});
    row("brackets around a sentence", u"[sic] and so on"_s, QString(), {u"[sic] and so on"_s});
    row("a list that does not end", u"['a', 'b"_s, QString(), {u"['a', 'b"_s});
    row("a quote that does not end", u"['a', 'b]"_s, QString(), {u"['a', 'b]"_s});
    row("two texts without a comma", u"['a' 'b']"_s, QString(), {u"['a' 'b']"_s});
    row("an interval", u"[1, 5)"_s, QString(), {u"[1, 5)"_s});
    row("one bracket", u"["_s, QString(), {u"["_s});
    row("a bracket that closes only", u"]"_s, QString(), {u"]"_s});
}

void TestDataset::aCellHoldsSeveralTexts()
{
    QFETCH(QString, cell);
    QFETCH(QString, separator);
    QFETCH(QStringList, texts);
    QCOMPARE(splitList(cell, separator), texts);
}

void TestDataset::aRowGetsItsMeaning()
{
    const DatasetShape shape{{u"nr"_s, u"q"_s, u"a"_s, u"also"_s, u"not"_s, u"opts"_s, u"ctx"_s, u"kind"_s, u"note"_s},
                             {{Role::Id, u"nr"_s},
                              {Role::Question, u"q"_s},
                              {Role::Reference, u"a"_s},
                              {Role::Accepted, u"also"_s},
                              {Role::Wrong, u"not"_s},
                              {Role::Choices, u"opts"_s},
                              {Role::Context, u"ctx"_s},
                              {Role::Category, u"kind"_s}},
                             u"|"_s};
    const Item item = makeItem(
        shape, u"7#2"_s, {u"7"_s, u" Q? "_s, u"A"_s, u"B|C"_s, u"['D']"_s, u"A|B"_s, u"long"_s, u"geo"_s, u"n"_s});
    QCOMPARE(item.id, u"7#2"_s);
    QCOMPARE(item.version, 0);
    QCOMPARE(item.question, u" Q? "_s);
    QCOMPARE(item.reference, u"A"_s);
    QCOMPARE(item.accepted, (QStringList{u"B"_s, u"C"_s}));
    QCOMPARE(item.wrong, QStringList{u"D"_s});
    QCOMPARE(item.choices, (QStringList{u"A"_s, u"B"_s}));
    QCOMPARE(item.context, u"long"_s);
    QCOMPARE(item.category, u"geo"_s);
    QCOMPARE(item.fields.size(), 9);
    QCOMPARE(item.fields.last(), (NamedText{u"note"_s, u"n"_s}));
}

void TestDataset::aShortRowHasEmptyCells()
{
    const DatasetShape shape{{u"q"_s, u"a"_s}, {{Role::Question, u"q"_s}, {Role::Reference, u"a"_s}}, {}};
    const Item item = makeItem(shape, u"1"_s, {u"Q"_s});
    QCOMPARE(item.question, u"Q"_s);
    QVERIFY(item.reference.isEmpty());
    QCOMPARE(item.fields.size(), 2);
}

void TestDataset::severalColumnsMayHaveOneRole()
{
    const DatasetShape shape{
        {u"A"_s, u"B"_s, u"C"_s}, {{Role::Choices, u"C"_s}, {Role::Choices, u"A"_s}, {Role::Choices, u"B"_s}}, {}};
    // In the order of the roles, which is the user's.
    QCOMPARE(makeItem(shape, u"1"_s, {u"a"_s, u""_s, u"c"_s}).choices, (QStringList{u"c"_s, u"a"_s}));
}

void TestDataset::answersAreSplitAtSemicolonsWithoutASeparator()
{
    DatasetShape shape{{u"right"_s, u"wrong"_s, u"opts"_s},
                       {{Role::Accepted, u"right"_s}, {Role::Wrong, u"wrong"_s}, {Role::Choices, u"opts"_s}},
                       {}};
    const QStringList cells{u"Nothing happens; You digest them"_s, u"You die; You grow"_s, u"a; b"_s};
    Item item = makeItem(shape, u"1"_s, cells);
    QCOMPARE(item.accepted, (QStringList{u"Nothing happens"_s, u"You digest them"_s}));
    QCOMPARE(item.wrong, (QStringList{u"You die"_s, u"You grow"_s}));
    QCOMPARE(item.choices, QStringList{u"a; b"_s});
    shape.listSeparator = u"|"_s;
    item = makeItem(shape, u"1"_s, cells);
    QCOMPARE(item.accepted, QStringList{cells[0]});
    QCOMPARE(item.wrong, QStringList{cells[1]});
}

void TestDataset::aReferenceThatIsAListAcceptsEachOfItsTexts_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QStringList>("accepted");

    const auto row = [](const char *name, const QString &reference, const QStringList &accepted) {
        QTest::newRow(name) << reference << accepted;
    };
    row("two texts", u"[\"4/12/2022\", \"04/12/2022\"]"_s, {u"4/12/2022"_s, u"04/12/2022"_s});
    row("one text", u" [\"a; b\"] "_s, {u"a; b"_s});
    row("no text", u"[]"_s, {});
    row("numbers are one answer", u"[1, 2]"_s, {});
    row("so is a mixture", u"[\"a\", 2]"_s, {});
    row("so is a Python list", u"['a']"_s, {});
    row("a sentence", u"a; b"_s, {});
    row("a broken list", u"[\"a\""_s, {});
}

void TestDataset::aReferenceThatIsAListAcceptsEachOfItsTexts()
{
    QFETCH(QString, reference);
    const Item item = makeItem({{u"a"_s}, {{Role::Reference, u"a"_s}}, {}}, u"1"_s, {reference});
    QCOMPARE(item.reference, reference);
    QTEST(item.accepted, "accepted");
}

void TestDataset::aRoleWithoutItsColumnIsNoHarm()
{
    const DatasetShape shape{{u"q"_s}, {{Role::Question, u"gone"_s}}, {}};
    QVERIFY(makeItem(shape, u"1"_s, {u"Q"_s}).question.isEmpty());
}

void TestDataset::fieldsAreFoundByName()
{
    const Item item = makeItem({{u"q"_s, u"Q"_s}, {}, {}}, u"1"_s, {u"small"_s, u"capital"_s});
    QVERIFY(item.field(u"Q"));
    QCOMPARE(*item.field(u"Q"), u"capital"_s);
    QVERIFY(!item.field(u"r"));
}

void TestDataset::aRoleHasAColumn()
{
    const DatasetShape shape{{u"x"_s, u"q"_s}, {{Role::Question, u"q"_s}, {Role::Id, u"gone"_s}}, {}};
    QCOMPARE(shape.columnOf(Role::Question), 1);
    QCOMPARE(shape.columnOf(Role::Reference), -1);
    QCOMPARE(shape.columnOf(Role::Id), -1);
}

void TestDataset::rolesHaveNames()
{
    for (int i = 0; i <= int(Role::Given); ++i)
        QCOMPARE(int(roleFromName(roleName(Role(i)))), i);
    QCOMPARE(roleName(Role::Accepted), u"accepted"_s);
    QCOMPARE(int(roleFromName(u"answer")), int(Role::None));
}

void TestDataset::choicesHaveLetters_data()
{
    QTest::addColumn<qsizetype>("index");
    QTest::addColumn<QString>("letter");

    for (const auto &[index, letter] : {std::pair<qsizetype, const char *>{0, "A"},
                                        {1, "B"},
                                        {25, "Z"},
                                        {26, "AA"},
                                        {27, "AB"},
                                        {51, "AZ"},
                                        {52, "BA"},
                                        {701, "ZZ"},
                                        {702, "AAA"}})
        QTest::newRow(letter) << index << QString::fromLatin1(letter);
}

void TestDataset::choicesHaveLetters()
{
    QFETCH(qsizetype, index);
    QFETCH(QString, letter);
    QCOMPARE(choiceLetter(index), letter);
}

QTEST_GUILESS_MAIN(TestDataset)
#include "tst_dataset.moc"
