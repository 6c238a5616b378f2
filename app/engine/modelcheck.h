#pragma once

#include "httpclient.h"
#include "keygatherer.h"
#include "workbench.h"

#include <QSet>

/// The error; of a server that did not answer and that a run would start, with that said as well.
QString withServerAdvice(const ModelSpec &model, const HttpReply &reply, const QString &error);

/// Sends one short prompt to each model (to those of `vectors` one short text), one after the other, and says what came
/// of it. Deletes itself when done.
class ModelCheck : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<QList<CheckResult>> &)>;

    /// `vectors`: names of the models that are asked for vectors only.
    static void check(const QList<ModelSpec> &models, const QSet<QString> &vectors, const QString &directory,
                      const Askers &askers, Done done, QObject *parent);

private:
    ModelCheck(QList<ModelSpec> models, QSet<QString> vectors, QString directory, Askers askers, Done done,
               QObject *parent);

    void next();
    void ask(const ModelSpec &model, const GatheredKeys &keys);
    void add(CheckResult result);

    QList<ModelSpec> m_models;
    QSet<QString> m_vectors;
    QString m_directory;
    Askers m_askers;
    Done m_done;
    HttpClient m_client;
    QList<CheckResult> m_results;
};
