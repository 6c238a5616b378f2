#include "sigv4.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray sha256Hex(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

QByteArray hmac(const QByteArray &key, const QByteArray &data)
{
    return QMessageAuthenticationCode::hash(data, key, QCryptographicHash::Sha256);
}

/// Every service but S3 encodes the path once more than it is sent: %3A becomes %253A.
QByteArray canonicalPath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.isEmpty() ? "/"_ba : QUrl::toPercentEncoding(path, "/");
}

QByteArray canonicalQuery(const QUrl &url)
{
    QByteArrayList parts = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    parts.removeAll(QByteArray());
    for (QByteArray &part : parts) {
        if (!part.contains('='))
            part += '=';
    }
    std::ranges::sort(parts);
    return parts.join('&');
}

QByteArray hostHeader(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return url.port(usual) == usual ? host : host + ':' + QByteArray::number(url.port());
}

QList<HttpHeader> headersToSign(const HttpRequest &request, const QList<HttpHeader> &added)
{
    QList<HttpHeader> chosen{{"host", hostHeader(request.url)}};
    const QList<HttpHeader> all = request.headers + added;
    for (const HttpHeader &header : all) {
        const QByteArray name = header.name.toLower();
        if (name == "content-type" || name.startsWith("x-amz-"))
            chosen.append({name, header.value.simplified()});
    }
    std::ranges::sort(chosen, {}, &HttpHeader::name);
    return chosen;
}

QByteArray namesOf(const QList<HttpHeader> &headers)
{
    QByteArrayList names;
    for (const HttpHeader &header : headers)
        names.append(header.name);
    return names.join(';');
}

QByteArray canonicalRequest(const HttpRequest &request, const QList<HttpHeader> &headers)
{
    QByteArray text = request.method + '\n' + canonicalPath(request.url) + '\n' + canonicalQuery(request.url) + '\n';
    for (const HttpHeader &header : headers)
        text += header.name + ':' + header.value + '\n';
    return text + '\n' + namesOf(headers) + '\n' + sha256Hex(request.body);
}
}

std::optional<AwsCredentials> awsCredentials(const QByteArray &key)
{
    const QByteArrayList parts = key.split(':');
    const bool complete = parts.size() == 2 || parts.size() == 3;
    if (!complete || parts[0].isEmpty() || parts[1].isEmpty())
        return std::nullopt;
    return AwsCredentials{parts[0], parts[1], parts.size() == 3 ? parts[2] : QByteArray()};
}

QList<HttpHeader> sigV4Headers(const HttpRequest &request, const AwsCredentials &credentials, const SigningScope &scope)
{
    const QByteArray time = scope.time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    const QByteArray date = time.left(8);
    const auto algorithm = "AWS4-HMAC-SHA256"_ba;
    QList<HttpHeader> added{{"X-Amz-Date", time}};
    if (!credentials.token.isEmpty())
        added.append({"X-Amz-Security-Token", credentials.token});
    const QList<HttpHeader> headers = headersToSign(request, added);
    const QByteArray credentialScope = date + '/' + scope.region + '/' + scope.service + "/aws4_request";
    const QByteArray toSign
        = algorithm + '\n' + time + '\n' + credentialScope + '\n' + sha256Hex(canonicalRequest(request, headers));
    QByteArray key = "AWS4" + credentials.secret;
    for (const QByteArray &part : {date, scope.region, scope.service, "aws4_request"_ba})
        key = hmac(key, part);
    added.append({"Authorization",
                  algorithm + " Credential=" + credentials.keyId + '/' + credentialScope
                      + ", SignedHeaders=" + namesOf(headers) + ", Signature=" + hmac(key, toSign).toHex()});
    return added;
}
