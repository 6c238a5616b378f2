#include "await.h"
#include "commands.h"
#include "documentlook.h"
#include "estimate.h"
#include "estimatetext.h"
#include "exitstatus.h"
#include "funneltext.h"
#include "generationrequests.h"
#include "interrupt.h"
#include "outputs.h"
#include "planloading.h"
#include "pricefile.h"
#include "runtoend.h"
#include "terminal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {
struct FormatName
{
    const char *name;
    QuestionsFormat format;
};

constexpr FormatName formatNames[]{{"jsonl", QuestionsFormat::Jsonl},
                                   {"seed-csv", QuestionsFormat::SeedCsv},
                                   {"llamaindex", QuestionsFormat::LlamaIndex},
                                   {"ragas", QuestionsFormat::Ragas},
                                   {"deepeval", QuestionsFormat::DeepEval}};

Result<QuestionsFormat> wishedFormat(const Arguments &arguments)
{
    const QString name = arguments.value(u"format"_s);
    if (!arguments.has(u"format"_s))
        return QuestionsFormat::Jsonl;
    QStringList known;
    for (const FormatName &entry : formatNames) {
        if (name == QLatin1StringView(entry.name))
            return entry.format;
        known.append(QLatin1StringView(entry.name));
    }
    return Error{ErrorKind::Usage,
                 QCoreApplication::translate("GenerateCommand", "There is no format “%1”. Possible are: %2.")
                     .arg(name, known.join(u", "_s))};
}

void printPreview(const DocumentLook &look, qint64 count)
{
    QMap<SetAside, qint64> reasons;
    for (const Chunk &chunk : look.chunks)
        ++reasons[chunk.setAside];
    printOut(
        QCoreApplication::translate("GenerateCommand", "%1 documents, %2 chunks, %3 windows, %4 of them asked about")
            .arg(look.documents.size())
            .arg(look.chunks.size())
            .arg(look.windows.size())
            .arg(look.drawn.size()));
    for (const auto &[reason, chunks] : reasons.asKeyValueRange()) {
        if (reason != SetAside::None)
            printOut(QCoreApplication::translate("GenerateCommand", "%1 chunks set aside: %2")
                         .arg(QString::number(chunks), setAsideText(reason)));
    }
    for (qsizetype i = 0; i < look.drawn.size() && i < count; ++i) {
        const ChunkWindow window = look.windows[look.drawn[i]];
        printOut(u"\n"_s
                 + QCoreApplication::translate("GenerateCommand", "Window %1: chunks %2 to %3")
                       .arg(look.drawn[i] + 1)
                       .arg(window.first + 1)
                       .arg(window.end));
        for (qint64 position = window.first; position < window.end; ++position) {
            const Chunk &chunk = look.chunks[position];
            if (chunk.setAside == SetAside::None)
                printOut(u"[%1, %2] %3"_s.arg(chunk.document, QString::number(position + 1), chunk.text));
        }
    }
}

Result<void> previewCommand(const Plan &plan, const QString &project, const QString &wished)
{
    bool ok = false;
    const qint64 count = wished.toLongLong(&ok);
    if (!ok || count < 0)
        return Error{ErrorKind::Usage,
                     QCoreApplication::translate("GenerateCommand", "--preview wants a number of windows, not “%1”.")
                         .arg(wished)};
    const auto look = lookAtDocuments(plan, project);
    if (!look)
        return look.error();
    for (const QString &problem : look->problems)
        printError(problem);
    printPreview(*look, count);
    return {};
}

/// Waits until the generation ends; tells its progress meanwhile.
GenerationEnd waitForGeneration(Workbench &workbench, ProgressTeller &teller)
{
    GenerationEnd ended;
    QObject context;
    QEventLoop loop;
    QObject::connect(&workbench, &Workbench::generationProgressed, &context, [&](const GenerationProgress &progress) {
        if (progress.step == GenerationStep::Reading && !progress.text.isEmpty())
            teller.showText(
                QCoreApplication::translate("GenerateCommand", "Reading %1 (%2 of %3)")
                    .arg(progress.text, QString::number(progress.done + 1), QString::number(progress.total)));
    });
    QObject::connect(&workbench, &Workbench::generationEnded, &context, [&](const GenerationEnd &end) {
        ended = end;
        loop.quit();
    });
    loop.exec();
    return ended;
}

