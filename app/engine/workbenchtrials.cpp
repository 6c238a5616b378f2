// The part of Workbench that tries scorers and looks after keys: nothing here is stored in the project.
#include "keychain.h"
#include "keys.h"
#include "modelediting.h"
#include "modellisting.h"
#include "poolcalls.h"
#include "scorertrialjob.h"
#include "workbenchreader.h"

using namespace Qt::Literals::StringLiterals;

void Workbench::tryScorer(const ScorerTrial &trial, const QString &planDirectory, Done<QList<TriedScore>> done)
{
    const auto plan = !trial.scorer.askedModels().isEmpty()
        ? readyPlan(trial.plan, planDirectory, trial.scorer.askedModels())
        : trial.plan;
    if (!plan) {
        done(plan.error());
        return;
    }
    ScorerTrial ready = trial;
    ready.plan = *plan;
    // In the pool: a metric may take its time over a long answer.
    m_pool->call(
        this,
        [path = m_path, trial = std::move(ready)]() -> Result<PreparedTrial> {
            const auto reader = ProjectReader::open(path);
            if (!reader)
                return reader.error();
            return prepareTrial(**reader, trial);
        },
        [this, planDirectory, done = std::move(done)](const Result<PreparedTrial> &prepared) {
            if (!prepared)
                done(prepared.error());
            else if (prepared->scores.contains(std::nullopt))
                ScorerTrialJob::start(*prepared, planDirectory, m_askers, done, this);
            else
                done(triedHere(*prepared));
        });
}

void Workbench::previewJudge(const ScorerTrial &trial, Done<QList<PromptPreview>> done)
{
    onReader<QList<PromptPreview>>([trial](const ProjectReader &reader) { return previewTrial(reader, trial); },
                                   std::move(done));
}

void Workbench::saveKey(const QString &name, const QByteArray &key, Done<void> done)
{
    const QString reference = u"keychain:"_s + name;
    const auto place = parseKeyReference(reference, {});
    const auto usable = usableKey(key, reference);
    if (!place || !usable) {
        done(place ? usable.error() : place.error());
        return;
    }
    writeKeychain(place->name, *usable, this, [this, name = place->name, key = *usable, done](const auto &written) {
        if (!written) {
            done(written);
            return;
        }
        readKeychain(name, this, [name, key, done](const Result<QByteArray> &found) {
            if (!found)
                done(found.error());
            else if (*found != key)
                done(Error{ErrorKind::BadInput,
                           tr("The system's keychain gives another key for \"%1\" than the one that was saved. Look "
                              "at that entry in the keychain's own program.")
                               .arg(name)});
            else
                done(Result<void>());
        });
    });
}

void Workbench::listModels(const ModelSpec &model, const QString &planDirectory, Done<QStringList> done)
{
    ModelListing::list(model, planDirectory, m_askers, std::move(done), this);
}

void Workbench::checkKey(const QString &reference, const QString &planDirectory, Done<void> done)
{
    const auto place = parseKeyReference(reference, planDirectory);
    if (place && place->kind == KeyReference::Kind::Ask) { // it is asked for when it is needed
        done(Result<void>());
        return;
    }
    auto *ring = new KeyRing(QProcessEnvironment::systemEnvironment(), planDirectory, this);
    ring->find(reference, [ring, done = std::move(done)](const Result<QByteArray> &key) {
        ring->deleteLater();
        done(key ? Result<void>() : Result<void>(key.error()));
    });
}
