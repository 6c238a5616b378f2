#include "trialmodel.h"

#include "answercells.h"
#include "formatting.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QVariant trialScore(const TrialRow &row)
{
    return row.score && row.score->value ? QVariant(*row.score->value) : QVariant();
}

QString timeText(const TrialRow &row)
{
    return row.score && !row.asking && row.score->latencyMs > 0 ? durationText(row.score->latencyMs) : QString();
}

QVariant trialPills(const TrialRow &row, int role)
{
    if (role == PillsRole)
        return QVariant::fromValue(QList<Pill>{scorePill(row)});
    if (role == Qt::ToolTipRole && row.score && row.score->value)
        return QString::number(*row.score->value, 'g', 17);
    if (role == QuietRole)
        return true; // the time below the pill
    if (role == Qt::AccessibleTextRole)
        return scorePill(row).text;
    return {};
}

QVariant trialAnswerOther(const TrialRow &row, int role)
{
    return role == QuietRole ? QVariant(row.answer.isEmpty()) : QVariant();
}

QString answerText(const TrialRow &row)
{
    return row.answer.isEmpty() ? QCoreApplication::translate("TrialModel", "(no text)") : row.answer.left(2000);
}

QVariant verdictOf(const TrialRow &row)
{
    if (!row.score || row.asking)
        return {};
    const QString reason = row.score->reason;
    return row.score->verdict.isEmpty() || reason.isEmpty() ? row.score->verdict + reason
                                                            : row.score->verdict + u": "_s + reason;
}

constexpr Column<TrialRow> trialColumns[] = {
    {QT_TRANSLATE_NOOP("TrialModel", "Item"), [](const TrialRow &row) { return QVariant(row.itemId); }},
    {QT_TRANSLATE_NOOP("TrialModel", "Answer"), [](const TrialRow &row) { return QVariant(row.answer); }, answerText,
     trialAnswerOther},
    {QT_TRANSLATE_NOOP("TrialModel", "Score"), trialScore, timeText, trialPills},
    {QT_TRANSLATE_NOOP("TrialModel", "Verdict and reason"), verdictOf},
};
}

Pill scorePill(const TrialRow &row)
{
    if (row.asking)
        return {QCoreApplication::translate("TrialModel", "asking …"), Tone::Accent};
    if (!row.score)
        return {QCoreApplication::translate("TrialModel", "not tried"), Tone::Neutral};
    if (!row.score->value)
        return {noScoreText(row.score->unscored), Tone::Warn};
    return scorePill(row.scorer, *row.score->value);
}

TrialModel::TrialModel(QObject *parent)
    : TableModel(trialColumns, "TrialModel", parent)
{
}
