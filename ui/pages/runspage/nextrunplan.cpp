#include "nextrunplan.h"

#include "projectsession.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {
bool seesPrompts(const ModelSpec &model)
{
    return !model.isBuiltin() && model.provider != "given"_L1;
}

QString nextRunText(const char *text, qint64 count)
{
    const int shown = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    return QCoreApplication::translate("NextRun", text, nullptr, shown);
}

QString modelsTimesPrompts(const Plan &plan, qint64 prompted)
{
    const qint64 alone = plan.models.size() - prompted;
    const QString prompts = nextRunText(QT_TRANSLATE_N_NOOP("NextRun", "%Ln prompt(s)"), plan.prompts.size());
    if (plan.prompts.size() == 1 || alone == 0)
        //: Models × prompts, in "42 items × 2 models × 1 prompt".
        return QCoreApplication::translate("NextRun", "%1 × %2")
            .arg(nextRunText(QT_TRANSLATE_N_NOOP("NextRun", "%Ln model(s)"), plan.models.size()), prompts);
    //: Some models see every prompt, baselines and given answers see none.
    return QCoreApplication::translate("NextRun", "(%1 × %2 + %3)")
        .arg(nextRunText(QT_TRANSLATE_N_NOOP("NextRun", "%Ln model(s)"), prompted), prompts,
             nextRunText(QT_TRANSLATE_N_NOOP("NextRun", "%Ln without a prompt"), alone));
}
}

Draft nextRunDraft(const ProjectSession &session)
{
    Draft draft = session.draft();
    const QList<DatasetInfo> &datasets = session.contents().datasets;
    if (draft.plan.dataset.name.isEmpty() && draft.plan.dataset.path.isEmpty() && !datasets.isEmpty())
        draft.plan.dataset.name = datasets.constLast().name;
    return draft;
}

void editNextRun(ProjectSession &session, const QString &what, const QString &mergeKey,
                 const std::function<void(Draft &)> &change)
{
    Draft draft = nextRunDraft(session);
    change(draft);
    session.setDraft(draft, what, mergeKey);
}

QString nextRunSentence(const Plan &plan, qint64 items)
{
    const qint64 prompted = std::ranges::count_if(plan.models, seesPrompts);
    const qint64 candidates = prompted * plan.prompts.size() + plan.models.size() - prompted;
    const qint64 repeats = std::max(plan.run.repeats, 1);
    const QString scorers = plan.scorers.isEmpty()
        ? QCoreApplication::translate("NextRun", "not scored")
        : nextRunText(QT_TRANSLATE_N_NOOP("NextRun", "%Ln scorer(s)"), plan.scorers.size());
    QString product = modelsTimesPrompts(plan, prompted);
    if (repeats > 1)
        product = QCoreApplication::translate("NextRun", "%1 × %2")
                      .arg(product, nextRunText(QT_TRANSLATE_N_NOOP("NextRun", "%Ln repeat(s)"), repeats));
    if (items < 0)
        return QCoreApplication::translate("NextRun", "Every item × %1, %2").arg(product, scorers);
    return QCoreApplication::translate("NextRun", "%1 × %2 = %3, %4")
        .arg(nextRunText(QT_TRANSLATE_N_NOOP("NextRun", "%Ln item(s)"), items), product,
             nextRunText(QT_TRANSLATE_N_NOOP("NextRun", "%Ln answer(s)"), items * candidates * repeats), scorers);
}

qint64 expectedItems(const ProjectSession &session, const Plan &plan)
{
    const DatasetSpec &data = plan.dataset;
    if (!data.path.isEmpty())
        return -1;
    const QList<DatasetInfo> &datasets = session.contents().datasets;
    const auto found = std::find_if(datasets.crbegin(), datasets.crend(),
                                    [&](const DatasetInfo &info) { return info.name == data.name; });
    if (found == datasets.crend())
        return -1;
    qint64 items = data.ids.isEmpty() ? found->itemCount : data.ids.size();
    items = std::max<qint64>(items - data.excludeIds.size(), 0);
    return data.sample ? std::min(items, data.sample->count) : items;
}

std::optional<MissingPart> missingPart(const ProjectSession &session, const Plan &plan)
{
    const bool hasData = !plan.dataset.path.isEmpty() || !plan.dataset.name.isEmpty();
    if (!hasData)
        return MissingPart{QCoreApplication::translate("NextRun", "There is no data yet to ask about."),
                           QCoreApplication::translate("NextRun", "Import a benchmark"), u"data"_s};
    if (session.draft().plan.models.isEmpty())
        return MissingPart{QCoreApplication::translate("NextRun", "There is no model yet to ask."),
                           QCoreApplication::translate("NextRun", "Add a model"), u"models"_s};
    if (plan.models.isEmpty())
        return MissingPart{
            QCoreApplication::translate("NextRun", "No model is ticked, so there is nobody to ask."), {}, {}};
    if (session.draft().plan.scorers.isEmpty())
        return MissingPart{QCoreApplication::translate(
                               "NextRun", "There is no scorer: answers come without scores. They can be scored later."),
                           QCoreApplication::translate("NextRun", "Add a scorer"), u"scorers"_s, false};
    if (plan.scorers.isEmpty())
        return MissingPart{QCoreApplication::translate("NextRun",
                                                       "No scorer is ticked: answers come without scores. They can be "
                                                       "scored later."),
                           {},
                           {},
                           false};
    return std::nullopt;
}
