#include "columnmapping.h"
#include "headerwords.h"
#include "readtable.h"
#include "shareddata.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestColumnMapping : public QObject
{
    Q_OBJECT

private slots:
    void headersAreUnderstood_data();
    void headersAreUnderstood();
    void everyHeaderWordHasOneMeaning_data();
    void everyHeaderWordHasOneMeaning();
    void realFilesAreUnderstood_data();
    void realFilesAreUnderstood();
    void wishesWinOverGuesses();
    void aSingleRoleLeavesItsGuessedColumn();
    void roleNoneTakesARoleAway();
    void unknownColumnNamesTheNearest();
    void twoColumnsForASingleRoleAreAnError();
    void oneColumnMayHaveTwoRolesByWish();
    void roleOptionsAreParsed_data();
    void roleOptionsAreParsed();
    void badRoleOptionsNameTheRoles_data();
    void badRoleOptionsNameTheRoles();
};

/// "question=Frage, given=x" in the order of the list.
static QString shown(const QList<ColumnRole> &roles)
{
    QStringList parts;
    for (const ColumnRole &role : roles)
        parts.append(roleName(role.role) + u'=' + role.column);
    return parts.join(u", ");
}

void TestColumnMapping::headersAreUnderstood_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("roles");
    const auto row = [](const char *name, const char16_t *headers, const char16_t *roles) {
        QTest::newRow(name) << QString::fromUtf16(headers) << QString::fromUtf16(roles);
    };
    row("question and answer", u"question|answer", u"question=question, reference=answer");
    row("BBH", u"input|target", u"question=input, reference=target");
    row("oaievals", u"prompt|ideal", u"question=prompt, reference=ideal");
    row("inputs and predictions have no reference", u"inputs|predictions", u"question=inputs, given=predictions");
    row("beside a prediction the answer is the reference", u"question|answer|prediction",
        u"question=question, reference=answer, given=prediction");
    row("beside an expected answer the answer is given", u"question|answer|ground_truth",
        u"question=question, given=answer, reference=ground_truth");
    row("ragas", u"user_input|retrieved_contexts|response|reference",
        u"question=user_input, context=retrieved_contexts, given=response, reference=reference");
    row("generated benchmarks", u"query|relevant_chunks|response",
        u"question=query, context=relevant_chunks, reference=response");
    row("generated benchmarks with ids and a reference of their own", u"id|query|relevant_chunks|response|reference",
        u"id=id, question=query, context=relevant_chunks, given=response, reference=reference");
    row("a document is where a question comes from", u"question|answer|document",
        u"question=question, reference=answer");
    row("MLflow", u"inputs|expected_response|outputs", u"question=inputs, reference=expected_response, given=outputs");
    row("DeepEval", u"input|actual_output|expected_output|context",
        u"question=input, given=actual_output, reference=expected_output, context=context");
    row("TruthfulQA",
        u"Type|Category|Question|Best Answer|Best Incorrect Answer|Correct Answers|Incorrect Answers|Source",
        u"category=Category, question=Question, reference=Best Answer, wrong=Best Incorrect Answer, accepted=Correct "
        u"Answers, "
        u"wrong=Incorrect Answers");
    row("MMLU", u"question|A|B|C|D|answer|subject",
        u"question=question, choices=A, choices=B, choices=C, choices=D, reference=answer, category=subject");
    row("a letter alone is no choice", u"A|question", u"question=question");
    row("numbered options", u"Question|Option 1|Option 2|Correct Answer",
        u"question=Question, choices=Option 1, choices=Option 2, reference=Correct Answer");
    row("GPQA", u"Question|Correct Answer|Incorrect Answer 1|Incorrect Answer 2",
        u"question=Question, reference=Correct Answer, wrong=Incorrect Answer 1, wrong=Incorrect Answer 2");
    row("SciQ", u"question|distractor1|distractor2|correct_answer|support",
        u"question=question, wrong=distractor1, wrong=distractor2, reference=correct_answer");
    row("several given answers", u"id|question|response_1|response_2|response A",
        u"id=id, question=question, given=response_1, given=response_2, given=response A");
    row("instructions have their answer in output", u"instruction|input|output",
        u"question=instruction, context=input, reference=output");
    row("a lone output is given", u"input|output", u"question=input, given=output");
    row("chat messages", u"input|input.last_user|ideal", u"question=input.last_user, reference=ideal");
    row("question wins over prompt and input", u"prompt|input|question|expected",
        u"question=question, reference=expected");
    row("answers are accepted ones", u"id|context|question|answers",
        u"id=id, context=context, question=question, accepted=answers");
    row("a label is better than nothing", u"text|label", u"question=text, reference=label");
    row("but an answer is better than a solution", u"problem|solution|answer", u"question=problem, reference=answer");
    row("case and separators do not matter", u"QUESTION-ID|Question_Text|groundTruth",
        u"id=QUESTION-ID, question=Question_Text, reference=groundTruth");
    row("French", u"N°|Question|Réponse attendue|Catégorie|Contexte",
        u"question=Question, reference=Réponse attendue, category=Catégorie, context=Contexte");
    row("French without accents", u"identifiant|question|reponse|mauvaises reponses|matiere",
        u"id=identifiant, question=question, reference=reponse, wrong=mauvaises reponses, category=matiere");
    row("French answers and those of a model", u"question|réponse|réponse du modèle",
        u"question=question, reference=réponse, given=réponse du modèle");
    row("Russian", u"№|Вопрос|Ответ|Категория|Контекст",
        u"id=№, question=Вопрос, reference=Ответ, category=Категория, context=Контекст");
    row("Russian with an answer beside the reference", u"запрос|ответ|эталонный ответ",
        u"question=запрос, given=ответ, reference=эталонный ответ");
    row("Russian lists", u"ВОПРОС|Правильные ответы|Неправильные ответы|Варианты ответов|Тема",
        u"question=ВОПРОС, accepted=Правильные ответы, wrong=Неправильные ответы, choices=Варианты ответов, "
        u"category=Тема");
    row("Russian letters", u"Вопрос|А|Б|В|Г|Правильный ответ",
        u"question=Вопрос, choices=А, choices=Б, choices=В, choices=Г, reference=Правильный ответ");
    row("й and ё with and without their marks", u"Верный ответ|Ответ модели|Идентификатор",
        u"reference=Верный ответ, given=Ответ модели, id=Идентификатор");
    row("at most one of each single role", u"id|uid|category|topic|context|document",
        u"id=id, category=category, context=context");
    row("nothing to guess", u"x|y|", u"");
}

