#include "modelcheck.h"

#include "modeladdress.h"
#include "modelediting.h"
#include "provider.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype maximumShown = 200;

const Prompt shortPrompt{{{u"user"_s, u"Reply with the single word OK."_s}}};

QString vectorText(const QList<EmbeddingVector> &vectors)
{
    const auto numbers = static_cast<int>(vectors.value(0).size());
    return QCoreApplication::translate("ModelCheck", "a vector of %n number(s)", nullptr, numbers);
}
}

QString withServerAdvice(const ModelSpec &model, const HttpReply &reply, const QString &error)
{
    if (reply.status != 0 || model.server.start.isEmpty())
        return error;
    return error + u' '
        + QCoreApplication::translate("ModelCheck", "Its server is not running; a run starts it: %1")
              .arg(model.server.start);
}

void ModelCheck::check(const QList<ModelSpec> &models, const QSet<QString> &vectors, const QString &directory,
                       const Askers &askers, Done done, QObject *parent)
{
    auto *job = new ModelCheck(models, vectors, directory, askers, std::move(done), parent);
    QMetaObject::invokeMethod(job, &ModelCheck::next, Qt::QueuedConnection);
}

ModelCheck::ModelCheck(QList<ModelSpec> models, QSet<QString> vectors, QString directory, Askers askers, Done done,
                       QObject *parent)
    : QObject(parent)
    , m_vectors(std::move(vectors))
    , m_directory(std::move(directory))
    , m_askers(std::move(askers))
    , m_done(std::move(done))
{
    for (const ModelSpec &model : std::as_const(models))
        m_models += modelsByEndpoint(model);
}

void ModelCheck::next()
{
    if (m_models.isEmpty()) {
        deleteLater();
        m_done(m_results);
        return;
    }
    const ModelSpec asGiven = m_models.takeFirst();
    const auto ready = readyModel(asGiven, false, m_directory);
    if (!ready) {
        add({.model = asGiven.name, .text = ready.error().message});
        return;
    }
    const ModelSpec model = *ready;
    KeyGatherer::gather(
        {model}, m_directory, m_askers,
        [this, model](const Result<GatheredKeys> &keys) {
            if (keys)
                ask(model, *keys);
            else
                add({.model = model.name, .text = keys.error().message});
        },
        this);
}

void ModelCheck::ask(const ModelSpec &model, const GatheredKeys &keys)
{
    const bool embeds = m_vectors.contains(model.name);
    const RequestOptions options{.key = keys.keys.value(model.name)};
    const auto request = embeds ? buildEmbedding(model, {u"OK"_s}, options) : buildRequest(model, shortPrompt, options);
    if (!request) {
        add({.model = model.name, .text = request.error().message});
        return;
    }
    const QString origin = originOf(request->url);
    m_client.send(*request, {.totalSeconds = 120},
                  [this, model, origin, embeds, redaction = keys.redaction](const HttpReply &reply) {
                      CheckResult result{.model = model.name, .origin = origin, .latencyMs = reply.latencyMs};
                      QList<EmbeddingVector> vectors;
                      const CallOutcome outcome
                          = embeds ? readEmbedding(model, 1, reply, &vectors) : readReply(model, shortPrompt, reply);
                      if (const auto *completion = std::get_if<Completion>(&outcome)) {
                          result.ok = true;
                          result.text = embeds ? vectorText(vectors) : completion->text.simplified().left(maximumShown);
                          result.modelReported = completion->modelReported;
                          result.completionTokens = completion->usage.output;
                      } else {
                          const QString error = redaction.redact(std::get<CallError>(outcome).message);
                          result.text = withServerAdvice(model, reply, error);
                      }
                      add(std::move(result));
                  });
}

void ModelCheck::add(CheckResult result)
{
    m_results.append(std::move(result));
    next();
}
