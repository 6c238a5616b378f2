#include "plangeneration.h"

#include "keylike.h"
#include "nearestname.h"
#include "planmembers.h"
#include "planvariables.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostCharacters = 100000;
constexpr int mostChunks = 1000;
constexpr int mostQuestions = 50;

PlanKeys documentKeys()
{
    return {{u"paths"_s, u"encoding"_s, u"chunk_by"_s, u"max_characters"_s, u"overlap"_s, u"window_size"_s,
             u"window_step"_s, u"across_documents"_s, u"leave_out"_s},
            {{u"path"_s, u"paths"_s},
             {u"files"_s, u"paths"_s},
             {u"chunk_size"_s, u"max_characters"_s},
             {u"chunk_overlap"_s, u"overlap"_s},
             {u"size"_s, u"window_size"_s},
             {u"step"_s, u"window_step"_s}}};
}

PlanKeys generateKeys()
{
    return {{u"dataset"_s, u"generator"_s, u"questions_per_window"_s, u"windows"_s, u"kinds"_s, u"language"_s,
             u"prompt"_s, u"prompt_file"_s, u"question_template"_s, u"answer_template"_s, u"checks"_s, u"seed"_s},
            {{u"name"_s, u"dataset"_s},
             {u"model"_s, u"generator"_s},
             {u"questions"_s, u"questions_per_window"_s},
             {u"count"_s, u"questions_per_window"_s},
             {u"critic"_s, u"checks.critic"_s}}};
}

PlanKeys checkSettingKeys()
{
    return {{u"critic"_s, u"grounded"_s, u"stand_alone"_s, u"relevant"_s, u"leak"_s, u"round_trip"_s, u"keep_from"_s,
             u"max_answer_characters"_s, u"domain"_s},
            {{u"judge"_s, u"critic"_s}, {u"model"_s, u"critic"_s}, {u"groundedness"_s, u"grounded"_s}}};
}

void readDocuments(const PlanObject &root, GenerationSpec &spec)
{
    const auto object = root.object(u"documents"_s, documentKeys());
    if (!object)
        return;
    const QStringList paths = object->textOrTexts(u"paths"_s);
    for (const QString &path : paths) {
        if (path.isEmpty())
            object->fail(u"paths"_s, QCoreApplication::translate("PlanFile", "a path is empty."));
        else
            spec.paths.append(object->context().absolutePath(path));
    }
    spec.encoding = object->filledText(u"encoding"_s);
    ChunkSettings &chunks = spec.chunks;
    const QString by = object->oneOf(u"chunk_by"_s, {u"rows"_s, u"paragraphs"_s, u"headings"_s, u"characters"_s});
    chunks.by = chunkByFromName(by).value_or(ChunkBy::Paragraphs);
    chunks.maxCharacters = object->integer(u"max_characters"_s, 50, mostCharacters, chunks.maxCharacters);
    const int overlap = std::min(chunks.overlap, chunks.maxCharacters / 2);
    chunks.overlap = object->integer(u"overlap"_s, 0, chunks.maxCharacters / 2, overlap);
    chunks.windowSize = object->integer(u"window_size"_s, 1, mostChunks, chunks.windowSize);
    chunks.windowStep = object->integer(u"window_step"_s, 1, mostChunks, chunks.windowStep);
    chunks.acrossDocuments = object->boolean(u"across_documents"_s);
    chunks.leftOut = object->textOrTexts(u"leave_out"_s);
}

QuestionMix readKinds(const PlanObject &generate)
{
    const auto object
        = generate.object(u"kinds"_s, {{u"factoid"_s, u"reasoning"_s, u"two_places"_s, u"unanswerable"_s}, {}});
    if (!object)
        return {};
    const PlanRange share{0, 1000};
    const QuestionMix mix{
        object->number(u"factoid"_s, share).value_or(0), object->number(u"reasoning"_s, share).value_or(0),
        object->number(u"two_places"_s, share).value_or(0), object->number(u"unanswerable"_s, share).value_or(0)};
    if (mix.factoid + mix.reasoning + mix.twoPlaces + mix.unanswerable > 0)
        return mix;
    generate.fail(u"kinds"_s, QCoreApplication::translate("PlanFile", "at least one kind needs a share above 0."));
    return {};
}

