#pragma once

#include "caller.h"
#include "requestkey.h"
#include "runcontext.h"
#include "textembedding.h"
#include "worksource.h"

#include <deque>

/// One scorer's missing scores over committed answers: judge calls, and (on resume and rescore) local scores.
class ScoreSource : public WorkSource
{
    Q_OBJECT

public:
    ScoreSource(RunContext &context, Caller &caller, const ReadyScorer &scorer, QObject *parent = nullptr);

    /// Finds out which scores are on their way in a batch: they are not asked for.
    Result<void> load();
    bool canBegin() override;
    void begin() override;
    int inFlight() const override { return m_inFlight; }
    double share() const override;
    bool isExhausted() override;
    /// Local scores are committed with their answers: only what was there before the run can lack them.
    void answersSaved() override { m_mayHaveMore = m_mayHaveMore || !m_scorer.isLocal(); }
    bool makesAnswers() const override { return false; }

protected:
    struct Question
    {
        Answer answer;
        Item item;
        QString nonce;
        Prompt prompt;
        bool asksAgain = false;
        QByteArray key; ///< empty: it can't be asked at all
    };

    bool hasRoom() const;
    bool isStopped() const;
    void fetch();
    std::deque<Question>::iterator freeParked();
    void beginAnswer(qint64 id);
    Result<Question> questionAbout(qint64 id) const;
    void identify(Question &question) const;
    void take(Question question);
    Result<JudgeRequest> requestFor(const Question &question) const;
    void ask(Question question, QList<Call> calls);
    void replied(Question question, const CallResult &result);
    bool endedWithout(const Question &question, CallResult::Ending ending, const QString &error,
                      const QList<Call> &calls);
    void keepForLater(const Question &question, const QList<Call> &calls);
    void compare(const Question &question, const QStringList &texts, const QList<Call> &calls);
    void compared(const Question &question, const QStringList &texts, const QList<Call> &before,
                  const EmbeddedTexts &embedded);
    void save(const Question &question, Score score, const QList<Call> &calls);
    void beginUnit() { ++m_inFlight; }
    void endUnit(qint64 answer = 0);
    virtual bool takesResponseFormat() const { return m_caller.takesResponseFormat(m_scorer.judgeModel); }
    /// A unit ended; 0: of no answer.
    virtual void unitEnded(qint64 answer) { Q_UNUSED(answer) }

    RunContext &m_context;
    Caller &m_caller;
    ReadyScorer m_scorer;
    RequestKey m_key;
    std::deque<qint64> m_pending; ///< ids of answers
    std::deque<Question> m_parked; ///< an equal question is on its way
    QSet<qint64> m_inBatches; ///< ids of answers
    qint64 m_after = 0;
    qint64 m_begun = 0; ///< in this session
    bool m_mayHaveMore = true;
    int m_inFlight = 0;
};
