#pragma once

#include "answertable.h"
#include "cellroles.h"

#include <QWidget>

class FlowLayout;
class QVBoxLayout;

/// Every scorer's word on one answer: metrics in a line, judges in frames with their reasons.
class ScoresView : public QWidget
{
    Q_OBJECT

public:
    explicit ScoresView(QWidget *parent = nullptr);

    /// `scorers` are the table's, for verdicts and notes.
    void show(const AnswerDetail &detail, const QList<AnswerScorer> &scorers);
    void clear();

private:
    void addMetric(const QString &name, const Pill &pill, const QString &tip);
    void addJudge(const RunScorer &scorer, const Score *score, const Pill &pill, const QString &note);

    FlowLayout *m_metrics;
    QVBoxLayout *m_layout;
    QList<QWidget *> m_shown;
};
