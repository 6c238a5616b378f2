#include "modeltestline.h"

#include "formatting.h"
#include "formrows.h"
#include "pilllabel.h"
#include "projectsession.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int shownAnswer = 24;
}

ModelTestLine::ModelTestLine(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_button(new QPushButton(tr("&Test"), this))
    , m_howFast(new QPushButton(tr("How fast is it?"), this))
    , m_pill(new PillLabel(this))
    , m_text(makeMessageLabel(this))
{
    m_button->setObjectName(u"test"_s);
    m_button->setToolTip(tr("Sends one short prompt; hosted models bill a few tokens for it"));
    m_howFast->setObjectName(u"howFast"_s);
    m_howFast->setToolTip(tr("Loads the model's server with more and more calls at once and measures them"));
    m_pill->setObjectName(u"testResult"_s);
    m_text->setObjectName(u"testText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_button);
    line->addWidget(m_howFast);
    line->addStretch(1);
    auto *outcome = new QHBoxLayout;
    outcome->addWidget(m_pill);
    outcome->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 9, 14, 10);
    layout->setSpacing(5);
    layout->addLayout(line);
    layout->addLayout(outcome);
    layout->addWidget(m_text);
    connect(m_button, &QPushButton::clicked, this, &ModelTestLine::test);
    connect(m_howFast, &QPushButton::clicked, this, [this] { emit m_session.loadTestRequested(m_model.name); });
    m_pill->setPill({});
}

void ModelTestLine::showModel(const ModelSpec &model, const QString &problem)
{
    m_model = model;
    m_button->setEnabled(problem.isEmpty());
    m_howFast->setEnabled(problem.isEmpty());
    showOutcome();
}

void ModelTestLine::test()
{
    const auto known = m_outcomes.constFind(m_model.name);
    if (known != m_outcomes.cend() && known->pending && known->model == m_model)
        return; // the button stays enabled, so that it keeps the focus
    Plan plan;
    plan.models = {m_model};
    m_outcomes.insert(m_model.name, {m_model, true, {}});
    showOutcome();
    m_session.workbench().check(plan, m_session.directory(), m_model.name,
                                [self = QPointer(this), tested = m_model](const Result<QList<CheckResult>> &results) {
                                    if (self)
                                        self->take(tested, results);
                                });
}

void ModelTestLine::take(const ModelSpec &tested, const Result<QList<CheckResult>> &results)
{
    const auto waiting = m_outcomes.find(tested.name);
    if (waiting == m_outcomes.end() || waiting->model != tested)
        return; // another test of that name has begun since
    waiting->pending = false;
    if (results && !results->isEmpty()) {
        // One of several servers that does not answer is what must be seen.
        const auto failing = std::ranges::find(*results, false, &CheckResult::ok);
        waiting->result = failing == results->cend() ? results->first() : *failing;
    } else {
        waiting->result = {.model = tested.name, .text = results ? QString() : results.error().message};
    }
    showOutcome();
}

void ModelTestLine::showOutcome()
{
    const auto known = m_outcomes.constFind(m_model.name);
    if (known == m_outcomes.cend() || known->model != m_model) {
        m_pill->setPill({});
        showMessage(m_text, {}, Tone::Neutral);
        return;
    }
    if (known->pending) {
        m_pill->setPill({tr("waiting for an answer …"), Tone::Neutral});
        showMessage(m_text, {}, Tone::Neutral);
        return;
    }
    const CheckResult &result = known->result;
    if (!result.ok) {
        m_pill->setPill({tr("✗ failed"), Tone::Bad});
        showMessage(m_text, result.text.left(2000), Tone::Bad);
        return;
    }
    QStringList parts{u"✓ “%1”"_s.arg(oneLine(result.text, shownAnswer)), durationText(result.latencyMs)};
    if (result.completionTokens)
        parts.append(tr("%n token(s)", nullptr, static_cast<int>(*result.completionTokens)));
    m_pill->setPill({parts.join(u" · "_s), Tone::Good});
    m_pill->setToolTip(result.text);
    const bool other = !result.modelReported.isEmpty() && result.modelReported != m_model.model;
    showMessage(m_text, other ? tr("The server calls it %1.").arg(oneLine(result.modelReported)) : QString(),
                Tone::Neutral);
}
