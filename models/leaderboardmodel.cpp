#include "leaderboardmodel.h"

#include "cachedlines.h"
#include "cellroles.h"
#include "comparisontexts.h"
#include "formatting.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
Scale scaleOfScorer(const ScorerComparison &scorer)
{
    return {scorer.low, scorer.high};
}

std::optional<double> costPerThousand(const CandidateFigures &figures)
{
    if (!figures.cost || figures.costKnown == 0)
        return std::nullopt;
    return *figures.cost / double(figures.costKnown) * 1000;
}

std::optional<double> tokensPerAnswer(const CandidateFigures &figures)
{
    if (!figures.completionTokens || figures.usageKnown == 0)
        return std::nullopt;
    return double(*figures.completionTokens) / double(figures.usageKnown);
}

QVariant optionalValue(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}
}

LeaderboardModel::LeaderboardModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LeaderboardModel::show(const LeaderboardView &view, bool keepOrder)
{
    beginResetModel();
    m_view = view;
    m_view.scorer = std::clamp<qsizetype>(view.scorer, 0, std::max<qsizetype>(0, view.comparison.scorers.size() - 1));
    chooseColumns();
    if (!keepOrder || m_sortColumn >= m_columns.size()) {
        m_sortColumn = std::max(0, columnOf(Kind::Score));
        m_sortOrder = bestFirst(m_sortColumn);
    }
    arrange();
    endResetModel();
}

void LeaderboardModel::chooseColumns()
{
    m_columns = {{Kind::Name, -1}};
    const QList<ScorerComparison> &scorers = m_view.comparison.scorers;
    if (!scorers.isEmpty())
        m_columns.append({Kind::Score, m_view.scorer});
    if (!scorers.isEmpty() && m_view.comparison.candidates.size() > 1)
        m_columns.append({Kind::Difference, m_view.scorer});
    for (qsizetype i = 0; i < scorers.size(); ++i) {
        if (i != m_view.scorer)
            m_columns.append({Kind::Score, i});
    }
    const QList<CandidateFigures> &candidates = m_view.comparison.candidates;
    const bool allBuiltin = std::ranges::all_of(candidates, &CandidateFigures::builtin);
    if (std::ranges::any_of(candidates, [](const CandidateFigures &of) { return of.latencyP50Ms.has_value(); }))
        m_columns.append({Kind::Latency, -1});
    if (std::ranges::any_of(candidates, [](const CandidateFigures &of) { return tokensPerAnswer(of).has_value(); }))
        m_columns.append({Kind::Tokens, -1});
    if (!allBuiltin)
        m_columns.append({Kind::Cost, -1});
}

void LeaderboardModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    emit layoutAboutToBeChanged();
    const QList<int> before = m_order;
    arrange();
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &index : old)
        moved.append(createIndex(int(m_order.indexOf(before[index.row()])), index.column()));
    changePersistentIndexList(old, moved);
    emit layoutChanged();
}

void LeaderboardModel::arrange()
{
    m_order.clear();
    QList<QVariant> keys;
    for (qsizetype i = 0; i < m_view.comparison.candidates.size(); ++i) {
        m_order.append(int(i));
        keys.append(value(m_columns[m_sortColumn], i));
    }
    std::ranges::stable_sort(m_order, [&](int a, int b) {
        if (keys[a].isValid() != keys[b].isValid())
            return keys[a].isValid(); // what has no value comes last, whichever way we sort
        return m_sortOrder == Qt::AscendingOrder ? QVariant::compare(keys[a], keys[b]) < 0
                                                 : QVariant::compare(keys[b], keys[a]) < 0;
    });
}

bool LeaderboardModel::isLowerBetter(qsizetype scorer) const
{
    return m_view.lowerIsBetter.contains(m_view.comparison.scorers[scorer].name);
}

Qt::SortOrder LeaderboardModel::bestFirst(int column) const
{
    const ShownColumn shown = m_columns.value(column);
    const bool isScore = shown.kind == Kind::Score || shown.kind == Kind::Difference;
    return isScore && !isLowerBetter(shown.scorer) ? Qt::DescendingOrder : Qt::AscendingOrder;
}

int LeaderboardModel::columnOf(Kind kind) const
{
    const auto found = std::ranges::find(m_columns, kind, &ShownColumn::kind);
    return found == m_columns.cend() ? -1 : int(found - m_columns.cbegin());
}

QString LeaderboardModel::candidateAt(int row) const
{
    return row < 0 || row >= m_order.size() ? QString() : m_view.comparison.candidates[m_order[row]].name;
}

bool LeaderboardModel::isBaseline(int row) const
{
    return candidateAt(row) == m_view.comparison.baseline;
}

int LeaderboardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int LeaderboardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

