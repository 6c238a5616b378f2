#include "retrypolicy.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestHint = 100;

std::optional<double> positive(double seconds)
{
    return std::isfinite(seconds) && seconds > 0 ? std::optional(seconds) : std::nullopt;
}

std::optional<double> number(const QByteArray &text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> secondsUntil(const QDateTime &then, const QDateTime &now)
{
    return then.isValid() ? positive(double(now.msecsTo(then)) / 1000) : std::nullopt;
}

/// "Fri, 20 Nov 2026 10:00:00 GMT", which QDateTime takes for RFC 2822.
std::optional<double> untilHttpDate(const QByteArray &text, const QDateTime &now)
{
    QString date = QString::fromLatin1(text.left(longestHint)).trimmed();
    if (date.endsWith("GMT"_L1) || date.endsWith("UTC"_L1))
        date = date.chopped(3) + "+0000"_L1;
    return secondsUntil(QDateTime::fromString(date, Qt::RFC2822Date), now);
}

/// "12ms", "1s", "6m0s", "1h2m3.5s", "1d"; a bare number means seconds.
std::optional<double> duration(const QByteArray &text)
{
    if (text.size() > longestHint)
        return std::nullopt;
    if (const std::optional<double> seconds = number(text))
        return positive(*seconds);
    static const QRegularExpression form(
        u"^(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m(?!s))?(?:([\\d.]+)s)?(?:([\\d.]+)ms)?$"_s);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(text.trimmed()));
    if (!match.hasMatch())
        return std::nullopt;
    static constexpr double unit[] = {86400, 3600, 60, 1, 0.001};
    double seconds = 0;
    for (int i = 0; i < 5; ++i)
        seconds += match.captured(i + 1).toDouble() * unit[i];
    return positive(seconds);
}

/// Relative seconds, Unix seconds or Unix milliseconds, by size.
std::optional<double> plainReset(const QByteArray &text, const QDateTime &now)
{
    const std::optional<double> value = number(text);
    if (!value)
        return duration(text);
    if (*value < 1e9)
        return positive(*value);
    const double unix = *value < 1e10 ? *value : *value / 1000;
    return positive(unix - double(now.toMSecsSinceEpoch()) / 1000);
}

constexpr std::array prefixes{"x-ratelimit-", "anthropic-ratelimit-"};
constexpr std::array windows{"requests", "tokens", "input-tokens", "output-tokens"};

QByteArray windowHeader(const QByteArray &prefix, const QByteArray &window, const QByteArray &what)
{
    return prefix.startsWith('x') ? prefix + what + '-' + window : prefix + window + '-' + what;
}

std::optional<double> windowRemaining(const HttpReply &reply, const QByteArray &prefix, const QByteArray &window)
{
    return number(reply.header(windowHeader(prefix, window, "remaining")));
}

std::optional<double> windowReset(const HttpReply &reply, const QByteArray &prefix, const QByteArray &window,
                                  const QDateTime &now)
{
    const QByteArray reset = reply.header(windowHeader(prefix, window, "reset"));
    if (reset.isEmpty())
        return std::nullopt;
    const QDateTime moment = QDateTime::fromString(QString::fromLatin1(reset.left(longestHint)), Qt::ISODateWithMs);
    return moment.isValid() ? secondsUntil(moment, now) : duration(reset);
}

/// Of windows whose remainder is used up, or not told; or of all.
std::optional<double> longestReset(const HttpReply &reply, bool onlyExhausted, const QDateTime &now)
{
    std::optional<double> longest;
    for (const char *prefix : prefixes) {
        for (const char *window : windows) {
            if (!onlyExhausted || windowRemaining(reply, prefix, window).value_or(0) <= 0)
                longest = std::max(longest, windowReset(reply, prefix, window, now));
        }
    }
    return longest;
}

std::optional<double> rateLimitReset(const HttpReply &reply, const QDateTime &now)
{
    if (const auto exhausted = longestReset(reply, true, now))
        return exhausted;
    if (const auto any = longestReset(reply, false, now))
        return any;
    for (const char *name : {"ratelimitbysize-reset", "x-ratelimitbysize-reset"}) {
        if (const auto seconds = duration(reply.header(name)))
            return seconds;
    }
    return plainReset(reply.header("x-ratelimit-reset"), now);
}

std::optional<double> retryInfo(QByteArrayView body)
{
    static const QRegularExpression delay(u"\"retryDelay\"\\s*:\\s*\"([0-9.dhms]{1,40})\""_s);
    const QString text = QString::fromUtf8(body.first(std::min<qsizetype>(body.size(), 64 * 1024)));
    const QRegularExpressionMatch match = delay.match(text);
    return match.hasMatch() ? duration(match.captured(1).toLatin1()) : std::nullopt;
}
}

std::optional<double> retryAfterSeconds(const HttpReply &reply, const QDateTime &now)
{
    if (const auto milliseconds = number(reply.header("retry-after-ms")))
        return positive(*milliseconds / 1000);
    const QByteArray retryAfter = reply.header("retry-after");
    if (const auto seconds = number(retryAfter))
        return positive(*seconds);
    if (const auto seconds = untilHttpDate(retryAfter, now))
        return seconds;
    if (reply.status != 429 && reply.status >= 400)
        return std::nullopt; // resets come with every reply; only a rate limit makes them a wish
    if (const auto seconds = rateLimitReset(reply, now))
        return seconds;
    return retryInfo(reply.body);
}

std::optional<double> usedUpSeconds(const HttpReply &reply, double tokens, const QDateTime &now)
{
    std::optional<double> longest;
    for (const char *prefix : prefixes) {
        for (const char *window : windows) {
            const double wanted = QByteArrayView(window) == "requests" ? 1 : tokens;
            const auto remaining = windowRemaining(reply, prefix, window);
            if (remaining && (*remaining <= 0 || *remaining < wanted))
                longest = std::max(longest, windowReset(reply, prefix, window, now));
        }
    }
    return longest;
}
