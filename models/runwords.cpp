#include "runwords.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
QString runWord(const char *text)
{
    return QCoreApplication::translate("RunWords", text);
}

struct Trouble
{
    const char *kind;
    const char *text;
    const char *advice;
};

constexpr std::array troubles{
    Trouble{"auth", QT_TRANSLATE_NOOP("RunWords", "wrong key"),
            QT_TRANSLATE_NOOP("RunWords", "Check the model's key on the page Models, then retry.")},
    Trouble{"permission", QT_TRANSLATE_NOOP("RunWords", "not allowed"),
            QT_TRANSLATE_NOOP("RunWords", "The key may not use this model. Choose another key or model.")},
    Trouble{"billing_or_quota", QT_TRANSLATE_NOOP("RunWords", "quota used up"),
            QT_TRANSLATE_NOOP("RunWords", "The account has no credit left at the provider. Top it up, then resume.")},
    Trouble{"bad_request", QT_TRANSLATE_NOOP("RunWords", "request rejected"),
            QT_TRANSLATE_NOOP("RunWords", "The server did not accept the request. Check the model's parameters.")},
    Trouble{"unsupported_param", QT_TRANSLATE_NOOP("RunWords", "unsupported parameter"),
            QT_TRANSLATE_NOOP("RunWords", "Take the parameter out of the model's parameters, then retry.")},
    Trouble{"context_length", QT_TRANSLATE_NOOP("RunWords", "prompt too long"),
            QT_TRANSLATE_NOOP("RunWords", "The prompt is longer than the model can read. Shorten the context.")},
    Trouble{"content_filter", QT_TRANSLATE_NOOP("RunWords", "content filter"),
            QT_TRANSLATE_NOOP("RunWords", "The provider's filter stopped it. Asking again rarely helps.")},
    Trouble{"not_found", QT_TRANSLATE_NOOP("RunWords", "model not found"),
            QT_TRANSLATE_NOOP("RunWords", "Check the endpoint and the model's id on the page Models.")},
    Trouble{"rate_limit", QT_TRANSLATE_NOOP("RunWords", "rate limited"),
            QT_TRANSLATE_NOOP("RunWords", "Too many requests at once. Lower the concurrency, or retry later.")},
    Trouble{"overloaded", QT_TRANSLATE_NOOP("RunWords", "server overloaded"),
            QT_TRANSLATE_NOOP("RunWords", "The server had too much to do. Retry later.")},
    Trouble{"server_transient", QT_TRANSLATE_NOOP("RunWords", "server error"),
            QT_TRANSLATE_NOOP("RunWords", "The server failed for a moment. Retry.")},
    Trouble{"timeout", QT_TRANSLATE_NOOP("RunWords", "timed out"),
            QT_TRANSLATE_NOOP("RunWords", "No answer in time. Retry, or give the model a longer timeout.")},
    Trouble{"network", QT_TRANSLATE_NOOP("RunWords", "no connection"),
            QT_TRANSLATE_NOOP("RunWords", "The server could not be reached. Check the network and the endpoint.")},
    Trouble{"tls", QT_TRANSLATE_NOOP("RunWords", "no secure connection"),
            QT_TRANSLATE_NOOP("RunWords", "The server's certificate is not trusted. Check the endpoint.")},
    Trouble{"malformed_answer", QT_TRANSLATE_NOOP("RunWords", "unreadable reply"),
            QT_TRANSLATE_NOOP("RunWords", "The reply is not what this kind of server sends. Check the provider.")},
    Trouble{"cancelled", QT_TRANSLATE_NOOP("RunWords", "cancelled"), ""},
    Trouble{"no_answer", QT_TRANSLATE_NOOP("RunWords", "no answer to score"), ""},
    Trouble{"unparsed", QT_TRANSLATE_NOOP("RunWords", "verdict not readable"),
            QT_TRANSLATE_NOOP("RunWords", "The judge's reply holds no verdict. Look at its prompt, then score again.")},
    Trouble{"off_scale", QT_TRANSLATE_NOOP("RunWords", "score off the scale"),
            QT_TRANSLATE_NOOP("RunWords", "The judge gave a number beyond the scale. Name the scale in its prompt.")},
    Trouble{"undecided", QT_TRANSLATE_NOOP("RunWords", "judge undecided"),
            QT_TRANSLATE_NOOP("RunWords", "The judge said that it can't judge: often the reference is missing.")},
    Trouble{"judge_failed", QT_TRANSLATE_NOOP("RunWords", "judge failed"),
            QT_TRANSLATE_NOOP("RunWords", "The judge gave no reply. Score the unscored again.")},
    Trouble{"not_applicable", QT_TRANSLATE_NOOP("RunWords", "not applicable"), ""},
};

const Trouble *troubleOf(const QString &kind)
{
    for (const Trouble &trouble : troubles) {
        if (kind == QLatin1StringView(trouble.kind))
            return &trouble;
    }
    return nullptr;
}
}

Pill runStatePill(RunState state, PauseReason reason)
{
    switch (state) {
    case RunState::Running:
        return {runWord(QT_TRANSLATE_NOOP("RunWords", "running")), Tone::Accent};
    case RunState::Finished:
        return {runWord(QT_TRANSLATE_NOOP("RunWords", "finished")), Tone::Good};
    case RunState::Interrupted:
        return {runWord(QT_TRANSLATE_NOOP("RunWords", "interrupted")), Tone::Warn};
    case RunState::Paused:
        break;
    }
    switch (reason) {
    case PauseReason::Budget:
        return {runWord(QT_TRANSLATE_NOOP("RunWords", "paused: budget")), Tone::Warn};
    case PauseReason::Pilot:
        return {runWord(QT_TRANSLATE_NOOP("RunWords", "paused: pilot")), Tone::Accent};
    case PauseReason::Endpoint:
        return {runWord(QT_TRANSLATE_NOOP("RunWords", "paused: endpoint")), Tone::Bad};
    default:
        return {runWord(QT_TRANSLATE_NOOP("RunWords", "paused")), Tone::Warn};
    }
}

QString troubleText(const QString &kindName)
{
    const Trouble *trouble = troubleOf(kindName);
    return trouble ? runWord(trouble->text) : kindName;
}

QString troubleAdvice(const QString &kindName)
{
    const Trouble *trouble = troubleOf(kindName);
    return trouble && *trouble->advice ? runWord(trouble->advice) : QString();
}

Pill answerPill(AnswerState state, ErrorKind kind)
{
    switch (state) {
    case AnswerState::Truncated:
        return {runWord(QT_TRANSLATE_NOOP("RunWords", "cut off")), Tone::Warn};
    case AnswerState::Refused:
        return {runWord(QT_TRANSLATE_NOOP("RunWords", "refused")), Tone::Warn};
    case AnswerState::Empty:
        return {runWord(QT_TRANSLATE_NOOP("RunWords", "empty")), Tone::Warn};
    case AnswerState::Failed:
        return {runWord(QT_TRANSLATE_NOOP("RunWords", "failed: %1")).arg(troubleText(errorKindName(kind))), Tone::Bad};
    case AnswerState::Skipped:
        return {runWord(QT_TRANSLATE_NOOP("RunWords", "skipped")), Tone::Neutral};
    default:
        return {};
    }
}
