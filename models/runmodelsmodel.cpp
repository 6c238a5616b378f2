#include "runmodelsmodel.h"

#include "formatting.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr char runModelsContext[] = "RunModelsModel";

QVariant runFigureValue(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QString ofText(qint64 part, qint64 whole)
{
    return QCoreApplication::translate("RunModelsModel", "%1 / %2").arg(countText(part), countText(whole));
}

QString exactMilliseconds(const std::optional<double> &milliseconds)
{
    if (!milliseconds)
        return {};
    return QCoreApplication::translate("RunModelsModel", "%1 ms").arg(QLocale().toString(*milliseconds, 'f', 1));
}

QVariant modelOther(const RunModelRow &row, int role)
{
    switch (role) {
    case MarkRole:
        return row.mark >= 0 ? QVariant(row.mark) : QVariant();
    case StrongRole:
        return true;
    case SecondaryRole:
        return row.isBaseline ? QCoreApplication::translate("RunModelsModel", "baseline") : QString();
    case Qt::ToolTipRole:
        return row.name;
    default:
        return {};
    }
}

QVariant answersOther(const RunModelRow &row, int role)
{
    if (role == ProgressRole)
        return row.planned > 0 ? double(row.answered) / double(row.planned) : 0.0;
    if (role == SecondaryRole && row.failed > 0) {
        const int failed = int(row.failed);
        return QCoreApplication::translate("RunModelsModel", "%Ln failed", nullptr, failed);
    }
    if (role == QuietRole)
        return true;
    return {};
}

QVariant judgedOther(const RunModelRow &row, int role)
{
    if (role == ProgressRole && row.toJudge > 0)
        return double(row.judged) / double(row.toJudge);
    if (role == QuietRole)
        return true;
    return {};
}

QVariant countOther(qint64 count, int role)
{
    return role == QuietRole ? QVariant(count == 0) : QVariant();
}

QString inFlightText(const RunModelRow &row)
{
    return row.limit > 0 ? ofText(row.inFlight, row.limit) : countText(row.inFlight);
}

QVariant inFlightOther(const RunModelRow &row, int role)
{
    if (role == Qt::ToolTipRole && row.limit > 0)
        return QCoreApplication::translate("RunModelsModel",
                                           "%1 in flight; its servers take %2 at once now, %3 at most are sent")
            .arg(countText(row.inFlight), countText(row.limit), countText(row.limitCap));
    return countOther(row.inFlight, role);
}

QString refusedText(const RunModelRow &row)
{
    if (row.rateLimited == 0 || !row.refusedShare)
        return countText(row.rateLimited);
    return QCoreApplication::translate("RunModelsModel", "%1 · %2")
        .arg(countText(row.rateLimited), percentText(*row.refusedShare, 1));
}

QVariant refusedOther(const RunModelRow &row, int role)
{
    if (role == Qt::ToolTipRole && row.refusedShare)
        return QCoreApplication::translate("RunModelsModel", "%1 of the requests since the run last began")
            .arg(percentText(*row.refusedShare, 2));
    return countOther(row.rateLimited, role);
}

QString costText(const RunModelRow &row)
{
    return row.cost ? moneyText(*row.cost, row.currency) : noValueText();
}

QVariant costOther(const RunModelRow &row, int role)
{
    if (role != Qt::ToolTipRole)
        return {};
    if (!row.cost)
        return QCoreApplication::translate("RunModelsModel", "Nothing is paid, or the price is unknown");
    return QString(QLocale().toString(*row.cost, 'f', 6) + u' ' + row.currency);
}

QVariant stateOther(const RunModelRow &row, int role)
{
    if (role == PillsRole)
        return QVariant::fromValue(QList<Pill>{row.state});
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return row.stateText.isEmpty() ? row.state.text : row.stateText;
    return {};
}

const std::array<Column<RunModelRow>, 11> runModelColumns{{
    {QT_TRANSLATE_NOOP("RunModelsModel", "Model"), [](const RunModelRow &row) { return QVariant(row.name); }, nullptr,
     modelOther},
    {QT_TRANSLATE_NOOP("RunModelsModel", "Answers"), [](const RunModelRow &row) { return QVariant(row.answered); },
     [](const RunModelRow &row) { return ofText(row.answered, row.planned); }, answersOther},
    {QT_TRANSLATE_NOOP("RunModelsModel", "Judged"),
     [](const RunModelRow &row) { return row.toJudge > 0 ? QVariant(row.judged) : QVariant(); },
     [](const RunModelRow &row) { return row.toJudge > 0 ? ofText(row.judged, row.toJudge) : noValueText(); },
     judgedOther},
    {QT_TRANSLATE_NOOP("RunModelsModel", "p50"),
     [](const RunModelRow &row) { return runFigureValue(row.latencyP50Ms); },
     [](const RunModelRow &row) { return durationText(row.latencyP50Ms); },
     [](const RunModelRow &row, int role) {
         return role == Qt::ToolTipRole ? QVariant(exactMilliseconds(row.latencyP50Ms)) : QVariant();
     },
     true},
    {QT_TRANSLATE_NOOP("RunModelsModel", "p95"),
     [](const RunModelRow &row) { return runFigureValue(row.latencyP95Ms); },
     [](const RunModelRow &row) { return durationText(row.latencyP95Ms); },
     [](const RunModelRow &row, int role) {
         return role == Qt::ToolTipRole ? QVariant(exactMilliseconds(row.latencyP95Ms)) : QVariant();
     },
     true},
    {QT_TRANSLATE_NOOP("RunModelsModel", "TTFT"), [](const RunModelRow &row) { return runFigureValue(row.ttftP50Ms); },
     [](const RunModelRow &row) { return durationText(row.ttftP50Ms); },
     [](const RunModelRow &row, int role) {
         return role == Qt::ToolTipRole ? QVariant(exactMilliseconds(row.ttftP50Ms)) : QVariant();
     },
     true},
    {QT_TRANSLATE_NOOP("RunModelsModel", "Tokens/s"),
     [](const RunModelRow &row) { return runFigureValue(row.tokensPerSecond); },
     [](const RunModelRow &row) {
         return row.tokensPerSecond ? countText(qRound64(*row.tokensPerSecond)) : noValueText();
     },
     nullptr, true},
    {QT_TRANSLATE_NOOP("RunModelsModel", "In flight"), [](const RunModelRow &row) { return QVariant(row.inFlight); },
     inFlightText, inFlightOther, true},
    {QT_TRANSLATE_NOOP("RunModelsModel", "429s"), [](const RunModelRow &row) { return QVariant(row.rateLimited); },
     refusedText, refusedOther, true},
    {QT_TRANSLATE_NOOP("RunModelsModel", "Cost"), [](const RunModelRow &row) { return runFigureValue(row.cost); },
     costText, costOther, true},
    {QT_TRANSLATE_NOOP("RunModelsModel", "State"), [](const RunModelRow &row) { return QVariant(row.state.text); },
     [](const RunModelRow &) { return QString(); }, stateOther},
}};

constexpr std::array<const char *, 11> runModelHints{
    "",
    QT_TRANSLATE_NOOP("RunModelsModel", "Answers on disk of those planned, failed ones included"),
    QT_TRANSLATE_NOOP("RunModelsModel", "Verdicts of judges on disk, of those planned"),
    QT_TRANSLATE_NOOP("RunModelsModel", "Half of the answers came within this time"),
    QT_TRANSLATE_NOOP("RunModelsModel", "95 % of the answers came within this time"),
    QT_TRANSLATE_NOOP("RunModelsModel", "Time to the first token, median; known where answers are streamed"),
    QT_TRANSLATE_NOOP("RunModelsModel", "Tokens that were generated in a second, by all requests together"),
    QT_TRANSLATE_NOOP("RunModelsModel",
                      "Requests that wait for their reply now, of those that may: adapted to what the server takes"),
    QT_TRANSLATE_NOOP("RunModelsModel", "How often the server said: too many requests (HTTP 429)"),
    QT_TRANSLATE_NOOP("RunModelsModel", "Paid for answers so far"),
    "",
};
}

RunModelsModel::RunModelsModel(QObject *parent)
    : TableModel(runModelColumns, runModelsContext, parent)
{
}

QVariant RunModelsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isHint = role == Qt::ToolTipRole && orientation == Qt::Horizontal && section >= 0
        && section < int(runModelHints.size()) && *runModelHints[size_t(section)];
    return isHint ? QVariant(tr(runModelHints[size_t(section)])) : TableModel::headerData(section, orientation, role);
}
