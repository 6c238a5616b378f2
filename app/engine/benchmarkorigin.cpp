#include "benchmarkorigin.h"

#include "generationplans.h"
#include "questionprompt.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
QJsonObject modelObject(const Plan &plan, const QString &name)
{
    const ModelSpec *model = plan.judge(name);
    if (!model)
        return {};
    return {{u"name"_s, model->name}, {u"provider"_s, model->provider}, {u"model"_s, model->model}};
}

QString hashOfText(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Blake2b_160).toHex());
}

/// "gpt" of "openai/gpt-4.1-mini": the letters that a model's id begins with, behind its maker.
QString familyOf(const QString &model)
{
    const QString name = model.section(u'/', -1).toLower();
    qsizetype length = 0;
    while (length < name.size() && name[length].isLetter())
        ++length;
    return name.first(length);
}
}

QString promptHash(const PromptSpec &prompt)
{
    return hashOfText(prompt.system + QChar(QChar::Null) + prompt.user);
}

QByteArray benchmarkOrigin(const GenerationInfo &info, const Plan &plan, const QStringList &documents)
{
    const GenerationSpec &spec = *plan.generation;
    QJsonObject prompts;
    if (spec.questionTemplate.isEmpty())
        prompts.insert(u"generate"_s, promptHash(generationPrompt(spec)));
    else
        prompts.insert(u"rows"_s, hashOfText(spec.questionTemplate + QChar(QChar::Null) + spec.answerTemplate));
    const QList<ScorerSpec> critics = checkingPlan(plan, {}, {}).scorers;
    for (const ScorerSpec &critic : critics)
        prompts.insert(critic.name, hashOfText(critic.prompt));
    const QJsonObject origin{{u"generation"_s, info.id},
                             {u"generator"_s, modelObject(plan, spec.generator)},
                             {u"critic"_s, modelObject(plan, checksOf(plan).critic)},
                             {u"prompts"_s, prompts},
                             {u"seed"_s, QString::number(spec.seed)},
                             {u"documents"_s, QJsonArray::fromStringList(documents)}};
    return QJsonDocument(origin).toJson(QJsonDocument::Compact);
}

QString generatorNotice(const Plan &plan, const QByteArray &origin)
{
    const QString generator
        = QJsonDocument::fromJson(origin).object()[u"generator"_s].toObject()[u"model"_s].toString();
    const QString family = familyOf(generator);
    if (family.isEmpty())
        return {};
    QStringList alike;
    const auto look = [&](const ModelSpec &model) {
        if (!model.isBuiltin() && model.provider != "given"_L1 && familyOf(model.model) == family
            && !alike.contains(model.name))
            alike.append(model.name);
    };
    for (const ModelSpec &model : plan.models)
        look(model);
    for (const ScorerSpec &scorer : plan.scorers) {
        const ModelSpec *judge = scorer.isJudge() && !scorer.isSimilarity() ? plan.judge(scorer.judge) : nullptr;
        if (judge)
            look(*judge);
    }
    if (alike.isEmpty())
        return {};
    return QCoreApplication::translate(
               "Generation",
               "The questions were written by %1, and %2 is that model or of its family: it may "
               "do better on them than on questions of people.")
        .arg(generator, alike.join(u", "_s));
}
