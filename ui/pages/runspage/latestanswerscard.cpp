#include "latestanswerscard.h"

#include "buttons.h"
#include "formatting.h"
#include "projectsession.h"
#include "runwords.h"
#include "tableview.h"

#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype shownCharacters = 400;
constexpr int scoresWhereNarrow = 2; ///< columns
constexpr qsizetype mostKnownQuestions = 4000;

bool isYesNo(const ScorerSpec &spec)
{
    static constexpr std::array kinds{"exact_match", "contains", "starts_with", "regex",
                                      "numeric",     "choice",   "is_json",     "correctness"};
    return std::ranges::any_of(kinds, [&](const char *kind) { return spec.kind == QLatin1StringView(kind); });
}
}

LatestAnswersCard::LatestAnswersCard(ProjectSession &session, QWidget *parent)
    : Card(tr("Latest answers"), parent)
    , m_session(session)
    , m_follow(new QPushButton(this))
{
    m_follow->setObjectName(u"follow"_s);
    makeLink(m_follow);
    addAction(m_follow);
    connect(m_follow, &QPushButton::clicked, this, [this] { setFollowing(!m_isFollowing); });
    begin({});
}

LatestAnswersCard::~LatestAnswersCard()
{
    m_columns.setNarrow(false); // the table keeps its columns when it goes
}

void LatestAnswersCard::begin(const Run &run)
{
    m_columns.setNarrow(false);
    ++m_generation;
    m_run = run;
    m_waiting.clear();
    m_scores.clear();
    m_questions.clear();
    m_isReading = false;
    QStringList scorers;
    for (const RunScorer &scorer : run.scorers)
        scorers.append(scorer.spec.name);
    delete m_table;
    delete m_model;
    m_model = new LatestAnswersModel(scorers, this);
    makeTable();
    setFollowing(true);
}

void LatestAnswersCard::makeTable()
{
    m_table = new TableView(u"latestAnswers"_s, tr("Latest answers"), this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->setLines(2);
    QList<int> widths{8, 13, 24, 24};
    for (int column = LatestAnswersModel::FirstScoreColumn; column < m_model->columnCount(); ++column) {
        const QString name = m_model->headerData(column, Qt::Horizontal).toString();
        widths.append(int(std::clamp<qsizetype>(name.size(), 6, 11)));
    }
    m_table->setColumnWidths(widths, false);
    m_table->horizontalHeader()->setSectionResizeMode(LatestAnswersModel::QuestionColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(LatestAnswersModel::AnswerColumn, QHeaderView::Stretch);
    m_table->restoreColumns();
    setContent(m_table);
    QList<int> dispensable{LatestAnswersModel::TimeColumn};
    for (int i = LatestAnswersModel::FirstScoreColumn + scoresWhereNarrow; i < m_model->columnCount(); ++i)
        dispensable.append(i);
    m_columns = NarrowColumns(m_table, dispensable);
    m_columns.setNarrow(m_isNarrow);
    watchUser();
    connect(m_table, &TableView::opened, this, &LatestAnswersCard::opened);
}

void LatestAnswersCard::watchUser()
{
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_isChanging && value > 0)
            setFollowing(false);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isChanging && m_table->selectionModel()->hasSelection())
            setFollowing(false);
    });
}

void LatestAnswersCard::setFollowing(bool following)
{
    m_isFollowing = following;
    if (following && m_table) {
        const QScopedValueRollback<bool> guard(m_isChanging, true);
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        m_table->verticalScrollBar()->setValue(0);
    }
    m_follow->setText(following ? tr("following") : waitingText());
    m_follow->setToolTip(following ? tr("New answers come on top. Choose one or scroll, and they wait.")
                                   : tr("Show the newest answers again"));
}

QString LatestAnswersCard::waitingText() const
{
    const int waiting = int(m_waiting.size());
    return waiting > 0 ? tr("%Ln newer: follow again", nullptr, waiting) : tr("follow again");
}

void LatestAnswersCard::add(const SavedBatch &batch)
{
    for (const Answer &answer : batch.answers)
        m_waiting.append(rowOf(answer));
    if (m_waiting.size() > LatestAnswersModel::mostRows)
        m_waiting.remove(0, m_waiting.size() - LatestAnswersModel::mostRows);
    m_scores += batch.scores;
}

