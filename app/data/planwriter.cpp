#include "plandraft.h"
#include "planfile.h"
#include "plangeneration.h"
#include "planjson.h"
#include "planmembers.h"
#include "planmodels.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray columnsJson(const QList<ColumnRole> &columns)
{
    PlanMembers members;
    QList<Role> written;
    for (const ColumnRole &entry : columns) {
        if (entry.role == Role::None || written.contains(entry.role))
            continue;
        written.append(entry.role);
        QStringList names;
        for (const ColumnRole &other : columns) {
            if (other.role == entry.role)
                names.append(other.column);
        }
        const QByteArray role = roleName(entry.role).toLatin1();
        members.raw(QLatin1StringView(role), names.size() == 1 ? quotedJson(names.first()) : rawTexts(names));
    }
    return members.objectIfAny();
}

QByteArray datasetJson(const DatasetSpec &dataset)
{
    PlanMembers members;
    members.text("path"_L1, dataset.path);
    members.text("name"_L1, dataset.name);
    members.raw("columns"_L1, columnsJson(dataset.columns));
    members.text("encoding"_L1, dataset.encoding);
    members.text("delimiter"_L1, dataset.delimiter);
    members.text("sheet"_L1, dataset.sheet);
    members.text("list_separator"_L1, dataset.listSeparator);
    if (dataset.sample) {
        PlanMembers sample;
        sample.raw("count"_L1, QByteArray::number(dataset.sample->count));
        sample.raw("seed"_L1, QByteArray::number(dataset.sample->seed));
        members.raw("sample"_L1, sample.object());
    }
    members.texts("ids"_L1, dataset.ids);
    members.texts("exclude_ids"_L1, dataset.excludeIds);
    members.text("cluster"_L1, dataset.cluster);
    return members.object();
}

QByteArray exampleJson(const Example &example)
{
    PlanMembers members;
    members.raw("user"_L1, quotedJson(example.user));
    members.raw("assistant"_L1, quotedJson(example.assistant));
    return members.object();
}

QByteArray retrieveJson(const RetrieveSpec &retrieve)
{
    PlanMembers members;
    members.raw("count"_L1, QByteArray::number(retrieve.count));
    members.raw("max_characters"_L1, QByteArray::number(retrieve.maxCharacters));
    members.raw("overlap"_L1, QByteArray::number(retrieve.overlap));
    return members.object();
}

QByteArray promptJson(const PromptSpec &prompt)
{
    PlanMembers members;
    members.text("name"_L1, prompt.name);
    members.text("system"_L1, prompt.system);
    members.text("user"_L1, prompt.user);
    members.raw("examples"_L1, jsonObjects(prompt.examples, exampleJson));
    if (prompt.context != ContextSource::Stored)
        members.text("context"_L1, contextSourceName(prompt.context));
    if (prompt.context == ContextSource::Retrieved)
        members.raw("retrieve"_L1, retrieveJson(prompt.retrieve));
    return members.object();
}

/// A header that came from the environment is written as it was in the plan: its value may be a secret.
QByteArray headersJson(const ModelSpec &model)
{
    QByteArrayList members;
    for (const NamedText &header : model.headers) {
        const auto source = std::ranges::find(model.headerSources, header.name, &NamedText::name);
        const QString &text = source == model.headerSources.end() ? header.text : source->text;
        members.append(quotedJson(header.name) + ':' + quotedJson(text));
    }
    return members.isEmpty() ? QByteArray() : '{' + members.join(',') + '}';
}

QByteArray priceJson(const std::optional<Price> &price)
{
    if (!price)
        return {};
    PlanMembers members;
    members.raw("input"_L1, jsonNumber(price->input));
    members.raw("output"_L1, jsonNumber(price->output));
    if (price->cachedInput)
        members.raw("cached_input"_L1, jsonNumber(*price->cachedInput));
    if (price->cacheWrite)
        members.raw("cache_write"_L1, jsonNumber(*price->cacheWrite));
    if (price->cacheWriteHour)
        members.raw("cache_write_1h"_L1, jsonNumber(*price->cacheWriteHour));
    if (price->batchFactor)
        members.raw("batch_factor"_L1, jsonNumber(*price->batchFactor));
    members.text("currency"_L1, price->currency);
    return members.object();
}

QByteArray limitsJson(const Limits &limits)
{
    PlanMembers members;
    members.number("concurrency"_L1, limits.concurrency);
    members.number("rpm"_L1, limits.rpm);
    members.number("tpm"_L1, limits.tpm);
    members.number("timeout_s"_L1, limits.timeoutSeconds);
    return members.objectIfAny();
}

