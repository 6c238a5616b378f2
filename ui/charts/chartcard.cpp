#include "chartcard.h"

#include "barchart.h"
#include "distributionchart.h"
#include "elidedcombobox.h"
#include "heatmapchart.h"
#include "icons.h"
#include "notice.h"
#include "scatterchart.h"
#include "winmatrixchart.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto kindKey = "pages/compare/chart"_L1;
constexpr auto scorerKey = "pages/compare/chartScorer"_L1;

/// In characters.
constexpr int leastTitledWidth = 54;

/// Names in the settings, by ChartKind.
constexpr std::array kindNames{"bars"_L1, "distribution"_L1, "categories"_L1, "latency"_L1, "cost"_L1, "wins"_L1};
}

ChartCard::ChartCard(QWidget *parent)
    : Card(parent)
    , m_kinds(new ElidedComboBox(this))
    , m_scorers(new ElidedComboBox(this))
    , m_save(new QToolButton(this))
    , m_notice(new Notice(this))
    , m_area(new QScrollArea(this))
    , m_askPath([this](const QString &proposal, const QString &filter) {
        return QFileDialog::getSaveFileName(this, tr("Save the chart"), proposal, filter);
    })
{
    setTitle(tr("Chart"));
    makeControls();
    makeSaveMenu();
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_area, 1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    setContent(content);
    const auto kept = std::ranges::find(kindNames, QSettings().value(kindKey).toString());
    if (kept != kindNames.end())
        m_kinds->setCurrentIndex(int(kept - kindNames.begin()));
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &ChartCard::showChosen);
    connect(m_kinds, &QComboBox::activated, this, &ChartCard::choose);
    connect(m_scorers, &QComboBox::activated, this, &ChartCard::choose);
    showChosen();
}

void ChartCard::makeControls()
{
    // In the order of ChartKind.
    m_kinds->addItems({tr("Bars with intervals"), tr("Distribution"), tr("By category"), tr("Latency and score"),
                       tr("Cost and score"), tr("Wins")});
    m_kinds->setObjectName(u"chartKind"_s);
    m_scorers->setObjectName(u"chartScorer"_s);
    m_kinds->setAccessibleName(tr("Which chart"));
    m_scorers->setAccessibleName(tr("Scorer of the chart"));
    m_scorers->hide();
    addAction(m_scorers);
    addAction(m_kinds);
    addAction(m_save);
}

void ChartCard::makeSaveMenu()
{
    m_save->setIcon(icon(u"save"_s, palette()));
    m_save->setAccessibleName(tr("Save the chart"));
    m_save->setToolTip(tr("Save the chart"));
    m_save->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_save->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_save);
    const std::pair<QString, ChartFile> files[] = {{tr("Picture (PNG)…"), ChartFile::Png},
                                                   {tr("Drawing (SVG)…"), ChartFile::Svg},
                                                   {tr("PDF…"), ChartFile::Pdf},
                                                   {tr("Data (CSV)…"), ChartFile::Data}};
    for (const auto &[text, kind] : files)
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind = kind] { save(kind); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy picture")), &QAction::triggered, this, &ChartCard::copyPicture);
    m_save->setMenu(menu);
}

void ChartCard::setResults(const Comparison &comparison, std::shared_ptr<const AnswerTable> table,
                           const QStringList &markedModels)
{
    m_comparison = comparison;
    m_table = std::move(table);
    m_markedModels = markedModels;
    fillScorers();
    showChosen();
}

void ChartCard::fillScorers()
{
    const QString chosen = m_scorers->count() > 0 ? scorer() : QSettings().value(scorerKey).toString();
    m_scorers->clear();
    for (const ScorerComparison &scores : std::as_const(m_comparison.scorers))
        m_scorers->addItem(scores.name);
    m_scorers->setCurrentIndex(std::max(0, m_scorers->findText(chosen)));
    m_scorers->setVisible(m_scorers->count() > 1);
    setSubtitle(m_scorers->count() == 1 ? scorer() : QString());
}

ChartCard::ChartKind ChartCard::chartKind() const
{
    return ChartKind(m_kinds->currentIndex());
}

void ChartCard::setChartKind(ChartKind kind)
{
    m_kinds->setCurrentIndex(int(kind));
}

QString ChartCard::scorer() const
{
    return m_scorers->currentText();
}

void ChartCard::setScorer(const QString &name)
{
    const int index = m_scorers->findText(name);
    if (index < 0 || index == m_scorers->currentIndex())
        return;
    m_scorers->setCurrentIndex(index);
    showChosen();
}

void ChartCard::choose()
{
    QSettings settings;
    settings.setValue(kindKey, QString(kindNames[size_t(chartKind())]));
    settings.setValue(scorerKey, scorer());
    showChosen();
}

Chart *ChartCard::chartOf(ChartKind kind)
{
    Chart *&chart = m_charts[kind];
    if (chart)
        return chart;
    switch (kind) {
    case ChartKind::Bars:
        chart = new BarChart(this);
        break;
    case ChartKind::Distribution:
        chart = new DistributionChart(this);
        break;
    case ChartKind::Categories:
        chart = new HeatMapChart(this);
        break;
    case ChartKind::Latency:
    case ChartKind::Cost:
        chart = new ScatterChart(this);
        break;
    case ChartKind::Wins:
        chart = new WinMatrixChart(this);
        break;
    }
    connect(chart, &Chart::clicked, this, &ChartCard::requestItems);
    connect(chart, &Chart::currentMoved, this, [this](const QRect &rect) {
        m_area->ensureVisible(rect.center().x(), rect.center().y(), rect.width() / 2 + 80, rect.height() / 2 + 60);
    });
    return chart;
}

