#include "loadsettings.h"

#include "elidedcombobox.h"
#include "formatting.h"
#include "loadlimits.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto group = "pages/loadtest"_L1;

// In the order of the choice.
enum MeasureIndex { NoGoal, FirstTokenGoal, LatencyGoal };

void setUpNumber(QSpinBox *field, const QString &name, int low, int high, int value)
{
    field->setObjectName(name);
    field->setRange(low, high);
    field->setGroupSeparatorShown(true);
    field->setValue(value);
}
}

LoadSettings::LoadSettings(QWidget *parent)
    : Card(tr("Settings"), parent)
    , m_model(new ElidedComboBox(this))
    , m_input(new QSpinBox(this))
    , m_output(new QSpinBox(this))
    , m_levels(new QLineEdit(this))
    , m_measure(new ElidedComboBox(this))
    , m_goal(new QSpinBox(this))
    , m_hasCost(new QCheckBox(this))
    , m_cost(new QDoubleSpinBox(this))
    , m_currency(new QComboBox(this))
    , m_calls(new QSpinBox(this))
    , m_minutes(new QSpinBox(this))
    , m_same(new QCheckBox(tr("The same &prompt every time"), this))
    , m_fields(new QWidget(this))
    , m_sum(new QLabel(this))
{
    makeFields();
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    addRow(grid, tr("&Model"), m_model);
    addRow(grid, tr("&Input tokens"), m_input);
    addRow(grid, tr("&Output tokens"), m_output);
    addRow(grid, tr("&At once"), m_levels);
    addRow(grid, tr("&Goal"), goalLine(), m_measure);
    addRow(grid, tr("&Costs an hour"), costLine(), m_hasCost);
    addRow(grid, tr("Most ca&lls"), m_calls);
    addRow(grid, tr("Most mi&nutes"), m_minutes);
    grid->addWidget(m_same, grid->rowCount(), 0, 1, 2);
    m_sum->setObjectName(u"loadSum"_s);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    m_sum->setProperty("role", u"muted"_s);
    body()->addWidget(m_fields);
    body()->addWidget(m_sum);
    body()->addStretch(1);
    restore();
    connectFields();
    update();
}

void LoadSettings::makeFields()
{
    const LoadTestSpec usual;
    m_model->setObjectName(u"loadModel"_s);
    setUpNumber(m_input, u"inputTokens"_s, 1, 1'000'000, usual.inputTokens);
    m_input->setToolTip(tr("Length of each prompt, about: the first answer tells how many bytes a token has."));
    setUpNumber(m_output, u"outputTokens"_s, 1, 100'000, usual.outputTokens);
    m_output->setToolTip(tr("The most that each call may answer. vLLM is told to answer exactly as much; other models "
                            "are asked to count on and on."));
    m_levels->setObjectName(u"levels"_s);
    m_levels->setText(u"1, 2, 4, 8, 16, 32, 64"_s);
    m_levels->setMaxLength(200);
    m_levels->setToolTip(tr("Calls in flight at once, one level after the other."));
    m_measure->setObjectName(u"goalMeasure"_s);
    m_measure->addItems({tr("none"), tr("TTFT p95"), tr("latency p95")});
    m_measure->setToolTip(
        tr("What 95 % of the calls must keep to: the time to the first token (TTFT), or to the end."));
    setUpNumber(m_goal, u"goalMs"_s, 1, 600'000, 500);
    m_goal->setSuffix(tr(" ms"));
    m_goal->setAccessibleName(tr("Goal in milliseconds"));
    m_hasCost->setObjectName(u"hasCost"_s);
    m_hasCost->setAccessibleName(tr("The server costs something an hour"));
    m_cost->setObjectName(u"costPerHour"_s);
    m_cost->setRange(0, 9999);
    m_cost->setValue(2.5);
    m_cost->setAccessibleName(tr("Cost per hour"));
    m_currency->addItems({u"USD"_s, u"EUR"_s, u"GBP"_s, u"RUB"_s});
    m_currency->setAccessibleName(tr("Currency of the cost"));
    setUpNumber(m_calls, u"mostCalls"_s, 1, 1'000'000, usual.maximumCalls);
    setUpNumber(m_minutes, u"mostMinutes"_s, 1, 24 * 60, int(usual.maximumSeconds / 60));
    m_minutes->setToolTip(tr("The test ends then, whatever the server does."));
    m_same->setObjectName(u"samePrompt"_s);
    m_same->setToolTip(
        tr("Servers keep what they worked out of a prompt: this measures that cache. Otherwise every call "
           "sends another text."));
}

QWidget *LoadSettings::goalLine()
{
    auto *widget = new QWidget(m_fields);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_measure, 1);
    line->addWidget(m_goal);
    return widget;
}

QWidget *LoadSettings::costLine()
{
    auto *widget = new QWidget(m_fields);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_hasCost);
    line->addWidget(m_cost, 1);
    line->addWidget(m_currency);
    return widget;
}

