#include "requestkey.h"

#include "contenthash.h"
#include "providers.h"
#include "redaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QByteArrayView targetMark = "assay target 1"; // another number, should what is hashed ever change
constexpr QByteArrayView judgeMark = "assay judge 1";
constexpr qsizetype nonceDigits = 16;

QByteArray canonicalJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return json;
    return document.object().isEmpty() ? QByteArray() : document.toJson(QJsonDocument::Compact);
}

QString canonicalUrl(const QString &text)
{
    const QUrl url(text);
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash | QUrl::NormalizePathSegments)
        .toString(QUrl::FullyEncoded);
}

QStringList baseUrls(const ModelSpec &model)
{
    QStringList urls;
    for (const QString &endpoint : model.endpoints)
        urls.append(canonicalUrl(endpoint));
    const ProviderInfo *provider = providerInfo(model.provider);
    if (urls.isEmpty() && provider)
        urls.append(canonicalUrl(provider->endpoint));
    urls.sort();
    return urls;
}

/// Credentials are left out; what came from the environment counts as it was written.
QStringList headerLines(const ModelSpec &model)
{
    QStringList lines;
    for (const NamedText &header : model.headers) {
        if (Redaction::isSecretHeader(header.name.toUtf8()))
            continue;
        const auto source = std::ranges::find(model.headerSources, header.name, &NamedText::name);
        const QString &text = source == model.headerSources.end() ? header.text : source->text;
        lines.append(header.name.toLower() + u": "_s + text);
    }
    lines.sort();
    return lines;
}

void addMessages(ContentHash &hash, const Prompt &prompt)
{
    QStringList texts;
    for (const Message &message : prompt.messages)
        texts << message.role << message.content;
    hash.list(texts);
}
}

RequestKey::RequestKey(const ModelSpec &model, const ModelSpec *embeddings)
{
    QStringList omit = model.omit;
    omit.sort();
    ContentHash hash;
    hash.text(model.provider.toUtf8());
    hash.list(baseUrls(model));
    hash.text(model.model.toUtf8());
    hash.text(model.api.isEmpty() ? "chat" : model.api.toUtf8());
    hash.text(model.apiVersion.toUtf8());
    hash.text(canonicalJson(model.parameters));
    hash.text(canonicalJson(model.extraBody));
    hash.list(omit);
    hash.list(headerLines(model));
    hash.text(canonicalJson(model.request));
    m_model = hash.take();
    if (embeddings)
        m_model += RequestKey(*embeddings).m_model;
}

QByteArray RequestKey::ofTarget(const Prompt &prompt, int repeat) const
{
    ContentHash hash;
    hash.text(targetMark);
    hash.text(m_model);
    addMessages(hash, prompt);
    hash.text(QByteArray::number(repeat));
    return hash.take();
}

QByteArray RequestKey::ofJudge(const JudgeRequest &request, const ScorerSpec &spec, int repeat) const
{
    const Scale scale = spec.effectiveScale();
    ContentHash hash;
    hash.text(judgeMark);
    hash.text(m_model);
    addMessages(hash, request.prompt);
    hash.text(canonicalJson(request.responseFormat));
    hash.text(spec.kind.toUtf8());
    for (const double number : {scale.low, scale.high, spec.step})
        hash.text(QByteArray::number(number, 'g', 17));
    hash.text(spec.partial ? "partial" : "");
    hash.text(QByteArray::number(spec.isSimilarity() ? 0 : repeat));
    if (!request.texts.isEmpty())
        hash.list(request.texts);
    return hash.take();
}

QString judgeNonce(const QByteArray &secret, const Prompt &prompt)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, secret);
    for (const Message &message : prompt.messages) {
        code.addData(message.role.toUtf8() + '\n');
        code.addData(message.content.toUtf8() + '\n');
    }
    return QString::fromLatin1(code.result().toHex().left(nonceDigits));
}
