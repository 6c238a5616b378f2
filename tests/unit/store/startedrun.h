#pragma once

#include "storefixture.h"

/// A run over a few questions, with everything at hand that its tests need.
struct StartedRun
{
    TestProject project;
    std::unique_ptr<ProjectWriter> writer = project.writer();
    SavedRecord record{*writer};
    Run run;
    std::unique_ptr<ProjectReader> reader = project.reader();
    QList<qint64> items;
    qint64 nano = 0;
    qint64 floor = 0;
    qint64 metric = 0;
    qint64 judge = 0;

    explicit StartedRun(int questions, int repeats = 1)
        : run(startRun(*writer, project.path, importQuestions(*writer, questions), repeats))
        , items(VALUE(reader->runItems(run.id)))
        , nano(run.candidates[0].id)
        , floor(run.candidates[1].id)
        , metric(run.scorers[0].id)
        , judge(run.scorers[1].id)
    {
    }

    /// Saves the answer and returns its id.
    qint64 save(const Answer &answer, const QList<Score> &scores = {})
    {
        writer->saveAnswer(answer, scores);
        writer->flush();
        return record.answers.last().id;
    }
    void save(const Score &score)
    {
        writer->saveScore(score);
        writer->flush();
    }
};

inline Score scored(qint64 answer, qint64 scorer, double value)
{
    Score score;
    score.answer = answer;
    score.scorer = scorer;
    score.state = ScoreState::Scored;
    score.value = value;
    return score;
}

inline Score unscored(qint64 answer, qint64 scorer, UnscoredReason reason)
{
    Score score;
    score.answer = answer;
    score.scorer = scorer;
    score.state = ScoreState::Unscored;
    score.unscored = reason;
    score.reason = QStringLiteral("why");
    return score;
}

inline Call paidCall(double cost)
{
    Call call;
    call.status = 200;
    call.cost = cost;
    call.usage = {10, 2, 1, 5, 0};
    call.request = "POST";
    call.reply = "OK";
    return call;
}
