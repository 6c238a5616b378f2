#include "learnedparameters.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Whether the user wrote the parameter, rather than the program.
bool isWritten(const ModelSpec &model, const QString &parameter)
{
    return std::ranges::any_of(QList{model.parameters, model.extraBody}, [&parameter](const QByteArray &json) {
        return QJsonDocument::fromJson(json).object().contains(parameter);
    });
}

bool isStreaming(const QString &parameter)
{
    return parameter == "stream"_L1 || parameter == "stream_options"_L1;
}

/// What the run's record says of a parameter that is left out: it changes what the result means (providers.md A.13).
QString lessonText(const ModelSpec &model, const QString &parameter)
{
    if (isStreaming(parameter))
        return QCoreApplication::translate("Caller", "%1 refuses streaming: time to first token stays unknown.")
            .arg(model.name);
    if (parameter == "response_format"_L1 && !isWritten(model, parameter))
        return QCoreApplication::translate("Caller",
                                           "%1 refuses response_format: its verdicts are read from plain text.")
            .arg(model.name);
    return QCoreApplication::translate("Caller", "%1 refuses the parameter %2: it is left out from now on.")
        .arg(model.name, parameter);
}
}

QString LearnedParameters::learn(const ModelSpec &model, const CallError &error)
{
    if (error.maxCompletionTokensWanted && !maxCompletionTokens) {
        maxCompletionTokens = true;
        ++lessons;
        return QCoreApplication::translate("Caller",
                                           "%1 wants max_completion_tokens: max_tokens is sent under that name.")
            .arg(model.name);
    }
    if (error.parameter.isEmpty() || omit.contains(error.parameter))
        return {};
    omit.append(error.parameter);
    noResponseFormat |= error.parameter == "response_format"_L1;
    noStream |= isStreaming(error.parameter);
    ++lessons;
    return lessonText(model, error.parameter);
}
