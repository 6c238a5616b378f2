#include "plansections.h"

#include "jsontext.h"
#include "keylike.h"
#include "nearestname.h"
#include "planvariables.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QStringList &planRoles()
{
    static const QStringList names{u"id"_s,      u"question"_s, u"reference"_s, u"accepted"_s, u"wrong"_s,
                                   u"choices"_s, u"context"_s,  u"category"_s,  u"given"_s};
    return names;
}

bool mayRepeat(Role role)
{
    return role == Role::Accepted || role == Role::Wrong || role == Role::Choices || role == Role::Given;
}

QList<ColumnRole> planColumns(const PlanObject &dataset)
{
    QList<ColumnRole> columns;
    const auto object = dataset.object(u"columns"_s, {planRoles(), {{u"answer"_s, u"reference"_s}}});
    if (!object)
        return columns;
    for (const auto &[name, value] : dataset.members(u"columns"_s)) {
        const Role role = roleFromName(name);
        const QStringList named = object->textOrTexts(name);
        if (named.size() > 1 && !mayRepeat(role))
            object->fail(name, QCoreApplication::translate("PlanFile", "this role has one column only."));
        for (const QString &column : named) {
            const bool twice = std::ranges::find(columns, column, &ColumnRole::column) != columns.end();
            if (twice || column.isEmpty())
                object->fail(name,
                             twice ? QCoreApplication::translate("PlanFile", "the column \"%1\" has a role already.")
                                         .arg(shownText(column))
                                   : QCoreApplication::translate("PlanFile", "the column's name is empty."));
            columns.append({role, column});
        }
    }
    return columns;
}

std::optional<SampleSpec> planSample(const PlanObject &dataset)
{
    const auto object
        = dataset.object(u"sample"_s, {{u"count"_s, u"seed"_s}, {{u"size"_s, u"count"_s}, {u"n"_s, u"count"_s}}});
    if (!object)
        return std::nullopt;
    object->require(u"count"_s, QCoreApplication::translate("PlanFile", "it says how many items are drawn."));
    return SampleSpec{object->integer(u"count"_s, 1, std::numeric_limits<int>::max(), 1), object->seed(u"seed"_s)};
}

void checkDelimiter(const PlanObject &object, const QString &delimiter)
{
    if (object.has(u"delimiter"_s) && delimiter.size() != 1 && delimiter != "tab"_L1)
        object.fail(u"delimiter"_s, QCoreApplication::translate("PlanFile", "it is one character, or \"tab\"."));
}

QList<Example> planExamples(const PlanObject &prompt)
{
    QList<Example> examples;
    for (const PlanObject &object : prompt.objects(u"examples"_s,
                                                   {{u"user"_s, u"assistant"_s},
                                                    {{u"question"_s, u"user"_s},
                                                     {u"input"_s, u"user"_s},
                                                     {u"answer"_s, u"assistant"_s},
                                                     {u"output"_s, u"assistant"_s}}})) {
        object.require(u"user"_s);
        object.require(u"assistant"_s);
        examples.append({object.text(u"user"_s), object.text(u"assistant"_s)});
    }
    return examples;
}

void planContext(const PlanObject &object, PromptSpec &prompt)
{
    prompt.context
        = contextSourceFromName(object.oneOf(u"context"_s, {u"stored"_s, u"none"_s, u"retrieved"_s}, u"stored"_s));
    const auto retrieve = object.object(u"retrieve"_s,
                                        {{u"count"_s, u"max_characters"_s, u"overlap"_s},
                                         {{u"k"_s, u"count"_s},
                                          {u"top_k"_s, u"count"_s},
                                          {u"n"_s, u"count"_s},
                                          {u"max_chars"_s, u"max_characters"_s},
                                          {u"size"_s, u"max_characters"_s}}});
    if (!retrieve)
        return;
    if (prompt.context != ContextSource::Retrieved)
        object.fail(u"retrieve"_s,
                    QCoreApplication::translate("PlanFile", "it is for \"context\": \"retrieved\" only."));
    const RetrieveSpec missing;
    prompt.retrieve.count = retrieve->integer(u"count"_s, 1, 100, missing.count);
    prompt.retrieve.maxCharacters = retrieve->integer(u"max_characters"_s, 50, 100'000, missing.maxCharacters);
    prompt.retrieve.overlap = retrieve->integer(u"overlap"_s, 0, prompt.retrieve.maxCharacters / 2,
                                                std::min(missing.overlap, prompt.retrieve.maxCharacters / 2));
}

PromptSpec planPrompt(const PlanObject &object)
{
    PromptSpec prompt;
    object.require(u"name"_s);
    prompt.name = object.filledText(u"name"_s);
    prompt.system = object.text(u"system"_s);
    if (object.has(u"user"_s) && object.has(u"user_file"_s))
        object.fail(u"user_file"_s,
                    QCoreApplication::translate("PlanFile", "give \"user\" or \"user_file\", not both."));
    else if (object.has(u"user_file"_s))
        prompt.user = planTextFile(object, u"user_file"_s);
    else
        object.require(u"user"_s,
                       QCoreApplication::translate("PlanFile", "such as \"{{ question }}\" (or \"user_file\")."));
    if (object.has(u"user"_s))
        prompt.user = object.filledText(u"user"_s);
    prompt.examples = planExamples(object);
    planContext(object, prompt);
    return prompt;
}

std::optional<BudgetSpec> planBudget(const PlanObject &run)
{
    const auto object = run.object(
        u"budget"_s,
        {{u"amount"_s, u"currency"_s, u"unknown_price"_s}, {{u"limit"_s, u"amount"_s}, {u"usd"_s, u"amount"_s}}});
    if (!object)
        return std::nullopt;
    object->require(u"amount"_s);
    BudgetSpec budget;
    budget.amount = object->number(u"amount"_s, {0, PlanRange().high, true}).value_or(0);
    budget.currency = planCurrency(*object);
    budget.allowUnknownPrice = object->oneOf(u"unknown_price"_s, {u"allow"_s, u"refuse"_s}) == "allow"_L1;
    return budget;
}
}

