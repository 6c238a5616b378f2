#include "questionreview.h"

#include "benchmarkmerge.h"
#include "benchmarkreading.h"
#include "generatedbenchmark.h"
#include "generationplans.h"
#include "generationsorting.h"
#include "generationtexts.h"
#include "questionprompt.h"
#include "runplanning.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 mostBytes = 256LL * 1024 * 1024;

/// A generation as reviewing needs it.
class ReviewedGeneration
{
public:
    static Result<ReviewedGeneration> open(const ProjectReader &reader, const QString &project, qint64 id)
    {
        const auto info = reader.generation(id);
        if (!info)
            return info.error();
        const auto plan = planOfSnapshot(info->planJson, project);
        if (!plan)
            return plan.error();
        const auto windows = reader.windows(id);
        if (!windows)
            return windows.error();
        const auto secret = reader.judgeSecret();
        if (!secret)
            return secret.error();
        return ReviewedGeneration(reader, *info, *plan, *windows, *secret);
    }

    const GenerationInfo &info() const { return m_info; }
    const Plan &plan() const { return m_plan; }

    /// With the checks that need no model, and the cells of its item.
    Result<NewQuestion> prepared(GeneratedQuestion question) const
    {
        question.checks.clear();
        question.status = QuestionStatus::Accepted;
        question.editedBy = userName();
        question.editedAt = QDateTime::currentDateTimeUtc();
        QList<WindowChunk> shown;
        if (question.window >= 0 && question.window < m_windows.size()) {
            const WindowInfo &window = m_windows[question.window];
            const auto chunks = m_reader.chunks(m_info.id, window.span.first, window.span.end);
            if (!chunks)
                return chunks.error();
            shown = chunksOfWindow(window, *chunks);
        }
        QList<Chunk> chunks;
        for (const WindowChunk &entry : shown)
            chunks.append(entry.chunk);
        checkWithoutModel(question, chunks, checksOf(m_plan));
        return NewQuestion{question, questionCells(question, shown, m_secret)};
    }

    Result<NewQuestion> edited(GeneratedQuestion question, const QString &text, const QString &answer) const
    {
        question.question = text;
        question.answer = answer;
        if (question.origin == QuestionOrigin::Synthetic)
            question.origin = QuestionOrigin::SyntheticEdited;
        return prepared(std::move(question));
    }

    Result<NewQuestion> handMade(qint64 window, const QString &text, const QString &answer) const
    {
        GeneratedQuestion question;
        question.window = window < m_windows.size() ? std::max<qint64>(window, -1) : -1;
        question.question = text;
        question.answer = answer;
        question.origin = QuestionOrigin::Manual;
        return prepared(std::move(question));
    }

private:
    ReviewedGeneration(const ProjectReader &reader, const GenerationInfo &info, const Plan &plan,
                       const QList<WindowInfo> &windows, const QByteArray &secret)
        : m_reader(reader)
        , m_info(info)
        , m_plan(plan)
        , m_windows(windows)
        , m_secret(secret)
    {
    }

    const ProjectReader &m_reader;
    GenerationInfo m_info;
    Plan m_plan;
    QList<WindowInfo> m_windows;
    QByteArray m_secret;
};

Error emptyQuestionError()
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Generation", "The question or its answer is empty. Write both.")};
}

Result<BenchmarkReading> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::File,
                     QCoreApplication::translate("Generation", "%1 can't be read: %2.")
                         .arg(QFileInfo(path).fileName(), file.errorString())};
    if (file.size() > mostBytes)
        return Error{
            ErrorKind::File,
            QCoreApplication::translate("Generation", "%1 is larger than 256 MiB.").arg(QFileInfo(path).fileName())};
    return readBenchmark(file.readAll(), QFileInfo(path).fileName());
}
}

QString userName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QCoreApplication::translate("Generation", "somebody");
}

Result<NewQuestion> editedQuestion(const QString &project, qint64 item, const QString &question, const QString &answer)
{
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    const auto before = (*reader)->question(item);
    if (!before)
        return before.error();
    // That the documents do not tell is said in one sentence everywhere; nobody has to write it again.
    const bool isForUs = before->kind == QuestionKind::Unanswerable && answer.trimmed().isEmpty();
    const QString wanted = isForUs ? notToldSentence(before->language) : answer;
    if (question.trimmed().isEmpty() || wanted.trimmed().isEmpty())
        return emptyQuestionError();
    const auto generation = (*reader)->generationOfQuestion(item);
    if (!generation)
        return generation.error();
    const auto reviewed = ReviewedGeneration::open(**reader, project, *generation);
    if (!reviewed)
        return reviewed.error();
    return reviewed->edited(*before, question, wanted);
}

Result<NewQuestion> handMadeQuestion(const QString &project, qint64 generation, qint64 window, const QString &question,
                                     const QString &answer)
{
    if (question.trimmed().isEmpty() || answer.trimmed().isEmpty())
        return emptyQuestionError();
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    const auto reviewed = ReviewedGeneration::open(**reader, project, generation);
    if (!reviewed)
        return reviewed.error();
    return reviewed->handMade(window, question, answer);
}

Result<ReadyMerge> readyMerge(const QString &project, qint64 generation, const QString &path)
{
    const auto uploaded = readTable(path);
    if (!uploaded)
        return uploaded.error();
    const auto reader = ProjectReader::open(project);
    if (!reader)
        return reader.error();
    const auto reviewed = ReviewedGeneration::open(**reader, project, generation);
    if (!reviewed)
        return reviewed.error();
    const auto existing = benchmarkQuestions(**reader, reviewed->info(), reviewed->plan(), {});
    if (!existing)
        return existing.error();
    const auto questions = (*reader)->questions(generation);
    if (!questions)
        return questions.error();
    const BenchmarkChanges changes = mergeEdits(*existing, uploaded->questions);
    ReadyMerge merge;
    merge.report.unchanged = changes.unchanged.size();
    merge.report.problems = uploaded->notices + changes.conflicts;
    for (const BenchmarkEdit &edit : changes.edited) {
        auto edited = reviewed->edited(questions->at(edit.position), edit.after.question, edit.after.answer);
        if (!edited)
            return edited.error();
        merge.edited.append(*std::move(edited));
    }
    for (const BenchmarkQuestion &question : changes.added) {
        auto added = reviewed->handMade(-1, question.question, question.answer);
        if (!added)
            return added.error();
        merge.added.append(*std::move(added));
    }
    merge.report.edited = merge.edited.size();
    merge.report.added = merge.added.size();
    return merge;
}
