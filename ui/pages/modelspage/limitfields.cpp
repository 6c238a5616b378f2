#include "limitfields.h"

#include "fieldstrip.h"
#include "formatting.h"
#include "formrows.h"
#include "numberfield.h"

#include <QLabel>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostCalls = 4096;
constexpr double anyRate = std::numeric_limits<int>::max();
constexpr double longestTimeout = 86400;

NumberField *limitField(QWidget *parent, const QString &name, NumberField::Kind kind, double low, double high)
{
    auto *field = new NumberField(kind, low, high, parent);
    field->setObjectName(name);
    return field;
}

std::optional<double> ifAny(double value)
{
    return value > 0 ? std::optional(value) : std::nullopt;
}
}

LimitFields::LimitFields(QWidget *parent)
    : QWidget(parent)
    , m_concurrency(limitField(this, u"concurrency"_s, NumberField::Kind::Whole, 1, mostCalls))
    , m_requests(limitField(this, u"rpm"_s, NumberField::Kind::Whole, 1, anyRate))
    , m_tokens(limitField(this, u"tpm"_s, NumberField::Kind::Whole, 1, anyRate))
    , m_timeout(limitField(this, u"timeout"_s, NumberField::Kind::Real, 0.001, longestTimeout))
    , m_message(makeMessageLabel(this))
{
    auto *strip = new FieldStrip(this);
    strip->add(tr("Calls at a time"), m_concurrency);
    strip->add(tr("Requests/min"), m_requests);
    strip->add(tr("Tokens/min"), m_tokens);
    strip->add(tr("Timeout, s"), m_timeout);
    add(m_concurrency, tr("auto"), [](Limits &limits, double value) { limits.concurrency = int(value); });
    add(m_requests, noValueText(), [](Limits &limits, double value) { limits.rpm = int(value); });
    add(m_tokens, noValueText(), [](Limits &limits, double value) { limits.tpm = int(value); });
    add(m_timeout, tr("auto"), [](Limits &limits, double value) { limits.timeoutSeconds = value; });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(strip);
    layout->addWidget(m_message);
    showProblem();
}

void LimitFields::add(NumberField *field, const QString &placeholder, void (*set)(Limits &, double))
{
    field->setPlaceholderText(placeholder);
    connect(field, &NumberField::problemChanged, this, &LimitFields::showProblem);
    connect(field, &NumberField::numberTyped, this, [this, set](const QByteArray &number) {
        set(m_limits, number.toDouble());
        showProblem();
        emit limitsTyped(m_limits);
    });
}

void LimitFields::showLimits(const Limits &limits, bool fresh)
{
    m_limits = limits;
    m_concurrency->showValue(ifAny(limits.concurrency), fresh);
    m_requests->showValue(ifAny(limits.rpm), fresh);
    m_tokens->showValue(ifAny(limits.tpm), fresh);
    m_timeout->showValue(ifAny(limits.timeoutSeconds), fresh);
    showProblem();
}

void LimitFields::showProblem()
{
    for (const NumberField *field : {m_concurrency, m_requests, m_tokens, m_timeout}) {
        if (!field->problem().isEmpty()) {
            showMessage(m_message, field->problem(), Tone::Bad);
            return;
        }
    }
    showMessage(
        m_message,
        tr("They hold for each address, key and model id. Where no number of calls is given, it is found out while "
           "asking."),
        Tone::Neutral);
}

QString LimitFields::summary() const
{
    if (m_limits.concurrency == 0)
        return tr("as many calls as the server bears");
    return tr("%n call(s) at a time", nullptr, m_limits.concurrency);
}
