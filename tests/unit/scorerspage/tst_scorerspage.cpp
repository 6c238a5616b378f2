#include "notice.h"
#include "scorerspagefixture.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>

class TestScorersPage : public QObject, private ScorersPageFixture
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(open()); }
    void cleanupTestCase() { close(); }
    void init() { QVERIFY(beginAnew()); }

    void theListShowsWhatScores();
    void aMetricIsAddedByKeyboardAndTriedAtOnce();
    void onlyOptionsOfTheKindAreShown();
    void anOptionIsTriedWhileOneWrites();
    void aWrongPatternIsToldAtTheField();
    void aWrongNumberIsToldAndNotTaken();
    void namesAreUniqueAndNotEmpty();
    void tickingAndDeletingCanBeUndone();
    void aReadOnlyProjectCanOnlyBeLookedAt();
};

void TestScorersPage::theListShowsWhatScores()
{
    auto *model = m_page->findChild<ScorerListModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester trialTester(m_page->findChild<TrialModel *>(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->row(0).name, u"exact_match"_s);
    QCOMPARE(model->row(3).about, u"Rubric, judged by lexical"_s);
    QCOMPARE(model->row(3).pills, (QList<Pill>{{u"no LLM"_s, Tone::Neutral}}));
    QTRY_VERIFY(trials().row(0).score.has_value());
    QVERIFY(!trials().row(0).answer.isEmpty());
}

void TestScorersPage::aMetricIsAddedByKeyboardAndTriedAtOnce()
{
    addKind(u"levenshtein"_s);
    QVERIFY(name()->hasFocus());
    QCOMPARE(name()->text(), u"levenshtein"_s);
    QTRY_VERIFY(trials().row(0).score && trials().row(0).score->value);
    QVERIFY(*trials().row(0).score->value < 1);
    m_sample->session.undoStack()->undo();
    QCOMPARE(scorers().size(), 4);
}

void TestScorersPage::onlyOptionsOfTheKindAreShown()
{
    choose(0);
    QVERIFY(button<QCheckBox>(u"Ignore digits"_s));
    QVERIFY(!fieldOf<QComboBox>(u"Words split by"_s)->isVisible());
    QVERIFY(!find<QComboBox>(u"Judge"_s)->isVisible());
    choose(2);
    QVERIFY(!button<QCheckBox>(u"Ignore digits"_s));
    QVERIFY(fieldOf<QComboBox>(u"Words split by"_s)->isVisible());
    choose(3);
    QVERIFY(!button<QCheckBox>(u"Ignore upper and lower case"_s));
    QVERIFY(!button<QCheckBox>(u"Half a point for partly right answers"_s));
    QVERIFY(find<QComboBox>(u"Judge"_s)->isVisible());
    QVERIFY(find<QLineEdit>(u"Lowest score"_s)->isVisible());
}

void TestScorersPage::anOptionIsTriedWhileOneWrites()
{
    addKind(u"contains"_s);
    QTRY_VERIFY(trials().row(0).score);
    auto *pattern = fieldOf<QLineEdit>(u"Pattern"_s);
    pattern->setFocus();
    QTest::keyClicks(pattern, u"zzz"_s);
    QCOMPARE(scorers().last().pattern, u"zzz"_s);
    QTRY_COMPARE(trials().row(0).score->value, std::optional(0.0));
    QTest::mouseClick(button<QCheckBox>(u"Ignore upper and lower case"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(scorers().last().ignoreCase);
    QUndoStack *undo = m_sample->session.undoStack();
    undo->undo();
    QVERIFY(!scorers().last().ignoreCase);
    undo->undo();
    QCOMPARE(pattern->text(), QString());
    undo->redo();
    QCOMPARE(pattern->text(), u"zzz"_s);
}

void TestScorersPage::aWrongPatternIsToldAtTheField()
{
    addKind(u"regex"_s);
    auto *pattern = fieldOf<QLineEdit>(u"Pattern"_s);
    pattern->setFocus();
    QTest::keyClicks(pattern, u"(a"_s);
    QTRY_VERIFY(pattern->property("wrong").toBool());
    QVERIFY(problemShown(u"pattern"_s));
    QTest::keyClicks(pattern, u")"_s);
    QTRY_VERIFY(!pattern->property("wrong").toBool());
    QVERIFY(!problemShown(u"pattern"_s));
}

void TestScorersPage::aWrongNumberIsToldAndNotTaken()
{
    choose(3);
    auto *passAt = find<QLineEdit>(u"Right from"_s);
    passAt->setFocus();
    QTest::keyClicks(passAt, u"9"_s);
    QVERIFY(passAt->property("wrong").toBool());
    QVERIFY(problemShown(u"between 1 and 5"_s));
    QVERIFY(!scorers()[3].passAt);
    QTest::keyClick(passAt, Qt::Key_Backspace);
    QTest::keyClicks(passAt, u"3"_s);
    QCOMPARE(scorers()[3].passAt, std::optional(3.0));
    QVERIFY(!problemShown(u"between"_s));
}

void TestScorersPage::namesAreUniqueAndNotEmpty()
{
    choose(1);
    name()->setFocus();
    name()->selectAll();
    QTest::keyClick(name(), Qt::Key_Delete);
    QVERIFY(problemShown(u"A name is needed"_s));
    QTest::keyClicks(name(), u"rouge_l"_s);
    QVERIFY(problemShown(u"has this name already"_s));
    QCOMPARE(scorers()[1].name, u"rouge_"_s);
    QTest::keyClicks(name(), u"2"_s);
    QVERIFY(!problemShown(u"name"_s));
    QCOMPARE(scorers()[1].name, u"rouge_l2"_s);
}

void TestScorersPage::tickingAndDeletingCanBeUndone()
{
    auto *list = find<EntryList>(u"Scorers"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(m_sample->session.draft().unusedScorers, QStringList{u"exact_match"_s});
    press(u"Delete"_s);
    QCOMPARE(scorers().size(), 3);
    QTRY_VERIFY(button(u"Undo"_s));
    press(u"Undo"_s);
    QCOMPARE(scorers().size(), 4);
    QCOMPARE(m_sample->session.draft().unusedScorers, QStringList{u"exact_match"_s});
    QVERIFY(!m_page->findChild<Notice *>()->isVisible());
}

void TestScorersPage::aReadOnlyProjectCanOnlyBeLookedAt()
{
    ProjectSession reader;
    QSignalSpy opened(&reader, &ProjectSession::opened);
    reader.open(m_sample->folder.filePath(u"project.assay"_s));
    QVERIFY(opened.count() == 1 || opened.wait(20000));
    QVERIFY(!reader.canWrite());
    ScorersPage page(reader);
    page.resize(1245, 840);
    page.show();
    page.shown();
    const auto buttons = page.findChildren<QPushButton *>();
    for (const QPushButton *candidate : buttons) {
        if (candidate->text() == u"Add scorer"_s || candidate->text() == u"Delete"_s)
            QVERIFY(!candidate->isEnabled());
    }
    const auto checks = page.findChildren<QCheckBox *>();
    for (const QCheckBox *check : checks)
        QVERIFY(!check->isEnabled());
    const auto *tried = page.findChild<TrialModel *>();
    QTRY_VERIFY(tried->rowCount() == 5 && tried->row(0).score.has_value());
}

QTEST_MAIN(TestScorersPage)
#include "tst_scorerspage.moc"
