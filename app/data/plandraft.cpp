#include "plandraft.h"

#include "jsontext.h"
#include "keylike.h"
#include "keyreference.h"
#include "planfile.h"
#include "plangeneration.h"
#include "planjson.h"
#include "planobject.h"
#include "planvariables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isJsonObject(const QByteArray &text)
{
    return !checkJson(text) && QByteArrayView(text).trimmed().startsWith('{');
}

QByteArray storableJson(const QByteArray &json)
{
    if (containsKey(QString::fromUtf8(json)))
        return {};
    if (json.isEmpty() || isJsonObject(json))
        return json;
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(json)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QString storableText(const QString &text)
{
    return containsKey(text) ? QString() : text;
}

/// The model as it may be written down.
ModelSpec storableModel(ModelSpec model)
{
    model.parameters = storableJson(model.parameters);
    model.extraBody = storableJson(model.extraBody);
    model.model = storableText(model.model);
    model.apiVersion = storableText(model.apiVersion);
    for (QString &endpoint : model.endpoints)
        endpoint = storableText(endpoint);
    model.endpoints.removeAll(QString());
    if (!parseKeyReference(model.key, {}))
        model.key.clear();
    for (NamedText &header : model.headers) {
        const auto source = std::ranges::find(model.headerSources, header.name, &NamedText::name);
        const bool hasSource = source != model.headerSources.end() && hasVariables(source->text);
        const bool isSecret = isCredentialName(header.name) || containsKey(header.text);
        if (!hasSource && isSecret && !hasVariables(header.text))
            header.text.clear();
    }
    return model;
}

QList<NamedText> textMembers(const PlanObject &object, const QString &key)
{
    QList<NamedText> texts;
    for (const auto &[name, value] : object.members(key)) {
        if (value.startsWith('"'))
            texts.append({name, jsonString(value)});
    }
    return texts;
}

QByteArray draftJson(const PlanObject &object, const QString &key)
{
    return object.raw(key).startsWith('"') ? jsonString(object.raw(key)).toUtf8() : object.json(key);
}

void readDraftHeaders(const PlanObject &object, ModelSpec &model)
{
    for (const NamedText &written : textMembers(object, u"headers"_s)) {
        if (!hasVariables(written.text)) {
            model.headers.append(written);
            continue;
        }
        const bool known = hasAllVariables(object.context(), written.text);
        const QString text = known ? expandedText(object, u"headers"_s, written.text, false) : written.text;
        const bool isClean = std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
        model.headers.append({written.name, isClean ? text : written.text});
        model.headerSources.append(written);
    }
}

std::optional<Price> readDraftPrice(const PlanObject &model)
{
    const auto object = model.object(u"price"_s, {});
    if (!object)
        return std::nullopt;
    return Price{object->number(u"input"_s).value_or(0), object->number(u"output"_s).value_or(0),
                 object->number(u"cached_input"_s),      object->text(u"currency"_s),
                 object->number(u"cache_write"_s),       object->number(u"cache_write_1h"_s),
                 object->number(u"batch_factor"_s)};
}

Limits readDraftLimits(const PlanObject &model)
{
    constexpr int any = std::numeric_limits<int>::max();
    const auto object = model.object(u"limits"_s, {});
    if (!object)
        return {};
    return {object->integer(u"concurrency"_s, 0, any, 0), object->integer(u"rpm"_s, 0, any, 0),
            object->integer(u"tpm"_s, 0, any, 0), object->number(u"timeout_s"_s).value_or(0)};
}

QList<ModelSpec> readDraftModels(const PlanObject &root, const QString &key)
{
    QList<ModelSpec> models;
    for (const PlanObject &object : root.objects(key, {})) {
        ModelSpec model;
        model.name = object.text(u"name"_s);
        model.provider = object.text(u"provider"_s);
        model.endpoints = object.textOrTexts(u"endpoint"_s);
        model.model = object.text(u"model"_s);
        model.api = object.text(u"api"_s, u"chat"_s);
        model.apiVersion = object.text(u"api_version"_s);
        model.key = object.text(u"key"_s);
        model.parameters = draftJson(object, u"parameters"_s);
        model.extraBody = draftJson(object, u"extra_body"_s);
        model.omit = object.texts(u"omit"_s);
        readDraftHeaders(object, model);
        model.price = readDraftPrice(object);
        model.limits = readDraftLimits(object);
        model.batch = object.boolean(u"batch"_s);
        model.column = object.text(u"column"_s);
        models.append(model);
    }
    return models;
}

std::optional<Scale> readDraftScale(const PlanObject &object)
{
    if (!object.raw(u"scale"_s).startsWith('['))
        return std::nullopt;
    const auto ends = jsonElements(object.raw(u"scale"_s));
    if (ends.size() != 2)
        return std::nullopt;
    return Scale{ends[0].toByteArray().toDouble(), ends[1].toByteArray().toDouble()};
}

QList<ScorerSpec> readDraftScorers(const PlanObject &root)
{
    constexpr int any = std::numeric_limits<int>::max();
    QList<ScorerSpec> scorers;
    for (const PlanObject &object : root.objects(u"scorers"_s, {})) {
        ScorerSpec scorer;
        scorer.kind = object.text(u"kind"_s);
        scorer.name = object.text(u"name"_s, scorer.kind);
        scorer.judge = object.text(u"judge"_s);
        scorer.embeddings = object.text(u"embeddings"_s);
        scorer.scale = readDraftScale(object);
        scorer.step = object.number(u"step"_s).value_or(0);
        scorer.passAt = object.number(u"pass_at"_s);
        scorer.partial = object.boolean(u"partial"_s);
        scorer.prompt = object.text(u"prompt"_s);
        scorer.ignoreCase = object.boolean(u"ignore_case"_s);
        scorer.ignorePunctuation = object.boolean(u"ignore_punctuation"_s);
        scorer.ignoreNumbers = object.boolean(u"ignore_numbers"_s);
        scorer.regexesToIgnore = object.texts(u"regexes_to_ignore"_s);
        scorer.pattern = object.text(u"pattern"_s);
        scorer.group = object.integer(u"group"_s, -any, any, 0);
        scorer.tolerance = object.number(u"tolerance"_s).value_or(0);
        scorer.stemmer = object.boolean(u"stemmer"_s);
        scorer.tokenizer = object.text(u"tokenizer"_s);
        scorers.append(scorer);
    }
    return scorers;
}

PromptSpec readDraftPrompt(const PlanObject &object)
{
    PromptSpec prompt{object.text(u"name"_s), object.text(u"system"_s), object.text(u"user"_s), {}};
    prompt.context = contextSourceFromName(object.text(u"context"_s));
    if (const auto retrieve = object.object(u"retrieve"_s, {})) {
        constexpr int any = std::numeric_limits<int>::max();
        prompt.retrieve = {retrieve->integer(u"count"_s, 1, any, prompt.retrieve.count),
                           retrieve->integer(u"max_characters"_s, 1, any, prompt.retrieve.maxCharacters),
                           retrieve->integer(u"overlap"_s, 0, any, prompt.retrieve.overlap)};
    }
    for (const PlanObject &example : object.objects(u"examples"_s, {}))
        prompt.examples.append({example.text(u"user"_s), example.text(u"assistant"_s)});
    return prompt;
}

DatasetSpec readDraftDataset(const PlanObject &root)
{
    constexpr int any = std::numeric_limits<int>::max();
    DatasetSpec dataset;
    const auto object = root.object(u"dataset"_s, {});
    if (!object)
        return dataset;
    dataset.path = object->text(u"path"_s);
    dataset.name = object->text(u"name"_s);
    if (const auto columns = object->object(u"columns"_s, {})) {
        for (const auto &[role, value] : object->members(u"columns"_s)) {
            for (const QString &column : columns->textOrTexts(role))
                dataset.columns.append({roleFromName(role), column});
        }
    }
    dataset.encoding = object->text(u"encoding"_s);
    dataset.delimiter = object->text(u"delimiter"_s);
    dataset.sheet = object->text(u"sheet"_s);
    dataset.listSeparator = object->text(u"list_separator"_s);
    if (const auto sample = object->object(u"sample"_s, {}))
        dataset.sample = SampleSpec{sample->integer(u"count"_s, 0, any, 0), sample->seed(u"seed"_s)};
    dataset.ids = object->ids(u"ids"_s);
    dataset.excludeIds = object->ids(u"exclude_ids"_s);
    dataset.cluster = object->text(u"cluster"_s);
    return dataset;
}

RunSpec readDraftRun(const PlanObject &root)
{
    constexpr int any = std::numeric_limits<int>::max();
    RunSpec run;
    const auto object = root.object(u"run"_s, {});
    if (!object)
        return run;
    run.repeats = object->integer(u"repeats"_s, 1, any, 1);
    run.concurrency = object->integer(u"concurrency"_s, 0, any, 0);
    if (const auto budget = object->object(u"budget"_s, {}))
        run.budget = BudgetSpec{budget->number(u"amount"_s).value_or(0), budget->text(u"currency"_s),
                                budget->text(u"unknown_price"_s) == "allow"_L1};
    run.seed = object->seed(u"seed"_s);
    run.cache = object->boolean(u"cache"_s, true);
    return run;
}

QStringList namesIn(const QJsonObject &object, const QString &key)
{
    return object[key].toVariant().toStringList();
}

Error noDraftError()
{
    return {ErrorKind::BadInput, QCoreApplication::translate("PlanFile", "What is stored there is no JSON object.")};
}
}

