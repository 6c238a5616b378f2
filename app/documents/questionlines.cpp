#include "questionlines.h"

#include "questionform.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {
enum class LineLabel { Question, Answer, Quote };

struct LabelledLine
{
    LineLabel label = LineLabel::Question;
    QString rest;
};

struct LabelWords
{
    LineLabel label;
    QStringView words;
};

constexpr LabelWords labelWords[]{
    {LineLabel::Question, u"question|q|query|вопрос|frage|pregunta|domanda|pergunta|问题|問題|问|質問|السؤال|سؤال"},
    {LineLabel::Answer,
     u"answer|a|response|reponse|réponse|ответ|antwort|respuesta|risposta|resposta|答案|回答|答|الإجابة|الجواب|إجابة"},
    {LineLabel::Quote, u"evidence|evidence quotes?|quotes?|citation|цитата|zitat|beleg|cita|preuve|引用|原文"},
};

/// "**Factoid question 2:** …": a bullet or number, up to two words, the label, a number, a colon.
QRegularExpression labelExpression(const LabelWords &label)
{
    return QRegularExpression(
        u"^[\\s*_#>•-]*(?:\\d+\\s*[.):、]\\s*)?[*_\\s]*(?:[\\w-]+\\s+){0,2}?(?:"_s + label.words.toString()
            + u")\\s*(?:n[o°º]\\.?\\s*|#\\s*)?\\d*\\s*[.)]?[*_\\s]*[:：][*_]*\\s*(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

std::optional<LabelledLine> labelledLine(const QString &line)
{
    static const QList<QRegularExpression> expressions = [] {
        QList<QRegularExpression> list;
        for (const LabelWords &label : labelWords)
            list.append(labelExpression(label));
        return list;
    }();
    constexpr qsizetype longestLabel = 80;
    const QString begin = line.left(longestLabel);
    if (!begin.contains(u':') && !begin.contains(u'：'))
        return std::nullopt;
    for (qsizetype i = 0; i < expressions.size(); ++i) {
        if (const auto match = expressions[i].match(begin); match.hasMatch())
            return LabelledLine{labelWords[i].label, line.sliced(match.capturedStart(1)).trimmed()};
    }
    return std::nullopt;
}

bool isRuler(const QString &line)
{
    return line.startsWith("```"_L1) || line.startsWith("---"_L1) || line.startsWith("***"_L1)
        || line.startsWith("==="_L1);
}

void appendToField(QString &field, const QString &line)
{
    field += field.isEmpty() ? line : u' ' + line;
}

QList<PlainQuestion> labelledQuestions(const QStringList &lines)
{
    QList<PlainQuestion> questions;
    LineLabel current = LineLabel::Question;
    for (const QString &line : lines) {
        const auto labelled = labelledLine(line);
        if (labelled && labelled->label == LineLabel::Question)
            questions.append(PlainQuestion());
        if (questions.isEmpty() || (!labelled && (line.isEmpty() || isRuler(line))))
            continue;
        const QString text = labelled ? labelled->rest : line;
        current = labelled ? labelled->label : current;
        PlainQuestion &question = questions.last();
        if (current == LineLabel::Question)
            appendToField(question.question, text);
        else if (current == LineLabel::Answer)
            appendToField(question.answer, text);
        else if (!text.isEmpty())
            question.quotes.append(text);
    }
    return questions;
}

QList<PlainQuestion> listedQuestions(const QStringList &lines)
{
    static const QRegularExpression number(u"^[*_]*\\d{1,3}\\s*[.)、:][*_]*\\s*"_s);
    static const QRegularExpression bullet(u"^[-*•–]\\s+"_s);
    QList<PlainQuestion> questions;
    for (const QString &line : lines) {
        QString text = line;
        const bool numbered = number.match(line).hasMatch();
        text.remove(numbered ? number : bullet);
        if (!text.isEmpty() && (numbered || endsLikeQuestion(text)))
            questions.append({text, {}, {}});
    }
    return questions;
}

QString withoutEmphasis(QString text)
{
    for (const QLatin1StringView sign : {"**"_L1, "__"_L1}) {
        if (text.startsWith(sign) && text.endsWith(sign) && text.size() > 2 * sign.size())
            text = text.sliced(sign.size()).chopped(sign.size());
    }
    return text.trimmed();
}
}

QList<PlainQuestion> questionsInLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    QList<PlainQuestion> questions = labelledQuestions(lines);
    if (questions.isEmpty())
        questions = listedQuestions(lines);
    for (PlainQuestion &question : questions) {
        question.question = withoutEmphasis(question.question);
        question.answer = withoutEmphasis(question.answer);
    }
    return questions;
}
