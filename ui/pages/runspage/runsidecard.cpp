#include "runsidecard.h"

#include "formatting.h"
#include "messagesmodel.h"
#include "tableview.h"
#include "throughputchart.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

RunSideCard::RunSideCard(QWidget *parent)
    : Card(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new ThroughputChart(this))
    , m_troubles(new TroublesModel(this))
    , m_troubleTable(new TableView(u"runTroubles"_s, tr("Errors by kind"), this))
    , m_retry(new QPushButton(tr("Retry these"), this))
    , m_messages(new MessagesModel(this))
    , m_messageTable(new TableView(u"runMessages"_s, tr("Messages"), this))
{
    m_tabs->setObjectName(u"runFacts"_s);
    m_tabs->setAccessibleName(tr("Speed, errors and messages of the run"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(tr("Answers/s"));
    m_tabs->setTabToolTip(0, tr("Answers per second, the last 5 minutes"));
    m_tabs->addTab(tr("Errors"));
    m_tabs->addTab(tr("Messages"));
    m_messageTable->setModel(m_messages);
    m_messageTable->setLines(2);
    m_messageTable->setColumnWidths({8, 8});
    m_messageTable->restoreColumns();
    m_stack->addWidget(m_chart);
    m_stack->addWidget(makeTroubles());
    m_stack->addWidget(m_messageTable);
    setContent(makeContent());
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_retry, &QPushButton::clicked, this, &RunSideCard::retryWanted);
}

QWidget *RunSideCard::makeContent()
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(4, 2, 4, 0);
    line->addWidget(m_tabs);
    line->addStretch(1);
    auto *rule = new QFrame(widget);
    rule->setObjectName(u"cardLine"_s);
    layout->addLayout(line);
    layout->addWidget(rule);
    layout->addWidget(m_stack, 1);
    return widget;
}

QWidget *RunSideCard::makeTroubles()
{
    m_troubleTable->setModel(m_troubles);
    m_troubleTable->setLines(2);
    m_troubleTable->setColumnWidths({15, 6, 8});
    m_troubleTable->restoreColumns();
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_troubleTable, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(10, 8, 10, 8);
    line->addStretch(1);
    line->addWidget(m_retry);
    m_retry->hide();
    layout->addLayout(line);
    return widget;
}

void RunSideCard::begin()
{
    m_chart->clear();
    m_troubles->setRows({});
    m_messages->setRows({});
    m_retry->hide();
    refreshTabs();
}

void RunSideCard::addRate(double seconds, double answersPerSecond)
{
    m_chart->append(seconds, answersPerSecond);
}

void RunSideCard::addNote(double seconds, const QString &text)
{
    m_chart->addNote(seconds, text);
}

void RunSideCard::showTroubles(const QList<TroubleRow> &troubles, bool canRetry)
{
    m_troubles->updateRows(troubles);
    m_retry->setVisible(canRetry && !troubles.isEmpty());
    refreshTabs();
}

void RunSideCard::addMessage(const QString &text)
{
    m_messages->add({QDateTime::currentDateTime(), text});
    refreshTabs();
}

void RunSideCard::refreshTabs()
{
    qint64 troubles = 0;
    for (const TroubleRow &row : m_troubles->rows())
        troubles += row.count;
    const qint64 messages = m_messages->rows().size();
    m_tabs->setTabText(1, troubles > 0 ? tr("Errors (%1)").arg(countText(troubles)) : tr("Errors"));
    m_tabs->setTabText(2, messages > 0 ? tr("Messages (%1)").arg(countText(messages)) : tr("Messages"));
}

void RunSideCard::saveState() const
{
    m_troubleTable->saveColumns();
    m_messageTable->saveColumns();
}
