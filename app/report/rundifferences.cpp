#include "rundifferences.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(RunDifferences)
};

using Aspect = RunDifference::Aspect;

constexpr qsizetype maximumValue = 80;
constexpr qsizetype contextBefore = 20;

/// Something that runs have, as it is compared: its short form for people may be the same although it differs.
struct Trait
{
    QString name;
    QString whole;
};
/// Of one run.
using Traits = QList<Trait>;

bool allEqual(const QStringList &texts)
{
    return std::ranges::adjacent_find(texts, std::not_equal_to<>()) == texts.end();
}

/// Length of what all texts that are there begin with.
qsizetype commonStart(const QStringList &texts)
{
    QStringList present = texts;
    present.removeAll(QString());
    if (present.isEmpty())
        return 0;
    const QString first = present.constFirst();
    qsizetype length = first.size();
    for (const QString &text : std::as_const(present)) {
        const auto [here, there] = std::mismatch(text.begin(), text.end(), first.begin(), first.end());
        length = std::min(length, qsizetype(here - text.begin()));
    }
    return length;
}

QString oneLineText(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return line;
}

QString boundedText(const QString &text)
{
    return text.size() <= maximumValue ? text : text.left(maximumValue - 1).trimmed() + u'…';
}

/// Texts cut to where they differ: long prompts often begin alike.
QStringList excerpts(const QStringList &texts)
{
    const bool fit = std::ranges::all_of(texts, [](const QString &text) { return text.size() <= maximumValue; });
    const qsizetype from = fit ? 0 : std::max<qsizetype>(0, commonStart(texts) - contextBefore);
    QStringList values;
    for (const QString &text : texts) {
        if (text.isEmpty())
            values.append(QString());
        else
            values.append(boundedText(oneLineText(from > 0 ? u'…' + text.mid(from) : text)));
    }
    return values;
}

/// What a model has is only told where several runs have that model: that one lacks it is a difference of its own.
bool countsWhereAbsent(Aspect aspect)
{
    return aspect != Aspect::Parameters && aspect != Aspect::ReportedModel;
}

void addIfDifferent(QList<RunDifference> &differences, Aspect aspect, const QString &name, const QStringList &wholes)
{
    QStringList compared = wholes;
    if (!countsWhereAbsent(aspect))
        compared.removeAll(QString());
    if (!allEqual(compared))
        differences.append({aspect, name, excerpts(wholes)});
}

/// Compares what has a name: by it, or, where each run has but one, that one with the others'.
void compareNamed(QList<RunDifference> &differences, Aspect aspect, const QList<Traits> &runs)
{
    if (std::ranges::all_of(runs, [](const Traits &traits) { return traits.size() == 1; })) {
        QStringList wholes;
        for (const Traits &traits : runs)
            wholes.append(traits.first().whole);
        addIfDifferent(differences, aspect, {}, wholes);
        return;
    }
    QStringList names;
    for (const Traits &traits : runs) {
        for (const Trait &trait : traits) {
            if (!names.contains(trait.name))
                names.append(trait.name);
        }
    }
    for (const QString &name : std::as_const(names)) {
        QStringList wholes;
        for (const Traits &traits : runs) {
            const auto found = std::ranges::find(traits, name, &Trait::name);
            wholes.append(found == traits.end() ? QString() : found->whole);
        }
        addIfDifferent(differences, aspect, name, wholes);
    }
}

template <typename TraitsOf>
void compareAll(QList<RunDifference> &differences, Aspect aspect, const QList<RunFacts> &runs, TraitsOf traitsOf)
{
    QList<Traits> traits;
    for (const RunFacts &facts : runs)
        traits.append(traitsOf(facts));
    compareNamed(differences, aspect, traits);
}

QStringList presentOf(std::initializer_list<QString> parts)
{
    QStringList present(parts);
    present.removeAll(QString());
    return present;
}

QString dataText(const RunFacts &facts, const QList<RunFacts> &runs)
{
    QString text = facts.dataset;
    const auto sameName = [&](const RunFacts &other) {
        return other.dataset == facts.dataset && other.fingerprint != facts.fingerprint;
    };
    if (std::ranges::any_of(runs, sameName))
        text = facts.fingerprint.isEmpty() ? DifferenceText::tr("%1 (another version)").arg(facts.dataset)
                                           : facts.dataset + u" ("_s + facts.fingerprint.left(8) + u')';
    if (facts.changedItems > 0)
        text += u", "_s + DifferenceText::tr("%n item(s) changed", nullptr, static_cast<int>(facts.changedItems));
    return text;
}

