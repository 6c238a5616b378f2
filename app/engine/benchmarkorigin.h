#pragma once

#include "generationinfo.h"
#include "plan.h"

/// How a benchmark was made of documents, for DatasetInfo::origin: a JSON object with the generation, the generator and
/// the critic (name, provider, model), hashes of their prompts, the seed and the documents.
QByteArray benchmarkOrigin(const GenerationInfo &info, const Plan &plan, const QStringList &documents);

/// Blake2b-160 of a prompt, as hex.
QString promptHash(const PromptSpec &prompt);

/// A sentence when the plan compares or asks as a judge a model that wrote the benchmark, or one of its family: a model
/// does well on its own questions, and a judge likes its own answers. Else empty.
QString generatorNotice(const Plan &plan, const QByteArray &origin);