CheckSettings readChecks(const PlanObject &generate)
{
    CheckSettings checks;
    const auto object = generate.object(u"checks"_s, checkSettingKeys());
    if (!object)
        return checks;
    checks.critic = object->filledText(u"critic"_s);
    checks.grounded = object->boolean(u"grounded"_s, true);
    checks.standAlone = object->boolean(u"stand_alone"_s, true);
    checks.relevant = object->boolean(u"relevant"_s, true);
    checks.leak = object->boolean(u"leak"_s);
    checks.roundTrip = object->boolean(u"round_trip"_s);
    checks.keepFrom = object->number(u"keep_from"_s, {1, 5}).value_or(checks.keepFrom);
    checks.maxAnswerCharacters
        = object->integer(u"max_answer_characters"_s, 1, mostCharacters, checks.maxAnswerCharacters);
    checks.domain = object->filledText(u"domain"_s);
    return checks;
}

QString readPrompt(const PlanObject &generate)
{
    if (generate.has(u"prompt"_s) && generate.has(u"prompt_file"_s))
        generate.fail(u"prompt_file"_s,
                      QCoreApplication::translate("PlanFile", "give \"prompt\" or \"prompt_file\", not both."));
    else if (generate.has(u"prompt_file"_s))
        return planTextFile(generate, u"prompt_file"_s);
    return generate.filledText(u"prompt"_s);
}

/// A question for each row needs no generator, and takes each row by itself.
void readTemplates(const PlanObject &root, const PlanObject &generate, GenerationSpec &spec)
{
    spec.questionTemplate = generate.filledText(u"question_template"_s);
    spec.answerTemplate = generate.filledText(u"answer_template"_s);
    if (spec.questionTemplate.isEmpty()) {
        if (generate.has(u"answer_template"_s))
            generate.require(u"question_template"_s,
                             QCoreApplication::translate("PlanFile", "it makes the question of the row's answer."));
        return;
    }
    generate.require(u"answer_template"_s,
                     QCoreApplication::translate("PlanFile", "it makes the answer of the row's question."));
    const auto documents = root.object(u"documents"_s, documentKeys());
    if (documents && documents->has(u"chunk_by"_s) && spec.chunks.by != ChunkBy::Rows)
        documents->fail(u"chunk_by"_s,
                        QCoreApplication::translate("PlanFile", "a question for each row needs \"rows\"."));
    spec.chunks.by = ChunkBy::Rows;
}

void requireLanguageModel(const PlanObject &object, const QString &key, const QString &name, const Plan &plan)
{
    QStringList names;
    for (const ModelSpec &model : plan.models + plan.judges) {
        if (!model.isBuiltin() && model.provider != "given"_L1)
            names.append(model.name);
    }
    if (names.contains(name))
        return;
    const QString near = nearestName(name, names);
    const QString sentence = plan.judge(name) ? QCoreApplication::translate("PlanFile", "\"%1\" is no language model.")
                                              : QCoreApplication::translate("PlanFile", "no model is called \"%1\".");
    object.fail(key,
                sentence.arg(shownText(name))
                    + (near.isEmpty()
                           ? QString()
                           : QCoreApplication::translate("PlanFile", " Did you mean \"%1\"?").arg(shownText(near))));
}
}

std::optional<GenerationSpec> readPlanGeneration(const PlanObject &root)
{
    if (!root.has(u"documents"_s) && !root.has(u"generate"_s))
        return std::nullopt;
    GenerationSpec spec;
    root.require(u"generate"_s, QCoreApplication::translate("PlanFile", "it says what is made of the \"documents\"."));
    readDocuments(root, spec);
    const auto object = root.object(u"generate"_s, generateKeys());
    if (!object)
        return spec;
    object->require(u"dataset"_s, QCoreApplication::translate("PlanFile", "it names the benchmark that is made."));
    spec.dataset = object->filledText(u"dataset"_s);
    spec.generator = object->filledText(u"generator"_s);
    spec.questionsPerWindow = object->integer(u"questions_per_window"_s, 1, mostQuestions, spec.questionsPerWindow);
    spec.windows = object->integer(u"windows"_s, 0, std::numeric_limits<int>::max(), 0);
    spec.kinds = readKinds(*object);
    spec.language = object->filledText(u"language"_s);
    spec.prompt = readPrompt(*object);
    readTemplates(root, *object, spec);
    spec.checks = readChecks(*object);
    spec.seed = object->seed(u"seed"_s);
    if (spec.questionTemplate.isEmpty())
        object->require(u"generator"_s,
                        QCoreApplication::translate("PlanFile", "it names the model that writes the questions."));
    return spec;
}

