#include "loadchartcard.h"

#include "elidedcombobox.h"
#include "icons.h"
#include "loadchart.h"
#include "notice.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto figureKey = "pages/loadtest/figure"_L1;
constexpr std::array loadFileSuffixes{".png"_L1, ".svg"_L1, ".pdf"_L1, ".csv"_L1, ".json"_L1};
}

LoadChartCard::LoadChartCard(QWidget *parent)
    : Card(tr("Chart"), parent)
    , m_figures(new ElidedComboBox(this))
    , m_save(new QToolButton(this))
    , m_notice(new Notice(this))
    , m_chart(new LoadChart(this))
    , m_askPath([this](const QString &proposal, const QString &filter) {
        return QFileDialog::getSaveFileName(this, tr("Save the load test"), proposal, filter);
    })
{
    m_figures->setObjectName(u"loadFigure"_s);
    m_figures->setAccessibleName(tr("What the chart shows"));
    m_figures->addItems({tr("Time to first token"), tr("Latency"), tr("Tokens a second")}); // as LoadChart::Figure
    m_figures->setCurrentIndex(std::clamp(QSettings().value(figureKey).toInt(), 0, 2));
    m_chart->setFigure(LoadChart::Figure(m_figures->currentIndex()));
    m_chart->setObjectName(u"loadChart"_s);
    m_chart->setMinimumHeight(150);
    addAction(m_figures);
    addAction(m_save);
    makeSaveMenu();
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_chart, 1);
    setContent(content);
    connect(m_figures, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_chart->setFigure(LoadChart::Figure(index)); });
}

void LoadChartCard::makeSaveMenu()
{
    m_save->setObjectName(u"loadSave"_s);
    m_save->setIcon(icon(u"save"_s, palette()));
    m_save->setAccessibleName(tr("Save the load test"));
    m_save->setToolTip(tr("Save the load test"));
    m_save->setStyleSheet(u"QToolButton::menu-indicator { image: none; }"_s);
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setEnabled(false);
    auto *menu = new QMenu(m_save);
    const std::pair<QString, File> files[] = {{tr("Picture (PNG)…"), File::Png},
                                              {tr("Drawing (SVG)…"), File::Svg},
                                              {tr("PDF…"), File::Pdf},
                                              {tr("All levels (CSV)…"), File::Csv},
                                              {tr("Settings, levels and verdict (JSON)…"), File::Json}};
    for (const auto &[text, kind] : files)
        connect(menu->addAction(text), &QAction::triggered, this, [this, kind = kind] { save(kind); });
    menu->addSeparator();
    connect(menu->addAction(tr("Copy picture")), &QAction::triggered, this, [this] { m_chart->copyToClipboard(); });
    m_save->setMenu(menu);
}

void LoadChartCard::setResult(const LoadTestResult &result)
{
    m_chart->setResult(result);
    m_save->setEnabled(!result.levels.isEmpty());
    m_notice->clear();
}

void LoadChartCard::tell(const Error &error)
{
    m_notice->showError(error);
}

void LoadChartCard::save(File kind)
{
    const QString filters[] = {tr("Pictures (*.png)"), tr("Drawings (*.svg)"), tr("PDF files (*.pdf)"),
                               tr("Comma-separated values (*.csv)"), tr("JSON (*.json)")};
    const QString suffix = loadFileSuffixes[size_t(kind)];
    QString path = m_askPath(u"loadtest"_s + suffix, filters[size_t(kind)]);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += suffix;
    Result<void> saved;
    if (kind == File::Png)
        saved = m_chart->savePng(path);
    else if (kind == File::Svg)
        saved = m_chart->saveSvg(path);
    else if (kind == File::Pdf)
        saved = m_chart->savePdf(path);
    else
        emit resultWanted(path);
    if (saved)
        m_notice->clear();
    else
        m_notice->showError(saved.error());
}

void LoadChartCard::saveState() const
{
    QSettings().setValue(figureKey, m_figures->currentIndex());
}

void LoadChartCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_save->setIcon(icon(u"save"_s, palette()));
}
