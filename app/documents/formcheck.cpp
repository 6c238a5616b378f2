#include "questionchecks.h"

#include "codepoints.h"
#include "questionform.h"
#include "searchtokens.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Whether the answer's words stand side by side in the question.
bool givesAway(const QString &question, const QString &answer)
{
    const QStringList asked = searchTokens(question);
    const QStringList said = searchTokens(answer);
    return !said.isEmpty() && std::search(asked.begin(), asked.end(), said.begin(), said.end()) != asked.end();
}

/// What is wrong with it; empty: nothing.
QString formFault(const GeneratedQuestion &question, const CheckSettings &settings)
{
    if (!saysSomething(question.question))
        return QCoreApplication::translate("Documents", "The question is empty.");
    if (!saysSomething(question.answer))
        return QCoreApplication::translate("Documents", "The answer is empty.");
    const qsizetype length = codePointCount(question.answer);
    if (length > settings.maxAnswerCharacters) {
        return QCoreApplication::translate("Documents", "The answer has %1 characters; at most %2 are wanted.")
            .arg(QString::number(length), QString::number(settings.maxAnswerCharacters));
    }
    // The templates of rows are a person's own: "Capital of France" may be what is wanted.
    if (question.kind != QuestionKind::Row && !endsLikeQuestion(question.question))
        return QCoreApplication::translate("Documents", "It does not end like a question.");
    if (countQuestions(question.question) > 1)
        return QCoreApplication::translate("Documents", "It asks more than one question.");
    if (question.kind != QuestionKind::Unanswerable && givesAway(question.question, question.answer))
        return QCoreApplication::translate("Documents", "The question contains its answer.");
    return {};
}
}

CheckVerdict formCheck(const GeneratedQuestion &question, const CheckSettings &settings)
{
    const QString fault = formFault(question, settings);
    if (!fault.isEmpty())
        return {CheckKind::Form, false, std::nullopt, fault};
    return {CheckKind::Form, true, std::nullopt,
            QCoreApplication::translate("Documents", "One question with a short answer.")};
}
