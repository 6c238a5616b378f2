#include "trialpane.h"

#include "buttons.h"
#include "notice.h"
#include "projectsession.h"
#include "tableview.h"
#include "templateplace.h"
#include "trialdetail.h"
#include "trialsource.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int trialPauseMs = 250;

bool isYesOrNo(const QString &kind)
{
    static const QStringList kinds{u"exact_match"_s, u"contains"_s, u"starts_with"_s, u"regex"_s,
                                   u"numeric"_s,     u"choice"_s,   u"is_json"_s,     u"correctness"_s};
    return kinds.contains(kind);
}
}

TrialPane::TrialPane(ProjectSession &session, DraftItems &items, QWidget *parent)
    : Card(tr("Try it on real answers"), parent)
    , m_session(session)
    , m_model(new TrialModel(this))
    , m_source(new TrialSource(session, items, this))
    , m_try(new QPushButton(tr("Try"), this))
    , m_cost(new QLabel(this))
    , m_notice(new Notice(this))
    , m_table(new TableView(u"trials"_s, tr("Answers and their scores"), this))
    , m_detail(new TrialDetail(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(trialPauseMs);
    setContent(makeResults());
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!asksModel())
            tryNow();
        previewSent();
    });
    connect(m_source, &TrialSource::chosen, this, &TrialPane::takeAnswers);
    connect(m_source, &TrialSource::failed, m_notice, &Notice::showError);
    connect(m_try, &QPushButton::clicked, this, &TrialPane::tryNow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showCurrent();
        previewSent();
    });
    m_source->reload();
}

QWidget *TrialPane::makeResults()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(8);
    m_cost->setTextFormat(Qt::PlainText);
    m_cost->setProperty("role", u"muted"_s);
    m_cost->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_try);
    line->addWidget(m_cost, 1);
    m_table->setModel(m_model);
    m_table->setLines(2);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({7, 18, 13, 14});
    m_table->restoreColumns();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    m_splitter->setSizes({260, 240});
    layout->addWidget(m_source);
    layout->addLayout(line);
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    return content;
}

bool TrialPane::asksModel() const
{
    const ModelSpec *judge = m_scorer.isJudge() ? m_session.draft().plan.judge(m_scorer.judge) : nullptr;
    return m_scorer.isJudge() && !(judge && judge->isBuiltin());
}

void TrialPane::showScorer(const ScorerSpec &scorer)
{
    const bool other = scorer != m_scorer;
    m_scorer = scorer;
    m_detail->setJudge(asksModel());
    updateButton();
    if (other)
        changed();
}

void TrialPane::reload()
{
    m_source->reload();
}

void TrialPane::takeAnswers(const QList<TrialRow> &rows)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_model->updateRows(rows);
    if (!rows.isEmpty())
        m_table->setCurrentIndex(m_model->index(std::min(row, int(rows.size()) - 1), 0));
    updateButton();
    changed();
    showCurrent();
}

/// Scorer or answers are others: earlier scores say nothing any more.
void TrialPane::changed()
{
    ++m_asked;
    m_asking = false;
    const AnswerScorer scorer{.name = m_scorer.name,
                              .spec = m_scorer,
                              .binary = isYesOrNo(m_scorer.kind),
                              .lowerIsBetter = m_scorer.kind == "ter"_L1};
    QList<TrialRow> rows = m_model->rows();
    for (TrialRow &row : rows) {
        row.asking = false;
        if (asksModel())
            row.score.reset();
        row.scorer = scorer;
    }
    m_model->updateRows(rows);
    m_notice->clear();
    if (asksModel())
        emit scorerProblem({});
    showCurrent();
    updateButton();
    m_pause.start();
}

ScorerTrial TrialPane::trial(const QList<TrialRow> &rows) const
{
    ScorerTrial trial{m_scorer, m_session.draft().plan, {}};
    for (const TrialRow &row : rows)
        trial.answers.append({row.item, row.answer});
    return trial;
}