const CandidateScore *LeaderboardModel::scoreOf(qsizetype scorer, qsizetype candidate) const
{
    const QString &name = m_view.comparison.candidates[candidate].name;
    const QList<CandidateScore> &scores = m_view.comparison.scorers[scorer].candidates;
    const auto found = std::ranges::find(scores, name, &CandidateScore::name);
    return found == scores.cend() ? nullptr : &*found;
}

QVariant LeaderboardModel::value(const ShownColumn &column, qsizetype candidate) const
{
    const CandidateFigures &figures = m_view.comparison.candidates[candidate];
    const CandidateScore *score = column.scorer < 0 ? nullptr : scoreOf(column.scorer, candidate);
    switch (column.kind) {
    case Kind::Name:
        return figures.name;
    case Kind::Score:
        return score ? optionalValue(score->mean) : QVariant();
    case Kind::Difference:
        return score && score->difference ? optionalValue(score->difference->mean) : QVariant();
    case Kind::Latency:
        return optionalValue(figures.latencyP50Ms);
    case Kind::Tokens:
        return optionalValue(tokensPerAnswer(figures));
    case Kind::Cost:
        return optionalValue(costPerThousand(figures));
    }
    return {};
}

QVariant LeaderboardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownColumn &column = m_columns[index.column()];
    const qsizetype candidate = m_order[index.row()];
    if (role == ValueRole)
        return value(column, candidate);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignTop | (column.kind == Kind::Name ? Qt::AlignLeft : Qt::AlignRight));
    switch (column.kind) {
    case Kind::Name:
        return nameCell(candidate, role);
    case Kind::Score:
        return scoreCell(column.scorer, candidate, role);
    case Kind::Difference:
        return differenceCell(column.scorer, candidate, role);
    case Kind::Latency:
        return latencyCell(candidate, role);
    case Kind::Tokens:
        return tokensCell(candidate, role);
    case Kind::Cost:
        return costCell(candidate, role);
    }
    return {};
}

QVariant LeaderboardModel::nameCell(qsizetype candidate, int role) const
{
    const CandidateFigures &figures = m_view.comparison.candidates[candidate];
    if (role == Qt::DisplayRole)
        return figures.name;
    if (role == MarkRole)
        return m_view.marked.contains(figures.model) ? QVariant(int(m_view.marked.indexOf(figures.model))) : QVariant();
    if (role == StrongRole || role == PillsBesideRole)
        return true;
    if (role == PillsRole) {
        QList<Pill> pills;
        if (figures.name == m_view.comparison.baseline)
            pills.append({tr("baseline"), Tone::Accent});
        if (figures.builtin)
            pills.append({tr("built-in"), Tone::Neutral});
        const bool isNamed = figures.name.endsWith(QString::number(figures.run) + u')'); // "mini (run 7)"
        if (m_view.comparison.runs.size() > 1 && !isNamed)
            pills.append({tr("run %1").arg(figures.run), Tone::Neutral});
        return QVariant::fromValue(pills);
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines{figures.name, tr("Model: %1").arg(figures.model), tr("Prompt: %1").arg(figures.prompt),
                          tr("Run %1").arg(figures.run)};
        if (figures.builtin)
            lines.append(tr("Built-in baseline, no language model"));
        return lines.join(u'\n');
    }
    return {};
}

QVariant LeaderboardModel::scoreCell(qsizetype scorer, qsizetype candidate, int role) const
{
    const ScorerComparison &of = m_view.comparison.scorers[scorer];
    const CandidateScore *score = scoreOf(scorer, candidate);
    if (role == Qt::DisplayRole)
        return score && score->mean ? scoreText(*score->mean, scaleOfScorer(of)) : noValueText();
    if (role == StrongRole)
        return scorer == m_view.scorer && score && score->mean;
    if (!score)
        return {};
    if (role == SecondaryRole)
        return shortIntervalText(*score, scaleOfScorer(of));
    if (role == PillsBesideRole)
        return true;
    if (role == PillsRole && score->scored < score->planned)
        return QVariant::fromValue(QList<Pill>{{partText(score->scored, score->planned), Tone::Warn}});
    if (role == Qt::ToolTipRole)
        return scoreTip(of, *score);
    return {};
}

QVariant LeaderboardModel::differenceCell(qsizetype scorer, qsizetype candidate, int role) const
{
    const CandidateScore *score = scoreOf(scorer, candidate);
    if (!score || !score->difference) {
        if (role == Qt::ToolTipRole)
            return tr("The baseline: the others are measured against it");
        return role == Qt::DisplayRole ? QVariant(u"—"_s) : role == QuietRole ? QVariant(true) : QVariant();
    }
    const PairedDifference &difference = *score->difference;
    const Scale scale = scaleOfScorer(m_view.comparison.scorers[scorer]);
    if (role == PillsRole)
        return QVariant::fromValue(QList<Pill>{differencePill(difference, scale)});
    if (role == PillsBesideRole)
        return true;
    if (role == SecondaryRole)
        return difference.pHolm ? pValueText(*difference.pHolm) : QString();
    if (role == Qt::ToolTipRole)
        return differenceTip(difference);
    if (role == Qt::AccessibleTextRole)
        return differencePill(difference, scale).text;
    return {};
}

