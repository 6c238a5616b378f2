#include "errorsentence.h"

#include "plainexcerpt.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What to do about it, in one short sentence; empty where waiting is all.
QString remedyFor(ErrorKind kind, const ModelSpec &model)
{
    switch (kind) {
    case ErrorKind::Auth:
        return model.key.isEmpty()
            ? QCoreApplication::translate("ErrorSentence", "Give model %1 a key.").arg(plainExcerpt(model.name, 80))
            : QCoreApplication::translate("ErrorSentence", "Check the key that %1 names.")
                  .arg(plainExcerpt(model.key, 80));
    case ErrorKind::Permission:
        return QCoreApplication::translate("ErrorSentence", "Check what the key may use.");
    case ErrorKind::Quota:
        return QCoreApplication::translate("ErrorSentence", "Check the account's credit and limits, then resume.");
    case ErrorKind::NotFound:
        return QCoreApplication::translate("ErrorSentence", "Check the endpoint and the model id “%1”.")
            .arg(plainExcerpt(model.model, 80));
    case ErrorKind::ContextLength:
        return QCoreApplication::translate("ErrorSentence", "Shorten the prompt or ask for fewer tokens.");
    case ErrorKind::UnsupportedParameter:
        return QCoreApplication::translate("ErrorSentence", "Leave the parameter out (\"omit\").");
    case ErrorKind::BadRequest:
        return QCoreApplication::translate("ErrorSentence", "Check the model's parameters.");
    default:
        return {};
    }
}

QString whatHappened(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Auth:
        return QCoreApplication::translate("ErrorSentence", "did not accept the key");
    case ErrorKind::Permission:
        return QCoreApplication::translate("ErrorSentence", "does not permit this");
    case ErrorKind::Quota:
        return QCoreApplication::translate("ErrorSentence", "says that the quota is used up");
    case ErrorKind::NotFound:
        return QCoreApplication::translate("ErrorSentence", "does not know this address or model");
    case ErrorKind::ContextLength:
        return QCoreApplication::translate("ErrorSentence", "says that the prompt is too long for the model");
    case ErrorKind::ContentFilter:
        return QCoreApplication::translate("ErrorSentence", "refused the prompt by its content filter");
    case ErrorKind::UnsupportedParameter:
        return QCoreApplication::translate("ErrorSentence", "refused a parameter");
    case ErrorKind::RateLimit:
        return QCoreApplication::translate("ErrorSentence", "asks for fewer requests");
    case ErrorKind::Overloaded:
        return QCoreApplication::translate("ErrorSentence", "is overloaded");
    case ErrorKind::ServerTransient:
        return QCoreApplication::translate("ErrorSentence", "failed");
    default:
        return QCoreApplication::translate("ErrorSentence", "refused the request");
    }
}
}

QString errorSentence(ErrorKind kind, const ModelSpec &model, const QString &origin, const ServerComplaint &complaint)
{
    QString sentence = complaint.status > 0 ? QCoreApplication::translate("ErrorSentence", "%1 %2 (HTTP %3)")
                                                  .arg(origin, whatHappened(kind), QString::number(complaint.status))
                                            : u"%1 %2"_s.arg(origin, whatHappened(kind));
    const QString said = plainExcerpt(complaint.message);
    if (!said.isEmpty())
        sentence += u": “%1”"_s.arg(said);
    sentence += u'.';
    const QString remedy = remedyFor(kind, model);
    return remedy.isEmpty() ? sentence : sentence + u' ' + remedy;
}
