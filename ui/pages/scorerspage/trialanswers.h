#pragma once

#include "answertable.h"
#include "projectcontents.h"
#include "trialmodel.h"

#include <QObject>

#include <memory>

class ProjectSession;

/// A candidate of a run whose real answers a scorer can be tried on.
struct AnswerSource
{
    qint64 run = 0;
    QString runName;
    QString candidate;

    bool operator==(const AnswerSource &) const = default;
};

/// The candidates of all runs, the newest run first.
QList<AnswerSource> answerSources(const QList<RunSummary> &runs);

/// Fetches some of a candidate's answers.
class TrialAnswers : public QObject
{
    Q_OBJECT

public:
    enum class Pick { First, Next, Random };
    static constexpr qsizetype atOnce = 5;

    explicit TrialAnswers(ProjectSession &session, QObject *parent = nullptr);

    /// `ready` follows, or `failed`.
    void pick(const AnswerSource &source, Pick pick);
    /// The run may have gone on.
    void forget();

signals:
    /// Answers without scores; `of` is how many the candidate has.
    void ready(const QList<TrialRow> &rows, qsizetype of);
    void failed(const Error &error);

private:
    void choose(Pick pick);
    void readTexts(const QList<qsizetype> &rows);
    qsizetype column() const;

    ProjectSession &m_session;
    AnswerSource m_source;
    std::shared_ptr<const AnswerTable> m_table;
    qint64 m_tableRun = 0;
    QList<qsizetype> m_answered; ///< rows of the table that the candidate answered
    qsizetype m_next = 0;
    int m_asked = 0;
};
