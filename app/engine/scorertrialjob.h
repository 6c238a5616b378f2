#pragma once

#include "caller.h"
#include "keygatherer.h"
#include "runcontext.h"
#include "textembedding.h"
#include "windowrequests.h"

constexpr qsizetype maximumTrialAnswers = 50;

/// A trial with what needs no call done.
struct PreparedTrial
{
    ReadyScorer scorer;
    QList<ModelSpec> asked; ///< of judges: the judge, then the model of its vectors
    QList<Item> items; ///< aligned with the trial's answers
    QStringList answers;
    QList<std::optional<Score>> scores; ///< aligned; nullopt: the judge must be asked
};

/// Reads the items and scores what can be scored here. BadInput: no answers or too many, a scorer that is wrong, a
/// judge that the plan lacks.
Result<PreparedTrial> prepareTrial(const ProjectReader &reader, const ScorerTrial &trial);
/// What each judge's question would be, without sending it. BadInput for scorers that ask nobody.
Result<QList<PromptPreview>> previewTrial(const ProjectReader &reader, const ScorerTrial &trial);

/// Asks the judge of a trial, as a run would: with retries, one re-ask, and every call recorded. Stores nothing.
/// Deletes itself when done.
class ScorerTrialJob : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<QList<TriedScore>> &)>;

    /// `done` is called once, later, on this thread.
    static void start(const PreparedTrial &trial, const QString &directory, const Askers &askers, Done done,
                      QObject *parent);

private:
    ScorerTrialJob(PreparedTrial trial, Done done, QObject *parent);

    void askAll(const GatheredKeys &keys);
    void askNext();
    void ask(qsizetype index, const JudgeRequest &request, bool again, const QList<Call> &calls);
    void replied(qsizetype index, const JudgeRequest &request, bool again, const CallResult &result);
    bool endedWithout(qsizetype index, CallResult::Ending ending, const QString &error, const QList<Call> &calls);
    void compare(qsizetype index, const QStringList &texts, const QList<Call> &calls);
    void compared(qsizetype index, const QStringList &texts, const QList<Call> &before, const EmbeddedTexts &embedded);
    int addModel(const ModelSpec &model, const GatheredKeys &keys);
    bool isStopped() const;
    void keep(qsizetype index, const Score &score, const QList<Call> &calls);
    QString whyAbandoned() const;
    void finish(const Result<QList<TriedScore>> &result);

    PreparedTrial m_trial;
    Done m_done;
    QList<TriedScore> m_tried;
    QList<qsizetype> m_toAsk; ///< indices of answers
    qsizetype m_missing = 0; ///< those without a score
    bool m_timedOut = false;
    std::unique_ptr<Caller> m_caller;
};

/// The trial's scores where none needed a call.
QList<TriedScore> triedHere(const PreparedTrial &trial);
