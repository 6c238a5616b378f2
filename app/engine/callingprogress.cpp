#include "callingprogress.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {
QString reasonText(WaitReason reason)
{
    switch (reason) {
    case WaitReason::None:
        break;
    case WaitReason::RateLimit:
        return QCoreApplication::translate("WaitReason", "rate limit");
    case WaitReason::UsedUp:
        return QCoreApplication::translate("WaitReason", "the server's limit is used up");
    case WaitReason::ServerTrouble:
        return QCoreApplication::translate("WaitReason", "server overloaded or failing");
    case WaitReason::Paused:
        return QCoreApplication::translate("WaitReason", "pause after many errors");
    case WaitReason::FirstAnswer:
        return QCoreApplication::translate("WaitReason", "first answer of the server");
    case WaitReason::ServerReady:
        return QCoreApplication::translate("WaitReason", "waits for its server to be ready");
    case WaitReason::RequestsPerMinute:
        return QCoreApplication::translate("WaitReason", "requests a minute");
    case WaitReason::TokensPerMinute:
        return QCoreApplication::translate("WaitReason", "tokens a minute");
    case WaitReason::Budget:
        return QCoreApplication::translate("WaitReason", "budget");
    }
    return {};
}

QString leftText(double seconds)
{
    const qint64 whole = std::max<qint64>(1, std::llround(seconds));
    const QLocale locale;
    if (whole < 120)
        return QCoreApplication::translate("WaitReason", "%1 s left").arg(locale.toString(whole));
    return QCoreApplication::translate("WaitReason", "%1 min left").arg(locale.toString((whole + 30) / 60));
}
}

QString waitText(WaitReason reason, std::optional<double> seconds)
{
    const QString text = reasonText(reason);
    if (text.isEmpty() || !seconds)
        return text;
    return QCoreApplication::translate("WaitReason", "%1, %2").arg(text, leftText(*seconds));
}
