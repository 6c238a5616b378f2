#pragma once

#include "judge.h"
#include "plan.h"
#include "prompt.h"

#include <QByteArray>

/// What makes two requests the same one: Blake2b-160 over all that decides about the answer. That is the model
/// (provider, its base URLs in any order, api, api_version, model id), parameters, extra_body, omit and request as JSON
/// whose spaces and order of members don't count, headers in any order, the messages, and the number of the repeat.
/// What only decides how and at what price it is asked is not part of it: key, price, limits, proxy, certificates, the
/// name.
class RequestKey
{
public:
    /// `embeddings`: the model whose vectors decide besides; nullptr: none.
    explicit RequestKey(const ModelSpec &model, const ModelSpec *embeddings = nullptr);

    QByteArray ofTarget(const Prompt &prompt, int repeat) const;
    /// A judge's question, whichever form of reply its server takes; how the reply is read is part of it: kind, scale,
    /// step, partial; so are texts whose vectors are compared. `request` is made with an empty nonce. Where vectors
    /// alone decide, all repeats are one: a text has one vector.
    QByteArray ofJudge(const JudgeRequest &request, const ScorerSpec &spec, int repeat) const;

private:
    QByteArray m_model; ///< hash of the model's part
};

/// The marks of data in a judge's prompt: the same question has the same ones, and only who knows the project's secret
/// can tell which. `prompt` is rendered with an empty nonce.
QString judgeNonce(const QByteArray &secret, const Prompt &prompt);
