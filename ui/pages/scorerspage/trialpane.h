#pragma once

#include "card.h"
#include "plan.h"
#include "result.h"
#include "trialmodel.h"
#include "windowrequests.h"

#include <QTimer>

class DraftItems;
class Notice;
class ProjectSession;
class QLabel;
class QPushButton;
class QSplitter;
class TableView;
class TrialDetail;
class TrialSource;

/// A scorer tried on real answers while it is being written. What costs nothing is tried at once; a judge is asked on a
/// press of a button only.
class TrialPane : public Card
{
    Q_OBJECT

public:
    explicit TrialPane(ProjectSession &session, DraftItems &items, QWidget *parent = nullptr);

    void showScorer(const ScorerSpec &scorer);
    void reload();
    QSplitter *splitter() const { return m_splitter; }

signals:
    /// What the engine says about the scorer itself; empty: nothing is wrong.
    void scorerProblem(const QString &problem);
    void promptProblem(const QString &problem);

private:
    QWidget *makeResults();
    bool asksModel() const;
    void takeAnswers(const QList<TrialRow> &rows);
    void changed();
    void tryNow();
    void takeScores(const Result<QList<TriedScore>> &scores);
    void previewSent();
    void showCurrent();
    void readItem(const TrialRow &row);
    void updateButton();
    ScorerTrial trial(const QList<TrialRow> &rows) const;
    const TrialRow *current() const;

    ProjectSession &m_session;
    ScorerSpec m_scorer;
    TrialModel *m_model;
    TrialSource *m_source;
    QPushButton *m_try;
    QLabel *m_cost;
    Notice *m_notice;
    TableView *m_table;
    TrialDetail *m_detail;
    QSplitter *m_splitter;
    QTimer m_pause;
    bool m_asking = false;
    int m_asked = 0;
    int m_previewed = 0;
    int m_shown = 0;
    Item m_item; ///< the last that was read
};
