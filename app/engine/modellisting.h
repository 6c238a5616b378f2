#pragma once

#include "httpclient.h"
#include "keygatherer.h"

/// Asks a model's server which models it has. Deletes itself when done.
class ModelListing : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<QStringList> &)>;

    /// The model's id may be empty: it is what is looked for.
    static void list(const ModelSpec &model, const QString &directory, const Askers &askers, Done done,
                     QObject *parent);

private:
    ModelListing(Done done, QObject *parent);

    void ask(const ModelSpec &model, const GatheredKeys &keys);
    void finish(const Result<QStringList> &result);

    Done m_done;
    HttpClient m_client;
};
