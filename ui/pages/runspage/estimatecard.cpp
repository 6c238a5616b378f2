#include "estimatecard.h"

#include "buttons.h"
#include "estimatemodel.h"
#include "formatting.h"
#include "pricetablemodel.h"
#include "projectsession.h"
#include "tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostEstimateRows = 9;

constexpr int pilotItems = 5;

/// What the models of known price cost; "+ unknown" where others come to it.
QString wholeCost(const Estimate &estimate)
{
    if (estimate.cost)
        return moneyRangeText(estimate.cost->low, estimate.cost->high, estimate.currency);
    if (estimate.knownCost.high <= 0)
        return EstimateCard::tr("cost unknown");
    return EstimateCard::tr("%1 + models of unknown price")
        .arg(moneyRangeText(estimate.knownCost.low, estimate.knownCost.high, estimate.currency));
}

/// Of what is asked directly, and what a batch adds.
QString wholeTime(const Estimate &estimate)
{
    const QString direct = secondsRangeText(estimate.seconds.low, estimate.seconds.high);
    if (!estimate.isByBatch)
        return direct;
    return estimate.seconds.high > 0 ? EstimateCard::tr("%1, and up to a day for batches").arg(direct)
                                     : EstimateCard::tr("within a day (by batch)");
}

QString priceFromText(const ModelEstimate &model)
{
    switch (model.priceOrigin) {
    case PriceOrigin::Plan:
        return EstimateCard::tr("By the model's own price.");
    case PriceOrigin::Table:
        return EstimateCard::tr("By your price table: %1 (%2). %3")
            .arg(model.priceEntry.model, priceSourceText(model.priceEntry), model.priceEntry.note)
            .trimmed();
    case PriceOrigin::None:
        break;
    }
    return {};
}

QList<EstimateRow> estimateRows(const Estimate &estimate, const ProjectSession &session)
{
    QList<EstimateRow> rows;
    for (const ModelEstimate &model : estimate.models) {
        EstimateRow row;
        row.name = model.name;
        row.mark = session.markOf(model.judge ? model.name.section(u" · "_s, 0, 0) : model.name);
        row.isJudge = model.judge;
        row.isLocal = model.isLocal;
        row.requests = model.requests;
        row.there = model.there;
        row.tokensLow = model.promptTokens.low + model.completionTokens.low;
        row.tokensHigh = model.promptTokens.high + model.completionTokens.high;
        row.isPriceKnown = model.cost.has_value();
        if (model.cost) {
            row.costLow = model.cost->low;
            row.costHigh = model.cost->high;
        }
        row.currency = model.currency;
        row.priceFrom = priceFromText(model);
        if (model.batchFactor)
            row.byBatch = EstimateCard::tr("by batch at %1 of the price").arg(percentText(*model.batchFactor));
        row.measuredItems = model.measuredItems;
        rows.append(row);
    }
    return rows;
}
}

EstimateCard::EstimateCard(ProjectSession &session, QWidget *parent)
    : Card(tr("Estimate"), parent)
    , m_session(session)
    , m_model(new EstimateModel(this))
    , m_table(new TableView(u"runsEstimate"_s, tr("Estimate by model"), this))
    , m_try(new QPushButton(this))
    , m_nothing(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("role", u"muted"_s);
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->setContentsMargins(12, 10, 12, 10);
    m_table->setModel(m_model);
    m_table->setLines(1);
    m_table->setColumnWidths({18, 9, 16, 14}, false);
    m_table->horizontalHeader()->setSectionResizeMode(EstimateModel::ModelColumn, QHeaderView::Stretch);
    m_table->restoreColumns();
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_table);
    setContent(m_stack);
    m_try->setObjectName(u"tryItems"_s);
    m_try->setText(tr("Try %n items", nullptr, pilotItems));
    m_try->setToolTip(tr("Really asks these items, which costs money, and estimates from what they took. Run goes on "
                         "from them: nothing is asked twice."));
    makeLink(m_try);
    m_try->hide();
    addAction(m_try);
    connect(m_try, &QPushButton::clicked, this, [this] { emit tryWanted(pilotItems); });
    setSubtitle(tr("nothing is sent for it"));
    setFooter(tr("Ranges: how long answers get and how fast servers are is known only afterwards."));
}

void EstimateCard::showEstimate(const Estimate &estimate)
{
    const qsizetype before = m_model->rows().size();
    m_model->updateRows(estimateRows(estimate, m_session));
    if (m_model->rows().size() != before) {
        const qsizetype shown = std::clamp<qsizetype>(m_model->rows().size(), 3, mostEstimateRows);
        m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height()
                                  + int(shown) * m_table->verticalHeader()->defaultSectionSize() + 2);
    }
    m_stack->setCurrentWidget(m_table);
    m_measuredItems = estimate.measuredItems();
    m_try->setVisible(estimate.requests > 0 && estimate.items > pilotItems && m_measuredItems < pilotItems);
    setFooter(m_measuredItems > 0
                  ? tr("Ranges by what earlier answers of these models took; 19 of 20 such runs stay within.")
                  : tr("Ranges: how long answers get and how fast servers are is known only afterwards."));
    setStale(false);
}

void EstimateCard::showNothing(const QString &reason)
{
    m_nothing->setText(reason);
    m_stack->setCurrentWidget(m_nothing);
    m_measuredItems = 0;
    m_try->hide();
    setStale(false);
}

void EstimateCard::setStale(bool stale)
{
    const int measured = int(m_measuredItems);
    const QString basis = measured > 0 ? tr("measured on %n item(s)", nullptr, measured) : tr("nothing is sent for it");
    setSubtitle(stale ? tr("being worked out…") : basis);
}

void EstimateCard::setCanTry(bool canTry)
{
    m_try->setEnabled(canTry);
}

QString estimateLine(const Estimate &estimate)
{
    if (estimate.requests == 0)
        return EstimateCard::tr("Nothing is sent: all answers are made or read on this computer, which costs nothing.");
    double low = 0;
    double high = 0;
    for (const ModelEstimate &model : estimate.models) {
        low += model.promptTokens.low + model.completionTokens.low;
        high += model.promptTokens.high + model.completionTokens.high;
    }
    if (estimate.there == estimate.requests)
        return EstimateCard::tr("Nothing is sent: the project has the answers to all %1 requests.")
            .arg(countText(estimate.requests));
    const int requests = int(std::min<qint64>(estimate.requests, std::numeric_limits<int>::max()));
    QString requestsText = EstimateCard::tr("%Ln request(s)", nullptr, requests);
    if (estimate.there > 0)
        requestsText += EstimateCard::tr(", %1 of them already there").arg(countText(estimate.there));
    //: Requests · tokens · cost · time of a run, each a range.
    return EstimateCard::tr("%1 · %2 tokens · %3 · %4")
        .arg(requestsText, tokenRangeText(low, high), wholeCost(estimate), wholeTime(estimate));
}