void TrialPane::tryNow()
{
    if (m_model->rows().isEmpty() || m_scorer.kind.isEmpty() || m_asking)
        return;
    const int asked = ++m_asked;
    m_asking = asksModel();
    if (m_asking) {
        QList<TrialRow> rows = m_model->rows();
        for (TrialRow &row : rows)
            row.asking = true;
        m_model->updateRows(rows);
    }
    updateButton();
    const QPointer<TrialPane> self(this);
    m_session.workbench().tryScorer(trial(m_model->rows()), m_session.directory(),
                                    [self, asked](const Result<QList<TriedScore>> &scores) {
                                        if (self && self->m_asked == asked)
                                            self->takeScores(scores);
                                    });
}

void TrialPane::takeScores(const Result<QList<TriedScore>> &scores)
{
    const bool asked = std::exchange(m_asking, false);
    QList<TrialRow> rows = m_model->rows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        rows[i].asking = false;
        rows[i].score = scores && i < scores->size() ? std::optional(scores->at(i).score) : std::nullopt;
    }
    m_model->updateRows(rows);
    if (!scores && asked)
        m_notice->showError(scores.error());
    emit scorerProblem(scores || asked ? QString() : scores.error().message);
    showCurrent();
    updateButton();
}

const TrialRow *TrialPane::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->row(row) : nullptr;
}

void TrialPane::showCurrent()
{
    const TrialRow *row = current();
    if (!row) {
        ++m_shown;
        m_detail->showNothing(m_session.contents().datasets.isEmpty()
                                  ? tr("There is no benchmark yet. Once one is imported, scorers can be tried on it.")
                                  : tr("There is no answer to try the scorer on."));
        return;
    }
    m_detail->showCalls(row->score);
    readItem(*row);
}

void TrialPane::readItem(const TrialRow &row)
{
    if (m_item.version == row.item) {
        m_detail->showItem(m_item, row);
        return;
    }
    const int shown = ++m_shown;
    const QPointer<TrialPane> self(this);
    m_session.workbench().readItems({row.item}, [self, row, shown](const Result<QList<Item>> &items) {
        if (!self || self->m_shown != shown || !items || items->isEmpty())
            return;
        self->m_item = items->first();
        self->m_detail->showItem(self->m_item, row);
    });
}

void TrialPane::previewSent()
{
    const TrialRow *row = current();
    if (!row || !asksModel()) {
        emit promptProblem({});
        return;
    }
    const int previewed = ++m_previewed;
    const QPointer<TrialPane> self(this);
    m_session.workbench().previewJudge(trial({*row}), [self, previewed](const Result<QList<PromptPreview>> &previews) {
        if (!self || self->m_previewed != previewed)
            return;
        const PromptPreview preview = previews && !previews->isEmpty()
            ? previews->first()
            : PromptPreview{.error = previews ? QString() : previews.error().message};
        self->m_detail->showSent(preview);
        const bool own = !self->m_scorer.prompt.isEmpty();
        emit self->promptProblem(own ? fromPlaceOn(preview.error) : QString());
    });
}

void TrialPane::updateButton()
{
    const bool asks = asksModel();
    const auto answers = static_cast<int>(m_model->rows().size());
    m_try->setVisible(asks);
    m_try->setEnabled(answers > 0 && !m_asking && !m_scorer.judge.isEmpty());
    if (m_asking)
        m_cost->setText(m_scorer.isSimilarity() ? tr("The model is being asked …") : tr("The judge is being asked …"));
    else if (m_scorer.isSimilarity())
        m_cost->setText(tr("Asks for the vectors of %n answer(s), which may cost money.", nullptr, answers));
    else if (asks)
        m_cost->setText(tr("Asks the judge about %n answer(s), which may cost money.", nullptr, answers));
    else
        m_cost->setText(tr("Worked out at once, while you write. It costs nothing."));
}
