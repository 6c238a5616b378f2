#include "planmodels.h"

#include "jsontext.h"
#include "keylike.h"
#include "keyreference.h"
#include "planrequest.h"
#include "plansections.h"
#include "planserver.h"
#include "planvariables.h"
#include "providers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QStringList &planProviders()
{
    static const QStringList names = [] {
        QStringList all;
        for (const ProviderInfo &provider : providers())
            all.append(provider.name);
        return all;
    }();
    return names;
}

/// Anything that is written here is stored with the plan and shown.
bool refuseKeys(const PlanObject &object, const QString &key, const QString &text)
{
    if (!containsKey(text))
        return false;
    object.fail(key,
                QCoreApplication::translate("PlanFile",
                                            "this looks like an API key, and a plan holds no keys. Take it out, and "
                                            "write \"key\": \"env:NAME\" with the name of a variable that has it."));
    return true;
}

QString sharedText(const PlanObject &object, const QString &key)
{
    const QString text = object.filledText(key);
    return refuseKeys(object, key, text) ? QString() : expandedText(object, key, text, true).trimmed();
}

/// Names of parameters in an address that stand for a credential, such as "code" of Azure Functions and the signed
/// addresses of AWS ("X-Amz-Signature").
bool isCredentialParameter(const QString &name)
{
    static const QStringList others{u"code"_s, u"sig"_s, u"signature"_s, u"pwd"_s};
    const QString lower = name.trimmed().toLower();
    return others.contains(lower) || lower.startsWith("x-amz-"_L1) || lower.endsWith("-signature"_L1)
        || isCredentialName(lower);
}

/// Name of the first credential in the address's query; empty when there is none. Also finds it where the rest is no
/// valid address.
QString credentialParameter(const QString &endpoint)
{
    static const QRegularExpression separator(u"[?&;#]"_s);
    const qsizetype query = endpoint.indexOf(separator);
    if (query < 0)
        return {};
    for (const QString &parameter : endpoint.mid(query + 1).split(separator)) {
        const QString name = QUrl::fromPercentEncoding(parameter.section(u'=', 0, 0).toUtf8());
        if (isCredentialParameter(name))
            return name;
    }
    return {};
}

void checkEndpoint(const PlanObject &object, const QString &endpoint)
{
    if (const QString name = credentialParameter(endpoint); !name.isEmpty()) {
        object.fail(u"endpoint"_s,
                    QCoreApplication::translate("PlanFile",
                                                "the address has a credential in its query (\"%1\"), and an address "
                                                "is stored and shown. Take it out, and write \"key\": \"env:NAME\" "
                                                "or a header with \"${NAME}\", with the name of a variable that has "
                                                "it.")
                        .arg(shownText(name)));
        return;
    }
    const QUrl url(endpoint);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.userInfo().isEmpty())
        object.fail(u"endpoint"_s,
                    QCoreApplication::translate("PlanFile",
                                                "a URL with a user's name or password in it is not taken. Keys belong "
                                                "into \"key\"."));
    else if (!url.isValid() || !isHttp || url.host().isEmpty())
        object.fail(u"endpoint"_s,
                    QCoreApplication::translate("PlanFile",
                                                "\"%1\" is no address. It begins with https:// (or http:// for a "
                                                "server near by), such as https://api.openai.com/v1.")
                        .arg(shownText(endpoint)));
}

QStringList planEndpoints(const PlanObject &object)
{
    QStringList endpoints;
    for (const QString &written : object.textOrTexts(u"endpoint"_s)) {
        if (refuseKeys(object, u"endpoint"_s, written))
            return {};
        const QString endpoint = expandedText(object, u"endpoint"_s, written, true).trimmed();
        checkEndpoint(object, endpoint);
        endpoints.append(endpoint);
    }
    if (object.has(u"endpoint"_s) && endpoints.isEmpty())
        object.fail(u"endpoint"_s, QCoreApplication::translate("PlanFile", "there is no address in the list."));
    if (QStringList(endpoints).removeDuplicates() > 0)
        object.fail(u"endpoint"_s, QCoreApplication::translate("PlanFile", "an address is there twice."));
    return endpoints;
}

