#include "junit.h"

#include "sampleproject.h"

#include <QBuffer>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Case
{
    QString suite;
    QString classname;
    QString name;
    QString outcome; ///< empty: passed
    QString message;
    QString text;
};

QList<Case> casesOf(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QList<Case> cases;
    QString suite;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == "testsuite"_L1) {
            suite = attributes.value("name"_L1).toString();
        } else if (xml.name() == "testcase"_L1) {
            cases.append({suite, attributes.value("classname"_L1).toString(), attributes.value("name"_L1).toString()});
        } else if (!cases.isEmpty() && xml.name() != "properties"_L1 && xml.name() != "property"_L1) {
            cases.last().outcome = xml.name().toString();
            cases.last().message = attributes.value("message"_L1).toString();
            cases.last().text = xml.readElementText();
        }
    }
    if (xml.hasError())
        qFatal("%s", qPrintable(xml.errorString()));
    return cases;
}

Run fill(SampleProject &project)
{
    const Run run = project.addRun(project.addQuestions(3), u"nightly"_s, {u"gpt-4.1"_s, u"nano"_s},
                                   {scorerOf(u"exact_match"_s), scorerOf(u"correctness"_s)});
    const auto add = [&](const Answer &answer, Score first, Score second) {
        first.scorer = run.scorers[0].id;
        second.scorer = run.scorers[1].id;
        project.addAnswer(answer, {first, second});
    };
    add(project.answerTo(run, 0, 0, u"a1"_s), scoredAs(1), scoredAs(1, u"CORRECT"_s));
    add(project.answerTo(run, 0, 1, u"wrong \x01<b>&]]>"_s), scoredAs(0), scoredAs(0, u"INCORRECT"_s, u"not <a2>"_s));
    Answer failed = project.answerTo(run, 0, 2, {});
    failed.state = AnswerState::Failed;
    failed.errorKind = ErrorKind::ServerTransient;
    failed.error = u"HTTP 500"_s;
    add(failed, unscoredAs(UnscoredReason::NoAnswer), unscoredAs(UnscoredReason::NoAnswer));
    add(project.answerTo(run, 1, 1, u"a2"_s), unscoredAs(UnscoredReason::NotApplicable),
        unscoredAs(UnscoredReason::JudgeFailed, u"429"_s));
    return run;
}
}

class TestJunit : public QObject
{
    Q_OBJECT

private slots:
    void casesSayWhatBecameOfEveryScore()
    {
        SampleProject project;
        const Run run = fill(project);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto counts = writeJunit(project.reader(), run.id, buffer);
        QVERIFY(counts.has_value());
        QCOMPARE(counts->tests, 8);
        QCOMPARE(counts->failures, 2);
        QCOMPARE(counts->errors, 3);
        QCOMPARE(counts->skipped, 1);
        QVERIFY(buffer.data().contains("tests=\"8\" failures=\"2\" errors=\"3\" skipped=\"1\""));
        QVERIFY(buffer.data().contains("tests=\"6\" failures=\"2\" errors=\"2\" skipped=\"0\""));

        const QList<Case> cases = casesOf(buffer.data());
        QCOMPARE(cases.size(), 8);
        QCOMPARE(cases[0].suite, u"nightly gpt-4.1"_s);
        QCOMPARE(cases[0].classname, u"assay.nightly.gpt-4_1"_s);
        QCOMPARE(cases[0].name, u"q1 exact_match"_s);
        QVERIFY(cases[0].outcome.isEmpty());
        QCOMPARE(cases[3].name, u"q2 correctness"_s);
        QCOMPARE(cases[3].outcome, u"failure"_s);
        QCOMPARE(cases[3].message, u"correctness 0: INCORRECT: not <a2>"_s);
        QVERIFY(cases[3].text.contains(u"expected: a2\ngot: wrong \uFFFD<b>&]]>"));
        QCOMPARE(cases[4].outcome, u"error"_s);
        QCOMPARE(cases[4].message, u"server_transient: HTTP 500"_s);
        QCOMPARE(cases[6].suite, u"nightly nano"_s);
        QCOMPARE(cases[6].outcome, u"skipped"_s);
        QCOMPARE(cases[6].message, u"exact_match: not_applicable"_s);
        QCOMPARE(cases[7].outcome, u"error"_s);
    }

    void repeatsAndRunsWithoutScorersHaveNamesOfTheirOwn()
    {
        SampleProject project;
        const Run run = project.addRun(project.addQuestions(1), u"r"_s, {u"mini"_s}, {}, 2);
        project.addAnswer(project.answerTo(run, 0, 0, u"x"_s, 0), {});
        project.addAnswer(project.answerTo(run, 0, 0, u"x"_s, 1), {});
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(writeJunit(project.reader(), run.id, buffer).has_value());
        const QList<Case> cases = casesOf(buffer.data());
        QCOMPARE(cases.size(), 2);
        QCOMPARE(cases[0].name, u"q1 repeat 1"_s);
        QCOMPARE(cases[1].name, u"q1 repeat 2"_s);
    }

    void aRunWithoutAnswersIsStillAReport()
    {
        SampleProject project;
        const Run run = project.addRun(project.addQuestions(1), u"r"_s, {u"mini"_s}, {scorerOf(u"exact_match"_s)});
        QTemporaryDir folder;
        const QString path = folder.filePath(u"junit.xml"_s);
        QVERIFY(writeJunitFile(project.reader(), run.id, path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(casesOf(bytes).isEmpty());
        QVERIFY(bytes.contains("<testsuites"));
        QCOMPARE(writeJunitFile(project.reader(), run.id, folder.filePath(u"no/such.xml"_s)).error().kind,
                 ErrorKind::File);
    }

    void whatXmlForbidsIsReplaced()
    {
        QCOMPARE(xmlText(u"a\tb\r\n"), u"a\tb\r\n"_s);
        QCOMPARE(xmlText(QString(QChar(0)) + QChar(0x1f) + QChar(0xfffe) + QChar(0xffff)), QString(4, QChar(0xfffd)));
        QCOMPARE(xmlText(QString(QChar(0xd83d))), u"\uFFFD"_s);
        QCOMPARE(xmlText(QString(QChar(0xde42)) + u'a'), u"\uFFFDa"_s);
        QCOMPARE(xmlText(u"🙂"), u"🙂"_s);
    }
};

QTEST_GUILESS_MAIN(TestJunit)
#include "tst_junit.moc"
