#include "questionoutputs.h"

#include "await.h"
#include "terminal.h"

#include <QCoreApplication>

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

/// A share between 0 and 1, such as 0.2 or 20%.
Result<double> wishedShare(const QString &text)
{
    const bool isPercent = text.endsWith(u'%');
    bool ok = false;
    const double number = (isPercent ? text.chopped(1) : text).toDouble(&ok) / (isPercent ? 100 : 1);
    if (ok && number > 0 && number < 1)
        return number;
    return Error{
        ErrorKind::Usage,
        QCoreApplication::translate("GenerateCommand", "--split wants a share between 0 and 1, such as 0.2, not “%1”.")
            .arg(text)};
}

Result<quint64> wishedSeed(const QString &text)
{
    bool ok = false;
    const quint64 seed = text.toULongLong(&ok);
    if (ok)
        return seed;
    return Error{
        ErrorKind::Usage,
        QCoreApplication::translate("GenerateCommand", "--split-seed wants a whole number, not “%1”.").arg(text)};
}
}

Result<OutputWishes> outputWishes(const Arguments &arguments)
{
    OutputWishes wishes;
    const auto format = wishedFormat(arguments);
    if (!format)
        return format.error();
    wishes.format = *format;
    const bool lacksFreeze = arguments.has(u"split"_s) && !arguments.has(u"freeze"_s);
    if (lacksFreeze || (arguments.has(u"split-seed"_s) && !arguments.has(u"split"_s)))
        return Error{ErrorKind::Usage,
                     lacksFreeze ? QCoreApplication::translate("GenerateCommand", "--split needs --freeze NAME.")
                                 : QCoreApplication::translate("GenerateCommand", "--split-seed needs --split SHARE.")};
    if (arguments.has(u"split"_s)) {
        const auto share = wishedShare(arguments.value(u"split"_s));
        if (!share)
            return share.error();
        wishes.devShare = *share;
    }
    if (arguments.has(u"split-seed"_s)) {
        const auto seed = wishedSeed(arguments.value(u"split-seed"_s));
        if (!seed)
            return seed.error();
        wishes.splitSeed = *seed;
    }
    return wishes;
}

QuestionOutputs::QuestionOutputs(Workbench &workbench, qint64 generation, const Arguments &arguments,
                                 const OutputWishes &wishes)
    : m_workbench(workbench)
    , m_generation(generation)
    , m_arguments(arguments)
    , m_wishes(wishes)
{
}

Result<void> QuestionOutputs::write(bool isDone)
{
    if (const auto merged = merge(); !merged)
        return merged;
    if (const auto accepted = acceptKept(); !accepted)
        return accepted;
    if (m_arguments.has(u"csv"_s)) {
        if (const auto written = writeTo(m_arguments.value(u"csv"_s), QuestionsFormat::Review, {}); !written)
            return written;
    }
    if (m_arguments.has(u"out"_s)) {
        const QList<QuestionStatus> good{QuestionStatus::Accepted, QuestionStatus::Kept};
        if (const auto written = writeTo(m_arguments.value(u"out"_s), m_wishes.format, good); !written)
            return written;
    }
    if (isDone)
        return freeze();
    return {};
}

Result<void> QuestionOutputs::merge()
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
    printError(QCoreApplication::translate("GenerateCommand", "Merged: %1 edited, %2 written by hand, %3 unchanged.")
                   .arg(report->edited)
                   .arg(report->added)
                   .arg(report->unchanged));
    return {};
}

Result<void> QuestionOutputs::acceptKept()
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

Result<void> QuestionOutputs::writeTo(const QString &path, QuestionsFormat format,
                                      const QList<QuestionStatus> &statuses)
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

Result<void> QuestionOutputs::freeze()
{
    if (!m_arguments.has(u"freeze"_s))
        return {};
    const auto frozen = await<FrozenBenchmark>([&](Workbench::Done<FrozenBenchmark> done) {
        m_workbench.freezeGeneration({.generation = m_generation,
                                      .name = m_arguments.value(u"freeze"_s),
                                      .statuses = {QuestionStatus::Accepted, QuestionStatus::Kept},
                                      .devShare = m_wishes.devShare,
                                      .seed = m_wishes.splitSeed},
                                     std::move(done));
    });
    if (!frozen)
        return frozen.error();
    const int count = int(frozen->items);
    printError(QCoreApplication::translate("GenerateCommand", "%n question(s) frozen as %1.", nullptr, count)
                   .arg(frozen->name));
    if (m_wishes.devShare <= 0)
        return {};
    const int aside = int(frozen->devItems);
    if (aside > 0)
        printError(QCoreApplication::translate("GenerateCommand", "%n question(s) frozen as %1.", nullptr, aside)
                       .arg(frozen->devName));
    else
        printError(QCoreApplication::translate(
            "GenerateCommand", "No document is put aside: it would take more than the share that was wished for."));
    return {};
}

Result<GeneratedQuestions> QuestionOutputs::read()
{
    return await<GeneratedQuestions>(
        [&](Workbench::Done<GeneratedQuestions> done) { m_workbench.readQuestions(m_generation, std::move(done)); });
}
