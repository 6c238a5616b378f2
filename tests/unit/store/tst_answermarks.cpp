#include "startedrun.h"

using namespace Qt::Literals::StringLiterals;

/// What tables of answers are made from.
class TestAnswerMarks : public QObject
{
    Q_OBJECT

private slots:
    void marksComeWithTheirScoresAndWithoutTexts();
    void textsOfARangeCome();
    void questionsComeByVersion();
    void totalsOfACandidateLeaveItsJudgesOut();
    void reportedModelsAreDistinct();
    void someItemsAreStreamedAlone();
};

void TestAnswerMarks::marksComeWithTheirScoresAndWithoutTexts()
{
    StartedRun at(2);
    Answer answer = plainAnswer({at.floor, at.items[1], 0}, AnswerState::Truncated);
    answer.latencyMs = 12.5;
    answer.usage.output = 9;
    const qint64 first = at.save(answer);
    at.save(scored(first, at.metric, 0.5));
    at.save(unscored(first, at.judge, UnscoredReason::OffScale));
    const qint64 second = at.save(plainAnswer({at.nano, at.items[0], 0}, AnswerState::Failed));
    QList<AnswerMark> marks;
    QList<QList<ScoreMark>> scores;
    VALUE(at.reader->forEachAnswerMark(at.run.id, [&](const AnswerMark &mark, std::span<const ScoreMark> of) {
        marks.append(mark);
        scores.append(QList<ScoreMark>(of.begin(), of.end()));
    }));
    QCOMPARE(marks.size(), 2);
    QCOMPARE(marks[0].id, first);
    QCOMPARE(marks[0].candidate, at.floor);
    QCOMPARE(marks[0].item, at.items[1]);
    QCOMPARE(marks[0].state, AnswerState::Truncated);
    QCOMPARE(marks[0].latencyMs, 12.5);
    QCOMPARE(*marks[0].completionTokens, 9);
    QCOMPARE(scores[0].size(), 2);
    QCOMPARE(scores[0][0].scorer, at.metric);
    QCOMPARE(*scores[0][0].value, 0.5);
    QVERIFY(!scores[0][1].value);
    QCOMPARE(scores[0][1].unscored, UnscoredReason::OffScale);
    QCOMPARE(marks[1].id, second);
    QCOMPARE(marks[1].state, AnswerState::Failed);
    QVERIFY(!marks[1].completionTokens);
    QVERIFY(scores[1].isEmpty());
}

void TestAnswerMarks::textsOfARangeCome()
{
    StartedRun at(3);
    QList<qint64> ids;
    for (int i = 0; i < 3; ++i) {
        Answer answer = plainAnswer({at.nano, at.items[i], 0});
        answer.text = i == 1 ? QString() : u"Text "_s + QString::number(i);
        ids.append(at.save(answer));
    }
    QStringList texts;
    VALUE(at.reader->forEachAnswerText(ids[0], ids[2], [&](qint64 id, QByteArrayView utf8) {
        texts.append(QString::number(id) + QString::fromUtf8(utf8));
    }));
    QCOMPARE(texts, (QStringList{QString::number(ids[0]) + u"Text 0"_s, QString::number(ids[2]) + u"Text 2"_s}));
}

void TestAnswerMarks::questionsComeByVersion()
{
    const StartedRun at(3);
    const QList<Item> items = VALUE(at.reader->items({at.items[2], at.items[0]}));
    QStringList texts;
    VALUE(at.reader->forEachQuestion(
        {at.items[2], 4711, at.items[0]}, [&](qsizetype index, QByteArrayView question, QByteArrayView reference) {
            texts.append(QString::number(index) + QString::fromUtf8(question) + QString::fromUtf8(reference));
        }));
    QCOMPARE(
        texts,
        (QStringList{u'0' + items[0].question + items[0].reference, u'2' + items[1].question + items[1].reference}));
}

void TestAnswerMarks::totalsOfACandidateLeaveItsJudgesOut()
{
    StartedRun at(2);
    Answer answer = plainAnswer({at.nano, at.items[0], 0});
    Call limited = paidCall(0);
    limited.status = 429;
    limited.usage = {};
    limited.cost.reset();
    Call again = paidCall(0.5);
    again.attempt = 2;
    answer.calls = {limited, again};
    const qint64 id = at.save(answer);
    at.save(scored(id, at.metric, 1));
    Score judged = scored(id, at.judge, 1);
    judged.calls = {paidCall(7)};
    at.save(judged);
    const QList<CandidateTotals> totals = VALUE(at.reader->candidateTotals(at.run.id));
    QCOMPARE(totals.size(), 2);
    QCOMPARE(totals[0].candidate, at.nano);
    QCOMPARE(totals[0].completionTokens, 5);
    QCOMPARE(totals[0].cost, 0.5);
    QCOMPARE(totals[0].rateLimited, 1);
    QCOMPARE(totals[0].retries, 1);
    QCOMPARE(totals[0].judged, 1);
    QCOMPARE(totals[1].judged, 0);
}

void TestAnswerMarks::reportedModelsAreDistinct()
{
    StartedRun at(3);
    const QStringList names{u"nano-2"_s, u"nano-1"_s, u"nano-2"_s};
    for (int i = 0; i < 3; ++i) {
        Answer answer = plainAnswer({at.nano, at.items[i], 0});
        answer.modelReported = names[i];
        at.save(answer);
    }
    Answer silent = plainAnswer({at.floor, at.items[0], 0});
    silent.modelReported.clear();
    at.save(silent);
    const QList<ReportedModel> models = VALUE(at.reader->reportedModels(at.run.id));
    QCOMPARE(models.size(), 2);
    QCOMPARE(models[0].candidate, at.nano);
    QCOMPARE(models[0].name, u"nano-1"_s);
    QCOMPARE(models[1].name, u"nano-2"_s);
}

void TestAnswerMarks::someItemsAreStreamedAlone()
{
    StartedRun at(3);
    for (int i = 0; i < 3; ++i)
        at.save(plainAnswer({at.nano, at.items[i], 0}));
    QList<qint64> items;
    VALUE(at.reader->forEachAnswerOf(at.run.id, {at.items[2], at.items[0]}, [&](const AnswerRow &row) {
        items.append(row.answer.key.item);
        return Result<void>();
    }));
    QCOMPARE(items, (QList<qint64>{at.items[2], at.items[0]}));
}

QTEST_GUILESS_MAIN(TestAnswerMarks)
#include "tst_answermarks.moc"
