#include "planwords.h"

#include "formatting.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int longestPart = 240;

QString planWord(const char *text)
{
    return QCoreApplication::translate("PlanWords", text);
}

QString dataInWords(const DatasetSpec &data)
{
    const QString name = data.path.isEmpty() ? data.name : QFileInfo(data.path).fileName();
    QStringList parts{oneLine(name)};
    const int chosen = int(data.ids.size());
    const int left = int(data.excludeIds.size());
    if (chosen > 0)
        parts.append(QCoreApplication::translate("PlanWords", "only %Ln listed item(s)", nullptr, chosen));
    if (left > 0)
        parts.append(QCoreApplication::translate("PlanWords", "without %Ln item(s)", nullptr, left));
    if (data.sample)
        parts.append(planWord(QT_TRANSLATE_NOOP("PlanWords", "a sample of %1, seed %2"))
                         .arg(countText(data.sample->count), QString::number(data.sample->seed)));
    else if (chosen == 0 && left == 0)
        parts.append(planWord(QT_TRANSLATE_NOOP("PlanWords", "all items")));
    return parts.join(u" · "_s);
}

QString promptInWords(const PromptSpec &prompt)
{
    QStringList parts;
    if (!prompt.system.isEmpty())
        parts.append(oneLine(prompt.system, longestPart));
    const int examples = int(prompt.examples.size());
    if (examples > 0)
        parts.append(QCoreApplication::translate("PlanWords", "%Ln example(s)", nullptr, examples));
    parts.append(oneLine(prompt.user, longestPart));
    if (prompt.context == ContextSource::None)
        parts.append(planWord(QT_TRANSLATE_NOOP("PlanWords", "without context")));
    if (prompt.context == ContextSource::Retrieved)
        parts.append(QCoreApplication::translate("PlanWords", "%Ln passage(s) retrieved", nullptr,
                                                 static_cast<int>(prompt.retrieve.count)));
    return planWord(QT_TRANSLATE_NOOP("PlanWords", "%1: %2")).arg(prompt.name, parts.join(u" / "_s));
}

QString modelInWords(const ModelSpec &model)
{
    QStringList parts;
    if (model.isBuiltin())
        parts.append(planWord(QT_TRANSLATE_NOOP("PlanWords", "built in (%1), no language model")).arg(model.model));
    else if (model.provider == "given"_L1)
        parts.append(planWord(QT_TRANSLATE_NOOP("PlanWords", "answers of the column %1")).arg(model.column));
    else
        parts << (model.model == model.name ? QString() : model.model) << model.provider
              << oneLine(model.endpoints.join(u", "_s));
    parts.removeAll(QString());
    if (!model.parameters.isEmpty())
        parts.append(oneLine(QString::fromUtf8(model.parameters), longestPart));
    return planWord(QT_TRANSLATE_NOOP("PlanWords", "%1: %2")).arg(model.name, parts.join(u" · "_s));
}

QString scorerInWords(const ScorerSpec &scorer)
{
    QStringList parts;
    if (scorer.name != scorer.kind)
        parts.append(scorer.kind);
    if (scorer.isSimilarity()) {
        parts.append(planWord(QT_TRANSLATE_NOOP("PlanWords", "by vectors of %1")).arg(scorer.judge));
    } else if (scorer.isJudge()) {
        const Scale scale = scorer.effectiveScale();
        parts.append(planWord(QT_TRANSLATE_NOOP("PlanWords", "judged by %1 from %2 to %3"))
                         .arg(scorer.judge, shortScoreText(scale.low), shortScoreText(scale.high)));
    }
    if (!scorer.embeddings.isEmpty())
        parts.append(planWord(QT_TRANSLATE_NOOP("PlanWords", "by vectors of %1")).arg(scorer.embeddings));
    if (!scorer.prompt.isEmpty())
        parts.append(planWord(QT_TRANSLATE_NOOP("PlanWords", "own prompt")));
    return parts.isEmpty() ? scorer.name
                           : planWord(QT_TRANSLATE_NOOP("PlanWords", "%1 (%2)")).arg(scorer.name, parts.join(u", "_s));
}

QString settingsInWords(const RunSpec &run)
{
    const int repeats = run.repeats;
    QStringList parts{QCoreApplication::translate("PlanWords", "%Ln repeat(s)", nullptr, repeats)};
    parts.append(run.concurrency > 0
                     ? planWord(QT_TRANSLATE_NOOP("PlanWords", "concurrency %1")).arg(countText(run.concurrency))
                     : planWord(QT_TRANSLATE_NOOP("PlanWords", "concurrency automatic")));
    parts.append(run.budget ? planWord(QT_TRANSLATE_NOOP("PlanWords", "budget %1"))
                                  .arg(moneyText(run.budget->amount, run.budget->currency))
                            : planWord(QT_TRANSLATE_NOOP("PlanWords", "no budget")));
    parts.append(planWord(QT_TRANSLATE_NOOP("PlanWords", "seed %1")).arg(run.seed));
    if (!run.cache)
        parts.append(planWord(QT_TRANSLATE_NOOP("PlanWords", "without the cache")));
    return parts.join(u" · "_s);
}

template <typename Part, typename Words>
QString eachOnItsLine(const QList<Part> &parts, Words words)
{
    QStringList lines;
    for (const Part &part : parts)
        lines.append(words(part));
    return lines.join(u'\n');
}
}

QList<QPair<QString, QString>> planInWords(const Plan &plan)
{
    QList<QPair<QString, QString>> words{
        {planWord(QT_TRANSLATE_NOOP("PlanWords", "Data")), dataInWords(plan.dataset)},
        {planWord(QT_TRANSLATE_NOOP("PlanWords", "Prompts")), eachOnItsLine(plan.prompts, promptInWords)},
        {planWord(QT_TRANSLATE_NOOP("PlanWords", "Models")), eachOnItsLine(plan.models, modelInWords)},
        {planWord(QT_TRANSLATE_NOOP("PlanWords", "Judges")), eachOnItsLine(plan.judges, modelInWords)},
        {planWord(QT_TRANSLATE_NOOP("PlanWords", "Scorers")), eachOnItsLine(plan.scorers, scorerInWords)},
        {planWord(QT_TRANSLATE_NOOP("PlanWords", "Settings")), settingsInWords(plan.run)},
    };
    words.removeIf([](const QPair<QString, QString> &part) { return part.second.isEmpty(); });
    return words;
}
