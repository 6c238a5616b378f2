#include "nextrunview.h"

#include "buttons.h"
#include "card.h"
#include "datachoice.h"
#include "estimatecard.h"
#include "nextrunplan.h"
#include "notice.h"
#include "pickcard.h"
#include "picksmodel.h"
#include "projectsession.h"
#include "runsettings.h"
#include "runstarter.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pauseMs = 250;
constexpr int wideEnoughCharacters = 150; ///< for the estimate beside the form

void setTaken(QStringList &unused, const QString &name, bool taken)
{
    unused.removeAll(name);
    if (!taken)
        unused.append(name);
}

QString modelDetail(const ModelSpec &model)
{
    if (model.isBuiltin())
        return NextRunView::tr("baseline");
    if (model.provider == "given"_L1)
        return NextRunView::tr("given answers");
    const QString id = model.model == model.name ? QString() : model.model;
    if (!model.batch)
        return id;
    return id.isEmpty() ? NextRunView::tr("by batch") : NextRunView::tr("%1, by batch").arg(id);
}
}

NextRunView::NextRunView(ProjectSession &session, RunStarter &starter, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_starter(starter)
    , m_actions(new QWidget(this))
    , m_notice(new Notice(this))
    , m_sentence(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_missing(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_missingButton(new QPushButton(this))
    , m_data(new DataChoice(session, this))
    , m_prompts(new PickCard(tr("Prompts"), tr("Prompts…"), this))
    , m_models(new PickCard(tr("Models"), tr("Models…"), this))
    , m_scorers(new PickCard(tr("Scorers"), tr("Scorers…"), this))
    , m_settings(new RunSettings(session, this))
    , m_estimateCard(new EstimateCard(session, this))
    , m_scroll(new QScrollArea(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_run(new QPushButton(tr("Run"), this))
    , m_continue(new QPushButton(this))
    , m_open(new QPushButton(tr("Open plan…"), this))
    , m_save(new QPushButton(tr("Save plan…"), this))
{
    setObjectName(u"nextRun"_s);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_notice);
    layout->addWidget(m_scroll, 1);
    m_scroll->setFocusPolicy(Qt::NoFocus); // it follows what is in focus inside
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeForm());
    connectPicks();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NextRunView::estimateNow);
    connect(&m_starter, &RunStarter::startingChanged, this, &NextRunView::refreshButtons);
    connect(m_estimateCard, &EstimateCard::tryWanted, this, &NextRunView::tryItems);
    connect(&session, &ProjectSession::pricesChanged, this, &NextRunView::refresh);
    refresh();
}

void NextRunView::makeActions()
{
    m_run->setObjectName(u"run"_s);
    m_continue->setObjectName(u"continue"_s);
    makePrimary(m_run);
    m_run->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_run->setToolTip(tr("Asks the models (Ctrl+Return)"));
    m_continue->hide();
    makeLink(m_open);
    makeLink(m_save);
    auto *line = new QHBoxLayout(m_actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_continue);
    line->addWidget(m_run);
    connect(m_run, &QPushButton::clicked, this, &NextRunView::run);
    connect(m_continue, &QPushButton::clicked, this, &NextRunView::continueLast);
    connect(m_open, &QPushButton::clicked, this, [this] { chooseFile(false); });
    connect(m_save, &QPushButton::clicked, this, [this] { chooseFile(true); });
}

QWidget *NextRunView::makeSentenceCard()
{
    auto *card = new Card(this);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.25);
    larger.setWeight(QFont::DemiBold);
    m_sentence->setFont(larger);
    m_sentence->setObjectName(u"sentence"_s);
    m_summary->setObjectName(u"summary"_s);
    m_missing->setObjectName(u"missing"_s);
    m_missingButton->setObjectName(u"missingButton"_s);
    for (QLabel *label : {m_sentence, m_summary, m_missing, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_summary->setProperty("role", u"muted"_s);
    m_hint->setProperty("role", u"muted"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_sentence, 1);
    top->addWidget(m_open, 0, Qt::AlignTop);
    top->addWidget(m_save, 0, Qt::AlignTop);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    m_missingButton->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    line->addWidget(m_missing, 1);
    line->addWidget(m_missingButton);
    line->addStretch(0);
    card->body()->setSpacing(6);
    card->body()->addLayout(top);
    card->body()->addWidget(m_summary);
    card->body()->addLayout(line);
    card->body()->addWidget(m_hint);
    connect(m_missingButton, &QPushButton::clicked, this, [this] { emit m_session.pageRequested(m_missingPage); });
    return card;
}

QWidget *NextRunView::makePicks()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (PickCard *card : {m_prompts, m_models, m_scorers})
        layout->addWidget(card, 1);
    return row;
}

QWidget *NextRunView::makeForm()
{
    auto *form = new QWidget(m_scroll);
    form->setObjectName(u"scrolled"_s);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeSentenceCard());
    layout->addWidget(m_data);
    layout->addWidget(makePicks());
    m_columns->setSpacing(10);
    m_columns->addWidget(m_settings, 1);
    m_columns->addWidget(m_estimateCard, 1);
    layout->addLayout(m_columns);
    layout->addStretch(1);
    return form;
}

void NextRunView::connectPicks()
{
    connect(m_prompts, &PickCard::pageWanted, this, [this] { emit m_session.pageRequested(u"prompts"_s); });
    connect(m_models, &PickCard::pageWanted, this, [this] { emit m_session.pageRequested(u"models"_s); });
    connect(m_scorers, &PickCard::pageWanted, this, [this] { emit m_session.pageRequested(u"scorers"_s); });
    connect(m_prompts, &PickCard::takeRequested, this, [this](const QString &name, bool taken) {
        editNextRun(m_session, tr("Choose the prompts"), {},
                    [&](Draft &draft) { setTaken(draft.unusedPrompts, name, taken); });
    });
    connect(m_models, &PickCard::takeRequested, this, [this](const QString &name, bool taken) {
        editNextRun(m_session, tr("Choose the models"), {},
                    [&](Draft &draft) { setTaken(draft.unusedModels, name, taken); });
    });
    connect(m_scorers, &PickCard::takeRequested, this, [this](const QString &name, bool taken) {
        editNextRun(m_session, tr("Choose the scorers"), {},
                    [&](Draft &draft) { setTaken(draft.unusedScorers, name, taken); });
    });
}

void NextRunView::refresh()
{
    m_data->refresh();
    m_settings->refresh();
    refreshPicks();
    const DatasetSpec data = nextRunDraft(m_session).plan.dataset;
    if (data != m_itemsOf || data.path.isEmpty())
        m_items = -1; // the project tells
    m_itemsOf = data;
    estimateSoon();
    refreshSentence();
    refreshButtons();
}

void NextRunView::forget()
{
    m_planDirectory.clear();
    m_fit = {};
    m_notice->clear();
    refresh();
}

void NextRunView::refreshPicks()
{
    const Draft &draft = m_session.draft();
    const bool canEdit = m_session.canWrite();
    QList<Pick> prompts;
    for (const PromptSpec &prompt : draft.plan.prompts)
        prompts.append({prompt.name, {}, -1, !draft.unusedPrompts.contains(prompt.name)});
    m_prompts->setPicks(prompts, tr("None yet: the question itself is asked."), canEdit);
    QList<Pick> models;
    for (const ModelSpec &model : draft.plan.models)
        models.append(
            {model.name, modelDetail(model), m_session.markOf(model.name), !draft.unusedModels.contains(model.name)});
    m_models->setPicks(models, tr("None yet. A run needs one at least."), canEdit);
    QList<Pick> scorers;
    for (const ScorerSpec &scorer : draft.plan.scorers) {
        const QString detail = scorer.isSimilarity() ? tr("vectors: %1").arg(scorer.judge)
            : scorer.isJudge()                       ? tr("judge: %1").arg(scorer.judge)
                                                     : QString();
        scorers.append({scorer.name, detail, -1, !draft.unusedScorers.contains(scorer.name)});
    }
    m_scorers->setPicks(scorers, tr("None yet: answers come without scores."), canEdit);
}

void NextRunView::refreshSentence()
{
    const Plan plan = nextRunDraft(m_session).planToRun();
    const auto missing = missingPart(m_session, plan);
    const bool blocked = missing && missing->blocks;
    const qint64 items = m_items >= 0 ? m_items : expectedItems(m_session, plan);
    m_sentence->setText(blocked ? missing->sentence : nextRunSentence(plan, items));
    m_missing->setText(missing && !blocked ? missing->sentence : QString());
    m_missing->setVisible(!m_missing->text().isEmpty());
    m_missingPage = missing ? missing->page : QString();
    m_missingButton->setVisible(!m_missingPage.isEmpty());
    if (missing && !missing->button.isEmpty())
        m_missingButton->setText(missing->button);
    m_summary->setVisible(!m_summary->text().isEmpty() && !blocked);
}

void NextRunView::refreshButtons()
{
    const Plan plan = nextRunDraft(m_session).planToRun();
    const auto missing = missingPart(m_session, plan);
    const bool isFree = m_session.canWrite() && !m_session.isRunning() && !m_starter.isStarting();
    const bool isReady = isFree && !(missing && missing->blocks);
    m_run->setEnabled(isReady);
    m_estimateCard->setCanTry(isReady);
    m_run->setText(m_starter.isStarting() ? tr("Starting…") : tr("Run"));
    const QStringList more = m_fit.candidates + m_fit.scorers;
    m_continue->setVisible(m_fit.last > 0 && !m_session.isRunning() && !m_fit.isPilot // Run goes on with it
                           && (m_fit.unfinished == m_fit.last || !more.isEmpty()));
    m_continue->setEnabled(isReady);
    m_continue->setText(tr("Continue run %1").arg(m_fit.last));
    m_continue->setToolTip(
        more.isEmpty() ? tr("Asks what is missing in run %1, with the settings that are chosen here.").arg(m_fit.last)
                       : tr("Adds to run %1 what it does not have yet: %2. What is answered is not asked again.")
                             .arg(QString::number(m_fit.last), more.join(u", "_s)));
    m_open->setEnabled(m_session.canWrite());
    m_save->setEnabled(m_session.isOpen());
    QString hint;
    if (m_session.isOpen() && !m_session.canWrite())
        hint = tr("This project is open for reading only, so nothing can be run in it.");
    else if (m_session.isRunning())
        hint = tr("A run is on. The next one can be set up meanwhile.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void NextRunView::estimateSoon()
{
    ++m_asked; // what is still on its way is of an earlier plan
    const Plan plan = nextRunDraft(m_session).planToRun();
    const auto missing = missingPart(m_session, plan);
    if (!m_session.isOpen() || (missing && missing->blocks)) {
        m_pause.stop();
        m_fit = {};
        m_summary->clear();
        m_estimateCard->showNothing(missing ? missing->sentence : QString());
        refreshSentence();
        return;
    }
    m_estimateCard->setStale(true);
    m_pause.start();
}

void NextRunView::estimateNow()
{
    const Plan plan = nextRunDraft(m_session).planToRun();
    const quint64 asked = m_asked;
    const QPointer<NextRunView> self(this);
    m_session.workbench().estimate(plan, [self, asked](const Result<Estimate> &estimate) {
        if (!self || self->m_asked != asked)
            return;
        if (estimate) {
            self->m_items = estimate->items;
            self->m_summary->setText(estimateLine(*estimate));
            self->m_estimateCard->showEstimate(*estimate);
        } else {
            self->m_summary->setText(estimate.error().message);
            self->m_estimateCard->showNothing(estimate.error().message);
        }
        self->refreshSentence();
    });
    m_session.workbench().fitPlan(plan, [self, asked](const Result<RunFit> &fit) {
        if (!self || self->m_asked != asked)
            return;
        self->m_fit = fit ? *fit : RunFit{};
        self->refreshButtons();
    });
}

void NextRunView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() > wideEnoughCharacters * fontMetrics().averageCharWidth();
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