void LoadSettings::addRow(QGridLayout *grid, const QString &label, QWidget *field, QWidget *buddy)
{
    const int row = grid->rowCount();
    auto *text = new QLabel(label, m_fields);
    text->setBuddy(buddy ? buddy : field);
    text->setProperty("role", u"muted"_s);
    grid->addWidget(text, row, 0);
    grid->addWidget(field, row, 1);
}

void LoadSettings::connectFields()
{
    for (QSpinBox *field : {m_input, m_output, m_goal, m_calls, m_minutes})
        connect(field, &QSpinBox::valueChanged, this, &LoadSettings::update);
    for (QComboBox *field : {m_model, m_measure, m_currency})
        connect(field, &QComboBox::currentIndexChanged, this, &LoadSettings::update);
    for (QCheckBox *field : {m_hasCost, m_same})
        connect(field, &QCheckBox::toggled, this, &LoadSettings::update);
    connect(m_cost, &QDoubleSpinBox::valueChanged, this, &LoadSettings::update);
    connect(m_levels, &QLineEdit::textChanged, this, &LoadSettings::update);
}

void LoadSettings::update()
{
    m_goal->setEnabled(m_measure->currentIndex() != NoGoal);
    m_cost->setEnabled(m_hasCost->isChecked());
    m_currency->setEnabled(m_hasCost->isChecked());
    const auto now = spec();
    if (m_levels->property("wrong").toBool() == bool(now)) {
        m_levels->setProperty("wrong", !now);
        m_levels->style()->unpolish(m_levels);
        m_levels->style()->polish(m_levels);
    }
    if (now) {
        const LoadBounds bounds = loadBounds(*now);
        const int calls = int(bounds.calls);
        m_sum->setText(tr("At most %n calls: about %1 tokens in, up to %2 out.", nullptr, calls)
                           .arg(countText(bounds.inputTokens), countText(bounds.outputTokens)));
    } else {
        m_sum->setText(now.error().message);
    }
    emit changed();
}

void LoadSettings::setModels(const QStringList &names)
{
    QStringList shown;
    for (int i = 0; i < m_model->count(); ++i)
        shown.append(m_model->itemText(i));
    if (shown == names)
        return;
    const QString chosen = model();
    m_model->clear();
    m_model->addItems(names);
    m_model->setCurrentIndex(std::max(0, int(names.indexOf(chosen))));
}

void LoadSettings::setModel(const QString &name)
{
    if (const int index = m_model->findText(name, Qt::MatchExactly | Qt::MatchCaseSensitive); index >= 0)
        m_model->setCurrentIndex(index);
}

QString LoadSettings::model() const
{
    return m_model->currentText();
}

Result<LoadTestSpec> LoadSettings::spec() const
{
    LoadTestSpec spec;
    const auto levels = levelsFromText(m_levels->text());
    if (!levels)
        return levels.error();
    spec.levels = *levels;
    spec.inputTokens = m_input->value();
    spec.outputTokens = m_output->value();
    spec.maximumCalls = m_calls->value();
    spec.maximumSeconds = m_minutes->value() * 60;
    spec.samePrompt = m_same->isChecked();
    if (m_measure->currentIndex() != NoGoal)
        spec.goal
            = LoadGoal{m_measure->currentIndex() == FirstTokenGoal ? LoadMeasure::FirstToken : LoadMeasure::Latency,
                       double(m_goal->value())};
    if (m_hasCost->isChecked())
        spec.costPerHour = m_cost->value();
    spec.currency = m_currency->currentText();
    return spec;
}

void LoadSettings::setEditable(bool editable)
{
    m_fields->setEnabled(editable);
}

void LoadSettings::restore()
{
    QSettings settings;
    settings.beginGroup(group);
    for (QSpinBox *field : {m_input, m_output, m_goal, m_calls, m_minutes})
        field->setValue(settings.value(field->objectName(), field->value()).toInt());
    m_levels->setText(settings.value(m_levels->objectName(), m_levels->text()).toString());
    m_measure->setCurrentIndex(settings.value(m_measure->objectName(), int(FirstTokenGoal)).toInt());
    m_cost->setValue(settings.value(m_cost->objectName(), m_cost->value()).toDouble());
    m_currency->setCurrentText(settings.value(u"currency"_s, m_currency->currentText()).toString());
    for (QCheckBox *field : {m_hasCost, m_same})
        field->setChecked(settings.value(field->objectName(), false).toBool());
}

void LoadSettings::saveState() const
{
    QSettings settings;
    settings.beginGroup(group);
    for (const QSpinBox *field : {m_input, m_output, m_goal, m_calls, m_minutes})
        settings.setValue(field->objectName(), field->value());
    settings.setValue(m_levels->objectName(), m_levels->text());
    settings.setValue(m_measure->objectName(), m_measure->currentIndex());
    settings.setValue(m_cost->objectName(), m_cost->value());
    settings.setValue(u"currency"_s, m_currency->currentText());
    for (const QCheckBox *field : {m_hasCost, m_same})
        settings.setValue(field->objectName(), field->isChecked());
}
