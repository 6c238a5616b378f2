#pragma once

#include <QObject>

class BatchQueue;

/// Hands out units of work of one kind: one candidate's answers, or one scorer's scores.
class WorkSource : public QObject
{
    Q_OBJECT

public:
    explicit WorkSource(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    /// There is a unit, and room for it.
    virtual bool canBegin() = 0;
    virtual void begin() = 0;
    /// Units begun whose result is not handed to the writer yet.
    virtual int inFlight() const = 0;
    /// How much of its work has begun, from 0 to 1.
    virtual double share() const = 0;
    /// Nothing is left to begin. (A source that waits for answers of others is not exhausted.)
    virtual bool isExhausted() = 0;
    /// Answers were committed: there may be more to score.
    virtual void answersSaved() { }
    /// Makes answers, not scores.
    virtual bool makesAnswers() const { return true; }
    /// Of a source that asks by batch.
    virtual BatchQueue *batches() { return nullptr; }

signals:
    /// A unit ended; the runner looks again.
    void ended();
};
