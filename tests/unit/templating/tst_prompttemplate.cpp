#include "prompttemplate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPromptTemplate : public QObject
{
    Q_OBJECT

private slots:
    void rendered_data();
    void rendered();
    void errorsNameLineAndColumn_data();
    void errorsNameLineAndColumn();
    void valuesAreNeverExpandedAgain();
    void withoutJinjaOnlyKnownNamesAreReplaced();
    void columnsAreNamesToo();
    void aPromptHasSystemExamplesAndUser();
    void unknownNamesAreFoundBeforeTheRun_data();
    void unknownNamesAreFoundBeforeTheRun();
    void aPromptWithoutATextAsksTheQuestion();
    void errorsOfAPromptNameItsPart();
    void workIsBounded();
};

namespace {
Item sampleItem()
{
    const DatasetShape shape{
        {u"frage"_s, u"answer"_s, u"My col"_s, u"options"_s},
        {{Role::Question, u"frage"_s}, {Role::Reference, u"answer"_s}, {Role::Choices, u"options"_s}},
        u"|"_s};
    return makeItem(shape, u"7"_s, {u"Why?"_s, u"Because."_s, u"extra"_s, u"red|green"_s});
}
}

void TestPromptTemplate::rendered_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::addRow("a name") << u"Q: {{ question }}"_s << u"Q: Why?"_s;
    QTest::addRow("a loop over choices")
        << u"{% for c in choices %}{{ loop.index }}) {{ c }}{% if not loop.last %}, {% endif %}{% endfor %}"_s
        << u"1) red, 2) green"_s;
    QTest::addRow("letters by index") << u"{% for c in choices %}{{ 'ABCD'[loop.index0] }}={{ c }};{% endfor %}"_s
                                      << u"A=red;B=green;"_s;
    QTest::addRow("an inline if") << u"{{ context if context else 'no context' }}"_s << u"no context"_s;
    QTest::addRow("filters in a row") << u"{{ question | upper | replace('?', '!') }}"_s << u"WHY!"_s;
    QTest::addRow("default for what is missing") << u"{{ hint | default('none') }}"_s << u"none"_s;
    QTest::addRow("is defined") << u"{% if hint is defined %}a{% else %}b{% endif %}"_s << u"b"_s;
    QTest::addRow("join") << u"{{ choices | join(' / ') }}"_s << u"red / green"_s;
    QTest::addRow("white space stripped") << u"a  {{- ' b ' -}}  c"_s << u"a b c"_s;
    QTest::addRow("a comment") << u"a{# not this #}b{{ '' }}"_s << u"ab"_s;
    QTest::addRow("raw") << u"{% raw %}{{ question }}{% endraw %}"_s << u"{{ question }}"_s;
    QTest::addRow("set") << u"{% set n = choices | length %}{{ n + 1 }}"_s << u"3"_s;
    QTest::addRow("tojson") << u"{{ choices | tojson }}"_s << u"[\"red\", \"green\"]"_s;
    QTest::addRow("in") << u"{{ 'red' in choices }}"_s << u"True"_s;
    QTest::addRow("for else") << u"{% for a in accepted %}x{% else %}none{% endfor %}"_s << u"none"_s;
    QTest::addRow("characters outside the basic plane count once") << u"{{ 'a😀b'[1] ~ 'a😀b'|length }}"_s << u"😀3"_s;
    QTest::addRow("floats as Python writes them")
        << u"{{ 10/4 }} {{ 4/2 }} {{ 1e16 }} {{ 0.00001 }}"_s << u"2.5 2.0 1e+16 1e-05"_s;
    QTest::addRow("whole division rounds down") << u"{{ -7 // 2 }} {{ -7 % 3 }}"_s << u"-4 2"_s;
    QTest::addRow("~ binds tighter than +") << u"{{ 'a' ~ 1 + 'b' }}"_s << u"a1b"_s;
    QTest::addRow("comparisons in a row") << u"{{ 1 < 2 < 3 }}{{ 3 > 2 > 2 }}"_s << u"TrueFalse"_s;
    QTest::addRow("an inline if without else prints nothing") << u"[{{ 'x' if context }}]"_s << u"[]"_s;
    QTest::addRow("a set inside a loop ends with it")
        << u"{% set x = 1 %}{% for i in choices %}{% set x = 2 %}{% endfor %}{{ x }}"_s << u"1"_s;
    QTest::addRow("two names at once") << u"{% for a, b in [[1, 2], [3, 4]] %}{{ a }}-{{ b }};{% endfor %}"_s
                                       << u"1-2;3-4;"_s;
    QTest::addRow("a filtered loop counts what is left")
        << u"{% for x in [1, 2, 3] if x > 1 %}{{ loop.index }}:{{ x }} {% endfor %}"_s << u"1:2 2:3 "_s;
    QTest::addRow("words are counted once") << u"{{ 'one two three' | wordcount }}"_s << u"3"_s;
    QTest::addRow("one newline at the end is kept") << u"{{ id }}\n"_s << u"7\n"_s;
    QTest::addRow("braces in quotes do not end an output") << u"{{ '}}' }}"_s << u"}}"_s;
    QTest::addRow("a block of text as a name") << u"{% set x %}id {{ id }}{% endset %}<{{ x }}>"_s << u"<id 7>"_s;
    QTest::addRow("a method") << u"{{ ' a b '.strip().split(' ')[1] }}"_s << u"b"_s;
}

