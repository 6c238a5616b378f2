#pragma once

#include "caller.h"

/// What became of texts that were to be embedded.
struct EmbeddedTexts
{
    CallResult::Ending ending = CallResult::Ending::Abandoned;
    QList<EmbeddingVector> vectors; ///< Completed: one for each text, in their order, all of one length; else none
    CallError error; ///< Failed: of the first call that failed
    QList<Call> calls; ///< every attempt, also where it failed: they may have been paid
};

using EmbeddingDone = std::function<void(const EmbeddedTexts &)>;

/// Turns texts into vectors: as many calls as it needs, by the scheduler's rules, so that limits, retries and the
/// budget count them as they count others. A text that occurs several times is sent once; an empty one is an error
/// before anything is sent, as is a model whose provider has no embeddings. `model`: index of Caller::addModel;
/// `owner`: as in CallJob. `done` is called exactly once, never from within; with no texts, too.
void embedTexts(Caller *caller, int model, qint64 owner, const QStringList &texts, const EmbeddingDone &done);

/// The calls that were made before and those for the vectors, numbered as the attempts of one score.
QList<Call> callsUntil(QList<Call> before, const EmbeddedTexts &embedded);
