#include "sampleproject.h"

using namespace Qt::Literals::StringLiterals;

namespace {
template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *std::move(result);
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}
}

SampleProject::SampleProject()
    : m_path(m_folder.filePath(u"sample.assay"_s))
    , m_writer(std::make_unique<ProjectWriter>(m_path))
{
    must(m_writer->open());
}

qint64 SampleProject::addDataset(const QList<QStringList> &rows)
{
    DatasetShape shape;
    shape.columns = {u"id"_s, u"question"_s, u"answer"_s, u"note"_s};
    shape.roles = {{Role::Id, u"id"_s}, {Role::Question, u"question"_s}, {Role::Reference, u"answer"_s}};
    return addDataset(rows, shape);
}

qint64 SampleProject::addDataset(const QList<QStringList> &rows, const DatasetShape &shape)
{
    const qint64 dataset = must(m_writer->beginDataset(u"benchmark"_s, u"benchmark.csv"_s, shape));
    must(m_writer->addRows(dataset, 1, rows));
    must(m_writer->finishDataset(dataset, shape.columns));
    return dataset;
}

qint64 SampleProject::addQuestions(int count)
{
    QList<QStringList> rows;
    for (int i = 1; i <= count; ++i) {
        const QString number = QString::number(i);
        rows.append({u'q' + number, u"Question "_s + number, u'a' + number, {}});
    }
    return addDataset(rows);
}

Run SampleProject::addRun(qint64 dataset, const QString &name, const QStringList &models,
                          const QList<ScorerSpec> &scorers, int repeats, const QByteArray &planJson)
{
    m_writer->flush();
    const auto opened = must(ProjectReader::open(m_path));
    NewRun run;
    run.name = name;
    run.dataset = dataset;
    run.planJson = planJson;
    run.items = must(opened->datasetItems(dataset));
    for (const QString &model : models)
        run.candidates.append({0, model, model, u"plain"_s, model.startsWith("builtin"_L1)});
    run.scorers = scorers;
    run.repeats = repeats;
    return must(m_writer->createRun(run));
}

void SampleProject::addAnswer(const Answer &answer, const QList<Score> &scores)
{
    m_writer->saveAnswer(answer, scores);
}

Answer SampleProject::answerTo(const Run &run, qsizetype model, qsizetype position, const QString &text,
                               int repeat) const
{
    m_writer->flush();
    const auto opened = must(ProjectReader::open(m_path));
    Answer answer;
    answer.key = {run.candidates[model].id, must(opened->runItems(run.id)).at(position), repeat};
    answer.state = AnswerState::Answered;
    answer.text = text;
    return answer;
}

void SampleProject::addScoredAnswers(const Run &run, qsizetype model, const QList<std::optional<double>> &values,
                                     int repeat)
{
    const auto opened = must(ProjectReader::open(m_path));
    const QList<qint64> items = must(opened->runItems(run.id));
    for (qsizetype i = 0; i < values.size(); ++i) {
        Answer answer;
        answer.key = {run.candidates[model].id, items[i], repeat};
        answer.state = AnswerState::Answered;
        answer.text = u"text"_s;
        Score score = values[i] ? scoredAs(*values[i]) : unscoredAs(UnscoredReason::Undecided);
        score.scorer = run.scorers.first().id;
        m_writer->saveAnswer(answer, {score});
    }
}

const ProjectReader &SampleProject::reader()
{
    m_writer->flush();
    m_reader = must(ProjectReader::open(m_path));
    return *m_reader;
}

ScorerSpec scorerOf(const QString &kind)
{
    ScorerSpec spec;
    spec.kind = spec.name = kind;
    if (spec.isJudge())
        spec.judge = u"judge"_s;
    return spec;
}

Score scoredAs(double value, const QString &verdict, const QString &reason)
{
    Score score;
    score.state = ScoreState::Scored;
    score.value = value;
    score.verdict = verdict;
    score.reason = reason;
    return score;
}

Score unscoredAs(UnscoredReason reason, const QString &text)
{
    Score score;
    score.state = ScoreState::Unscored;
    score.unscored = reason;
    score.reason = text;
    return score;
}
