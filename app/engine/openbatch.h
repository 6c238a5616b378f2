#pragma once

#include "batchclient.h"
#include "batchfile.h"
#include "batchresult.h"
#include "caller.h"
#include "learnedparameters.h"
#include "redaction.h"
#include "runcontext.h"

#include <QFile>
#include <QSet>

#include <functional>
#include <memory>

/// What the batches of one candidate or judge share.
struct BatchLane
{
    ModelSpec model;
    BatchService service;
    Redaction redaction;
    qint64 candidate = 0; ///< whose answers; 0: a judge's scores
    qint64 scorer = 0;
    QString folder; ///< for files on their way
    /// Takes one result, and calls `done` once what it comes to was handed to the writer.
    std::function<void(const BatchItem &, const CallResult &, std::function<void()> done)> take;
    /// Whether the project has what the item asks for already.
    std::function<Result<bool>(const BatchItem &)> isThere;
    /// Puts into another batch what was not worked off; empty: it stays pending.
    std::function<void(const QList<BatchItem> &)> askAgain;
    std::shared_ptr<LearnedParameters> learned = std::make_shared<LearnedParameters>();
};

/// One batch, from its first line to its last result. Each step is on disk before the next one is taken, so that
/// nothing is lost or paid for twice wherever the program ends.
class OpenBatch : public QObject
{
    Q_OBJECT

public:
    OpenBatch(RunContext &context, const BatchLane &lane, const Batch &batch, QObject *parent = nullptr);

    const Batch &batch() const { return m_batch; }
    double cost() const { return m_cost; } ///< of the results so far, at its worst where a result says none
    /// Once it is over: requests that nobody answered, for a reason that is gone.
    const QList<BatchItem> &again() const { return m_again; }

    // Filling it.
    Result<void> begin();
    bool fits(const QByteArray &body) const { return m_file->fits(body); }
    Result<void> add(BatchItem item, const QByteArray &body, double worstCase);
    /// No more lines: off it goes.
    void sendOff();
    /// No more lines, and it is not sent: its cells stay pending.
    void drop();

    /// One of an earlier session: from where it was left.
    void goOn();
    void cancel();
    void onSaved(const Batch &batch);
    /// Leaves it where it is: it goes on when the run does.
    void leave();
    /// Results are on their way to the writer.
    bool isTaking() const { return m_taking > 0; }
    /// It is over because the user wished so.
    bool isCancelled() const { return m_cancelWished && m_batch.state == BatchState::Cancelled; }

signals:
    void changed();
    /// It is over, or left where it is; `problem` says what the run should pause for, or is empty.
    void finished(const QString &problem);

private:
    void connectClient();
    void store(std::function<void()> next);
    void flushItems();
    void create();
    void ended();
    void fetchNext();
    void importPage();
    Result<void> importLine(QByteArrayView line);
    void itemDone();
    void refused(const CallError &error, bool isGone);
    bool isLesson(const CallError &error);
    void askAllAgain();
    void notBegun();
    void finish(const QString &problem);
    QString endText() const;
    QString bodyPath() const { return m_lane.folder + u'/' + m_batch.tag + QStringLiteral(".body"); }
    QString resultPath() const { return m_lane.folder + u'/' + m_batch.tag + QStringLiteral(".results"); }

    RunContext &m_context;
    const BatchLane &m_lane;
    Batch m_batch;
    BatchClient m_client;
    std::unique_ptr<BatchFile> m_file;
    QList<BatchItem> m_items; ///< added, not handed to the writer yet
    Batch m_storing; ///< what `m_next` waits for
    std::function<void()> m_next;
    std::unique_ptr<QFile> m_results;
    qsizetype m_fetched = 0; ///< result files
    QSet<QString> m_seen; ///< custom ids with a result
    qint64 m_notDone = 0;
    QList<BatchItem> m_again;
    int m_lessons; ///< that were learned when it was made
    qint64 m_foreign = 0; ///< lines that name none of its requests, or can't be read
    int m_taking = 0; ///< results on their way to the writer
    bool m_pageRead = false;
    bool m_left = false;
    bool m_cancelWished = false;
    double m_cost = 0;
};
