#include "latestanswersmodel.h"

#include "formatting.h"

#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr char latestContext[] = "LatestAnswersModel";

QString timeOfDay(const LatestAnswer &row)
{
    return QLocale::c().toString(row.time.toLocalTime().time(), u"HH:mm:ss"_s);
}

QVariant timeOther(const LatestAnswer &row, int role)
{
    if (role == QuietRole)
        return true;
    if (role == Qt::ToolTipRole)
        return QLocale().toString(row.time.toLocalTime(), QLocale::LongFormat);
    return {};
}

QVariant answerModelOther(const LatestAnswer &row, int role)
{
    if (role == MarkRole && row.mark >= 0)
        return row.mark;
    return role == Qt::ToolTipRole ? QVariant(row.model) : QVariant();
}

QVariant answerOther(const LatestAnswer &row, int role)
{
    const bool plain = row.state.text.isEmpty();
    if (role == PillsRole && !plain)
        return QVariant::fromValue(QList<Pill>{row.state});
    if (role == QuietRole)
        return !plain;
    return {};
}

template <int number>
const LatestScore *scoreAt(const LatestAnswer &row)
{
    return number < row.scores.size() ? &row.scores[number] : nullptr;
}

template <int number>
QVariant latestScoreValue(const LatestAnswer &row)
{
    const LatestScore *score = scoreAt<number>(row);
    if (!score)
        return {};
    return score->pill.text.isEmpty() ? score->text : score->pill.text;
}

template <int number>
QString latestScoreText(const LatestAnswer &row)
{
    const LatestScore *score = scoreAt<number>(row);
    return score && score->pill.text.isEmpty() ? score->text : QString();
}

template <int number>
QVariant latestScoreOther(const LatestAnswer &row, int role)
{
    const LatestScore *score = scoreAt<number>(row);
    if (!score)
        return {};
    if (role == PillsRole && !score->pill.text.isEmpty())
        return QVariant::fromValue(QList<Pill>{score->pill});
    if (role == QuietRole)
        return score->isQuiet;
    if (role == Qt::ToolTipRole)
        return score->hint;
    return {};
}

template <int number>
constexpr Column<LatestAnswer> scoreColumn()
{
    return {"", latestScoreValue<number>, latestScoreText<number>, latestScoreOther<number>, true};
}

const std::array<Column<LatestAnswer>, 4 + LatestAnswersModel::mostScorers> latestColumns{{
    {QT_TRANSLATE_NOOP("LatestAnswersModel", "Time"), [](const LatestAnswer &row) { return QVariant(row.time); },
     timeOfDay, timeOther},
    {QT_TRANSLATE_NOOP("LatestAnswersModel", "Model"), [](const LatestAnswer &row) { return QVariant(row.model); },
     nullptr, answerModelOther},
    {QT_TRANSLATE_NOOP("LatestAnswersModel", "Question"),
     [](const LatestAnswer &row) { return QVariant(row.question); }},
    {QT_TRANSLATE_NOOP("LatestAnswersModel", "Answer"), [](const LatestAnswer &row) { return QVariant(row.text); },
     nullptr, answerOther},
    scoreColumn<0>(),
    scoreColumn<1>(),
    scoreColumn<2>(),
    scoreColumn<3>(),
    scoreColumn<4>(),
    scoreColumn<5>(),
}};

std::span<const Column<LatestAnswer>> columnsFor(qsizetype scorers)
{
    return std::span(latestColumns).first(4 + size_t(std::min<qsizetype>(scorers, LatestAnswersModel::mostScorers)));
}
}

LatestAnswersModel::LatestAnswersModel(const QStringList &scorers, QObject *parent)
    : TableModel(columnsFor(scorers.size()), latestContext, parent)
    , m_scorers(scorers)
{
}

QVariant LatestAnswersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool ofScorer = orientation == Qt::Horizontal && section >= FirstScoreColumn && section < columnCount();
    if (ofScorer && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return m_scorers[section - FirstScoreColumn];
    return TableModel::headerData(section, orientation, role);
}

void LatestAnswersModel::addOnTop(const QList<LatestAnswer> &newest)
{
    insertOnTop(newest, mostRows);
}

LatestScore latestScore(double value, const Scale &scale, double passAt, bool isYesNo)
{
    const bool passed = value >= passAt;
    const QString sign = passed ? u"✓"_s : u"✗"_s;
    const Tone tone = passed ? Tone::Good : Tone::Bad;
    const QString number = shortScoreText(value);
    if (isYesNo && (value == scale.low || value == scale.high))
        return {{sign, tone}, {}, false, number};
    if (isYesNo || scale != Scale{0, 1})
        return {{sign + u'\u00a0' + number, tone}, {}, false, number};
    return {{}, QLocale().toString(value, 'f', 2), false, number};
}
