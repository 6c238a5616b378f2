#pragma once

#include <QList>
#include <QString>

#include <optional>

enum class Verdict { Undecided, Better, Worse };

/// A candidate against the baseline, over items scored on both sides.
struct PairedDifference
{
    QString to; ///< the baseline's name
    qint64 pairs = 0;
    qint64 notShared = 0; ///< items scored on one side only, or whose content changed (once each): left out
    std::optional<double> mean;
    std::optional<double> low;
    std::optional<double> high;
    QString test; ///< "mcnemar" or "permutation"
    qint64 clusters = 0; ///< whole clusters were flipped, so many; 0: items stand for themselves
    std::optional<double> p;
    std::optional<double> pHolm;
    int holmSize = 0;
    Verdict verdict = Verdict::Undecided;
};

struct CandidateScore
{
    QString name;
    QString model;
    QString prompt;
    qint64 run = 0;
    bool builtin = false;
    std::optional<double> mean; ///< of the scored, in the scale's own units
    std::optional<double> low;
    std::optional<double> high;
    QString method; ///< "wilson", "t", "clustered t" or "clustered wilson"; empty without an interval
    qint64 clusters = 0; ///< that the scored items come in; 0: items stand for themselves
    qint64 scored = 0; ///< items with a score; repeats of one item are averaged first
    qint64 planned = 0; ///< items of the run that the scorer applies to
    qint64 passed = 0; ///< scored items at or above pass_at
    int repeats = 1;
    QList<QPair<QString, qint64>> unscored; ///< reasons that occur, with their counts of answers; pending among them
    std::optional<double> bestCase; ///< the unscored at the scale's ends; null where it has none
    std::optional<double> worstCase;
    std::optional<PairedDifference> difference; ///< none for the baseline itself
};

struct ScorerComparison
{
    QString name;
    QString kind;
    QString judge; ///< empty for metrics; of similarity, the model of its vectors
    QString note; ///< which tokenizer, "no LLM" for the lexical judge
    QString cluster; ///< column that intervals and tests are clustered by; empty: none
    double low = 0;
    double high = 1;
    QList<CandidateScore> candidates;

    /// Whether its `judge` judges: similarity compares by vectors of it.
    bool isJudged() const { return !judge.isEmpty() && kind != QLatin1StringView("similarity"); }
};

/// What a candidate cost and how fast it was, whatever the scorer.
struct CandidateFigures
{
    QString name;
    QString model;
    QString prompt;
    qint64 run = 0;
    bool builtin = false;
    qint64 planned = 0;
    QList<QPair<QString, qint64>> states; ///< answer states that occur, with their counts
    std::optional<double> latencyP50Ms;
    std::optional<double> latencyP95Ms;
    std::optional<double> ttftP50Ms;
    std::optional<qint64> promptTokens;
    std::optional<qint64> completionTokens;
    std::optional<double> cost;
    std::optional<double> judgeCost;
    QString currency;
    qint64 usageKnown = 0; ///< answers whose tokens the server told
    qint64 costKnown = 0;
    qint64 cachedAnswers = 0; ///< taken from earlier answers of the project: latency and cost are those of then
    qint64 cachedScores = 0;
    double cachedCost = 0; ///< part of cost and judgeCost that was not paid again
};

/// One run, or several side by side.
struct Comparison
{
    QList<qint64> runs;
    QString baseline;
    QList<ScorerComparison> scorers;
    QList<CandidateFigures> candidates;
};
