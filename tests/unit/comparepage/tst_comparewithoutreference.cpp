#include "answerstable.h"
#include "comparepage.h"
#include "projectsession.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int waitMs = 30'000;

/// Answers that the data itself holds, asked of nobody.
Plan givenAnswers(const QString &data)
{
    Plan plan;
    plan.name = u"given"_s;
    plan.dataset.path = data;
    plan.prompts = {{u"plain"_s, {}, u"{{ question }}"_s, {}}};
    ModelSpec model;
    model.name = u"predictions"_s;
    model.provider = u"given"_s;
    model.column = u"predictions"_s;
    plan.models = {model};
    ScorerSpec scorer;
    scorer.kind = scorer.name = u"is_json"_s;
    plan.scorers = {scorer};
    return plan;
}
}

class CompareWithoutReferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"assay-test"_s);
        QCoreApplication::setApplicationName(u"tst_comparewithoutreference"_s);
        QSettings().clear();
    }

    void theColumnOfReferencesIsThereWhereTheDataHasThem_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<bool>("shown");
        QTest::newRow("questions with right answers")
            << QByteArray("question,reference,predictions\nOne?,1,{}\nTwo?,2,[]\n") << true;
        QTest::newRow("questions alone") << QByteArray("question,predictions\nOne?,{}\nTwo?,[]\n") << false;
    }

    void theColumnOfReferencesIsThereWhereTheDataHasThem()
    {
        QFETCH(QByteArray, data);
        QFETCH(bool, shown);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"data.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(data) == data.size());
        file.close();
        ProjectSession session;
        QSignalSpy opened(&session, &ProjectSession::opened);
        session.open(folder.filePath(u"p.assay"_s));
        QVERIFY(opened.wait(waitMs));
        QSignalSpy ended(&session, &ProjectSession::runEnded);
        session.workbench().startRun(givenAnswers(file.fileName()), folder.path(), StartMode::New,
                                     [](const Result<Run> &run) { QVERIFY(run); });
        QVERIFY(ended.wait(waitMs));
        QTRY_COMPARE(session.contents().runs.size(), 1);

        ComparePage page(session);
        page.resize(1200, 800);
        page.show();
        page.shown();
        const auto *table = page.findChild<AnswersTable *>();
        QTRY_COMPARE(table->items()->rowCount(), 2);
        QCOMPARE(!table->isColumnHidden(AnswerItemsModel::ReferenceColumn), shown);
        QVERIFY(!table->isColumnHidden(AnswerItemsModel::QuestionColumn));
        QVERIFY(!table->isColumnHidden(AnswerItemsModel::columnOf(0)));
    }
};

QTEST_MAIN(CompareWithoutReferenceTest)
#include "tst_comparewithoutreference.moc"
