#include "benchmarkmerge.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Questions = QList<BenchmarkQuestion>;

/// One line for each thing that changed: "edit 0: Q/A", "add: Q/A", "missing 1", "same 2".
class TestBenchmarkMerge : public QObject
{
    Q_OBJECT

private slots:
    void tablesAreMerged_data();
    void tablesAreMerged();
    void editsKeepEverythingElse();
    void handMadeRowsStayHandMade();
    void everyQuestionIsAccountedFor();
};

static BenchmarkQuestion row(const QString &id, const QString &question, const QString &answer,
                             const QString &context = {}, QuestionOrigin origin = QuestionOrigin::Synthetic)
{
    BenchmarkQuestion made;
    made.id = id;
    made.question = question;
    made.answer = answer;
    if (!context.isEmpty())
        made.contexts = {context};
    made.origin = origin;
    return made;
}

static QStringList summary(const BenchmarkChanges &changes)
{
    QStringList lines;
    for (const BenchmarkEdit &edit : changes.edited)
        lines.append(u"edit %1: %2/%3"_s.arg(edit.position).arg(edit.after.question, edit.after.answer));
    for (const BenchmarkQuestion &question : changes.added)
        lines.append(u"add: %1/%2"_s.arg(question.question, question.answer));
    for (const qsizetype position : changes.missing)
        lines.append(u"missing %1"_s.arg(position));
    for (const qsizetype position : changes.unchanged)
        lines.append(u"same %1"_s.arg(position));
    return lines;
}

static Questions three()
{
    return {row(u"1"_s, u"Q1"_s, u"A1"_s, u"C1"_s), row(u"2"_s, u"Q2"_s, u"A2"_s, u"C1"_s),
            row(u"3"_s, u"Q3"_s, u"A3"_s, u"C3"_s)};
}

void TestBenchmarkMerge::tablesAreMerged_data()
{
    QTest::addColumn<Questions>("uploaded");
    QTest::addColumn<QStringList>("changes");
    QTest::addColumn<QStringList>("conflicts"); // a part of each

    const QString none;
    QTest::newRow("the same table") << three() << QStringList{u"same 0"_s, u"same 1"_s, u"same 2"_s} << QStringList();
    QTest::newRow("by id") << Questions{row(u"2"_s, u"New"_s, u"A2"_s, u"C1"_s)}
                           << QStringList{u"edit 1: New/A2"_s, u"missing 0"_s, u"missing 2"_s} << QStringList();
    QTest::newRow("by id, in another order")
        << Questions{row(u"3"_s, u"Q3"_s, u"B"_s), row(u"1"_s, u"Q1"_s, u"A1"_s)}
        << QStringList{u"edit 2: Q3/B"_s, u"missing 1"_s, u"same 0"_s} << QStringList();
    QTest::newRow("nothing uploaded") << Questions{} << QStringList{u"missing 0"_s, u"missing 1"_s, u"missing 2"_s}
                                      << QStringList();
    QTest::newRow("an unknown id is a new row")
        << Questions{row(u"9"_s, u"New"_s, u"N"_s, u"C1"_s)}
        << QStringList{u"add: New/N"_s, u"missing 0"_s, u"missing 1"_s, u"missing 2"_s} << QStringList();
    QTest::newRow("an unknown id with a known question")
        << Questions{row(u"9"_s, u"Q1"_s, u"N"_s)} << QStringList{u"missing 0"_s, u"missing 1"_s, u"missing 2"_s}
        << QStringList{u"9"_s};
    QTest::newRow("an id twice, other texts")
        << Questions{row(u"1"_s, u"X"_s, u"A1"_s), row(u"1"_s, u"Y"_s, u"A1"_s)}
        << QStringList{u"edit 0: X/A1"_s, u"missing 1"_s, u"missing 2"_s} << QStringList{u"Row 2"_s};
    QTest::newRow("an id twice, the same texts")
        << Questions{row(u"1"_s, u"X"_s, u"A1"_s), row(u"1"_s, u"X"_s, u"A1"_s)}
        << QStringList{u"edit 0: X/A1"_s, u"missing 1"_s, u"missing 2"_s} << QStringList();
    QTest::newRow("empty cells change nothing")
        << Questions{row(u"1"_s, u"Q1"_s, u""_s)} << QStringList{u"missing 1"_s, u"missing 2"_s, u"same 0"_s}
        << QStringList();
    QTest::newRow("blanks change nothing") << Questions{row(u"1"_s, u" Q1\n"_s, u"A1 "_s)}
                                           << QStringList{u"missing 1"_s, u"missing 2"_s, u"same 0"_s} << QStringList();
    QTest::newRow("without ids by the question")
        << Questions{row(none, u"Q3"_s, u"B"_s)} << QStringList{u"edit 2: Q3/B"_s, u"missing 0"_s, u"missing 1"_s}
        << QStringList();
    QTest::newRow("without ids by the text")
        << Questions{row(none, u"New"_s, u"B"_s, u"C3"_s)}
        << QStringList{u"edit 2: New/B"_s, u"missing 0"_s, u"missing 1"_s} << QStringList();
    QTest::newRow("two questions about the text: by the answer")
        << Questions{row(none, u"New"_s, u"A2"_s, u"C1"_s)}
        << QStringList{u"edit 1: New/A2"_s, u"missing 0"_s, u"missing 2"_s} << QStringList();
    QTest::newRow("two questions about the text: one is matched already")
        << Questions{row(none, u"New"_s, u"B"_s, u"C1"_s), row(none, u"Q1"_s, u"A1"_s, u"C1"_s)}
        << QStringList{u"edit 1: New/B"_s, u"missing 2"_s, u"same 0"_s} << QStringList();
    QTest::newRow("two questions about the text: nothing tells which")
        << Questions{row(none, u"New"_s, u"B"_s, u"C1"_s)}
        << QStringList{u"missing 0"_s, u"missing 1"_s, u"missing 2"_s} << QStringList{u"Row 1"_s};
    QTest::newRow("a text that no question has is a new row")
        << Questions{row(none, u"New"_s, u"B"_s, u"C9"_s)}
        << QStringList{u"add: New/B"_s, u"missing 0"_s, u"missing 1"_s, u"missing 2"_s} << QStringList();
    QTest::newRow("hand-made rows are kept apart")
        << Questions{row(none, u"New"_s, u"B"_s, u"C3"_s, QuestionOrigin::Manual)}
        << QStringList{u"add: New/B"_s, u"missing 0"_s, u"missing 1"_s, u"missing 2"_s} << QStringList();
    QTest::newRow("a row without an id beside rows with one is hand-made, also about a known text")
        << Questions{row(u"1"_s, u"Q1"_s, u"A1"_s, u"C1"_s), row(none, u"New"_s, u"B"_s, u"C3"_s)}
        << QStringList{u"add: New/B"_s, u"missing 1"_s, u"missing 2"_s, u"same 0"_s} << QStringList();
    QTest::newRow("such a row that was taken in before finds itself")
        << Questions{row(u"1"_s, u"Q1"_s, u"A1"_s, u"C1"_s), row(none, u"Q3"_s, u"A3"_s)}
        << QStringList{u"missing 1"_s, u"same 0"_s, u"same 2"_s} << QStringList();
    QTest::newRow("a new row without a question")
        << Questions{row(none, u""_s, u"B"_s, u"C9"_s)} << QStringList{u"missing 0"_s, u"missing 1"_s, u"missing 2"_s}
        << QStringList{u"Row 1"_s};
}

