#pragma once

#include "projectcontents.h"

#include <QPushButton>

class QMenu;

/// Which runs are shown: one, or several side by side.
class RunChoice : public QPushButton
{
    Q_OBJECT

public:
    explicit RunChoice(QWidget *parent = nullptr);

    /// Runs that have answers, newest first.
    void setRuns(const QList<RunSummary> &runs, const QList<qint64> &chosen);
    const QList<qint64> &chosen() const { return m_chosen; }

signals:
    /// In the order of their numbers.
    void chosenByUser(const QList<qint64> &runs);

private:
    void fill();
    void choose(QList<qint64> runs);
    QString textOf(const RunSummary &summary) const;

    QList<RunSummary> m_runs;
    QList<qint64> m_chosen;
    QMenu *m_menu;
};
