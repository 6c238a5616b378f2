#pragma once

#include <QByteArrayView>
#include <QString>

/// Hostile text as one short plain line: control, format and bidirectional characters dropped, white space
/// collapsed, at most `maximum` characters and then an ellipsis.
QString plainExcerpt(QStringView text, qsizetype maximum = 300);

/// The same for bytes of unknown kind: UTF-8 with replacement; of a web page its title or its text.
QString plainExcerptOfBody(QByteArrayView body, qsizetype maximum = 300);

/// Whether a body is a web page, which is what proxies and wrong URLs answer.
bool looksLikeHtml(QByteArrayView body);
