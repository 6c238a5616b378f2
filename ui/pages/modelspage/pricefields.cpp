#include "pricefields.h"

#include "buttons.h"
#include "fieldstrip.h"
#include "formatting.h"
#include "formrows.h"
#include "guardedline.h"
#include "numberfield.h"
#include "pricetablemodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double highestPrice = 1'000'000;
constexpr double smallestBatchFactor = 0.01;

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

QString placeholderOf(const std::optional<double> &amount, const QString &otherwise)
{
    return amount ? priceAmountText(*amount) : otherwise;
}
}

PriceFields::PriceFields(QWidget *parent)
    : QWidget(parent)
    , m_input(priceField(this, u"priceInput"_s))
    , m_output(priceField(this, u"priceOutput"_s))
    , m_cached(priceField(this, u"priceCached"_s))
    , m_write(priceField(this, u"priceCacheWrite"_s))
    , m_writeHour(priceField(this, u"priceCacheWriteHour"_s))
    , m_batch(new NumberField(NumberField::Kind::Real, smallestBatchFactor, 1, this))
    , m_currency(new GuardedLine(this))
    , m_message(makeMessageLabel(this))
{
    m_currency->setObjectName(u"currency"_s);
    m_write->setToolTip(tr("Prompt tokens that are put into the server's cache"));
    m_writeHour->setToolTip(tr("Prompt tokens that the server's cache keeps for an hour"));
    m_batch->setObjectName(u"priceBatchFactor"_s);
    m_batch->setToolTip(tr("What is paid of the price when the model is asked by batch; usually half"));
    auto *table = new QPushButton(tr("Price table…"), this);
    table->setObjectName(u"priceTable"_s);
    makeLink(table);
    connect(table, &QPushButton::clicked, this, &PriceFields::tableWanted);
    auto *strip = new FieldStrip(this);
    strip->add(tr("Input"), m_input);
    strip->add(tr("Output"), m_output);
    strip->add(tr("Cached input"), m_cached);
    strip->add(tr("Cache write"), m_write);
    strip->add(tr("Cache write, 1 h"), m_writeHour);
    strip->add(tr("By batch, ×"), m_batch);
    strip->add(tr("Currency"), m_currency);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(strip);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_message, 1);
    line->addWidget(table, 0, Qt::AlignTop);
    layout->addLayout(line);
    for (const NumberField *field : numbers()) {
        connect(field, &NumberField::numberTyped, this, &PriceFields::edited);
        connect(field, &NumberField::problemChanged, this, &PriceFields::showProblem);
    }
    connect(m_currency, &GuardedLine::typed, this, &PriceFields::edited);
    showTablePrice({});
}

void PriceFields::showTablePrice(const std::optional<PriceEntry> &entry)
{
    m_entry = entry;
    const std::optional<Price> price = entry ? std::optional(entry->price) : std::nullopt;
    m_input->setPlaceholderText(price ? priceAmountText(price->input) : QString());
    m_output->setPlaceholderText(price ? priceAmountText(price->output) : QString());
    m_cached->setPlaceholderText(placeholderOf(price ? price->cachedInput : std::nullopt, tr("as input")));
    m_write->setPlaceholderText(placeholderOf(price ? price->cacheWrite : std::nullopt, tr("usual")));
    m_writeHour->setPlaceholderText(placeholderOf(price ? price->cacheWriteHour : std::nullopt, tr("usual")));
    m_batch->setPlaceholderText(
        placeholderOf(price ? price->batchFactor : std::nullopt, priceAmountText(usualBatchFactor)));
    m_currency->setPlaceholderText(price ? price->currency : u"USD"_s);
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
    m_write->showValue(price ? price->cacheWrite : std::nullopt, fresh);
    m_writeHour->showValue(price ? price->cacheWriteHour : std::nullopt, fresh);
    m_batch->showValue(price ? price->batchFactor : std::nullopt, fresh);
    m_currency->showText(price ? price->currency : QString());
    showProblem();
}

/// A price is taken once it is whole; all fields empty is none.
void PriceFields::edited()
{
    const auto input = numberIn(m_input);
    const auto output = numberIn(m_output);
    const auto cached = numberIn(m_cached);
    const auto write = numberIn(m_write);
    const auto writeHour = numberIn(m_writeHour);
    const auto batch = numberIn(m_batch);
    const QString currency = m_currency->text().trimmed().toUpper();
    const bool isEmpty = !input && !output && !cached && !write && !writeHour && !batch && currency.isEmpty();
    m_problem.clear();
    if (!isEmpty && (!input || !output))
        m_problem = tr("A price has input and output; 0 is a price, too.");
    else if (!currency.isEmpty() && !isCurrencyCode(currency))
        m_problem = tr("A currency has three letters, such as USD or EUR.");
    showProblem();
    const QList<NumberField *> fields = numbers();
    const bool isNumber
        = std::ranges::all_of(fields, [](const NumberField *field) { return field->problem().isEmpty(); });
    if (!m_problem.isEmpty() || !isNumber)
        return;
    m_price = isEmpty ? std::nullopt
                      : std::optional(Price{*input, *output, cached, currency.isEmpty() ? u"USD"_s : currency, write,
                                            writeHour, batch});
    emit priceTyped(m_price);
}

void PriceFields::showProblem()
{
    QString problem = m_problem;
    for (const NumberField *field : numbers()) {
        if (!field->problem().isEmpty())
            problem = field->problem();
    }
    showMessage(m_message, problem.isEmpty() ? hint() : problem, problem.isEmpty() ? Tone::Neutral : Tone::Bad);
}

QString PriceFields::hint() const
{
    if (m_price || !m_entry)
        return tr("Per million tokens. It gives costs and the budget of a run.");
    return tr("From your price table: %1 in, %2 out per 1M tokens (%3). What is typed here holds instead.")
        .arg(moneyText(m_entry->price.input, m_entry->price.currency),
             moneyText(m_entry->price.output, m_entry->price.currency), priceSourceText(*m_entry));
}

QString PriceFields::summary() const
{
    if (!m_price && m_entry)
        return tr("%1 in, %2 out, from your price table")
            .arg(moneyText(m_entry->price.input, m_entry->price.currency),
                 moneyText(m_entry->price.output, m_entry->price.currency));
    if (!m_price)
        return tr("not known");
    return tr("%1 in, %2 out per 1M tokens")
        .arg(moneyText(m_price->input, m_price->currency), moneyText(m_price->output, m_price->currency));
}
