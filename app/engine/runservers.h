#pragma once

#include "ownserver.h"
#include "redaction.h"
#include "serverorder.h"
#include "serverstatus.h"

#include <QObject>

#include <memory>
#include <vector>

class Caller;
class ServerKeeper;
class WorkSource;

/// The servers that a run starts, one at a time: all work of the first, then the next, at last the judges'. Models
/// wait (Caller::hold) until theirs is up. Lives on the runner's thread.
class RunServers : public QObject
{
    Q_OBJECT

public:
    /// `approved`: the commands that this user lets Assay start in `folder`; no other is ever started.
    RunServers(Caller &caller, QString folder, QStringList approved, Redaction redaction, QObject *parent = nullptr);
    ~RunServers() override;

    /// The source asks that model (Caller's index); a model without a start command is left alone.
    void add(const ModelSpec &model, const QByteArray &key, int callerModel, WorkSource *source, bool isJudge);
    bool isEmpty() const { return m_entries.empty(); }
    /// Starts, stops and goes on as the sources' work asks for. `answersToCome`: judges may get more to do.
    void look(bool answersToCome);
    /// Ends what runs; off() follows, unless it is off already.
    void stop();
    bool isOff() const;

signals:
    void changed(const ServerStatus &status);
    void logged(const QString &server, const QStringList &lines);
    /// There may be something to do: look() again.
    void turned();
    void off();

private:
    struct Entry
    {
        std::unique_ptr<ServerKeeper> keeper;
        QList<int> models; ///< Caller's indices
        QList<WorkSource *> targets;
        QList<WorkSource *> judges;
        QString refusal; ///< why it must not be started; told once it is needed
        bool hasFailed = false;
    };

    int entryOf(const ModelSpec &model, const OwnServer &server);
    void keeperChanged(int index);
    void holdModels(const Entry &entry, bool held);
    void stopModels(const Entry &entry, const QString &text);
    ServerNeed needOf(const Entry &entry) const;
    bool stays(int index) const;
    void startCurrent();
    bool isTaken(int index) const;

    Caller &m_caller;
    QString m_folder;
    QStringList m_approved;
    Redaction m_redaction;
    QStringList m_keys; ///< ownServerKey of each entry
    std::vector<Entry> m_entries;
    std::optional<int> m_current;
    bool m_stopping = false;
};
