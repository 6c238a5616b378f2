#include "pricefields.h"

#include "fieldstrip.h"
#include "formatting.h"
#include "formrows.h"
#include "guardedline.h"
#include "numberfield.h"

#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double highestPrice = 1'000'000;

NumberField *priceField(QWidget *parent, const QString &name)
{
    auto *field = new NumberField(NumberField::Kind::Real, 0, highestPrice, parent);
    field->setObjectName(name);
    return field;
}

std::optional<double> numberIn(const NumberField *field)
{
    QString text = field->text().trimmed();
    text.replace(u',', u'.');
    return text.isEmpty() ? std::nullopt : std::optional(text.toDouble());
}

bool isCurrency(const QString &text)
{
    static const QRegularExpression code(u"^[A-Z]{3}$"_s);
    return code.match(text).hasMatch();
}
}

PriceFields::PriceFields(QWidget *parent)
    : QWidget(parent)
    , m_input(priceField(this, u"priceInput"_s))
    , m_output(priceField(this, u"priceOutput"_s))
    , m_cached(priceField(this, u"priceCached"_s))
    , m_currency(new GuardedLine(this))
    , m_message(makeMessageLabel(this))
{
    m_cached->setPlaceholderText(tr("as input"));
    m_currency->setObjectName(u"currency"_s);
    m_currency->setPlaceholderText(u"USD"_s);
    auto *strip = new FieldStrip(this);
    strip->add(tr("Input"), m_input);
    strip->add(tr("Output"), m_output);
    strip->add(tr("Cached input"), m_cached);
    strip->add(tr("Currency"), m_currency);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(strip);
    layout->addWidget(m_message);
    for (NumberField *field : {m_input, m_output, m_cached}) {
        connect(field, &NumberField::numberTyped, this, &PriceFields::edited);
        connect(field, &NumberField::problemChanged, this, &PriceFields::showProblem);
    }
    connect(m_currency, &GuardedLine::typed, this, &PriceFields::edited);
    showProblem();
}

void PriceFields::showPrice(const std::optional<Price> &price, bool fresh)
{
    if (!fresh && price == m_price)
        return;
    m_price = price;
    m_problem.clear();
    m_input->showValue(price ? std::optional(price->input) : std::nullopt, fresh);
    m_output->showValue(price ? std::optional(price->output) : std::nullopt, fresh);
    m_cached->showValue(price ? price->cachedInput : std::nullopt, fresh);
    m_currency->showText(price ? price->currency : QString());
    showProblem();
}

/// A price is taken once it is whole; all fields empty is none.
void PriceFields::edited()
{
    const auto input = numberIn(m_input);
    const auto output = numberIn(m_output);
    const auto cached = numberIn(m_cached);
    const QString currency = m_currency->text().trimmed().toUpper();
    const bool isEmpty = !input && !output && !cached && currency.isEmpty();
    m_problem.clear();
    if (!isEmpty && (!input || !output))
        m_problem = tr("A price has input and output; 0 is a price, too.");
    else if (!currency.isEmpty() && !isCurrency(currency))
        m_problem = tr("A currency has three letters, such as USD or EUR.");
    showProblem();
    const bool isNumber
        = m_input->problem().isEmpty() && m_output->problem().isEmpty() && m_cached->problem().isEmpty();
    if (!m_problem.isEmpty() || !isNumber)
        return;
    m_price = isEmpty ? std::nullopt
                      : std::optional(Price{*input, *output, cached, currency.isEmpty() ? u"USD"_s : currency});
    emit priceTyped(m_price);
}

void PriceFields::showProblem()
{
    QString problem = m_problem;
    for (const NumberField *field : {m_input, m_output, m_cached}) {
        if (!field->problem().isEmpty())
            problem = field->problem();
    }
    showMessage(m_message,
                problem.isEmpty() ? tr("Per million tokens. It gives costs and the budget of a run.") : problem,
                problem.isEmpty() ? Tone::Neutral : Tone::Bad);
}

QString PriceFields::summary() const
{
    if (!m_price)
        return tr("not known");
    return tr("%1 in, %2 out per 1M tokens")
        .arg(moneyText(m_price->input, m_price->currency), moneyText(m_price->output, m_price->currency));
}
