#include "parameterplaces.h"

#include "requestparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
using Pointer = ordered_json::json_pointer;

bool isWithheld(const ModelSpec &model, const RequestOptions &options, QLatin1StringView name)
{
    return model.omit.contains(name) || options.omit.contains(name);
}

bool isSpecial(const std::string &name)
{
    return name == "stream" || name == "stream_options" || name == "reasoning_effort" || name == "response_format";
}

/// The prompt itself and the model are no parameters.
bool isEssential(const std::string &name)
{
    return name == "messages" || name == "contents" || name == "model" || name == "prompt";
}

const ParameterPlace *knownPlace(const ParameterPlaces &places, const std::string &name, const ordered_json *value)
{
    const auto found = std::ranges::find_if(places.known, [&](const ParameterPlace &place) {
        return name == place.name && (place.takes != ParameterPlace::Takes::Boolean || !value || value->is_boolean());
    });
    return found == places.known.end() ? nullptr : &*found;
}

std::string pointerOf(const ParameterPlaces &places, const std::string &name, const ordered_json *value)
{
    if (const ParameterPlace *place = knownPlace(places, name, value))
        return place->pointer;
    const bool top = std::ranges::any_of(places.topLevel, [&name](const char *entry) { return name == entry; });
    Pointer pointer(top ? "" : places.others);
    pointer.push_back(name);
    return pointer.to_string();
}

void place(const ParameterPlaces &places, const std::string &name, ordered_json value, ordered_json *body)
{
    const ParameterPlace *known = knownPlace(places, name, &value);
    if (known && known->takes == ParameterPlace::Takes::List && value.is_string())
        value = ordered_json::array({value});
    const Pointer pointer(pointerOf(places, name, &value));
    ordered_json *parent = body;
    if (const std::string object = pointer.parent_pointer().to_string(); !object.empty()) {
        const std::string member = pointer.parent_pointer().back();
        if (!(*body)[member].is_object())
            (*body)[member] = ordered_json::object();
        parent = &(*body)[member];
    }
    mergeMember(parent, pointer.back(), value);
}

/// The place, and the object it stood in when nothing else is left there.
void erasePlace(const Pointer &pointer, ordered_json *body)
{
    if (!body->contains(pointer))
        return;
    const Pointer parent = pointer.parent_pointer();
    if (!body->at(parent).is_object())
        return;
    body->at(parent).erase(pointer.back());
    if (!parent.empty() && body->at(parent).empty())
        body->erase(parent.back());
}

Result<ordered_json> wishedFormat(const ordered_json &parameters, const RequestOptions &options)
{
    if (const auto written = parameters.find("response_format"); written != parameters.end())
        return *written;
    const QByteArray &format = options.responseFormat;
    if (format.isEmpty())
        return ordered_json();
    ordered_json parsed = ordered_json::parse(format.begin(), format.end(), nullptr, false);
    if (!parsed.is_object())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("Provider", "The judge's response format is no JSON object.")};
    return parsed;
}

/// "top_p", "topP" and "TOP_P" are one name.
QString bareName(const QString &name)
{
    return QString(name).remove(u'_').toLower();
}

bool isAboutThinking(const QString &bare)
{
    return bare.startsWith("think"_L1) || bare == "effort"_L1 || bare == "outputconfig"_L1;
}

bool isAboutFormat(const QString &bare)
{
    static constexpr std::array names{"format"_L1,         "outputformat"_L1,       "outputconfig"_L1,
                                      "responseformat"_L1, "responsemimetype"_L1,   "responseschema"_L1,
                                      "jsonschema"_L1,     "responsejsonschema"_L1, "schema"_L1};
    return std::ranges::find(names, bare) != names.end();
}
}

void mergeMember(ordered_json *object, const std::string &key, const ordered_json &value)
{
    const auto found = object->find(key);
    if (found == object->end() || !found->is_object() || !value.is_object()) {
        (*object)[key] = value;
        return;
    }
    for (const auto &[member, inner] : value.items())
        mergeMember(&*found, member, inner);
}

