#pragma once

#include "metric.h"
#include "prompt.h"

/// What to send to a judge for one answer.
struct JudgeRequest
{
    Prompt prompt; ///< empty: no judge is asked, only vectors
    QByteArray responseFormat; ///< JSON for OpenAI's response_format; empty: the prompt is sent as it is
    QStringList texts; ///< whose vectors are compared: see similarityTexts(); of answer_relevance, the task
};

/// Builds the question to the judge. `nonce` (16 or more hex digits, not to be guessed) marks where data begins and
/// ends; a user's own prompt is sent as it is, with nothing appended and no response format.
/// BadInput when a template names something undefined.
Result<JudgeRequest> judgeRequest(const ScorerSpec &spec, const Item &item, const QString &answer,
                                  const QString &nonce);

/// The same request without response_format, asking for a last line "GRADE: …" instead: for servers that refuse
/// structured output.
Result<JudgeRequest> judgeTextRequest(const ScorerSpec &spec, const Item &item, const QString &answer,
                                      const QString &nonce);

/// Reads the judge's reply by PRODUCT.md's rules. Unscored as unparsed, off_scale or undecided, never a guess.
/// `passages`: how many of them the judge was shown, so that it is known whether it judged each; -1: any number.
Reading readJudgeReply(const ScorerSpec &spec, const QString &reply, qsizetype passages = -1);

/// The one re-ask after a reply that could not be read: the conversation so far, and what was wrong with the reply.
Prompt judgeReask(const Prompt &asked, const QString &reply, const Reading &reading, const ScorerSpec &spec);

/// A verdict that needs no judge: answers made only of an opener or of punctuation are INCORRECT by rule
/// (verdict "INCORRECT", reason "rule:empty_opener"), for `correctness` without a user's own prompt; an empty answer
/// is not similar to anything.
std::optional<Reading> ruleVerdict(const ScorerSpec &spec, const Item &item, const QString &answer);

/// not_applicable where a judge without a prompt of the user's own lacks what it needs: correctness and similarity a
/// reference, faithfulness and context_precision a context, context_recall both, answer_relevance a question.
std::optional<Reading> judgeNotApplicable(const ScorerSpec &spec, const Item &item);

/// The built-in judge "lexical": overlap of words with the reference, mapped to the scorer's scale, with a
/// justification that names the matched and the missing words. For correctness: CORRECT from an overlap of 0.8.
Reading lexicalVerdict(const ScorerSpec &spec, const Item &item, const QString &answer);
