#include "trialanswers.h"

#include "projectsession.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace {
constexpr int longestAnswer = 200'000;
}

QList<AnswerSource> answerSources(const QList<RunSummary> &runs)
{
    QList<AnswerSource> sources;
    for (auto run = runs.crbegin(); run != runs.crend(); ++run) {
        for (const Candidate &candidate : run->run.candidates) {
            if (run->answersDone > 0)
                sources.append({run->run.id, run->run.name, candidate.name});
        }
    }
    return sources;
}

TrialAnswers::TrialAnswers(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void TrialAnswers::forget()
{
    m_table.reset();
    m_tableRun = 0;
}

void TrialAnswers::pick(const AnswerSource &source, Pick pick)
{
    if (source != m_source)
        m_next = 0;
    m_source = source;
    const int asked = ++m_asked;
    if (m_table && m_tableRun == source.run) {
        choose(pick);
        return;
    }
    const QPointer<TrialAnswers> self(this);
    m_session.workbench().loadAnswers({source.run}, {},
                                      [self, asked, pick](const Result<std::shared_ptr<const AnswerTable>> &table) {
                                          if (!self || self->m_asked != asked)
                                              return;
                                          if (!table) {
                                              emit self->failed(table.error());
                                              return;
                                          }
                                          self->m_table = *table;
                                          self->m_tableRun = self->m_source.run;
                                          self->choose(pick);
                                      });
}

qsizetype TrialAnswers::column() const
{
    const auto found = std::ranges::find(m_table->columns, m_source.candidate, &AnswerColumn::name);
    return found == m_table->columns.end() ? -1 : found - m_table->columns.begin();
}

void TrialAnswers::choose(Pick pick)
{
    m_answered.clear();
    if (const qsizetype at = column(); at >= 0) {
        const AnswerColumn &answers = m_table->columns[at];
        for (qsizetype row = 0; row < m_table->rows(); ++row) {
            if (answers.answers[row * answers.repeats] != 0 && metricsScore(answers.states[row * answers.repeats]))
                m_answered.append(row);
        }
    }
    const qsizetype count = std::min(atOnce, m_answered.size());
    QList<qsizetype> rows;
    if (pick == Pick::Random) {
        QList<qsizetype> left = m_answered;
        while (rows.size() < count)
            rows.append(left.takeAt(QRandomGenerator::global()->bounded(int(left.size()))));
        std::ranges::sort(rows);
    } else {
        if (pick == Pick::First || m_next >= m_answered.size())
            m_next = 0;
        rows = m_answered.mid(m_next, count);
        m_next += rows.size();
    }
    readTexts(rows);
}

void TrialAnswers::readTexts(const QList<qsizetype> &rows)
{
    QList<TrialRow> trials;
    QList<qint64> ids;
    const qsizetype at = column();
    for (const qsizetype row : rows) {
        const AnswerColumn &answers = m_table->columns[at];
        trials.append({.item = m_table->items[row], .itemId = m_table->ids[row]});
        ids.append(answers.answers[row * answers.repeats]);
    }
    const qsizetype of = m_answered.size();
    if (ids.isEmpty()) {
        emit ready({}, 0);
        return;
    }
    const int asked = m_asked;
    const QPointer<TrialAnswers> self(this);
    m_session.workbench().readAnswerTexts(ids, longestAnswer,
                                          [self, asked, of, trials](const Result<QStringList> &texts) mutable {
                                              if (!self || self->m_asked != asked)
                                                  return;
                                              if (!texts) {
                                                  emit self->failed(texts.error());
                                                  return;
                                              }
                                              for (qsizetype i = 0; i < trials.size() && i < texts->size(); ++i)
                                                  trials[i].answer = texts->at(i);
                                              emit self->ready(trials, of);
                                          });
}
