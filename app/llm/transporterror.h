#pragma once

#include "http.h"

#include <QNetworkReply>

/// Why the exchange itself failed, apart from any status the server sent; ErrorKind::None when it did not fail.
/// `status` is the HTTP status that arrived, 0 for none.
ErrorKind transportErrorKind(QNetworkReply::NetworkError error, int status);

/// A sentence for it: which server, what happened, what to do. `detail` is Qt's own text.
QString transportErrorText(QNetworkReply::NetworkError error, const QUrl &url, const QString &detail);

/// Sentences for what the client itself ends.
QString connectTimeoutText(const QUrl &url, double seconds);
QString idleTimeoutText(const QUrl &url, double seconds);
QString totalTimeoutText(const QUrl &url, double seconds);
QString tooLargeText(const QUrl &url);
QString cancelledText();
