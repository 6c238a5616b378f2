#pragma once

#include "generation.h"
#include "plan.h"

/// A question as an item for critics and probes: question, reference (its answer), context and the field `marker`. All
/// of it is made safe for models (judgeSafeText), as the critics' prompts are own prompts to the judges. `id` and
/// `version` are left to the caller.
Item questionItem(const GeneratedQuestion &question, const QString &context, const QString &nonce);

/// The critic for Grounded, StandAlone or Relevant: a rubric from 1 to 5 with its own prompt over questionItem(), that
/// asks for reasoning, then for the score, as JSON. It passes from `keepFrom` on. The one for StandAlone sees no
/// context. `domain` says who works with the documents; it may be empty.
ScorerSpec criticScorer(CheckKind check, const QString &critic, const QString &domain, double keepFrom = 4);
/// Judges the answers to the probes' prompts against the question's own answer.
ScorerSpec probeScorer(CheckKind check, const QString &critic);

/// Asks the question alone (Leak), or with the text (RoundTrip).
PromptSpec closedBookPrompt();
PromptSpec withContextPrompt();

/// What a critic's or probe's score means. Critics pass from keepFrom on, Leak when the answer was wrong, RoundTrip
/// when it was right. Without a score it fails, and the verdict has none either.
CheckVerdict verdictOf(CheckKind check, std::optional<double> score, const QString &scoreReason,
                       const CheckSettings &settings);