Result<SpecialParameters> placeParameters(const ModelSpec &model, const RequestOptions &options,
                                          const ParameterPlaces &places, ordered_json *body)
{
    const Result<ordered_json> parameters = jsonObjectOf(model.parameters, model, u"parameters"_s);
    if (!parameters)
        return parameters.error();
    const Result<ordered_json> extra = jsonObjectOf(model.extraBody, model, u"extra_body"_s);
    if (!extra)
        return extra.error();
    const Result<ordered_json> format = wishedFormat(*parameters, options);
    if (!format)
        return format.error();
    for (const auto &[key, value] : parameters->items()) {
        if (!isSpecial(key))
            place(places, key, value, body);
    }
    SpecialParameters special;
    if (!isWithheld(model, options, "response_format"_L1))
        special.responseFormat = *format;
    const auto effort = parameters->find("reasoning_effort");
    if (effort != parameters->end() && effort->is_string() && !isWithheld(model, options, "reasoning_effort"_L1))
        special.reasoningEffort = QString::fromStdString(effort->get<std::string>());
    const ordered_json ownWish = options.stream;
    const ordered_json written = parameters->value("stream", ownWish);
    special.stream = extra->value("stream", written) == true && !isWithheld(model, options, "stream"_L1);
    return special;
}

Result<void> applyLastWishes(const ModelSpec &model, const RequestOptions &options, const ParameterPlaces &places,
                             ordered_json *body)
{
    const Result<ordered_json> extra = jsonObjectOf(model.extraBody, model, u"extra_body"_s);
    if (!extra)
        return extra.error();
    for (const auto &[key, value] : extra->items()) {
        if (key != "stream")
            mergeMember(body, key, value);
    }
    for (const QStringList *names : {&model.omit, &options.omit}) {
        for (const QString &name : *names) {
            const std::string key = utf8(name);
            if (isEssential(key) || isSpecial(key))
                continue;
            erasePlace(Pointer(pointerOf(places, key, nullptr)), body);
            body->erase(key);
        }
    }
    return {};
}

QString usersParameterName(const ModelSpec &model, const ParameterPlaces &places, const QString &refused)
{
    const Result<ordered_json> parameters = jsonObjectOf(model.parameters, model, u"parameters"_s);
    if (!parameters || refused.isEmpty() || parameters->contains(utf8(refused)))
        return refused;
    const QString wanted = bareName(refused);
    for (const auto &[key, value] : parameters->items()) {
        const QString written = QString::fromStdString(key);
        const Pointer pointer(pointerOf(places, key, &value));
        if (bareName(written) == wanted || bareName(QString::fromStdString(pointer.back())) == wanted)
            return written;
    }
    if (isAboutThinking(wanted) && parameters->contains("reasoning_effort"))
        return u"reasoning_effort"_s;
    return isAboutFormat(wanted) ? u"response_format"_s : refused;
}

const ordered_json *schemaOf(const ordered_json &responseFormat)
{
    if (!responseFormat.is_object() || responseFormat.value("type", ordered_json()) != "json_schema")
        return nullptr;
    const auto wrapper = responseFormat.find("json_schema");
    if (wrapper == responseFormat.end() || !wrapper->is_object())
        return nullptr;
    const auto schema = wrapper->find("schema");
    return schema != wrapper->end() && schema->is_object() ? &*schema : nullptr;
}

qint64 thinkingBudget(const QString &effort)
{
    struct Step
    {
        QLatin1StringView word;
        qint64 tokens;
    };
    static constexpr std::array steps{Step{"none"_L1, 0},        Step{"minimal"_L1, 2048}, Step{"low"_L1, 4096},
                                      Step{"medium"_L1, 10'000}, Step{"high"_L1, 16'000},  Step{"xhigh"_L1, 32'000},
                                      Step{"max"_L1, 32'000}};
    const auto *const found = std::ranges::find(steps, effort, &Step::word);
    return found == steps.end() ? 10'000 : found->tokens;
}
