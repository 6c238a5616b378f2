#include "runsmodel.h"

#include "formatting.h"
#include "runwords.h"

#include <QSet>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr char runsContext[] = "RunsModel";

struct RunSize
{
    int models = 0;
    int prompts = 0;
};

RunSize sizeOf(const Run &run)
{
    QSet<QString> models;
    QSet<QString> prompts;
    for (const Candidate &candidate : run.candidates) {
        models.insert(candidate.model);
        prompts.insert(candidate.prompt);
    }
    return {int(models.size()), int(prompts.size())};
}

QString sizeText(const RunSummary &row)
{
    const RunSize size = sizeOf(row.run);
    if (size.prompts < 2)
        return countText(size.models);
    //: Models × prompts of a run.
    return QCoreApplication::translate("RunsModel", "%1 × %2").arg(countText(size.models), countText(size.prompts));
}

QVariant sizeOther(const RunSummary &row, int role)
{
    if (role != Qt::ToolTipRole)
        return {};
    QStringList names;
    for (const Candidate &candidate : row.run.candidates)
        names.append(candidate.name);
    return names.join(u'\n');
}

QVariant runOther(const RunSummary &row, int role)
{
    switch (role) {
    case StrongRole:
        return true;
    case SecondaryRole:
        return oneLine(row.run.name, 60);
    case Qt::ToolTipRole:
        return row.run.name;
    default:
        return {};
    }
}

QVariant runStateOther(const RunSummary &row, int role)
{
    const Pill pill = runStatePill(row.run.state, row.run.pauseReason);
    if (role == PillsRole)
        return QVariant::fromValue(QList<Pill>{pill});
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return row.run.stateText.isEmpty() ? pill.text : row.run.stateText;
    return {};
}

QString answersText(const RunSummary &row)
{
    return QCoreApplication::translate("RunsModel", "%1 / %2")
        .arg(countText(row.answersDone), countText(row.answersPlanned));
}

QString runCostText(const RunSummary &row)
{
    if (row.cost == 0 && row.unknownCosts == 0 && row.cachedCost == 0)
        return noValueText();
    const QString money = moneyText(row.cost, row.currency);
    return row.unknownCosts > 0 ? u"≥\u00a0"_s + money : money;
}

QVariant runCostOther(const RunSummary &row, int role)
{
    if (role != Qt::ToolTipRole)
        return {};
    QString exact = QLocale().toString(row.cost, 'f', 6) + u' ' + row.currency;
    if (row.cached > 0)
        exact += u'\n'
            + QCoreApplication::translate("RunsModel",
                                          "From the cache: %1 answers and scores that had cost %2, not in it")
                  .arg(countText(row.cached), moneyText(row.cachedCost, row.currency));
    if (row.unknownCosts == 0)
        return exact;
    const int unknown = int(row.unknownCosts);
    return QString(
        exact + u'\n'
        + QCoreApplication::translate("RunsModel", "%Ln paid call(s) of unknown cost are not in it", nullptr, unknown));
}

QVariant zeroIsQuiet(qint64 count, int role)
{
    return role == QuietRole ? QVariant(count == 0) : QVariant();
}

QVariant durationValue(const RunSummary &row)
{
    const auto duration = runDurationMs(row.run);
    return duration ? QVariant(*duration) : QVariant();
}

const std::array<Column<RunSummary>, 11> runsColumns{{
    {QT_TRANSLATE_NOOP("RunsModel", "Run"), [](const RunSummary &row) { return QVariant(row.run.id); },
     [](const RunSummary &row) { return QCoreApplication::translate("RunsModel", "Run %1").arg(row.run.id); },
     runOther},
    {QT_TRANSLATE_NOOP("RunsModel", "When"), [](const RunSummary &row) { return QVariant(row.run.startedAt); },
     [](const RunSummary &row) { return momentText(row.run.startedAt); }},
    {QT_TRANSLATE_NOOP("RunsModel", "Dataset"), [](const RunSummary &row) { return QVariant(row.datasetName); }},
    {QT_TRANSLATE_NOOP("RunsModel", "Models"),
     [](const RunSummary &row) { return QVariant(int(row.run.candidates.size())); }, sizeText, sizeOther, true},
    {QT_TRANSLATE_NOOP("RunsModel", "Items"), [](const RunSummary &row) { return QVariant(row.run.itemCount); },
     [](const RunSummary &row) { return countText(row.run.itemCount); }, nullptr, true},
    {QT_TRANSLATE_NOOP("RunsModel", "State"),
     [](const RunSummary &row) { return QVariant(runStatePill(row.run.state, row.run.pauseReason).text); },
     [](const RunSummary &) { return QString(); }, runStateOther},
    {QT_TRANSLATE_NOOP("RunsModel", "Answers"), [](const RunSummary &row) { return QVariant(row.answersDone); },
     answersText, nullptr, true},
    {QT_TRANSLATE_NOOP("RunsModel", "Failed"), [](const RunSummary &row) { return QVariant(row.answersFailed); },
     [](const RunSummary &row) { return countText(row.answersFailed); },
     [](const RunSummary &row, int role) { return zeroIsQuiet(row.answersFailed, role); }, true},
    {QT_TRANSLATE_NOOP("RunsModel", "Unscored"), [](const RunSummary &row) { return QVariant(row.unscored); },
     [](const RunSummary &row) { return countText(row.unscored); },
     [](const RunSummary &row, int role) { return zeroIsQuiet(row.unscored, role); }, true},
    {QT_TRANSLATE_NOOP("RunsModel", "Cost"), [](const RunSummary &row) { return QVariant(row.cost); }, runCostText,
     runCostOther, true},
    {QT_TRANSLATE_NOOP("RunsModel", "Duration"), durationValue,
     [](const RunSummary &row) { return durationText(runDurationMs(row.run)); }, nullptr, true},
}};
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == SizeColumn && orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return tr("Models, by prompts where there are several");
    return TableModel::headerData(section, orientation, role);
}

RunsModel::RunsModel(QObject *parent)
    : TableModel(runsColumns, runsContext, parent)
{
}

std::optional<double> runDurationMs(const Run &run)
{
    if (!run.startedAt.isValid() || !run.finishedAt.isValid())
        return std::nullopt;
    return double(run.startedAt.msecsTo(run.finishedAt));
}