void checkGenerationModels(const PlanObject &root, const Plan &plan)
{
    if (!plan.generation)
        return;
    const auto object = root.object(u"generate"_s, generateKeys());
    if (!object)
        return;
    if (!plan.generation->generator.isEmpty())
        requireLanguageModel(*object, u"generator"_s, plan.generation->generator, plan);
    const auto checks = object->object(u"checks"_s, checkSettingKeys());
    if (checks && !plan.generation->checks.critic.isEmpty())
        requireLanguageModel(*checks, u"critic"_s, plan.generation->checks.critic, plan);
}

QByteArray documentsToJson(const GenerationSpec &spec)
{
    const ChunkSettings &chunks = spec.chunks;
    PlanMembers members;
    members.texts("paths"_L1, spec.paths);
    members.text("encoding"_L1, spec.encoding);
    members.text("chunk_by"_L1, chunkByName(chunks.by));
    members.raw("max_characters"_L1, QByteArray::number(chunks.maxCharacters));
    members.raw("overlap"_L1, QByteArray::number(chunks.overlap));
    members.raw("window_size"_L1, QByteArray::number(chunks.windowSize));
    members.raw("window_step"_L1, QByteArray::number(chunks.windowStep));
    members.boolean("across_documents"_L1, chunks.acrossDocuments);
    members.texts("leave_out"_L1, chunks.leftOut);
    return members.object();
}

namespace {
QByteArray kindsToJson(const QuestionMix &kinds)
{
    if (kinds == QuestionMix())
        return {};
    PlanMembers members;
    members.raw("factoid"_L1, jsonNumber(kinds.factoid));
    members.raw("reasoning"_L1, jsonNumber(kinds.reasoning));
    members.raw("two_places"_L1, jsonNumber(kinds.twoPlaces));
    members.raw("unanswerable"_L1, jsonNumber(kinds.unanswerable));
    return members.object();
}

QByteArray checksToJson(const CheckSettings &checks)
{
    PlanMembers members;
    members.text("critic"_L1, checks.critic);
    for (const auto &[key, on] : {std::pair{"grounded"_L1, checks.grounded},
                                  {"stand_alone"_L1, checks.standAlone},
                                  {"relevant"_L1, checks.relevant}}) {
        if (!on)
            members.raw(key, "false");
    }
    members.boolean("leak"_L1, checks.leak);
    members.boolean("round_trip"_L1, checks.roundTrip);
    members.raw("keep_from"_L1, jsonNumber(checks.keepFrom));
    members.raw("max_answer_characters"_L1, QByteArray::number(checks.maxAnswerCharacters));
    members.text("domain"_L1, checks.domain);
    return members.object();
}
}

QByteArray generateToJson(const GenerationSpec &spec)
{
    PlanMembers members;
    members.text("dataset"_L1, spec.dataset);
    members.text("generator"_L1, spec.generator);
    members.raw("questions_per_window"_L1, QByteArray::number(spec.questionsPerWindow));
    members.number("windows"_L1, double(spec.windows));
    members.raw("kinds"_L1, kindsToJson(spec.kinds));
    members.text("language"_L1, spec.language);
    members.text("prompt"_L1, spec.prompt);
    members.text("question_template"_L1, spec.questionTemplate);
    members.text("answer_template"_L1, spec.answerTemplate);
    members.raw("checks"_L1, checksToJson(spec.checks));
    members.seed("seed"_L1, spec.seed);
    return members.object();
}
