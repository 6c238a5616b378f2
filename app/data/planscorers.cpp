#include "planscorers.h"

#include "jsontext.h"
#include "planscorermodels.h"
#include "plansections.h"
#include "planvariables.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
const QStringList &planScorerKinds()
{
    static const QStringList kinds{u"exact_match"_s,
                                   u"contains"_s,
                                   u"starts_with"_s,
                                   u"regex"_s,
                                   u"numeric"_s,
                                   u"choice"_s,
                                   u"is_json"_s,
                                   u"token_f1"_s,
                                   u"bleu"_s,
                                   u"chrf"_s,
                                   u"ter"_s,
                                   u"rouge_1"_s,
                                   u"rouge_2"_s,
                                   u"rouge_l"_s,
                                   u"levenshtein"_s,
                                   u"similarity"_s,
                                   u"correctness"_s,
                                   u"rubric"_s,
                                   u"faithfulness"_s,
                                   u"answer_relevance"_s,
                                   u"context_precision"_s,
                                   u"context_recall"_s};
    return kinds;
}

PlanKeys planScorerKeys()
{
    return {{u"kind"_s, u"name"_s, u"judge"_s, u"embeddings"_s, u"scale"_s, u"step"_s, u"pass_at"_s, u"partial"_s,
             u"prompt"_s, u"prompt_file"_s, u"ignore_case"_s, u"ignore_punctuation"_s, u"ignore_numbers"_s,
             u"regexes_to_ignore"_s, u"pattern"_s, u"group"_s, u"tolerance"_s, u"stemmer"_s, u"tokenizer"_s},
            {{u"metric"_s, u"kind"_s},
             {u"type"_s, u"kind"_s},
             {u"model"_s, u"judge"_s},
             {u"embedding"_s, u"embeddings"_s},
             {u"embedder"_s, u"embeddings"_s},
             {u"threshold"_s, u"pass_at"_s},
             {u"regex"_s, u"pattern"_s},
             {u"case_sensitive"_s, u"ignore_case"_s}}};
}

QStringList keysOfOthers(const ScorerSpec &scorer)
{
    static const QStringList ofJudges{u"scale"_s, u"step"_s, u"partial"_s, u"prompt"_s, u"prompt_file"_s};
    static const QStringList ofMetrics{
        u"ignore_case"_s, u"ignore_punctuation"_s, u"ignore_numbers"_s, u"regexes_to_ignore"_s, u"pattern"_s,
        u"group"_s,       u"tolerance"_s,          u"stemmer"_s,        u"tokenizer"_s};
    if (scorer.isSimilarity())
        return ofMetrics + ofJudges;
    return scorer.isJudge() ? ofMetrics : QStringList{u"judge"_s} + ofJudges;
}

QString meaninglessText(const ScorerSpec &scorer)
{
    if (scorer.isSimilarity())
        return QCoreApplication::translate("PlanFile", "has no meaning for \"%1\", which compares vectors.");
    return scorer.isJudge()
        ? QCoreApplication::translate("PlanFile", "has no meaning for \"%1\", which is scored by a judge.")
        : QCoreApplication::translate("PlanFile", "has no meaning for \"%1\", which needs no judge.");
}

/// Options that would have no effect are errors: who writes them expects one.
void refuseOtherKindsKeys(const PlanObject &object, const ScorerSpec &scorer)
{
    const QStringList others = keysOfOthers(scorer);
    for (const QString &key : others) {
        if (object.has(key))
            object.fail(key, meaninglessText(scorer).arg(scorer.kind));
    }
    if (object.has(u"embeddings"_s) && scorer.kind != "answer_relevance"_L1)
        object.fail(u"embeddings"_s,
                    scorer.isSimilarity()
                        ? QCoreApplication::translate(
                            "PlanFile", "\"similarity\" names its embedding model by \"judge\": write it there.")
                        : QCoreApplication::translate("PlanFile", "is for \"answer_relevance\" only."));
}

