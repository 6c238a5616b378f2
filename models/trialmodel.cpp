#include "trialmodel.h"

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

QVariant answerOther(const TrialRow &row, int role)
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
     answerOther},
    {QT_TRANSLATE_NOOP("TrialModel", "Score"), trialScore, timeText, trialPills},
    {QT_TRANSLATE_NOOP("TrialModel", "Verdict and reason"), verdictOf},
};
}

QString unscoredText(UnscoredReason reason)
{
    switch (reason) {
    case UnscoredReason::NoAnswer:
        return QCoreApplication::translate("TrialModel", "no answer");
    case UnscoredReason::Unparsed:
        return QCoreApplication::translate("TrialModel", "could not be read");
    case UnscoredReason::OffScale:
        return QCoreApplication::translate("TrialModel", "not on the scale");
    case UnscoredReason::Undecided:
        return QCoreApplication::translate("TrialModel", "judge undecided");
    case UnscoredReason::JudgeFailed:
        return QCoreApplication::translate("TrialModel", "judge failed");
    case UnscoredReason::NotApplicable:
        return QCoreApplication::translate("TrialModel", "does not apply");
    case UnscoredReason::None:
        break;
    }
    return QCoreApplication::translate("TrialModel", "not tried");
}

Pill scorePill(const TrialRow &row)
{
    if (row.asking)
        return {QCoreApplication::translate("TrialModel", "asking …"), Tone::Accent};
    if (!row.score)
        return {QCoreApplication::translate("TrialModel", "not tried"), Tone::Neutral};
    if (!row.score->value)
        return {unscoredText(row.score->unscored), Tone::Warn};
    const QString number = shortScoreText(*row.score->value);
    if (row.lowerIsBetter)
        return {number, Tone::Neutral};
    if (*row.score->value >= row.passAt)
        return {u"✓ "_s + number, Tone::Good};
    return *row.score->value <= row.low ? Pill{u"✗ "_s + number, Tone::Bad} : Pill{number, Tone::Neutral};
}

TrialModel::TrialModel(QObject *parent)
    : TableModel(trialColumns, "TrialModel", parent)
{
}
