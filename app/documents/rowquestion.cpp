#include "rowquestion.h"

#include "prompttemplate.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<QString> renderedFromRow(const QString &source, const QString &name, const TemplateValues &values)
{
    auto text = renderTemplate(source, values);
    if (!text) {
        return Error{text.error().kind,
                     QCoreApplication::translate("Documents", "The template “%1” of generated questions: %2")
                         .arg(name, text.error().message)};
    }
    return text->trimmed();
}
}

Result<GeneratedQuestion> questionFromRow(const GenerationSpec &spec, const QList<NamedText> &fields)
{
    Item row;
    row.fields = fields;
    const TemplateValues values = templateValues(row);
    const auto question = renderedFromRow(spec.questionTemplate, u"question"_s, values);
    if (!question)
        return question.error();
    const auto answer = renderedFromRow(spec.answerTemplate, u"answer"_s, values);
    if (!answer)
        return answer.error();
    GeneratedQuestion generated;
    generated.question = *question;
    generated.answer = *answer;
    generated.kind = QuestionKind::Row;
    generated.language = spec.language;
    return generated;
}