void TestColumnMapping::headersAreUnderstood()
{
    QFETCH(QString, headers);
    QFETCH(QString, roles);
    QCOMPARE(shown(guessRoles(headers.split(u'|'))), roles);
}

void TestColumnMapping::everyHeaderWordHasOneMeaning_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<HeaderMeaning>("meaning");
    const auto row = [](const char16_t *header, HeaderMeaning meaning) {
        const QString text = QString::fromUtf16(header);
        QTest::newRow(qPrintable(text)) << text << meaning;
    };
    row(u"Вывод", HeaderMeaning::Output);
    row(u"Ввод", HeaderMeaning::Question);
    row(u"Expected (EUR)", HeaderMeaning::Expected);
    row(u"expected_discount", HeaderMeaning::Expected);
    row(u"__expected", HeaderMeaning::Expected);
    row(u"response_time_ms", HeaderMeaning::Nothing);
    row(u"output tokens", HeaderMeaning::Nothing);
    row(u"Énoncé", HeaderMeaning::Question);
    row(u"ЭТАЛОН", HeaderMeaning::Expected);
    row(u"question 2", HeaderMeaning::Nothing);
}

void TestColumnMapping::everyHeaderWordHasOneMeaning()
{
    QFETCH(QString, header);
    QFETCH(HeaderMeaning, meaning);
    QCOMPARE(guessHeader(header).meaning, meaning);
}

void TestColumnMapping::realFilesAreUnderstood_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("roles");
    QTest::newRow("TruthfulQA")
        << u"truthfulqa/TruthfulQA.first-rows.csv"_s
        << u"category=Category, question=Question, reference=Best Answer, wrong=Best Incorrect Answer, "
           u"accepted=Correct Answers, wrong=Incorrect Answers"_s;
    QTest::newRow("GSM8K") << u"gsm8k/test.jsonl"_s << u"question=question, reference=answer"_s;
    QTest::newRow("BBH") << u"bbh/tasks/navigate.json"_s << u"question=input, reference=target"_s;
    QTest::newRow("oaievals") << u"oaievals/crontab.jsonl"_s << u"question=prompt, reference=ideal"_s;
    QTest::newRow("ragas, documents") << u"ragas/hf_doc_qa_eval.csv"_s
                                      << u"question=question, reference=expected_answer"_s;
    QTest::newRow("ragas, SQL") << u"ragas/booksql_sample.csv"_s << u"question=Query"_s;
    QTest::newRow("ragas, discounts") << u"ragas/discount_benchmark.csv"_s << u"id=id, reference=expected_discount"_s;
    QTest::newRow("ragas, triage") << u"ragas/support_triage.csv"_s << u"id=id, question=text, reference=labels"_s;
    QTest::newRow("PandaLM") << u"pandalm/testset-v1.json"_s
                             << u"id=idx, question=instruction, context=input, given=response1, given=response2"_s;
}