bool isHeaderName(const QString &name)
{
    static const QRegularExpression token(u"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$"_s);
    return token.match(name).hasMatch();
}

/// What is wrong with a header; empty when nothing is.
QString headerProblem(const QString &name, const QString &written)
{
    if (!isHeaderName(name))
        return QCoreApplication::translate("PlanFile", "\"%1\" is no name of a header.").arg(shownText(name));
    if (!hasVariables(written) && (isCredentialName(name) || containsKey(written)))
        return QCoreApplication::translate(
                   "PlanFile",
                   "the header %1 has a credential in it, and a plan holds no keys. Use \"key\" "
                   "(\"env:NAME\"), or write \"${NAME}\" and put the value into the "
                   "environment.")
            .arg(name);
    return {};
}

void readPlanHeaders(const PlanObject &object, ModelSpec &model)
{
    const QString key = u"headers"_s;
    // A stored plan can be looked at where its variables are not set.
    const bool isStored = object.context().directory.isEmpty();
    for (const auto &[name, value] : object.members(key)) {
        if (!value.startsWith('"')) {
            object.fail(key + u'.' + shownText(name),
                        QCoreApplication::translate("PlanFile", "a header's value is a text in double quotes."));
            return;
        }
        const QString written = jsonString(value);
        const QString problem = headerProblem(name, written);
        if (!problem.isEmpty()) {
            object.fail(key, problem);
            return;
        }
        const bool isOpen = isStored && !hasAllVariables(object.context(), written);
        const QString text = isOpen ? written : expandedText(object, key, written, false);
        if (std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; })) {
            object.fail(key,
                        QCoreApplication::translate("PlanFile",
                                                    "the header %1 has a line end or another control "
                                                    "character in it.")
                            .arg(name));
            return;
        }
        model.headers.append({name, text});
        if (hasVariables(written))
            model.headerSources.append({name, written});
    }
}

std::optional<Price> planPrice(const PlanObject &model)
{
    const auto object
        = model.object(u"price"_s,
                       {{u"input"_s, u"output"_s, u"cached_input"_s, u"cache_write"_s, u"cache_write_1h"_s,
                         u"batch_factor"_s, u"currency"_s},
                        {{u"prompt"_s, u"input"_s}, {u"completion"_s, u"output"_s}, {u"cached"_s, u"cached_input"_s}}});
    if (!object)
        return std::nullopt;
    const PlanRange fromZero{0};
    const QString why
        = QCoreApplication::translate("PlanFile", "a price has \"input\" and \"output\", per million tokens.");
    object->require(u"input"_s, why);
    object->require(u"output"_s, why);
    Price price;
    price.input = object->number(u"input"_s, fromZero).value_or(0);
    price.output = object->number(u"output"_s, fromZero).value_or(0);
    price.cachedInput = object->number(u"cached_input"_s, fromZero);
    price.cacheWrite = object->number(u"cache_write"_s, fromZero);
    price.cacheWriteHour = object->number(u"cache_write_1h"_s, fromZero);
    price.batchFactor = object->number(u"batch_factor"_s, {0, 1, true});
    price.currency = planCurrency(*object);
    return price;
}

Limits planLimits(const PlanObject &model)
{
    const auto object = model.object(u"limits"_s,
                                     {{u"concurrency"_s, u"rpm"_s, u"tpm"_s, u"timeout_s"_s},
                                      {{u"timeout"_s, u"timeout_s"_s}, {u"max_concurrency"_s, u"concurrency"_s}}});
    if (!object)
        return {};
    constexpr int any = std::numeric_limits<int>::max();
    return {object->integer(u"concurrency"_s, 1, 4096, 0), object->integer(u"rpm"_s, 1, any, 0),
            object->integer(u"tpm"_s, 1, any, 0), object->number(u"timeout_s"_s, {0, 86400, true}).value_or(0)};
}

QString planKey(const PlanObject &object)
{
    const auto reference = parseKeyReference(object.text(u"key"_s), object.context().directory);
    if (!reference) {
        object.fail(u"key"_s, reference.error().message);
        return {};
    }
    return keyReferenceText(*reference);
}

