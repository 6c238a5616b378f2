#include "questionreading.h"

#include "judgereading.h"
#include "loosejson.h"
#include "questionlines.h"
#include "questionprompt.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestReply = 1'000'000;
constexpr qsizetype longestField = 8'000;
constexpr qsizetype mostQuestions = 50;
constexpr qsizetype mostQuotes = 20;

/// A question with what the reply says about it.
struct FoundQuestion
{
    PlainQuestion plain;
    std::optional<QuestionKind> kind;
    QString difficulty;
};

QString plainKey(const QString &key)
{
    QString plain = key.trimmed().toLower();
    plain.replace(u' ', u'_');
    plain.replace(u'-', u'_');
    return plain;
}

QStringList questionKeys()
{
    return {u"question"_s, u"q"_s,     u"query"_s,    u"user_input"_s, u"input"_s, u"question_text"_s,
            u"вопрос"_s,   u"frage"_s, u"pregunta"_s, u"domanda"_s,    u"问题"_s,  u"質問"_s};
}

QStringList answerKeys()
{
    return {u"answer"_s,          u"a"_s,         u"response"_s,     u"expected_output"_s, u"reference_answer"_s,
            u"expected_answer"_s, u"reference"_s, u"ground_truth"_s, u"output"_s,          u"answer_text"_s,
            u"ответ"_s,           u"réponse"_s,   u"reponse"_s,      u"antwort"_s,         u"respuesta"_s,
            u"risposta"_s,        u"答案"_s,      u"回答"_s};
}

QStringList quoteKeys()
{
    return {u"evidence_quotes"_s, u"evidence_quote"_s, u"evidence"_s,          u"quotes"_s,        u"quote"_s,
            u"citations"_s,       u"citation"_s,       u"supporting_quotes"_s, u"source_quotes"_s, u"цитаты"_s};
}

const LooseValue *memberOf(const LooseValue &map, const QStringList &keys)
{
    for (const QString &key : keys) {
        for (qsizetype i = 0; i < map.keys.size(); ++i) {
            if (plainKey(map.keys[i]) == key)
                return &map.values[std::size_t(i)];
        }
    }
    return nullptr;
}

/// A value as a text; of a list its texts.
QString textOfValue(const LooseValue *value)
{
    if (!value)
        return {};
    if (value->isText())
        return value->text;
    QStringList texts;
    if (value->kind == LooseValue::Kind::List) {
        for (const LooseValue &element : value->values)
            texts.append(element.text);
    }
    return texts.join(u' ');
}

/// Quotes as a list, as objects with a quote each, as one text, or as a text that is a list.
QStringList quotesOfValue(const LooseValue *value)
{
    if (!value)
        return {};
    if (value->isText())
        return splitList(value->text, {});
    if (value->kind == LooseValue::Kind::Map)
        return {textOfValue(memberOf(*value, quoteKeys() + QStringList{u"text"_s}))};
    QStringList quotes;
    for (const LooseValue &element : value->values) {
        if (element.kind == LooseValue::Kind::Map)
            quotes.append(textOfValue(memberOf(element, quoteKeys() + QStringList{u"text"_s})));
        else
            quotes.append(textOfValue(&element));
    }
    return quotes;
}

std::optional<QuestionKind> kindOfValue(const LooseValue *value)
{
    const QString name = plainKey(textOfValue(value));
    const QuestionKind kind = questionKindFromName(name);
    if (questionKindName(kind) == name && kind != QuestionKind::Row)
        return kind;
    return std::nullopt;
}

bool isQuestionMap(const LooseValue &value)
{
    const LooseValue *question = value.kind == LooseValue::Kind::Map ? memberOf(value, questionKeys()) : nullptr;
    return question && question->isText();
}

FoundQuestion questionOfMap(const LooseValue &map)
{
    return {{textOfValue(memberOf(map, questionKeys())), textOfValue(memberOf(map, answerKeys())),
             quotesOfValue(memberOf(map, quoteKeys()))},
            kindOfValue(memberOf(map, {u"kind"_s, u"type"_s, u"question_type"_s})),
            textOfValue(memberOf(map, {u"difficulty"_s, u"level"_s}))};
}

bool isListOfTexts(const LooseValue &value)
{
    return value.kind == LooseValue::Kind::List && !value.values.empty()
        && std::ranges::all_of(value.values, [](const LooseValue &v) { return v.kind == LooseValue::Kind::Text; });
}

void takeTexts(const LooseValue &list, QList<FoundQuestion> &found)
{
    for (const LooseValue &element : list.values)
        found.append({{element.text, {}, {}}, std::nullopt, {}});
}