void TestPromptTemplate::rendered()
{
    QFETCH(QString, source);
    QFETCH(QString, expected);
    const auto text = renderTemplate(source, templateValues(sampleItem()));
    QVERIFY2(text, text ? "" : qPrintable(text.error().message));
    QCOMPARE(*text, expected);
}

void TestPromptTemplate::errorsNameLineAndColumn_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("says");
    QTest::addRow("an undefined name") << u"a\nb {{ questoin }}"_s << u"Line 2, column 6"_s;
    QTest::addRow("a block without end") << u"{% if question %}x"_s << u"endif"_s;
    QTest::addRow("an unknown filter") << u"{{ question | shout }}"_s << u"shout"_s;
    QTest::addRow("an unknown statement") << u"{% macro x() %}"_s << u"macro"_s;
    QTest::addRow("an open output") << u"{{ question "_s << u"Line 1"_s;
    QTest::addRow("an index that is not there") << u"{{ choices[5] }}"_s << u"5"_s;
    QTest::addRow("a missing part") << u"{{ question.text }}"_s << u"text"_s;
    QTest::addRow("sums of different kinds") << u"{{ question + 1 }}"_s << u"+"_s;
    QTest::addRow("names that are there are listed") << u"{{ questoin }}"_s << u"frage"_s;
    QTest::addRow("a method of maps that is not called") << u"{{ {'a': 1}.items }}"_s << u"['items']"_s;
    QTest::addRow("a number that is too large") << u"{{ 9223372036854775807 + 1 }}"_s << u"too large"_s;
    QTest::addRow("an end without a beginning") << u"{% endif %}"_s << u"endif"_s;
    QTest::addRow("a wrong pattern") << u"{{ question | regex_replace('(', '') }}"_s << u"pattern"_s;
    QTest::addRow("division by zero") << u"{{ 1 / 0 }}"_s << u"zero"_s;
}

void TestPromptTemplate::errorsNameLineAndColumn()
{
    QFETCH(QString, source);
    QFETCH(QString, says);
    const auto text = renderTemplate(source, templateValues(sampleItem()));
    QVERIFY(!text);
    QCOMPARE(text.error().kind, ErrorKind::BadInput);
    QVERIFY2(text.error().message.contains(says), qPrintable(text.error().message));
}

void TestPromptTemplate::valuesAreNeverExpandedAgain()
{
    Item item = sampleItem();
    item.question = u"{{ reference }} {answer} {% if %}"_s;
    QCOMPARE(*renderTemplate(u"{{ question }}"_s, templateValues(item)), item.question);
    TemplateValues values = templateValues(item);
    values.insert(u"answer"_s, u"{question}"_s);
    QCOMPARE(*renderTemplate(u"<{question}> <{answer}>"_s, values),
             u"<{{ reference }} {answer} {% if %}> <{question}>"_s);
}

void TestPromptTemplate::withoutJinjaOnlyKnownNamesAreReplaced()
{
    TemplateValues values = templateValues(sampleItem());
    values.insert(u"answer"_s, u"A"_s);
    QCOMPARE(*renderTemplate(u"{question} {answer} {reference} {frage} {\"score\": {x}} {"_s, values),
             u"Why? A Because. {frage} {\"score\": {x}} {"_s);
    QCOMPARE(*renderTemplate(u"{choices}"_s, values), u"A. red\nB. green"_s);
}

