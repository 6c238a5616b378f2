#include "modellisting.h"

#include "modelediting.h"
#include "provider.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double longestListing = 60;
}

void ModelListing::list(const ModelSpec &model, const QString &directory, const Askers &askers, Done done,
                        QObject *parent)
{
    auto *job = new ModelListing(std::move(done), parent);
    ModelSpec asked = model;
    if (asked.model.trimmed().isEmpty())
        asked.model = u"any"_s; // a rule of plans, not of the list
    const auto ready = readyModel(asked, false, directory);
    if (!ready) {
        QMetaObject::invokeMethod(
            job, [job, error = ready.error()] { job->finish(error); }, Qt::QueuedConnection);
        return;
    }
    KeyGatherer::gather(
        {*ready}, directory, askers,
        [job, model = *ready](const Result<GatheredKeys> &keys) {
            if (keys)
                job->ask(model, *keys);
            else
                job->finish(keys.error());
        },
        job);
}

ModelListing::ModelListing(Done done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
{
}

void ModelListing::ask(const ModelSpec &model, const GatheredKeys &keys)
{
    const auto request = modelsRequest(model, keys.keys.value(model.name));
    if (!request) {
        finish(Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("ModelListing", "This kind of server has no list of models. Write the id.")});
        return;
    }
    m_client.send(*request, {.totalSeconds = longestListing},
                  [this, model, redaction = keys.redaction](const HttpReply &reply) {
                      const auto names = readModelsList(model, reply);
                      if (names)
                          finish(names);
                      else
                          finish(Error{names.error().kind, redaction.redact(names.error().message)});
                  });
}

void ModelListing::finish(const Result<QStringList> &result)
{
    deleteLater();
    std::exchange(m_done, nullptr)(result);
}