int statusOfGeneration(const GenerationEnd &end, const QString &plan)
{
    const QString advice = QCoreApplication::translate("GenerateCommand", "To go on: assay-cli generate %1").arg(plan);
    if (end.error.kind != ErrorKind::None) {
        printError(end.error.message);
        return ExitFailed;
    }
    if (end.state == RunState::Interrupted) {
        printError(QCoreApplication::translate("GenerateCommand", "The generation is interrupted."));
        printError(advice);
        return ExitInterrupted;
    }
    if (end.state == RunState::Paused) {
        printError(QCoreApplication::translate("GenerateCommand", "The generation is paused. %1").arg(end.text));
        printError(advice);
        return end.reason == PauseReason::Endpoint ? ExitFailed : ExitIncomplete;
    }
    const bool isWhole = end.failedAnswers == 0 && end.unscored == 0 && end.withoutQuestion == 0;
    if (isWhole)
        return ExitDone;
    if (end.failedAnswers > 0 || end.unscored > 0)
        printError(QCoreApplication::translate("GenerateCommand", "To ask again what failed: assay-cli generate %1")
                       .arg(plan));
    return ExitIncomplete;
}

/// What is done with the questions once they are there.
class QuestionOutputs
{
public:
    QuestionOutputs(Workbench &workbench, qint64 generation, const Arguments &arguments)
        : m_workbench(workbench)
        , m_generation(generation)
        , m_arguments(arguments)
    {
    }

    Result<void> merge()
    {
        if (!m_arguments.has(u"merge"_s))
            return {};
        const auto report = await<MergeReport>([&](Workbench::Done<MergeReport> done) {
            m_workbench.mergeQuestions(m_generation, m_arguments.value(u"merge"_s), std::move(done));
        });
        if (!report)
            return report.error();
        for (const QString &problem : report->problems)
            printError(problem);
        printError(
            QCoreApplication::translate("GenerateCommand", "Merged: %1 edited, %2 written by hand, %3 unchanged.")
                .arg(report->edited)
                .arg(report->added)
                .arg(report->unchanged));
        return {};
    }

    Result<void> acceptKept()
    {
        if (!m_arguments.has(u"accept-kept"_s))
            return {};
        const auto questions = read();
        if (!questions)
            return questions.error();
        QList<qint64> items;
        for (const GeneratedQuestion &question : questions->questions) {
            if (question.status == QuestionStatus::Kept)
                items.append(question.item);
        }
        return await<void>([&](Workbench::Done<void> done) {
            m_workbench.setQuestionStatus(items, QuestionStatus::Accepted, std::move(done));
        });
    }

    Result<void> write(const QString &path, QuestionsFormat format, const QList<QuestionStatus> &statuses)
    {
        const auto written = await<qint64>([&](Workbench::Done<qint64> done) {
            m_workbench.exportQuestions({m_generation, path, format, statuses}, std::move(done));
        });
        if (!written)
            return written.error();
        const int count = int(*written);
        printError(
            QCoreApplication::translate("GenerateCommand", "%n question(s) written to %1.", nullptr, count).arg(path));
        return {};
    }

    Result<void> freeze()
    {
        if (!m_arguments.has(u"freeze"_s))
            return {};
        const auto frozen = await<FrozenBenchmark>([&](Workbench::Done<FrozenBenchmark> done) {
            m_workbench.freezeGeneration({.generation = m_generation,
                                          .name = m_arguments.value(u"freeze"_s),
                                          .statuses = {QuestionStatus::Accepted, QuestionStatus::Kept}},
                                         std::move(done));
        });
        if (!frozen)
            return frozen.error();
        const int count = int(frozen->items);
        printError(QCoreApplication::translate("GenerateCommand", "%n question(s) frozen as %1.", nullptr, count)
                       .arg(frozen->name));
        return {};
    }

