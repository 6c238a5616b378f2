#include "requesttemplate.h"

#include "endpoint.h"
#include "jsonvalue.h"
#include "openaimessage.h"
#include "openairequest.h"
#include "plainexcerpt.h"
#include "requestparts.h"
#include "servererror.h"
#include "thinking.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;
using nlohmann::ordered_json;

namespace {
/// What placeholders stand for.
class TemplateValues
{
public:
    TemplateValues(const ModelSpec &model, const Prompt &prompt, const ordered_json &parameters)
        : m_values(parameters)
    {
        m_values["messages"] = chatMessages(prompt);
        m_values["prompt"] = utf8(flatPrompt(prompt));
        m_values["system"] = utf8(textOfRole(prompt, u"system"_s));
        m_values["user"] = utf8(lastOfUser(prompt));
        m_values["model"] = utf8(model.model);
    }

    /// The value as JSON; null for a name that nothing fills.
    ordered_json value(const QString &name) const
    {
        const auto found = m_values.find(utf8(name));
        return found == m_values.end() ? ordered_json() : *found;
    }

    /// The value inside a longer text.
    QString text(const QString &name) const
    {
        const ordered_json found = value(name);
        if (found.is_null())
            return {};
        return QString::fromStdString(found.is_string() ? found.get<std::string>() : found.dump());
    }

private:
    static QString textOfRole(const Prompt &prompt, const QString &role)
    {
        QStringList texts;
        for (const Message &message : prompt.messages) {
            if (message.role == role)
                texts.append(message.content);
        }
        return texts.join("\n\n"_L1);
    }

    static QString lastOfUser(const Prompt &prompt)
    {
        QString last;
        for (const Message &message : prompt.messages) {
            if (message.role == "user"_L1)
                last = message.content;
        }
        return last;
    }

    ordered_json m_values;
};

const QRegularExpression &templatePlaceholder()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*\\}\\}"_s);
    return pattern;
}

/// One pass from left to right: what is inserted is not looked at again.
QString filledText(const QString &text, const TemplateValues &values)
{
    QString filled;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : templatePlaceholder().globalMatch(text)) {
        filled += QStringView(text).sliced(done, match.capturedStart() - done);
        filled += values.text(match.captured(1));
        done = match.capturedEnd();
    }
    filled += QStringView(text).sliced(done);
    return filled;
}

ordered_json filledString(const QString &text, const TemplateValues &values)
{
    const QRegularExpressionMatch whole = templatePlaceholder().match(text.trimmed());
    if (whole.hasMatch() && whole.capturedLength() == text.trimmed().size())
        return values.value(whole.captured(1));
    return utf8(filledText(text, values));
}

ordered_json filled(const ordered_json &part, const TemplateValues &values)
{
    if (part.is_string())
        return filledString(QString::fromStdString(part.get<std::string>()), values);
    ordered_json result = part;
    if (part.is_structured()) {
        for (ordered_json &member : result)
            member = filled(member, values);
    }
    return result;
}

QString memberText(const ordered_json &object, const char *key, const QString &missing = {})
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : missing;
}

/// The endpoint's path, then the template's own, in which only the model's id can be filled in.
QUrl urlOf(QUrl url, const ModelSpec &model, const ordered_json &request)
{
    const QString own = memberText(request, "path");
    if (own.isEmpty())
        return url;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    static const QRegularExpression id(u"\\{\\{\\s*model\\s*\\}\\}"_s);
    QString path = own.section(u'?', 0, 0);
    path.replace(id, QString::fromLatin1(QUrl::toPercentEncoding(model.model)));
    url.setPath(base + path, QUrl::TolerantMode);
    if (own.contains(u'?'))
        url.setQuery(own.section(u'?', 1));
    return url;
}

/// The key in the header that the template names.
void moveKey(const ordered_json &request, const QByteArray &key, QList<HttpHeader> *headers)
{
    const QByteArray usual = "Bearer " + key.trimmed();
    const auto found = std::ranges::find_if(*headers, [&usual](const HttpHeader &header) {
        return header.name == "Authorization" && header.value == usual;
    });
    if (key.trimmed().isEmpty() || found == headers->end())
        return;
    const QString name = memberText(request, "key_header", u"Authorization"_s);
    const bool isUsual = name.compare("Authorization"_L1, Qt::CaseInsensitive) == 0;
    const QString prefix = memberText(request, "key_prefix", isUsual ? u"Bearer "_s : QString());
    *found = {name.toLatin1(), prefix.toLatin1() + key.trimmed()};
}