void TestBenchmarkMerge::tablesAreMerged()
{
    QFETCH(const Questions, uploaded);
    QFETCH(const QStringList, changes);
    QFETCH(const QStringList, conflicts);
    const BenchmarkChanges merged = mergeEdits(three(), uploaded);
    QCOMPARE(summary(merged), changes);
    QCOMPARE(merged.conflicts.size(), conflicts.size());
    for (qsizetype i = 0; i < conflicts.size(); ++i)
        QVERIFY2(merged.conflicts[i].contains(conflicts[i]), qPrintable(merged.conflicts[i]));
}

void TestBenchmarkMerge::editsKeepEverythingElse()
{
    Questions existing = three();
    existing[0].quotes = {{u"C1"_s, u"d"_s, 1, 2, 2}};
    existing[0].generator = u"gpt"_s;
    existing[0].document = u"d"_s;
    const BenchmarkChanges changes = mergeEdits(existing, {row(u"1"_s, u"New"_s, u"A1"_s)});
    QCOMPARE(changes.edited.size(), 1);
    QCOMPARE(changes.edited[0].before, existing[0]);
    BenchmarkQuestion expected = existing[0];
    expected.question = u"New"_s;
    expected.origin = QuestionOrigin::SyntheticEdited;
    QCOMPARE(changes.edited[0].after, expected);
}

void TestBenchmarkMerge::handMadeRowsStayHandMade()
{
    Questions existing = three();
    existing[1].origin = QuestionOrigin::Manual;
    const BenchmarkChanges changes
        = mergeEdits(existing, {row(u"2"_s, u"New"_s, u"A2"_s), row({}, u"Other"_s, u"B"_s)});
    QCOMPARE(changes.edited[0].after.origin, QuestionOrigin::Manual);
    QCOMPARE(changes.added[0].origin, QuestionOrigin::Manual);
}

void TestBenchmarkMerge::everyQuestionIsAccountedFor()
{
    Questions existing;
    Questions uploaded;
    for (int i = 0; i < 60; ++i) {
        existing.append(row(i % 3 == 0 ? QString() : QString::number(i), u"Q%1"_s.arg(i % 50), u"A%1"_s.arg(i % 7),
                            u"C%1"_s.arg(i / 3)));
        uploaded.append(row(i % 4 == 0 ? QString() : QString::number(i * 2), u"Q%1"_s.arg(i % 40), u"A%1"_s.arg(i % 5),
                            u"C%1"_s.arg(i / 4)));
    }
    const BenchmarkChanges changes = mergeEdits(existing, uploaded);
    QCOMPARE(changes.edited.size() + changes.missing.size() + changes.unchanged.size(), existing.size());
    QVERIFY(changes.edited.size() + changes.unchanged.size() + changes.added.size() + changes.conflicts.size()
            <= uploaded.size());
    QVERIFY(mergeEdits(existing, {}).missing.size() == existing.size());
}

QTEST_GUILESS_MAIN(TestBenchmarkMerge)
#include "tst_benchmarkmerge.moc"