DraftTexts draftToJson(const Draft &draft)
{
    Plan plan = draft.plan;
    for (QList<ModelSpec> *models : {&plan.models, &plan.judges})
        std::ranges::transform(*models, models->begin(), storableModel);
    const QJsonObject unused{{u"prompts"_s, QJsonArray::fromStringList(draft.unusedPrompts)},
                             {u"models"_s, QJsonArray::fromStringList(draft.unusedModels)},
                             {u"scorers"_s, QJsonArray::fromStringList(draft.unusedScorers)}};
    return {planToJson(plan), QJsonDocument(unused).toJson(QJsonDocument::Compact)};
}

Result<Draft> parseDraft(const DraftTexts &texts, const QProcessEnvironment &environment)
{
    Draft draft;
    if (texts.plan.isEmpty())
        return draft;
    if (!isJsonObject(texts.plan))
        return noDraftError();
    PlanContext context{texts.plan, {}, environment, {}};
    const PlanObject root(context, QByteArrayView(context.source).trimmed(), {}, {});
    Plan &plan = draft.plan;
    plan.name = root.text(u"name"_s);
    plan.generation = readPlanGeneration(root); // what is wrong in it becomes its default
    plan.dataset = readDraftDataset(root);
    for (const PlanObject &prompt : root.objects(u"prompts"_s, {}))
        plan.prompts.append(readDraftPrompt(prompt));
    plan.models = readDraftModels(root, u"models"_s);
    plan.judges = readDraftModels(root, u"judges"_s);
    plan.scorers = readDraftScorers(root);
    plan.run = readDraftRun(root);
    const QJsonObject unused = QJsonDocument::fromJson(texts.unused).object();
    draft.unusedPrompts = namesIn(unused, u"prompts"_s);
    draft.unusedModels = namesIn(unused, u"models"_s);
    draft.unusedScorers = namesIn(unused, u"scorers"_s);
    return draft;
}

Result<PromptSpec> parsePrompt(const QByteArray &json)
{
    if (!isJsonObject(json))
        return noDraftError();
    PlanContext context{json, {}, {}, {}};
    return readDraftPrompt(PlanObject(context, QByteArrayView(context.source).trimmed(), {}, {}));
}