/// The first of the pointers under `key` that leads to something.
const json *pointedAt(const ordered_json &request, const char *key, const json &document)
{
    const auto found = request.find(key);
    if (found == request.end())
        return nullptr;
    const ordered_json pointers = found->is_array() ? *found : ordered_json::array({*found});
    for (const ordered_json &pointer : pointers) {
        if (!pointer.is_string())
            continue;
        try {
            const json::json_pointer way(pointer.get<std::string>());
            if (document.contains(way) && !document.at(way).is_null())
                return &document.at(way);
        } catch (const json::exception &) {
            continue; // no pointer, or a way through something that has no members
        }
    }
    return nullptr;
}

QString textAt(const json *value)
{
    if (!value || value->is_string())
        return jsonText(value);
    return QString::fromStdString(value->dump(-1, ' ', false, json::error_handler_t::replace));
}

ordered_json requestOf(const ModelSpec &model)
{
    const Result<ordered_json> request = jsonObjectOf(model.request, model, u"request"_s);
    return request ? *request : ordered_json::object();
}

Error noRequest(const ModelSpec &model)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Provider",
                                        "Model %1 has no request that says what is sent and where the answer stands. "
                                        "Add \"request\" to it.")
                .arg(plainExcerpt(model.name))};
}

Result<ordered_json> bodyOf(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options,
                            const ordered_json &request)
{
    const Result<ordered_json> parameters = jsonObjectOf(model.parameters, model, u"parameters"_s);
    if (!parameters)
        return parameters.error();
    ordered_json body = filled(request.at("body"), TemplateValues(model, prompt, *parameters));
    const Result<ordered_json> extra = jsonObjectOf(model.extraBody, model, u"extra_body"_s);
    if (!extra)
        return extra.error();
    if (!body.is_object())
        return body;
    for (const auto &[key, value] : extra->items())
        body[key] = value;
    const QStringList omitted = model.omit + options.omit;
    for (const QString &name : omitted)
        body.erase(utf8(name));
    return body;
}
}

Result<HttpRequest> templateRequest(const ModelSpec &model, const Prompt &prompt, const RequestOptions &options)
{
    const ordered_json request = requestOf(model);
    if (!request.contains("body") || !request.contains("answer"))
        return noRequest(model);
    const Result<QUrl> url = endpointUrl(model);
    if (!url)
        return url.error();
    Result<QList<HttpHeader>> headers = callHeaders(model, options.key, KeyHeader::Bearer);
    if (!headers)
        return headers.error();
    moveKey(request, options.key, &*headers);
    const Result<ordered_json> body = bodyOf(model, prompt, options, request);
    if (!body)
        return body.error();
    return HttpRequest{"POST", urlOf(*url, model, request), *headers, QByteArray::fromStdString(body->dump())};
}

CallOutcome readTemplate(const ModelSpec &model, const Prompt &, const HttpReply &reply)
{
    const json document = parsedJson(reply.body);
    if (document.is_discarded())
        return malformedReply(model, reply);
    const ordered_json request = requestOf(model);
    if (const json *error = pointedAt(request, "error", document))
        return errorThatSays(model, reply, textAt(error));
    const json *answer = pointedAt(request, "answer", document);
    if (!answer)
        return errorInDocument(model, reply, document).value_or(malformedReply(model, reply));
    const Thinking parts = splitThinking(textAt(answer));
    Completion completion;
    completion.text = parts.text;
    const json *reasoning = pointedAt(request, "reasoning", document);
    completion.reasoning = reasoning ? textAt(reasoning) : parts.reasoning;
    completion.finishRaw = textAt(pointedAt(request, "finish", document));
    completion.finish = finishOfName(completion.finishRaw);
    const auto usage = request.find("usage");
    if (usage != request.end()) {
        completion.usage.input = jsonCount(pointedAt(*usage, "input", document));
        completion.usage.output = jsonCount(pointedAt(*usage, "output", document));
    }
    completion.requestId = requestIdOf(reply);
    completion.modelReported = jsonText(jsonMember(document, "model"));
    return completion;
}

QString templateErrorText(const ModelSpec &model, const HttpReply &reply)
{
    const json document = parsedJson(reply.body);
    return document.is_discarded() ? QString() : textAt(pointedAt(requestOf(model), "error", document));
}