std::optional<Scale> planScale(const PlanObject &object)
{
    const QString key = u"scale"_s;
    if (!object.has(key))
        return std::nullopt;
    const QString wanted = QCoreApplication::translate("PlanFile",
                                                       "a scale is a list of two numbers, the lower one first, "
                                                       "such as [1, 5].");
    if (object.raw(key).front() != '[') {
        object.fail(key, wanted);
        return std::nullopt;
    }
    QList<double> ends;
    bool allRead = true;
    for (const QByteArrayView element : jsonElements(object.raw(key))) {
        bool read = false;
        ends.append(element.toByteArray().toDouble(&read));
        allRead = allRead && read;
    }
    if (!allRead || ends.size() != 2 || !(ends[0] < ends[1])) {
        object.fail(key, wanted);
        return std::nullopt;
    }
    return Scale{ends[0], ends[1]};
}

QString judgePrompt(const PlanObject &object)
{
    if (object.has(u"prompt"_s) && object.has(u"prompt_file"_s))
        object.fail(u"prompt_file"_s,
                    QCoreApplication::translate("PlanFile", "give \"prompt\" or \"prompt_file\", not both."));
    else if (object.has(u"prompt_file"_s))
        return planTextFile(object, u"prompt_file"_s);
    return object.filledText(u"prompt"_s);
}

ScorerSpec planScorer(const PlanObject &object)
{
    ScorerSpec scorer;
    object.require(u"kind"_s, QCoreApplication::translate("PlanFile", "such as \"exact_match\" or \"correctness\"."));
    scorer.kind = object.oneOf(u"kind"_s, planScorerKinds());
    scorer.name = object.filledText(u"name"_s, scorer.kind);
    scorer.judge = object.filledText(u"judge"_s);
    scorer.embeddings = object.filledText(u"embeddings"_s);
    scorer.scale = planScale(object);
    const Scale scale = scorer.effectiveScale();
    scorer.step = object.number(u"step"_s, {0, scale.high - scale.low}).value_or(0);
    scorer.passAt = object.number(u"pass_at"_s, {scale.low, scale.high});
    scorer.partial = object.boolean(u"partial"_s);
    scorer.prompt = judgePrompt(object);
    scorer.ignoreCase = object.boolean(u"ignore_case"_s);
    scorer.ignorePunctuation = object.boolean(u"ignore_punctuation"_s);
    scorer.ignoreNumbers = object.boolean(u"ignore_numbers"_s);
    scorer.regexesToIgnore = object.texts(u"regexes_to_ignore"_s);
    scorer.pattern = object.filledText(u"pattern"_s);
    scorer.group = object.integer(u"group"_s, 0, 99, 0);
    scorer.tolerance = object.number(u"tolerance"_s, {0}).value_or(0);
    scorer.stemmer = object.boolean(u"stemmer"_s);
    scorer.tokenizer = object.filledText(u"tokenizer"_s);
    for (const QString &key : {u"scale"_s, u"step"_s}) {
        if (object.has(key) && scorer.isContextJudge())
            object.fail(key, QCoreApplication::translate("PlanFile", "\"%1\" is always from 0 to 1.").arg(scorer.kind));
    }
    if (object.has(u"partial"_s) && scorer.isJudge() && scorer.kind != "correctness"_L1)
        object.fail(u"partial"_s, QCoreApplication::translate("PlanFile", "is for \"correctness\" only."));
    if (scorer.kind == "regex"_L1)
        object.require(u"pattern"_s, QCoreApplication::translate("PlanFile", "\"regex\" looks for it in the answer."));
    return scorer;
}
}

QList<ScorerSpec> readPlanScorers(const PlanObject &root, const Plan &plan)
{
    QList<ScorerSpec> scorers;
    QStringList names;
    const auto objects = root.objects(u"scorers"_s, planScorerKeys());
    for (const PlanObject &object : objects) {
        scorers.append(planScorer(object));
        names.append(scorers.last().name);
        if (object.context().error)
            return scorers;
        refuseOtherKindsKeys(object, scorers.last());
        checkScorerModels(object, scorers.last(), plan);
    }
    checkPlanNames(objects, names);
    return scorers;
}
