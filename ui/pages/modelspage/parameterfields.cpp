#include "parameterfields.h"

#include "fieldstrip.h"
#include "formatting.h"
#include "formrows.h"
#include "jsonfield.h"
#include "modelediting.h"
#include "numberfield.h"

#include <QLabel>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double manyTokens = 100'000'000;
constexpr double anySeed = double(1LL << 53);
constexpr int jsonLines = 4;
}

ParameterFields::ParameterFields(QWidget *parent)
    : QWidget(parent)
    , m_numberProblem(makeMessageLabel(this))
    , m_json(new JsonField(jsonLines, this))
    , m_jsonProblem(makeMessageLabel(this))
{
    auto *strip = new FieldStrip(this);
    const auto add = [&](const QString &name, const QString &label, NumberField *field) {
        field->setObjectName(name);
        field->setPlaceholderText(tr("not sent"));
        field->setToolTip(tr("Sent as “%1”; empty: not sent, the server decides.").arg(name));
        strip->add(label, field);
        m_numbers.append({name, field});
        connect(field, &NumberField::numberTyped, this,
                [this, name](const QByteArray &number) { numberTyped(name, number); });
        connect(field, &NumberField::problemChanged, this, &ParameterFields::showProblems);
    };
    add(u"temperature"_s, tr("Temperature"), new NumberField(NumberField::Kind::Real, 0, 100, this));
    add(u"max_tokens"_s, tr("Max tokens"), new NumberField(NumberField::Kind::Whole, 1, manyTokens, this));
    add(u"seed"_s, tr("Seed"), new NumberField(NumberField::Kind::Whole, -anySeed, anySeed, this));
    add(u"top_p"_s, tr("Top p"), new NumberField(NumberField::Kind::Real, 0, 1, this));

    auto *label = new QLabel(tr("All of them, and others, as JSON"), this);
    label->setProperty("role", u"muted"_s);
    label->setWordWrap(true);
    label->setBuddy(m_json);
    m_json->setObjectName(u"parametersJson"_s);
    m_json->setAccessibleName(tr("Parameters as JSON"));
    m_json->setPlaceholderText(u"{\"stop\": [\"\\n\\n\"], \"reasoning_effort\": \"low\"}"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(strip);
    layout->addWidget(m_numberProblem);
    layout->addSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_json);
    layout->addWidget(m_jsonProblem);
    connect(m_json, &JsonField::objectTyped, this, &ParameterFields::jsonTyped);
    connect(m_json, &JsonField::problemChanged, this, &ParameterFields::showProblems);
}

void ParameterFields::showParameters(const QByteArray &parameters, bool fresh)
{
    m_parameters = parameters;
    showNumbers(fresh);
    m_json->showObject(parameters, fresh);
    showProblems();
}

void ParameterFields::showNumbers(bool fresh)
{
    for (const auto &[name, field] : std::as_const(m_numbers))
        field->showNumber(jsonMemberValue(m_parameters, name), fresh);
}

void ParameterFields::numberTyped(const QString &name, const QByteArray &number)
{
    m_parameters = withJsonMember(m_parameters, name, number);
    m_json->showObject(m_parameters, true);
    emit parametersTyped(m_parameters);
}

void ParameterFields::jsonTyped(const QByteArray &parameters)
{
    m_parameters = parameters;
    showNumbers(false);
    emit parametersTyped(m_parameters);
}

/// While the JSON is wrong, its fields would overwrite it.
void ParameterFields::showProblems()
{
    QString problem;
    const bool isWhole = m_json->problem().isEmpty();
    for (const auto &[name, field] : std::as_const(m_numbers)) {
        field->setEnabled(isWhole);
        if (problem.isEmpty())
            problem = field->problem();
    }
    showMessage(m_numberProblem, problem, Tone::Bad);
    showMessage(m_jsonProblem, isWhole ? tr("Sent as written. What is not here is not sent.") : m_json->problem(),
                isWhole ? Tone::Neutral : Tone::Bad);
}

QString ParameterFields::summary() const
{
    return m_parameters.isEmpty() ? tr("none are sent") : oneLine(QString::fromUtf8(m_parameters), 60);
}