    Result<GeneratedQuestions> read()
    {
        return await<GeneratedQuestions>([&](Workbench::Done<GeneratedQuestions> done) {
            m_workbench.readQuestions(m_generation, std::move(done));
        });
    }

private:
    Workbench &m_workbench;
    qint64 m_generation;
    const Arguments &m_arguments;
};

Result<void> writeAll(QuestionOutputs &outputs, const Arguments &arguments, QuestionsFormat format, bool isDone)
{
    if (const auto merged = outputs.merge(); !merged)
        return merged;
    if (const auto accepted = outputs.acceptKept(); !accepted)
        return accepted;
    if (arguments.has(u"csv"_s)) {
        if (const auto written = outputs.write(arguments.value(u"csv"_s), QuestionsFormat::Review, {}); !written)
            return written;
    }
    if (arguments.has(u"out"_s)) {
        const QList<QuestionStatus> good{QuestionStatus::Accepted, QuestionStatus::Kept};
        if (const auto written = outputs.write(arguments.value(u"out"_s), format, good); !written)
            return written;
    }
    if (isDone)
        return outputs.freeze();
    return {};
}

int generate(const Plan &plan, const QString &project, const Arguments &arguments, QuestionsFormat format)
{
    const auto giveUpAfter = positiveNumber(arguments, u"give-up-after"_s);
    if (!giveUpAfter)
        return failWith(giveUpAfter.error());
    const QString planPath = arguments.positional.constFirst();
    const Interrupt interrupt;
    Workbench workbench;
    QObject::connect(&interrupt, &Interrupt::interrupted, &workbench, &Workbench::stopRun);
    workbench.setAskers(terminalAskers(arguments));
    const auto opened
        = await<void>([&](Workbench::Done<void> done) { workbench.open(project, Access::Write, std::move(done)); });
    if (!opened)
        return failWith(opened.error());
    std::optional<ProgressTeller> teller;
    teller.emplace(workbench, interrupt, *giveUpAfter);
    const auto generation = await<qint64>([&](Workbench::Done<qint64> done) {
        workbench.startGeneration(plan, QFileInfo(planPath).absolutePath(), std::move(done));
    });
    if (!generation)
        return failWith(generation.error());
    const GenerationEnd end = waitForGeneration(workbench, *teller);
    teller.reset();
    const int status = statusOfGeneration(end, planPath);
    if (status == ExitFailed || status == ExitInterrupted)
        return status;
    QuestionOutputs outputs(workbench, *generation, arguments);
    const bool isDone = end.state == RunState::Finished;
    if (const auto written = writeAll(outputs, arguments, format, isDone); !written)
        return moreImportant(status, failWith(written.error()));
    const auto questions = outputs.read();
    if (!questions)
        return failWith(questions.error());
    printOut(funnelText(questions->funnel));
    return status;
}
}

int generateCommand(const Arguments &arguments)
{
    const QString planPath = arguments.positional.constFirst();
    const auto plan = loadPlan(planPath);
    if (!plan)
        return failWith(plan.error());
    const auto format = wishedFormat(arguments);
    if (!format)
        return failWith(format.error());
    const QString project = projectOf(arguments);
    if (arguments.has(u"estimate"_s)) {
        const auto estimate = estimateGeneration(*plan, project, priceTablePath());
        if (!estimate)
            return failWith(estimate.error());
        printOut(estimateText(*estimate));
        return ExitDone;
    }
    if (arguments.has(u"preview"_s)) {
        const auto shown = previewCommand(*plan, project, arguments.value(u"preview"_s));
        return shown ? ExitDone : failWith(shown.error());
    }
    QStringList inputs{planPath};
    if (plan->generation)
        inputs += plan->generation->paths;
    const auto checked = checkOutputPaths({arguments.value(u"csv"_s), arguments.value(u"out"_s)}, project, inputs);
    if (!checked)
        return failWith(checked.error());
    return generate(*plan, project, arguments, *format);
}