bool planBatch(const PlanObject &object, const QString &provider)
{
    const bool wished = object.boolean(u"batch"_s);
    const ProviderInfo *info = providerInfo(provider);
    if (wished && info && info->isHttp() && !info->hasBatches)
        object.fail(u"batch"_s,
                    QCoreApplication::translate("PlanFile",
                                                "the provider \"%1\" takes no batches. Take it out, or write the "
                                                "requests to a file with assay-cli run --export-batch.")
                        .arg(provider));
    return wished;
}

void refuseWhatHasNoUse(const PlanObject &object, const QStringList &keys, const QString &provider)
{
    for (const QString &key : keys) {
        if (object.has(key))
            object.fail(key,
                        QCoreApplication::translate("PlanFile", "has no meaning for the provider \"%1\". Take it out.")
                            .arg(provider));
    }
}

void checkBuiltin(const PlanObject &object, bool isJudge)
{
    static const QStringList baselines{u"bm25"_s, u"first-sentence"_s, u"majority"_s, u"random-choice"_s, u"echo"_s};
    static const QStringList judges{u"lexical"_s};
    const QString model = object.text(u"model"_s);
    object.require(
        u"model"_s,
        QCoreApplication::translate("PlanFile", "built in are %1.").arg((isJudge ? judges : baselines).join(u", "_s)));
    if (isJudge && baselines.contains(model))
        object.fail(u"model"_s,
                    QCoreApplication::translate("PlanFile",
                                                "\"%1\" is a baseline and can't judge: it belongs into "
                                                "\"models\". The built-in judge is \"lexical\".")
                        .arg(model));
    else if (!isJudge && judges.contains(model))
        object.fail(
            u"model"_s,
            QCoreApplication::translate("PlanFile", "\"%1\" is a judge: it belongs into \"judges\".").arg(model));
    else
        object.oneOf(u"model"_s, isJudge ? judges : baselines);
}

void checkHttpNeeds(const PlanObject &object, const ModelSpec &model)
{
    const ProviderInfo *info = providerInfo(model.provider);
    const bool isTemplate = info->form == WireForm::Template;
    if (info->form == WireForm::AzureOpenAi)
        object.require(u"endpoint"_s,
                       QCoreApplication::translate("PlanFile",
                                                   "such as \"${AZURE_OPENAI_ENDPOINT}\" or "
                                                   "https://NAME.openai.azure.com."));
    else if (info->endpoint.isEmpty())
        object.require(u"endpoint"_s,
                       QCoreApplication::translate("PlanFile", "such as %1.").arg(QString(info->exampleEndpoint)));
    if (isTemplate)
        object.require(u"request"_s,
                       QCoreApplication::translate("PlanFile",
                                                   "it says what is sent and where the answer stands, such as "
                                                   "{\"body\": {\"text\": \"{{ prompt }}\"}, \"answer\": \"/text\"}."));
    if (isTemplate)
        checkPlanRequest(object);
    else if (object.has(u"request"_s))
        refuseWhatHasNoUse(object, {u"request"_s}, model.provider);
    if (info->form != WireForm::Bedrock && object.text(u"key"_s).trimmed() == "aws"_L1)
        object.fail(u"key"_s,
                    QCoreApplication::translate("PlanFile",
                                                "\"aws\" signs requests to Amazon Bedrock only. Write \"env:NAME\"."));
    if (info->form == WireForm::AzureOpenAi)
        object.require(u"model"_s, QCoreApplication::translate("PlanFile", "it is the name of the deployment."));
    else if (info->form != WireForm::VllmGenerate && info->form != WireForm::Tgi && !isTemplate)
        object.require(u"model"_s,
                       QCoreApplication::translate("PlanFile", "it is the id the server knows the model by."));
}