QString planCurrency(const PlanObject &object)
{
    static const QRegularExpression code(u"^[A-Z]{3}$"_s);
    const QString currency = object.text(u"currency"_s, u"USD"_s);
    if (!code.match(currency).hasMatch())
        object.fail(u"currency"_s,
                    QCoreApplication::translate("PlanFile",
                                                "a currency is a code of three capital letters, such as "
                                                "USD or EUR."));
    return currency;
}

void checkPlanNames(const std::vector<PlanObject> &objects, const QStringList &names)
{
    for (qsizetype i = 0; i < names.size(); ++i) {
        const qsizetype first = names.indexOf(names[i]);
        const PlanObject &object = objects[std::size_t(i)];
        if (first < i && object.has(u"name"_s))
            object.fail(u"name"_s,
                        QCoreApplication::translate("PlanFile", "the name \"%1\" is taken by %2. Names must differ.")
                            .arg(shownText(names[i]), objects[std::size_t(first)].path()));
        else if (first < i)
            object.context().fail(object.path(), object.raw(u"kind"_s),
                                  QCoreApplication::translate(
                                      "PlanFile", "%2 is called \"%1\" already. Give this one a \"name\" of its own.")
                                      .arg(shownText(names[i]), objects[std::size_t(first)].path()));
    }
}

DatasetSpec readPlanDataset(const PlanObject &root)
{
    DatasetSpec dataset;
    root.require(u"dataset"_s,
                 QCoreApplication::translate("PlanFile", "such as \"dataset\": {\"path\": \"benchmark.csv\"}."));
    const auto object = root.object(u"dataset"_s,
                                    {{u"path"_s, u"name"_s, u"columns"_s, u"encoding"_s, u"delimiter"_s, u"sheet"_s,
                                      u"list_separator"_s, u"sample"_s, u"ids"_s, u"exclude_ids"_s, u"cluster"_s},
                                     {{u"file"_s, u"path"_s},
                                      {u"mapping"_s, u"columns"_s},
                                      {u"limit"_s, u"sample.count"_s},
                                      {u"group"_s, u"cluster"_s},
                                      {u"clusters"_s, u"cluster"_s}}});
    if (!object)
        return dataset;
    if (object->has(u"path"_s) && object->has(u"name"_s))
        object->fail(u"name"_s,
                     QCoreApplication::translate("PlanFile",
                                                 "give \"path\" (a file) or \"name\" (a dataset of "
                                                 "the project), not both."));
    if (!object->has(u"name"_s))
        object->require(u"path"_s,
                        QCoreApplication::translate("PlanFile",
                                                    "it names the file with the benchmark (or give "
                                                    "\"name\", of a dataset in the project)."));
    dataset.name = object->filledText(u"name"_s);
    const QString path = object->filledText(u"path"_s);
    dataset.path = path.isEmpty() ? QString() : object->context().absolutePath(path);
    dataset.columns = planColumns(*object);
    dataset.encoding = object->filledText(u"encoding"_s);
    dataset.delimiter = object->text(u"delimiter"_s);
    checkDelimiter(*object, dataset.delimiter);
    dataset.sheet = object->filledText(u"sheet"_s);
    dataset.listSeparator = object->text(u"list_separator"_s);
    dataset.sample = planSample(*object);
    dataset.ids = object->ids(u"ids"_s);
    dataset.excludeIds = object->ids(u"exclude_ids"_s);
    dataset.cluster = object->text(u"cluster"_s);
    if (object->has(u"cluster"_s) && dataset.cluster.isEmpty())
        dataset.cluster = u"none"_s;
    return dataset;
}

QList<PromptSpec> readPlanPrompts(const PlanObject &root)
{
    QList<PromptSpec> prompts;
    QStringList names;
    const auto objects
        = root.objects(u"prompts"_s,
                       {{u"name"_s, u"system"_s, u"user"_s, u"user_file"_s, u"examples"_s, u"context"_s, u"retrieve"_s},
                        {{u"template"_s, u"user"_s},
                         {u"text"_s, u"user"_s},
                         {u"prompt"_s, u"user"_s},
                         {u"prompt_file"_s, u"user_file"_s},
                         {u"few_shot"_s, u"examples"_s}}});
    for (const PlanObject &object : objects) {
        prompts.append(planPrompt(object));
        names.append(prompts.last().name);
    }
    checkPlanNames(objects, names);
    if (prompts.isEmpty())
        prompts.append({u"plain"_s, {}, u"{{ question }}"_s, {}});
    return prompts;
}

RunSpec readPlanRun(const PlanObject &root)
{
    RunSpec run;
    const auto object = root.object(u"run"_s,
                                    {{u"repeats"_s, u"concurrency"_s, u"budget"_s, u"seed"_s, u"cache"_s},
                                     {{u"repeat"_s, u"repeats"_s}, {u"threads"_s, u"concurrency"_s}}});
    if (!object)
        return run;
    run.repeats = object->integer(u"repeats"_s, 1, 1000, 1);
    run.concurrency = object->integer(u"concurrency"_s, 1, 4096, 0);
    run.budget = planBudget(*object);
    run.seed = object->seed(u"seed"_s);
    run.cache = object->boolean(u"cache"_s, true);
    return run;
}
