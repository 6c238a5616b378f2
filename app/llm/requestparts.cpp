#include "requestparts.h"

#include "plainexcerpt.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
Error partError(const QString &message)
{
    return {ErrorKind::BadInput, message};
}

/// Headers that make the message itself; a wrong value would send something else than what was recorded.
bool isMessageHeader(const QByteArray &lowerName)
{
    static constexpr const char *names[]
        = {"host", "content-length", "transfer-encoding", "connection", "accept-encoding", "expect", "upgrade"};
    return std::ranges::any_of(names, [&lowerName](const char *name) { return lowerName == name; });
}

bool isKeyHeader(const QByteArray &lowerName)
{
    return lowerName == "authorization" || lowerName == "api-key";
}

bool isHeaderName(const QByteArray &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

bool isHeaderValue(const QByteArray &value)
{
    return std::ranges::all_of(value, [](char c) { return (c >= ' ' && c != 0x7f) || c == '\t' || c < 0; });
}

bool isKeyText(const QByteArray &key)
{
    return std::ranges::all_of(key, [](char c) { return c > ' ' && c < 0x7f; });
}

/// Azure's key, or an Entra token, which is a JSON Web Token.
HttpHeader keyHeader(const QByteArray &key, KeyHeader form)
{
    const bool isToken = key.startsWith("eyJ") && key.count('.') == 2;
    if (form == KeyHeader::AzureApiKey && !isToken)
        return {"api-key", key};
    if (form == KeyHeader::AnthropicApiKey)
        return {"x-api-key", key};
    if (form == KeyHeader::GoogleApiKey)
        return {"x-goog-api-key", key};
    return {"Authorization", "Bearer " + key};
}

/// `keyName`: the header that the key is sent in; empty: there is no key.
Result<HttpHeader> userHeader(const ModelSpec &model, const NamedText &header, const QByteArray &keyName)
{
    const QByteArray name = header.name.toUtf8();
    const QByteArray lower = name.toLower();
    if (!isHeaderName(name) || isMessageHeader(lower))
        return partError(QCoreApplication::translate("Provider", "Model %1 has a header “%2” that can't be set.")
                             .arg(plainExcerpt(model.name), plainExcerpt(header.name)));
    if (!keyName.isEmpty() && (isKeyHeader(lower) || lower == keyName.toLower()))
        return partError(QCoreApplication::translate("Provider",
                                                     "Model %1 has both a key and a header “%2”. Remove one of them: "
                                                     "only one can be sent.")
                             .arg(plainExcerpt(model.name), plainExcerpt(header.name)));
    const QByteArray value = header.text.toUtf8();
    if (!isHeaderValue(value))
        return partError(QCoreApplication::translate("Provider",
                                                     "The value of header “%2” of model %1 holds a line break or "
                                                     "another control character.")
                             .arg(plainExcerpt(model.name), plainExcerpt(header.name)));
    return HttpHeader{name, value};
}

void setHeader(QList<HttpHeader> *headers, const HttpHeader &header)
{
    for (HttpHeader &entry : *headers) {
        if (entry.name.compare(header.name, Qt::CaseInsensitive) == 0) {
            entry.value = header.value;
            return;
        }
    }
    headers->append(header);
}
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

ordered_json jsonTexts(const QStringList &texts)
{
    ordered_json list = ordered_json::array();
    for (const QString &text : texts)
        list.push_back(utf8(text));
    return list;
}

Result<ordered_json> jsonObjectOf(const QByteArray &text, const ModelSpec &model, const QString &what)
{
    if (text.trimmed().isEmpty())
        return ordered_json::object();
    ordered_json object = ordered_json::parse(text.begin(), text.end(), nullptr, false);
    if (!object.is_object())
        return partError(QCoreApplication::translate("Provider", "%2 of model %1 must be a JSON object.")
                             .arg(plainExcerpt(model.name), what));
    return object;
}

Result<void> applyLastWishes(const ModelSpec &model, const RequestOptions &options, ordered_json *body)
{
    const Result<ordered_json> extra = jsonObjectOf(model.extraBody, model, u"extra_body"_s);
    if (!extra)
        return extra.error();
    for (const auto &[key, value] : extra->items())
        (*body)[key] = value;
    if (options.maxCompletionTokens && body->contains("max_tokens")) {
        const ordered_json limit = (*body)["max_tokens"];
        body->erase("max_tokens");
        if (!body->contains("max_completion_tokens"))
            (*body)["max_completion_tokens"] = limit;
    }
    for (const QStringList *names : {&model.omit, &options.omit}) {
        for (const QString &name : *names) {
            if (name != "messages"_L1 && name != "prompt"_L1 && name != "input"_L1)
                body->erase(utf8(name));
        }
    }
    if (!body->value("stream", ordered_json(false)).operator==(true))
        body->erase("stream_options");
    return {};
}

Result<void> checkModelId(const ModelSpec &model)
{
    if (model.model.trimmed().isEmpty())
        return partError(QCoreApplication::translate("Provider", "Model %1 has no model id. Add \"model\" to it.")
                             .arg(plainExcerpt(model.name)));
    return {};
}

Result<void> checkChatModel(const ModelSpec &model)
{
    if (Result<void> checked = checkModelId(model); !checked)
        return checked;
    if (!model.api.isEmpty() && model.api != "chat"_L1)
        return partError(
            QCoreApplication::translate("Provider", "Model %1 has the api “%2”, but its provider %3 has only \"chat\".")
                .arg(plainExcerpt(model.name), plainExcerpt(model.api), plainExcerpt(model.provider)));
    return {};
}

Result<QList<HttpHeader>> callHeaders(const ModelSpec &model, const QByteArray &key, KeyHeader form,
                                      const QList<HttpHeader> &own)
{
    const QByteArray secret = key.trimmed();
    QList<HttpHeader> headers{{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    if (!isKeyText(secret))
        return partError(QCoreApplication::translate("Provider",
                                                     "The key of model %1 holds a space, a line break or a letter "
                                                     "outside ASCII, so it is no key. Check what its reference names.")
                             .arg(plainExcerpt(model.name)));
    QByteArray keyName;
    if (!secret.isEmpty()) {
        headers.append(keyHeader(secret, form));
        keyName = headers.constLast().name;
    }
    headers.append(own);
    for (const NamedText &entry : model.headers) {
        const Result<HttpHeader> header = userHeader(model, entry, keyName);
        if (!header)
            return header.error();
        setHeader(&headers, *header);
    }
    return headers;
}

Result<HttpRequest> postOf(const Result<QUrl> &url, const Result<QList<HttpHeader>> &headers,
                           const Result<ordered_json> &body)
{
    if (!url)
        return url.error();
    if (!headers)
        return headers.error();
    if (!body)
        return body.error();
    return HttpRequest{"POST", *url, *headers, QByteArray::fromStdString(body->dump())};
}

Result<HttpRequest> getOf(const Result<QUrl> &url, const Result<QList<HttpHeader>> &headers)
{
    if (!url)
        return url.error();
    if (!headers)
        return headers.error();
    return HttpRequest{"GET", *url, *headers, {}};
}

QString flatPrompt(const Prompt &prompt)
{
    QStringList parts;
    for (const Message &message : prompt.messages) {
        if (!message.content.isEmpty())
            parts.append(message.content);
    }
    return parts.join("\n\n"_L1);
}