const ScorerComparison *ChartCard::chosenScores() const
{
    const int index = m_scorers->currentIndex();
    return index >= 0 && index < m_comparison.scorers.size() ? &m_comparison.scorers[index] : nullptr;
}

void ChartCard::fill(ChartKind kind, Chart *chart)
{
    static const AnswerTable none;
    static const AnswerScorer noValues;
    static const ScorerComparison noScores;
    const AnswerTable &table = m_table ? *m_table : none;
    const ScorerComparison &scores = chosenScores() ? *chosenScores() : noScores;
    const AnswerScorer *found = scorerOf(table, scores.name);
    const AnswerScorer &values = found ? *found : noValues;
    const ChartScorer scorer = chartScorer(scores, found);
    const QList<ChartCandidate> candidates = chartCandidates(scores, table, scorer.lowerIsBetter);
    chart->setMarkedModels(m_markedModels);
    if (auto *bars = qobject_cast<BarChart *>(chart))
        bars->setBars(scoreBars(scores, scorer, candidates));
    else if (auto *distribution = qobject_cast<DistributionChart *>(chart))
        distribution->setDistributions(distributions(values, scorer, candidates));
    else if (auto *heatMap = qobject_cast<HeatMapChart *>(chart))
        heatMap->setMeans(categoryMeans(table, values, scorer, candidates));
    else if (auto *wins = qobject_cast<WinMatrixChart *>(chart))
        wins->setMatrix(winMatrix(values, scorer, candidates));
    else if (auto *scatter = qobject_cast<ScatterChart *>(chart))
        scatter->setTradeoff(tradeoff(m_comparison, scores, scorer, candidates,
                                      kind == ChartKind::Cost ? TradeoffAxis::Cost : TradeoffAxis::Latency));
}

void ChartCard::place(Chart *chart)
{
    if (chart == m_chart)
        return;
    const bool hadFocus = m_chart && m_chart->hasFocus();
    if (QWidget *old = m_area->takeWidget()) {
        old->setParent(this);
        old->hide();
    }
    m_chart = chart;
    m_area->setWidget(chart);
    chart->setAutoFillBackground(false);
    chart->show();
    if (hadFocus)
        chart->setFocus();
}

void ChartCard::showChosen()
{
    const ChartKind kind = chartKind();
    Chart *chart = chartOf(kind);
    fill(kind, chart);
    place(chart);
    setFooter(chart->note());
    m_notice->clear();
}

QList<qint32> ChartCard::rowsOf(const ChartElement &element) const
{
    const AnswerScorer *values = m_table ? scorerOf(*m_table, scorer()) : nullptr;
    if (!values || element.candidate < 0)
        return {};
    switch (element.kind) {
    case ChartElement::Kind::Candidate:
        return scoredRows(*values, element.candidate);
    case ChartElement::Kind::Bin:
        return rowsInBin(*values, binsOf(*values, {chosenScores()->low, chosenScores()->high}), element.candidate,
                         element.other);
    case ChartElement::Kind::Category:
        return rowsInCategory(*m_table, *values, element.candidate, qint32(element.other));
    case ChartElement::Kind::Wins:
        return rowsOfOutcome(*values, element.candidate, element.other, Outcome::Win);
    case ChartElement::Kind::Moment:
        break;
    }
    return {};
}

void ChartCard::requestItems(const ChartElement &element)
{
    const QList<qint32> rows = rowsOf(element);
    if (!rows.isEmpty())
        emit itemsRequested(rows, element.what);
}

QString ChartCard::proposedName(const QString &suffix) const
{
    QString name = scorer() + u'-' + kindNames[size_t(chartKind())];
    name.replace(QRegularExpression(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption), u"-"_s);
    return name.left(80) + suffix;
}

void ChartCard::save(ChartFile kind)
{
    const std::pair<QString, QString> files[] = {{u".png"_s, tr("Pictures (*.png)")},
                                                 {u".svg"_s, tr("Drawings (*.svg)")},
                                                 {u".pdf"_s, tr("PDF files (*.pdf)")},
                                                 {u".csv"_s, tr("Comma-separated values (*.csv)")}};
    const auto &[suffix, filter] = files[size_t(kind)];
    QString path = m_askPath(proposedName(suffix), filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += suffix;
    Result<void> saved;
    switch (kind) {
    case ChartFile::Png:
        saved = m_chart->savePng(path);
        break;
    case ChartFile::Svg:
        saved = m_chart->saveSvg(path);
        break;
    case ChartFile::Pdf:
        saved = m_chart->savePdf(path);
        break;
    case ChartFile::Data:
        saved = m_chart->saveData(path);
        break;
    }
    if (saved)
        m_notice->clear();
    else
        m_notice->showError(saved.error());
}

void ChartCard::copyPicture()
{
    m_chart->copyToClipboard();
}

void ChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_save->setIcon(icon(u"save"_s, palette()));
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    // Where room is short, the choices say enough.
    setTitle(width() < fontMetrics().averageCharWidth() * leastTitledWidth ? QString() : tr("Chart"));
}