QString sampleText(const RunFacts &facts)
{
    const DatasetSpec &spec = facts.plan.dataset;
    const int count = static_cast<int>(facts.run.itemCount);
    if (spec.sample)
        return DifferenceText::tr("%n item(s) at random, seed %1", nullptr, count)
            .arg(QString::number(spec.sample->seed));
    if (!spec.ids.isEmpty() || !spec.excludeIds.isEmpty())
        return DifferenceText::tr("%n chosen item(s)", nullptr, count);
    return DifferenceText::tr("all %n item(s)", nullptr, count);
}

/// The same sample says the same here, also where two texts for people would not differ.
QString sampleIdentity(const RunFacts &facts)
{
    const DatasetSpec &spec = facts.plan.dataset;
    return sampleText(facts) + u'\n' + spec.ids.join(u'\n') + u"\n-\n"_s + spec.excludeIds.join(u'\n');
}

QString promptText(const PromptSpec &prompt)
{
    QStringList parts = presentOf({prompt.system, prompt.user});
    for (const Example &example : prompt.examples)
        parts += {example.user, example.assistant};
    if (prompt.context != ContextSource::Stored)
        parts.append(u"context: "_s + contextSourceName(prompt.context));
    if (prompt.context == ContextSource::Retrieved)
        parts.append(u"%1 × %2 (%3)"_s.arg(prompt.retrieve.count)
                         .arg(prompt.retrieve.maxCharacters)
                         .arg(prompt.retrieve.overlap));
    return parts.join(u'\n');
}

QString jsonObjectText(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QStringList parts;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QByteArray value = QJsonDocument(QJsonObject{{u"v"_s, entry.value()}}).toJson(QJsonDocument::Compact);
        parts.append(entry.key() + u'=' + QString::fromUtf8(value.mid(5, value.size() - 6)));
    }
    return parts.join(u", "_s);
}

QString modelText(const ModelSpec &model)
{
    if (model.provider == "given"_L1)
        return DifferenceText::tr("answers of column %1").arg(model.column);
    if (model.isBuiltin())
        return model.model.isEmpty() ? model.provider : model.model;
    QStringList hosts;
    for (const QString &endpoint : model.endpoints) {
        const QUrl url(endpoint);
        hosts.append(url.host() + (url.port() > 0 ? u':' + QString::number(url.port()) : QString())
                     + (url.path() == "/"_L1 ? QString() : url.path()));
    }
    return presentOf({model.model, hosts.join(u" + "_s)}).join(u" @ "_s);
}

QString parametersText(const ModelSpec &model)
{
    QString omitted = model.omit.isEmpty() ? QString() : DifferenceText::tr("without %1").arg(model.omit.join(u", "_s));
    return presentOf({jsonObjectText(model.parameters), jsonObjectText(model.extraBody), omitted}).join(u", "_s);
}

Traits promptTraits(const RunFacts &facts)
{
    Traits traits;
    for (const PromptSpec &prompt : facts.plan.prompts)
        traits.append({prompt.name, promptText(prompt)});
    return traits;
}

Traits modelTraits(const RunFacts &facts)
{
    Traits traits;
    for (const ModelSpec &model : facts.plan.models)
        traits.append({model.name, modelText(model)});
    return traits;
}

/// With "as the server has it", so that no parameters and no such model look different.
Traits parameterTraits(const RunFacts &facts)
{
    Traits traits;
    for (const ModelSpec &model : facts.plan.models) {
        if (model.provider == "given"_L1 || model.isBuiltin())
            continue;
        const QString text = parametersText(model);
        traits.append({model.name, text.isEmpty() ? DifferenceText::tr("the server's own") : text});
    }
    return traits;
}

Traits reportedTraits(const RunFacts &facts)
{
    Traits traits;
    for (const NamedText &reported : facts.reportedModels) {
        const auto found = std::ranges::find(traits, reported.name, &Trait::name);
        if (found == traits.end())
            traits.append({reported.name, reported.text});
        else
            found->whole += u" + "_s + reported.text;
    }
    return traits;
}