QByteArray serverJson(const ServerSpec &server)
{
    PlanMembers members;
    members.text("start"_L1, server.start);
    members.text("health"_L1, server.health);
    members.boolean("keep_running"_L1, server.keepRunning);
    members.number("ready_within_s"_L1, server.readyWithinSeconds);
    return members.objectIfAny();
}

QByteArray modelJson(const ModelSpec &model)
{
    PlanMembers members;
    members.text("name"_L1, model.name);
    members.text("provider"_L1, model.provider);
    if (model.endpoints.size() == 1)
        members.text("endpoint"_L1, model.endpoints.first());
    else
        members.texts("endpoint"_L1, model.endpoints);
    members.text("model"_L1, model.model);
    members.text("api"_L1, model.api == "chat"_L1 ? QString() : model.api);
    members.text("api_version"_L1, model.apiVersion);
    members.text("key"_L1, model.key);
    members.raw("parameters"_L1, model.parameters);
    members.raw("extra_body"_L1, model.extraBody);
    members.texts("omit"_L1, model.omit);
    members.raw("headers"_L1, headersJson(model));
    members.raw("price"_L1, priceJson(model.price));
    members.raw("limits"_L1, limitsJson(model.limits));
    members.raw("request"_L1, model.request);
    members.text("proxy"_L1, model.proxy);
    members.text("ca_file"_L1, model.caFile);
    members.raw("server"_L1, serverJson(model.server));
    members.boolean("batch"_L1, model.batch);
    members.text("column"_L1, model.column);
    return members.object();
}

QByteArray scorerJson(const ScorerSpec &scorer)
{
    PlanMembers members;
    members.text("kind"_L1, scorer.kind);
    members.text("name"_L1, scorer.name == scorer.kind ? QString() : scorer.name);
    members.text("judge"_L1, scorer.judge);
    members.text("embeddings"_L1, scorer.embeddings);
    if (scorer.scale)
        members.raw("scale"_L1, '[' + jsonNumber(scorer.scale->low) + ',' + jsonNumber(scorer.scale->high) + ']');
    members.number("step"_L1, scorer.step);
    if (scorer.passAt)
        members.raw("pass_at"_L1, jsonNumber(*scorer.passAt));
    members.boolean("partial"_L1, scorer.partial);
    members.text("prompt"_L1, scorer.prompt);
    members.boolean("ignore_case"_L1, scorer.ignoreCase);
    members.boolean("ignore_punctuation"_L1, scorer.ignorePunctuation);
    members.boolean("ignore_numbers"_L1, scorer.ignoreNumbers);
    members.texts("regexes_to_ignore"_L1, scorer.regexesToIgnore);
    members.text("pattern"_L1, scorer.pattern);
    members.number("group"_L1, scorer.group);
    members.number("tolerance"_L1, scorer.tolerance);
    members.boolean("stemmer"_L1, scorer.stemmer);
    members.text("tokenizer"_L1, scorer.tokenizer);
    return members.object();
}

QByteArray runJson(const RunSpec &run)
{
    PlanMembers members;
    members.raw("repeats"_L1, QByteArray::number(run.repeats));
    members.number("concurrency"_L1, run.concurrency);
    if (run.budget) {
        PlanMembers budget;
        budget.raw("amount"_L1, jsonNumber(run.budget->amount));
        budget.text("currency"_L1, run.budget->currency);
        budget.text("unknown_price"_L1, run.budget->allowUnknownPrice ? u"allow"_s : QString());
        members.raw("budget"_L1, budget.object());
    }
    members.seed("seed"_L1, run.seed);
    if (!run.cache)
        members.raw("cache"_L1, "false");
    return members.object();
}
}

QByteArray modelToJson(const ModelSpec &model)
{
    return modelJson(model);
}

QByteArray planToJson(const Plan &plan)
{
    PlanMembers members;
    members.text("name"_L1, plan.name);
    if (plan.generation) {
        members.raw("documents"_L1, documentsToJson(*plan.generation));
        members.raw("generate"_L1, generateToJson(*plan.generation));
    }
    if (!plan.generation || plan.dataset != DatasetSpec())
        members.raw("dataset"_L1, datasetJson(plan.dataset));
    members.raw("prompts"_L1, jsonObjects(plan.prompts, promptJson));
    members.raw("models"_L1, jsonObjects(plan.models, modelJson));
    members.raw("judges"_L1, jsonObjects(plan.judges, modelJson));
    members.raw("scorers"_L1, jsonObjects(plan.scorers, scorerJson));
    members.raw("run"_L1, runJson(plan.run));
    return indentedJson(members.object());
}

QByteArray promptToJson(const PromptSpec &prompt)
{
    return indentedJson(promptJson(prompt));
}