QVariant LeaderboardModel::latencyCell(qsizetype candidate, int role) const
{
    const CandidateFigures &figures = m_view.comparison.candidates[candidate];
    if (role == Qt::DisplayRole)
        return durationText(figures.latencyP50Ms);
    if (role != Qt::ToolTipRole || !figures.latencyP50Ms)
        return {};
    QStringList lines{tr("Half of the answers came within %1").arg(durationText(figures.latencyP50Ms))};
    if (figures.latencyP95Ms)
        lines.append(tr("95 % within %1").arg(durationText(figures.latencyP95Ms)));
    if (figures.ttftP50Ms)
        lines.append(tr("First token: half within %1").arg(durationText(figures.ttftP50Ms)));
    lines += cachedLines(figures);
    return lines.join(u'\n');
}

QVariant LeaderboardModel::tokensCell(qsizetype candidate, int role) const
{
    const CandidateFigures &figures = m_view.comparison.candidates[candidate];
    const auto tokens = tokensPerAnswer(figures);
    if (role == Qt::DisplayRole)
        return tokens         ? QLocale().toString(*tokens, 'f', *tokens < 10 ? 1 : 0)
            : figures.builtin ? noValueText()
                              : tr("unknown");
    if (role == QuietRole)
        return !tokens;
    if (role != Qt::ToolTipRole || !tokens)
        return {};
    QStringList lines{tr("%1 tokens of answers in all").arg(countText(figures.completionTokens.value_or(0)))};
    if (figures.promptTokens)
        lines.append(tr("%1 tokens of prompts").arg(countText(*figures.promptTokens)));
    lines.append(tr("Known for %1 answers").arg(partText(figures.usageKnown, figures.planned)));
    return lines.join(u'\n');
}

QVariant LeaderboardModel::costCell(qsizetype candidate, int role) const
{
    const CandidateFigures &figures = m_view.comparison.candidates[candidate];
    const auto cost = costPerThousand(figures);
    if (role == Qt::DisplayRole)
        return cost ? moneyText(*cost, figures.currency) : figures.builtin ? noValueText() : tr("unknown");
    if (role == QuietRole)
        return !cost;
    if (role != Qt::ToolTipRole)
        return {};
    if (!cost)
        return figures.builtin ? tr("A built-in baseline is not paid for")
                               : tr("No price is known: give the model one on the Models page");
    QStringList lines{tr("%1 in all").arg(moneyText(*figures.cost, figures.currency)),
                      tr("Known for %1 answers").arg(partText(figures.costKnown, figures.planned))};
    if (figures.judgeCost)
        lines.append(tr("Judging it cost %1 more").arg(moneyText(*figures.judgeCost, figures.currency)));
    lines += cachedLines(figures);
    return lines.join(u'\n');
}

QVariant LeaderboardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const ShownColumn &column = m_columns[section];
    if (role == Qt::DisplayRole)
        return headerText(column);
    if (role == Qt::ToolTipRole)
        return headerTip(column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (column.kind == Kind::Name ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

QVariant LeaderboardModel::headerText(const ShownColumn &column) const
{
    switch (column.kind) {
    case Kind::Name:
        return tr("Candidate");
    case Kind::Score:
        return m_view.comparison.scorers[column.scorer].name;
    case Kind::Difference:
        return tr("vs. baseline");
    case Kind::Latency:
        return tr("p50 latency");
    case Kind::Tokens:
        return tr("Tokens");
    case Kind::Cost:
        return tr("Cost/1k");
    }
    return {};
}

QVariant LeaderboardModel::headerTip(const ShownColumn &column) const
{
    switch (column.kind) {
    case Kind::Name:
        return tr("What is compared: a prompt and a model, in a run");
    case Kind::Score: {
        const ScorerComparison &scorer = m_view.comparison.scorers[column.scorer];
        QStringList lines{tr("Mean of %1 with its 95 % interval").arg(scorer.name)};
        if (!scorer.judge.isEmpty())
            lines.append((scorer.isJudged() ? tr("Judge: %1") : tr("Vectors of: %1")).arg(scorer.judge));
        if (!scorer.note.isEmpty())
            lines.append(scorer.note);
        lines.append(isLowerBetter(column.scorer)
                         ? tr("Lower is better")
                         : tr("%1 to %2").arg(shortScoreText(scorer.low), shortScoreText(scorer.high)));
        return lines.join(u'\n');
    }
    case Kind::Difference:
        return tr("Paired difference to the baseline, with p adjusted after Holm");
    case Kind::Latency:
        return tr("Half of the answers came at least as fast");
    case Kind::Tokens:
        return tr("Tokens of an answer, on average");
    case Kind::Cost:
        return tr("Cost of 1,000 answers");
    }
    return {};
}
