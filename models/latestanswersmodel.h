#pragma once

#include "plan.h"
#include "tablemodel.h"

#include <QDateTime>

/// One scorer's word on an answer, as it is shown: a pill or a plain text.
struct LatestScore
{
    Pill pill; ///< ✓, ✗; an empty text: `text` is shown
    QString text;
    bool isQuiet = false; ///< unscored or still on its way
    QString hint;
};

/// An answer that was just saved.
struct LatestAnswer
{
    qint64 answer = 0;
    QDateTime time;
    QString model;
    int mark = -1;
    qint64 item = 0; ///< item version
    QString question;
    QString text;
    Pill state; ///< of an answer that is none: "failed: timed out"
    QList<LatestScore> scores; ///< aligned with the model's scorers
};

/// The last answers of a run, newest on top, with a column for each scorer.
class LatestAnswersModel : public TableModel<LatestAnswer>
{
    Q_OBJECT

public:
    enum { TimeColumn, ModelColumn, QuestionColumn, AnswerColumn, FirstScoreColumn };
    static constexpr int mostScorers = 6; ///< that get a column
    static constexpr qsizetype mostRows = 200;

    explicit LatestAnswersModel(const QStringList &scorers, QObject *parent = nullptr);

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Newest first. Existing rows move down; what is beyond mostRows goes.
    void addOnTop(const QList<LatestAnswer> &newest);

private:
    QStringList m_scorers;
};

/// How a score is told: ✓ or ✗ on a scorer of yes and no, with its number on a rating scale, the number alone on
/// others.
LatestScore latestScore(double value, const Scale &scale, double passAt, bool isYesNo);
