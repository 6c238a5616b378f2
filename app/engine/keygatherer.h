#pragma once

#include "askers.h"
#include "keys.h"
#include "originguard.h"
#include "plan.h"
#include "redaction.h"
#include "result.h"

#include <QHash>
#include <QObject>

#include <functional>

struct GatheredKeys
{
    QHash<QString, QByteArray> keys; ///< model name -> key
    Redaction redaction;
};

/// Finds the keys of some models, one after the other, and makes sure that each goes only to the origin it is bound
/// to. Deletes itself when it is done.
class KeyGatherer : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<GatheredKeys> &)>;

    /// `done` is called once, on this thread. `baseDirectory`: where .env is looked for.
    static void gather(const QList<ModelSpec> &models, const QString &baseDirectory, const Askers &askers, Done done,
                       QObject *parent);

private:
    KeyGatherer(QList<ModelSpec> models, const QString &baseDirectory, Askers askers, Done done, QObject *parent);

    void next();
    void found(const ModelSpec &model, const QByteArray &key);
    Result<void> mayGo(const ModelSpec &model, const QString &reference, const QByteArray &key);
    void finish(const Result<GatheredKeys> &result);

    QList<ModelSpec> m_models;
    KeyRing m_ring;
    OriginGuard m_guard;
    Askers m_askers;
    Done m_done;
    GatheredKeys m_gathered;
};