/// Objects that have a question, wherever they are; and texts under a name that says that they are questions.
void gatherQuestions(const LooseValue &value, QList<FoundQuestion> &found)
{
    if (isQuestionMap(value)) {
        found.append(questionOfMap(value));
        return;
    }
    static const QStringList listNames{u"questions"_s, u"queries"_s, u"вопросы"_s, u"fragen"_s, u"preguntas"_s};
    for (std::size_t i = 0; i < value.values.size(); ++i) {
        const LooseValue &inner = value.values[i];
        const bool named
            = value.kind == LooseValue::Kind::Map && listNames.contains(plainKey(value.keys[qsizetype(i)]));
        if (named && isListOfTexts(inner))
            takeTexts(inner, found);
        else if (!inner.isText())
            gatherQuestions(inner, found);
    }
}

QString bounded(const QString &text, bool &wasCut)
{
    wasCut = wasCut || text.size() > longestField;
    const bool half = text.size() > longestField && text[longestField - 1].isHighSurrogate();
    return text.left(half ? longestField - 1 : longestField).trimmed();
}

GeneratedQuestion generatedOf(const FoundQuestion &found, const QuestionsAsked &asked, qsizetype position, bool &wasCut)
{
    GeneratedQuestion question;
    question.question = bounded(found.plain.question, wasCut).simplified();
    question.answer = bounded(found.plain.answer, wasCut);
    question.kind = found.kind.value_or(asked.kinds.value(position, QuestionKind::Factoid));
    question.language = asked.language;
    constexpr qsizetype longestDifficulty = 40;
    question.difficulty = found.difficulty.left(longestDifficulty).simplified();
    for (const QString &quote : found.plain.quotes) {
        const QString text = bounded(quote, wasCut);
        if (!text.isEmpty() && question.quotes.size() < mostQuotes)
            question.quotes.append({text, {}, 0, 0, 0});
    }
    // One sentence for all, so that models' answers are measured by one.
    if (question.kind == QuestionKind::Unanswerable)
        question.answer = notToldSentence(asked.language);
    return question;
}

QList<FoundQuestion> questionsInJson(const QString &text, QStringList &problems)
{
    const LooseJson json = looseJsonIn(text);
    QList<FoundQuestion> found;
    for (const LooseValue &value : json.values)
        gatherQuestions(value, found);
    if (found.isEmpty() && json.isAll && json.values.size() == 1 && isListOfTexts(json.values.front()))
        takeTexts(json.values.front(), found);
    if (!found.isEmpty() && json.brokenOff) {
        problems.append(QCoreApplication::translate(
            "Documents",
            "The reply breaks off. The questions that were complete are kept; a larger max_tokens helps."));
    }
    return found;
}

QList<FoundQuestion> foundQuestions(const QString &text, QStringList &problems)
{
    QList<FoundQuestion> found = questionsInJson(text, problems);
    if (!found.isEmpty())
        return found;
    const QList<PlainQuestion> lines = questionsInLines(text);
    for (const PlainQuestion &plain : lines)
        found.append({plain, std::nullopt, {}});
    if (found.isEmpty()) {
        problems.append(text.trimmed().isEmpty()
                            ? QCoreApplication::translate("Documents", "The reply is empty.")
                            : QCoreApplication::translate("Documents", "No question could be read from the reply."));
    } else {
        problems.append(QCoreApplication::translate("Documents", "The reply is not JSON; its lines were read."));
    }
    return found;
}

void tellCount(qsizetype found, qsizetype asked, QStringList &problems)
{
    if (found > mostQuestions) {
        problems.append(QCoreApplication::translate("Documents", "The reply has %1 questions; the first %2 are kept.")
                            .arg(QString::number(found), QString::number(mostQuestions)));
    } else if (found > 0 && found != asked) {
        problems.append(QCoreApplication::translate("Documents", "Questions asked for: %1; questions in the reply: %2.")
                            .arg(QString::number(asked), QString::number(found)));
    }
}
}

QuestionReading readQuestions(const QString &reply, const QuestionsAsked &asked)
{
    QuestionReading reading;
    if (reply.size() > longestReply) {
        reading.problems.append(
            QCoreApplication::translate("Documents", "The reply has %1 characters; only the first %2 were read.")
                .arg(QString::number(reply.size()), QString::number(longestReply)));
    }
    const QString text = withoutThinking(reply.left(longestReply));
    const QList<FoundQuestion> found = foundQuestions(text, reading.problems);
    tellCount(found.size(), asked.kinds.size(), reading.problems);
    bool wasCut = false;
    for (qsizetype i = 0; i < std::min(found.size(), mostQuestions); ++i)
        reading.questions.append(generatedOf(found[i], asked, i, wasCut));
    if (wasCut) {
        reading.problems.append(QCoreApplication::translate("Documents", "Texts were cut after %1 characters.")
                                    .arg(QString::number(longestField)));
    }
    return reading;
}