void TestPromptTemplate::columnsAreNamesToo()
{
    const TemplateValues values = templateValues(sampleItem());
    QCOMPARE(*renderTemplate(u"{{ frage }} {{ My_col }} {{ id }}"_s, values), u"Why? extra 7"_s);
}

void TestPromptTemplate::aPromptHasSystemExamplesAndUser()
{
    const PromptSpec spec{u"p"_s, u"Be brief."_s, u"{{ question }}"_s, {{u"1+1?"_s, u"2"_s}}};
    const auto prompt = renderPrompt(spec, sampleItem());
    QVERIFY(prompt);
    QCOMPARE(
        prompt->messages,
        (QList<Message>{
            {u"system"_s, u"Be brief."_s}, {u"user"_s, u"1+1?"_s}, {u"assistant"_s, u"2"_s}, {u"user"_s, u"Why?"_s}}));
}

void TestPromptTemplate::aPromptWithoutATextAsksTheQuestion()
{
    const auto prompt = renderPrompt({u"plain"_s, {}, {}, {}}, sampleItem());
    QVERIFY(prompt);
    QCOMPARE(prompt->messages, (QList<Message>{{u"user"_s, u"Why?"_s}}));
}

void TestPromptTemplate::errorsOfAPromptNameItsPart()
{
    const auto prompt = renderPrompt({u"careful"_s, u"{{ nothing }}"_s, u"{{ question }}"_s, {}}, sampleItem());
    QVERIFY(!prompt);
    QVERIFY2(prompt.error().message.contains(u"system"_s) && prompt.error().message.contains(u"careful"_s),
             qPrintable(prompt.error().message));
}

void TestPromptTemplate::unknownNamesAreFoundBeforeTheRun_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("fine");
    QTest::addRow("a known name") << u"{{ question }}"_s << true;
    QTest::addRow("an unknown name") << u"{{ questoin }}"_s << false;
    QTest::addRow("an unknown name in a branch") << u"{% if question %}{{ x }}{% endif %}"_s << false;
    QTest::addRow("a loop's own name") << u"{% for x in choices %}{{ x }}{{ loop.index }}{% endfor %}"_s << true;
    QTest::addRow("a name that is asked for") << u"{% if x is defined %}{{ x }}{% endif %}"_s << true;
    QTest::addRow("an unknown filter") << u"{{ question | shout }}"_s << false;
    QTest::addRow("single braces are never wrong") << u"{x}"_s << true;
}

void TestPromptTemplate::unknownNamesAreFoundBeforeTheRun()
{
    QFETCH(QString, source);
    QFETCH(bool, fine);
    QCOMPARE(checkTemplate(source, templateValues(sampleItem()).keys()).has_value(), fine);
}

void TestPromptTemplate::workIsBounded()
{
    const QString loop = u"{% for a in range(9999) %}{% for b in range(9999) %}x{% endfor %}{% endfor %}"_s;
    QVERIFY(!renderTemplate(loop, {}));
    QVERIFY(!renderTemplate(u"{{ 'x' * 999999999 }}"_s, {}));
    QVERIFY(!renderTemplate(u"{% set x = [1] %}"_s + u"{% set x = [x, x] %}"_s.repeated(60) + u"{{ x == x }}"_s, {}));
    QVERIFY(!renderTemplate(u"{{ id }}"_s + u"{% set x = [x|default(0)] %}"_s.repeated(900), {{u"id"_s, 1}}));
    const TemplateValues large{{u"t"_s, u"x"_s.repeated(1'000'000)}};
    QVERIFY(!renderTemplate(u"{% for i in range(90000) %}{% if 'y' in t %}{% endif %}{% endfor %}"_s, large));
    QVERIFY(!renderTemplate(u"{% for i in range(90000) %}{% set y = t ~ t %}{% endfor %}"_s, large));
    QVERIFY(renderTemplate(u"{{ t }}{{ t | upper }}"_s, large));
    QVERIFY(!renderTemplate(u"{{ "_s + u"1 + "_s.repeated(5000) + u"1 }}"_s, {}));
    QVERIFY(!renderTemplate(u"{{ "_s + u"-"_s.repeated(5000) + u"1 }}"_s, {}));
    QVERIFY(!renderTemplate(u"{% if 1 %}"_s.repeated(5000), {}));
    QVERIFY(!renderTemplate(QString(u"{{ "_s + u"("_s.repeated(5000) + u" }}"_s), {}));
}

QTEST_GUILESS_MAIN(TestPromptTemplate)
#include "tst_prompttemplate.moc"