Traits judgeTraits(const RunFacts &facts)
{
    Traits traits;
    for (const RunScorer &scorer : facts.run.scorers) {
        const QList<const ModelSpec *> judges = facts.plan.askedBy(scorer.spec);
        for (const ModelSpec *judge : judges) {
            if (std::ranges::find(traits, judge->name, &Trait::name) == traits.end())
                traits.append({judge->name, presentOf({modelText(*judge), parametersText(*judge)}).join(u", "_s)});
        }
    }
    return traits;
}

QString numberText(double value)
{
    return QString::number(value, 'g', 12);
}

/// A scorer's options as they stand in a plan, the judge's own prompt last.
QString scorerText(const ScorerSpec &spec)
{
    const Scale scale = spec.effectiveScale();
    QStringList parts{spec.kind};
    if (spec.isJudge())
        parts.append(u"scale=%1–%2"_s.arg(numberText(scale.low), numberText(scale.high)));
    const auto add = [&parts](bool set, QLatin1StringView key, const QString &value) {
        if (set)
            parts.append(value.isEmpty() ? QString(key) : key + u'=' + value);
    };
    add(spec.step > 0, "step"_L1, numberText(spec.step));
    add(spec.passAt.has_value(), "pass_at"_L1, numberText(spec.passAt.value_or(0)));
    add(spec.partial, "partial"_L1, {});
    add(spec.ignoreCase, "ignore_case"_L1, {});
    add(spec.ignorePunctuation, "ignore_punctuation"_L1, {});
    add(spec.ignoreNumbers, "ignore_numbers"_L1, {});
    add(!spec.regexesToIgnore.isEmpty(), "regexes_to_ignore"_L1, spec.regexesToIgnore.join(u' '));
    add(!spec.pattern.isEmpty(), "pattern"_L1, spec.pattern);
    add(spec.group != 0, "group"_L1, QString::number(spec.group));
    add(spec.tolerance > 0, "tolerance"_L1, numberText(spec.tolerance));
    add(spec.stemmer, "stemmer"_L1, {});
    add(!spec.tokenizer.isEmpty(), "tokenizer"_L1, spec.tokenizer);
    add(!spec.embeddings.isEmpty(), "embeddings"_L1, spec.embeddings);
    add(!spec.prompt.isEmpty(), "prompt"_L1, spec.prompt);
    return parts.join(u", "_s);
}

Traits scorerTraits(const RunFacts &facts)
{
    Traits traits;
    for (const RunScorer &scorer : facts.run.scorers)
        traits.append({scorer.spec.name, scorerText(scorer.spec)});
    return traits;
}

void compareData(QList<RunDifference> &differences, const QList<RunFacts> &runs)
{
    QStringList data;
    QStringList samples;
    QStringList identities;
    for (const RunFacts &facts : runs) {
        data.append(dataText(facts, runs));
        samples.append(boundedText(sampleText(facts)));
        identities.append(sampleIdentity(facts));
    }
    if (!allEqual(data)) {
        std::ranges::transform(data, data.begin(), [](const QString &text) { return boundedText(oneLineText(text)); });
        differences.append({Aspect::Data, {}, data});
    }
    if (!allEqual(identities))
        differences.append({Aspect::Sample, {}, samples});
}
}

QList<RunDifference> runDifferences(const QList<RunFacts> &runs)
{
    QList<RunDifference> differences;
    if (runs.size() < 2)
        return differences;
    compareData(differences, runs);
    compareAll(differences, Aspect::Prompt, runs, promptTraits);
    compareAll(differences, Aspect::Model, runs, modelTraits);
    compareAll(differences, Aspect::Parameters, runs, parameterTraits);
    compareAll(differences, Aspect::ReportedModel, runs, reportedTraits);
    compareAll(differences, Aspect::Judge, runs, judgeTraits);
    compareAll(differences, Aspect::Scorer, runs, scorerTraits);
    QStringList repeats;
    QStringList seeds;
    for (const RunFacts &facts : runs) {
        repeats.append(QString::number(facts.run.repeats));
        seeds.append(QString::number(facts.plan.run.seed));
    }
    addIfDifferent(differences, Aspect::Repeats, {}, repeats);
    addIfDifferent(differences, Aspect::Seed, {}, seeds);
    return differences;
}