void TestColumnMapping::realFilesAreUnderstood()
{
    SKIP_WITHOUT_SHARED();
    QFETCH(QString, file);
    QFETCH(QString, roles);
    const WholeTable table = readTable(sharedDirectory() + u"/data/"_s + file);
    QVERIFY(!table.error);
    QCOMPARE(shown(guessRoles(table.columns)), roles);
}

void TestColumnMapping::wishesWinOverGuesses()
{
    const QStringList columns{u"question"_s, u"answer"_s, u"notes"_s};
    const auto roles = applyRoles(columns, {{Role::Context, u"notes"_s}, {Role::Given, u"answer"_s}});
    QVERIFY(roles);
    QCOMPARE(shown(*roles), u"question=question, given=answer, context=notes"_s);
}

void TestColumnMapping::aSingleRoleLeavesItsGuessedColumn()
{
    const auto roles = applyRoles({u"question"_s, u"Frage"_s, u"answer"_s}, {{Role::Question, u"Frage"_s}});
    QVERIFY(roles);
    QCOMPARE(shown(*roles), u"question=Frage, reference=answer"_s);
}

void TestColumnMapping::roleNoneTakesARoleAway()
{
    const auto roles = applyRoles({u"question"_s, u"answer"_s}, {{Role::None, u"answer"_s}});
    QVERIFY(roles);
    QCOMPARE(shown(*roles), u"question=question"_s);
}

void TestColumnMapping::unknownColumnNamesTheNearest()
{
    const auto roles = applyRoles({u"question"_s, u"Answer"_s}, {{Role::Reference, u"answr"_s}});
    QVERIFY(!roles);
    QCOMPARE(roles.error().kind, ErrorKind::BadInput);
    QVERIFY(roles.error().message.contains(u"nearest one is Answer"_s));
    QVERIFY(!applyRoles({}, {{Role::Reference, u"a"_s}}));
}

void TestColumnMapping::twoColumnsForASingleRoleAreAnError()
{
    const auto roles = applyRoles({u"a"_s, u"b"_s}, {{Role::Question, u"a"_s}, {Role::Question, u"b"_s}});
    QVERIFY(!roles);
    QVERIFY(roles.error().message.contains(u"question"_s));
    QVERIFY(applyRoles({u"a"_s, u"b"_s}, {{Role::Given, u"a"_s}, {Role::Given, u"b"_s}}));
}

void TestColumnMapping::oneColumnMayHaveTwoRolesByWish()
{
    const auto roles = applyRoles({u"a"_s}, {{Role::Question, u"a"_s}, {Role::Context, u"a"_s}});
    QVERIFY(roles);
    QCOMPARE(roles->size(), 2);
}

void TestColumnMapping::roleOptionsAreParsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("column");
    QTest::newRow("plain") << u"question=Frage"_s << u"question"_s << u"Frage"_s;
    QTest::newRow("the column may hold =") << u"given=a = b"_s << u"given"_s << u"a = b"_s;
    QTest::newRow("case of the role") << u"Reference=x"_s << u"reference"_s << u"x"_s;
    QTest::newRow("none") << u"none=x"_s << u""_s << u"x"_s;
}

void TestColumnMapping::roleOptionsAreParsed()
{
    QFETCH(QString, text);
    QFETCH(QString, role);
    QFETCH(QString, column);
    const auto parsed = parseRoleOption(text);
    QVERIFY(parsed);
    QCOMPARE(roleName(parsed->role), role);
    QCOMPARE(parsed->column, column);
}

void TestColumnMapping::badRoleOptionsNameTheRoles_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no equals sign") << u"question"_s;
    QTest::newRow("no role") << u"=x"_s;
    QTest::newRow("no column") << u"question="_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("unknown role") << u"qestion=x"_s;
}

void TestColumnMapping::badRoleOptionsNameTheRoles()
{
    QFETCH(QString, text);
    const auto parsed = parseRoleOption(text);
    QVERIFY(!parsed);
    QVERIFY(parsed.error().message.contains(
        u"id, question, reference, accepted, wrong, choices, context, category, given"_s));
}

QTEST_GUILESS_MAIN(TestColumnMapping)
#include "tst_columnmapping.moc"
