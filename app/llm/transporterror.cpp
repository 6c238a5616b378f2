#include "transporterror.h"

#include "plainexcerpt.h"
#include "provider.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
QString secondsText(double seconds)
{
    return QLocale().toString(seconds, 'g', 6);
}

/// Qt derives these from a status line that did arrive.
bool comesFromStatus(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ContentReSendError
        && error != QNetworkReply::ProtocolFailure && error != QNetworkReply::ProtocolUnknownError;
}
}

ErrorKind transportErrorKind(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError || (status > 0 && comesFromStatus(error)))
        return ErrorKind::None;
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::Tls;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return ErrorKind::Timeout;
    case QNetworkReply::ProtocolFailure:
        return status > 0 ? ErrorKind::MalformedAnswer : ErrorKind::Network;
    case QNetworkReply::ProtocolUnknownError:
        return ErrorKind::BadInput;
    default:
        return ErrorKind::Network;
    }
}

QString transportErrorText(QNetworkReply::NetworkError error, const QUrl &url, const QString &detail)
{
    const QString origin = originOf(url);
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return QCoreApplication::translate("TransportError",
                                           "Nothing answers at %1: the connection was refused. Is the server "
                                           "running, and is the port right?")
            .arg(origin);
    case QNetworkReply::HostNotFoundError:
        return QCoreApplication::translate("TransportError",
                                           "The host of %1 was not found. Check the endpoint's spelling and the "
                                           "network.")
            .arg(origin);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return QCoreApplication::translate("TransportError",
                                           "%1 closed the connection before its answer was complete; the call may "
                                           "have been paid.")
            .arg(origin);
    case QNetworkReply::SslHandshakeFailedError:
        return QCoreApplication::translate("TransportError",
                                           "No secure connection to %1: %2. Check the endpoint; a server with a "
                                           "certificate of its own needs a CA file.")
            .arg(origin, plainExcerpt(detail, 200));
    default:
        return QCoreApplication::translate("TransportError", "The connection to %1 failed: %2.")
            .arg(origin, plainExcerpt(detail, 200));
    }
}

QString connectTimeoutText(const QUrl &url, double seconds)
{
    return QCoreApplication::translate("TransportError",
                                       "No connection to %1 within %2 s. Check the endpoint, the network and the "
                                       "proxy.")
        .arg(originOf(url), secondsText(seconds));
}

QString idleTimeoutText(const QUrl &url, double seconds)
{
    return QCoreApplication::translate("TransportError",
                                       "%1 sent nothing for %2 s; the call was given up and may have been paid.")
        .arg(originOf(url), secondsText(seconds));
}

QString totalTimeoutText(const QUrl &url, double seconds)
{
    return QCoreApplication::translate("TransportError",
                                       "%1 did not finish its answer within %2 s; the call may have been paid. "
                                       "limits.timeout_s allows more.")
        .arg(originOf(url), secondsText(seconds));
}

QString tooLargeText(const QUrl &url)
{
    return QCoreApplication::translate("TransportError",
                                       "%1 sent more than %2 MiB, which is no answer of a model; the rest was "
                                       "refused. Check the endpoint.")
        .arg(originOf(url), QLocale().toString(maximumReplyBytes / (1024 * 1024)));
}

QString cancelledText()
{
    return QCoreApplication::translate("TransportError", "The call was cancelled.");
}
