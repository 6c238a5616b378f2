#include "runsettings.h"

#include "batchchoice.h"
#include "datachoice.h"
#include "nextrunplan.h"
#include "projectsession.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostRepeats = 1000;
constexpr int mostConcurrent = 4096;
constexpr double mostMoney = 1e6;
constexpr double firstBudget = 5;

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}
}

RunSettings::RunSettings(ProjectSession &session, QWidget *parent)
    : Card(tr("Settings"), parent)
    , m_session(session)
    , m_name(new QLineEdit(this))
    , m_repeats(new QSpinBox(this))
    , m_concurrency(new QSpinBox(this))
    , m_hasBudget(new QCheckBox(tr("Stop at"), this))
    , m_amount(new QDoubleSpinBox(this))
    , m_currency(new QComboBox(this))
    , m_unknownPrice(new QCheckBox(tr("also ask models of unknown price"), this))
    , m_seed(makeSeedField(tr("Seed of the run"), this))
    , m_cache(new QCheckBox(tr("Use answers that this project already has"), this))
    , m_batches(new BatchChoice(session, this))
{
    m_name->setObjectName(u"runName"_s);
    m_name->setPlaceholderText(tr("optional"));
    m_name->setMaxLength(200);
    m_repeats->setObjectName(u"repeats"_s);
    m_repeats->setRange(1, mostRepeats);
    m_repeats->setToolTip(tr("How often each item is asked. Repeats show how much a model's answers vary."));
    m_concurrency->setObjectName(u"concurrency"_s);
    m_concurrency->setRange(0, mostConcurrent);
    m_concurrency->setSpecialValueText(tr("automatic"));
    m_concurrency->setToolTip(
        tr("Requests in flight at once, in all. A number is used at once; only a 429 of the server lowers it."));
    m_hasBudget->setObjectName(u"hasBudget"_s);
    m_hasBudget->setToolTip(tr("The run pauses before it would spend more than this, judges and retries included."));
    m_amount->setObjectName(u"budget"_s);
    m_amount->setRange(0.01, mostMoney);
    m_amount->setValue(firstBudget);
    m_amount->setAccessibleName(tr("Budget"));
    m_currency->addItems({u"USD"_s, u"EUR"_s, u"GBP"_s, u"RUB"_s});
    m_currency->setAccessibleName(tr("Currency of the budget"));
    m_unknownPrice->setToolTip(tr("What they cost is not counted against the budget."));
    m_seed->setToolTip(tr("Of the order of items and of resampling. A model's own seed is one of its parameters."));
    m_cache->setObjectName(u"useCache"_s);
    m_cache->setToolTip(
        tr("The same request is not paid twice: its answer keeps the time and cost of when it was asked. Models with a "
           "temperature give the same answer again; repeats are asked apart."));
    layOut();
    connectFields();
    refresh();
}

void RunSettings::layOut()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->addWidget(labelFor(tr("&Name"), m_name), 0, 0);
    grid->addWidget(m_name, 0, 1, 1, 3);
    grid->addWidget(labelFor(tr("&Repeats"), m_repeats), 1, 0);
    grid->addWidget(m_repeats, 1, 1, Qt::AlignLeft);
    grid->addWidget(labelFor(tr("&Concurrency"), m_concurrency), 1, 2);
    grid->addWidget(m_concurrency, 1, 3, Qt::AlignLeft);
    grid->addWidget(labelFor(tr("&Budget"), m_hasBudget), 2, 0);
    grid->addWidget(budgetLine(), 2, 1, 1, 3);
    grid->addWidget(m_unknownPrice, 3, 1, 1, 3);
    grid->addWidget(labelFor(tr("S&eed"), m_seed), 4, 0);
    grid->addWidget(m_seed, 4, 1, Qt::AlignLeft);
    grid->addWidget(m_cache, 5, 1, 1, 3);
    grid->addWidget(m_batches, 6, 1, 1, 3);
    grid->setColumnStretch(3, 1);
    body()->addLayout(grid);
    body()->addStretch(1);
}

