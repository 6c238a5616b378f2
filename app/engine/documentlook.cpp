#include "documentlook.h"

#include "chunkfilter.h"
#include "chunks.h"
#include "chunkwindows.h"
#include "documentsjob.h"
#include "generationplans.h"
#include "generationtexts.h"
#include "pricefile.h"
#include "prompttemplate.h"
#include "questionstore.h"
#include "windowdraw.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype measuredWindows = 500; ///< prompts of more are much like those
constexpr double questionBytes = 300; ///< of a question with its answer

/// Cuts documents as they come.
class Cutter
{
public:
    Cutter(const ChunkSettings &settings, DocumentLook &look)
        : m_settings(settings)
        , m_filter(filterSettingsFor(settings))
        , m_look(look)
    {
    }

    void add(const SourceDocument &document)
    {
        QList<Chunk> chunks = chunksOf(document, m_settings);
        for (Chunk &chunk : chunks)
            m_filter.judge(chunk);
        m_look.chunks += chunks;
        m_look.documents.append(document.name);
        for (const QString &notice : document.notices)
            m_look.problems.append(document.name + u": "_s + notice);
    }

private:
    const ChunkSettings &m_settings;
    ChunkFilter m_filter;
    DocumentLook &m_look;
};

Result<void> addStored(const QString &project, Cutter &cutter)
{
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    const auto names = (*reader)->documentNames();
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        const auto document = (*reader)->document(name);
        if (!document)
            return document.error();
        cutter.add(*document);
    }
    return {};
}

/// As a generation reads them.
void addFiles(const GenerationSpec &spec, Cutter &cutter, DocumentLook &look)
{
    DocumentsJob job(spec.paths, spec.encoding);
    if (!spec.questionTemplate.isEmpty())
        job.takeAnyTable();
    job.find();
    while (!job.isAtEnd()) {
        job.readNext();
        const QList<SourceDocument> documents = job.takeRead();
        for (const SourceDocument &document : documents)
            cutter.add(document);
    }
    const QList<DocumentsReport::Problem> problems = job.report().problems;
    for (const DocumentsReport::Problem &problem : problems)
        look.problems.append(problem.file.isEmpty() ? problem.text : problem.file + u": "_s + problem.text);
}

/// Mean sizes of the generator's prompts, and of a window's text.
Result<PromptSizes> windowSizes(const Plan &plan, const DocumentLook &look)
{
    PromptSizes sizes;
    sizes.items = look.drawn.size();
    sizes.promptBytes = {0};
    const PromptSpec prompt = generationPrompt(*plan.generation);
    const qsizetype measured = std::min(look.drawn.size(), measuredWindows);
    for (qsizetype i = 0; i < measured; ++i) {
        const qint64 position = look.drawn[i * look.drawn.size() / measured];
        const WindowInfo window{position, 0, 0, look.windows[position]};
        const QList<Chunk> chunks = look.chunks.mid(window.span.first, window.span.end - window.span.first);
        const QList<WindowChunk> shown = chunksOfWindow(window, chunks);
        const QStringList cells = windowCells(position, shown, taskOf(*plan.generation, position, shown, "estimate"));
        const auto rendered = renderPrompt(prompt, makeItem(windowsShape(), cells.constFirst(), cells));
        if (!rendered)
            return rendered.error();
        for (const Message &message : rendered->messages)
            sizes.promptBytes[0] += double(message.content.toUtf8().size()) / double(measured);
        sizes.itemBytes += double(textOfWindow(shown).toUtf8().size()) / double(measured);
    }
    return sizes;
}

/// Of critics and probes: questions with the windows that they are about.
PromptSizes questionSizes(const PromptSizes &windows, qint64 questions, const Plan &step)
{
    PromptSizes sizes;
    sizes.items = questions;
    sizes.itemBytes = windows.itemBytes + questionBytes;
    for (const PromptSpec &prompt : step.prompts)
        sizes.promptBytes.append(double(prompt.system.toUtf8().size()) + questionBytes
                                 + (prompt.user.contains("context"_L1) ? windows.itemBytes : 0));
    return sizes;
}

void addUpEstimates(Estimate &total, const Estimate &part)
{
    const bool isFirst = total.models.isEmpty();
    total.models += part.models;
    total.requests += part.requests;
    total.there += part.there;
    total.unpriced += part.unpriced;
    total.knownCost.low += part.knownCost.low;
    total.knownCost.high += part.knownCost.high;
    total.seconds.low += part.seconds.low;
    total.seconds.high += part.seconds.high;
    if (total.currency.isEmpty())
        total.currency = part.currency;
    if (isFirst)
        total.items = part.items;
    total.cost = std::nullopt;
    if (total.unpriced == 0)
        total.cost = total.knownCost;
}
}

bool isDocumentSource(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    const QString format = sourceFormat(path, false);
    const bool isTable = format == "csv"_L1 || format == "json"_L1;
    return !format.isEmpty() && !isTable && (format != "text"_L1 || !info.suffix().isEmpty());
}

Result<DocumentLook> lookAtDocuments(const Plan &plan, const QString &project)
{
    if (const auto checked = checkGenerationPlan(plan); !checked)
        return checked.error();
    const GenerationSpec &spec = *plan.generation;
    ChunkSettings settings = spec.chunks;
    if (!spec.questionTemplate.isEmpty())
        settings.windowSize = settings.windowStep = 1;
    DocumentLook look;
    Cutter cutter(settings, look);
    if (!spec.paths.isEmpty()) {
        addFiles(spec, cutter, look);
    } else if (const auto added = addStored(project, cutter); !added) {
        return added.error();
    }
    look.windows = windowsOf(look.chunks, settings);
    look.drawn = drawnWindows(look.windows, look.chunks, spec.windows, spec.seed);
    return look;
}

Result<Estimate> estimateGeneration(const Plan &plan, const QString &project, const QString &pricesPath)
{
    const auto look = lookAtDocuments(plan, project);
    if (!look)
        return look.error();
    const auto table = readPriceTable(pricesPath);
    if (!table)
        return table.error();
    const auto sizes = windowSizes(plan, *look);
    if (!sizes)
        return sizes.error();
    const GenerationSpec &spec = *plan.generation;
    const CheckSettings checks = checksOf(plan);
    const bool fromRows = !spec.questionTemplate.isEmpty();
    const qint64 questions = sizes->items * (fromRows ? 1 : spec.questionsPerWindow);
    QList<std::pair<Plan, PromptSizes>> steps;
    const QString written = QuestionColumns::datasetName(spec.dataset);
    if (!fromRows)
        steps.append({askingPlan(plan, windowsDatasetName(spec.dataset)), *sizes});
    if (checks.grounded || checks.standAlone || checks.relevant) {
        const Plan checking = checkingPlan(plan, written, {});
        steps.append({checking, questionSizes(*sizes, questions, checking)});
    }
    if (checks.leak || checks.roundTrip) {
        const Plan probing = probingPlan(plan, written, {});
        steps.append({probing, questionSizes(*sizes, questions, probing)});
    }
    Estimate total;
    total.items = sizes->items;
    for (const auto &[step, stepSizes] : std::as_const(steps)) {
        const auto measured = measuredUses(project, step);
        if (!measured)
            return measured.error();
        addUpEstimates(total, estimatePlan(step, stepSizes, {*table, QDate::currentDate(), *measured}));
    }
    return total;
}