LatestAnswer LatestAnswersCard::rowOf(const Answer &answer) const
{
    LatestAnswer row;
    row.answer = answer.id;
    row.time = QDateTime::currentDateTime();
    const auto candidate = std::ranges::find(m_run.candidates, answer.key.candidate, &Candidate::id);
    if (candidate != m_run.candidates.cend()) {
        row.model = candidate->name;
        row.mark = m_session.markOf(candidate->model);
    }
    row.item = answer.key.item;
    row.question = m_questions.value(row.item);
    row.state = answerPill(answer.state, answer.errorKind);
    row.text = (answer.text.isEmpty() ? answer.error : answer.text).left(shownCharacters);
    row.scores.resize(m_run.scorers.size());
    return row;
}

LatestScore LatestAnswersCard::scoreCell(const Score &score, const ScorerSpec &spec) const
{
    if (score.state == ScoreState::Scored && score.value) {
        LatestScore cell = latestScore(*score.value, spec.effectiveScale(), spec.effectivePassAt(), isYesNo(spec));
        if (!score.reason.isEmpty())
            cell.hint += u'\n' + score.reason.left(shownCharacters);
        return cell;
    }
    LatestScore cell;
    cell.text = noValueText();
    cell.isQuiet = true;
    cell.hint = tr("unscored: %1").arg(troubleText(unscoredReasonName(score.unscored)));
    return cell;
}

bool LatestAnswersCard::applyScore(QList<LatestAnswer> &rows, const Score &score) const
{
    const auto row = std::ranges::find(rows, score.answer, &LatestAnswer::answer);
    if (row == rows.end())
        return false;
    for (qsizetype i = 0; i < m_run.scorers.size(); ++i) {
        if (m_run.scorers[i].id == score.scorer)
            row->scores[i] = scoreCell(score, m_run.scorers[i].spec);
    }
    return true;
}

void LatestAnswersCard::applyScores()
{
    QList<LatestAnswer> shown = m_model->rows();
    bool changed = false;
    for (const Score &score : std::as_const(m_scores)) {
        if (!applyScore(m_waiting, score))
            changed = applyScore(shown, score) || changed;
    }
    m_scores.clear();
    if (changed)
        m_model->updateRows(shown);
}

void LatestAnswersCard::flush()
{
    applyScores();
    if (!m_isFollowing) {
        m_follow->setText(waitingText());
        return;
    }
    if (m_waiting.isEmpty() || m_isReading)
        return;
    QList<qint64> unknown;
    for (LatestAnswer &row : m_waiting) {
        if (!row.question.isEmpty())
            continue;
        const auto known = m_questions.constFind(row.item);
        if (known != m_questions.cend())
            row.question = *known;
        else if (!unknown.contains(row.item))
            unknown.append(row.item);
    }
    if (!unknown.isEmpty()) {
        readQuestions(unknown);
        return;
    }
    std::ranges::reverse(m_waiting);
    const QScopedValueRollback<bool> guard(m_isChanging, true);
    m_model->addOnTop(m_waiting);
    m_table->verticalScrollBar()->setValue(0);
    m_waiting.clear();
}

void LatestAnswersCard::readQuestions(const QList<qint64> &items)
{
    m_isReading = true;
    if (m_questions.size() > mostKnownQuestions)
        m_questions.clear();
    const quint64 generation = m_generation;
    const QPointer<LatestAnswersCard> self(this);
    m_session.workbench().readItems(items, [self, generation, items](const Result<QList<Item>> &read) {
        if (!self || self->m_generation != generation)
            return;
        self->m_isReading = false;
        for (const qint64 item : items)
            self->m_questions.insert(item, {}); // what can't be read is shown without its question, not never
        if (read) {
            for (const Item &item : *read)
                self->m_questions.insert(item.version, item.question.left(shownCharacters));
        }
        self->flush();
    });
}

void LatestAnswersCard::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    m_columns.setNarrow(narrow);
}

void LatestAnswersCard::saveState()
{
    m_columns.save();
}