QWidget *RunSettings::budgetLine()
{
    auto *widget = new QWidget(this);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_hasBudget);
    line->addWidget(m_amount);
    line->addWidget(m_currency);
    line->addStretch(1);
    return widget;
}

void RunSettings::connectFields()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        editNextRun(m_session, tr("Name the run"), u"run.name"_s,
                    [name](Draft &draft) { draft.plan.name = name.trimmed(); });
    });
    connect(m_repeats, &QSpinBox::valueChanged, this, [this](int repeats) {
        if (!m_isRefreshing)
            editNextRun(m_session, tr("Change the repeats"), u"run.repeats"_s,
                        [repeats](Draft &draft) { draft.plan.run.repeats = repeats; });
    });
    connect(m_concurrency, &QSpinBox::valueChanged, this, [this](int concurrency) {
        if (!m_isRefreshing)
            editNextRun(m_session, tr("Change the concurrency"), u"run.concurrency"_s,
                        [concurrency](Draft &draft) { draft.plan.run.concurrency = concurrency; });
    });
    connect(m_seed, &QLineEdit::textEdited, this, [this](const QString &seed) {
        editNextRun(m_session, tr("Change the seed"), u"run.seed"_s,
                    [seed](Draft &draft) { draft.plan.run.seed = seed.toULongLong(); });
    });
    connect(m_cache, &QCheckBox::toggled, this, [this](bool use) {
        if (!m_isRefreshing)
            editNextRun(m_session, tr("Change the use of the cache"), u"run.cache"_s,
                        [use](Draft &draft) { draft.plan.run.cache = use; });
    });
    connect(m_hasBudget, &QCheckBox::toggled, this, &RunSettings::setBudget);
    connect(m_amount, &QDoubleSpinBox::valueChanged, this, &RunSettings::setBudget);
    connect(m_currency, &QComboBox::activated, this, &RunSettings::setBudget);
    connect(m_unknownPrice, &QCheckBox::toggled, this, &RunSettings::setBudget);
}

void RunSettings::refresh()
{
    const QScopedValueRollback<bool> guard(m_isRefreshing, true);
    const Plan &plan = m_session.draft().plan;
    if (m_name->text().trimmed() != plan.name)
        m_name->setText(plan.name);
    m_repeats->setValue(plan.run.repeats);
    m_concurrency->setValue(plan.run.concurrency);
    if (m_seed->text().toULongLong() != plan.run.seed || (m_seed->text().isEmpty() && !m_seed->hasFocus()))
        m_seed->setText(QString::number(plan.run.seed));
    m_cache->setChecked(plan.run.cache);
    refreshBudget();
    m_batches->refresh();
    const bool canEdit = m_session.canWrite();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_repeats), static_cast<QWidget *>(m_concurrency),
          static_cast<QWidget *>(m_seed), static_cast<QWidget *>(m_hasBudget), static_cast<QWidget *>(m_cache)})
        widget->setEnabled(canEdit);
}

void RunSettings::refreshBudget()
{
    const auto &budget = m_session.draft().plan.run.budget;
    m_hasBudget->setChecked(budget.has_value());
    if (budget) {
        m_amount->setValue(budget->amount);
        if (m_currency->findText(budget->currency) < 0)
            m_currency->addItem(budget->currency);
        m_currency->setCurrentText(budget->currency);
        m_unknownPrice->setChecked(budget->allowUnknownPrice);
    }
    const bool canEdit = budget.has_value() && m_session.canWrite();
    m_amount->setEnabled(canEdit);
    m_currency->setEnabled(canEdit);
    m_unknownPrice->setEnabled(canEdit);
}

void RunSettings::setBudget()
{
    if (m_isRefreshing)
        return;
    std::optional<BudgetSpec> budget;
    if (m_hasBudget->isChecked())
        budget = BudgetSpec{m_amount->value(), m_currency->currentText(), m_unknownPrice->isChecked()};
    editNextRun(m_session, tr("Change the budget"), u"run.budget"_s,
                [budget](Draft &draft) { draft.plan.run.budget = budget; });
}