void checkNeeds(const PlanObject &object, const ModelSpec &model, bool isJudge)
{
    const QStringList http{u"endpoint"_s,   u"api"_s,   u"api_version"_s, u"key"_s,    u"parameters"_s,
                           u"extra_body"_s, u"omit"_s,  u"headers"_s,     u"price"_s,  u"limits"_s,
                           u"request"_s,    u"proxy"_s, u"ca_file"_s,     u"server"_s, u"batch"_s};
    const bool given = model.provider == "given"_L1;
    if (!given && object.has(u"column"_s))
        refuseWhatHasNoUse(object, {u"column"_s}, model.provider);
    if (given || model.isBuiltin())
        refuseWhatHasNoUse(object, http, model.provider);
    if (given && isJudge)
        object.fail(u"provider"_s, QCoreApplication::translate("PlanFile", "given answers can't judge."));
    else if (given)
        object.require(
            u"column"_s,
            QCoreApplication::translate("PlanFile", "it names the dataset's column with the given answers."));
    else if (model.isBuiltin())
        checkBuiltin(object, isJudge);
    else
        checkHttpNeeds(object, model);
}
}

PlanKeys planModelKeys()
{
    const QString limits = u"limits."_s;
    const QString parameters = u"parameters."_s;
    PlanKeys keys{{u"name"_s, u"provider"_s, u"endpoint"_s, u"model"_s, u"api"_s, u"api_version"_s, u"key"_s,
                   u"parameters"_s, u"extra_body"_s, u"omit"_s, u"headers"_s, u"price"_s, u"limits"_s, u"column"_s,
                   u"request"_s, u"proxy"_s, u"ca_file"_s, u"server"_s, u"batch"_s},
                  {{u"api_key"_s, u"key"_s},
                   {u"apikey"_s, u"key"_s},
                   {u"base_url"_s, u"endpoint"_s},
                   {u"url"_s, u"endpoint"_s},
                   {u"deployment"_s, u"model"_s},
                   {u"type"_s, u"provider"_s},
                   {u"template"_s, u"request"_s},
                   {u"start"_s, u"server.start"_s},
                   {u"start_command"_s, u"server.start"_s},
                   {u"ca"_s, u"ca_file"_s},
                   {u"id"_s, u"name"_s}}};
    for (const QString &key : {u"concurrency"_s, u"rpm"_s, u"tpm"_s, u"timeout_s"_s, u"timeout"_s})
        keys.meant.append({key, limits + (key == "timeout"_L1 ? u"timeout_s"_s : key)});
    for (const QString &key :
         {u"temperature"_s, u"max_tokens"_s, u"max_completion_tokens"_s, u"top_p"_s, u"top_k"_s, u"seed"_s, u"stop"_s,
          u"frequency_penalty"_s, u"presence_penalty"_s, u"reasoning_effort"_s})
        keys.meant.append({key, parameters + key});
    return keys;
}

ModelSpec readPlanModel(const PlanObject &object, bool isJudge)
{
    ModelSpec model;
    object.require(u"name"_s);
    object.require(u"provider"_s,
                   QCoreApplication::translate("PlanFile", "possible are %1.").arg(planProviders().join(u", "_s)));
    model.name = object.filledText(u"name"_s);
    model.provider = object.oneOf(u"provider"_s, planProviders());
    if (object.context().error)
        return model;
    checkNeeds(object, model, isJudge);
    model.endpoints = planEndpoints(object);
    model.model = sharedText(object, u"model"_s);
    model.api = object.oneOf(u"api"_s, {u"chat"_s, u"completions"_s}, u"chat"_s);
    model.apiVersion = sharedText(object, u"api_version"_s);
    model.key = planKey(object);
    model.parameters = object.json(u"parameters"_s);
    model.extraBody = object.json(u"extra_body"_s);
    model.request = object.json(u"request"_s);
    for (const QString &key : {u"parameters"_s, u"extra_body"_s, u"request"_s})
        refuseKeys(object, key, QString::fromUtf8(object.raw(key)));
    model.omit = object.texts(u"omit"_s);
    readPlanHeaders(object, model);
    model.price = planPrice(object);
    model.limits = planLimits(object);
    model.proxy = planProxy(object);
    model.caFile = planCaFile(object);
    model.server = planServer(object);
    model.batch = planBatch(object, model.provider);
    model.column = object.filledText(u"column"_s);
    return model;
}
