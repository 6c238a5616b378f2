#include "leaderboardcard.h"

#include "buttons.h"
#include "comparisontexts.h"
#include "tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

LeaderboardCard::LeaderboardCard(QWidget *parent)
    : Card(tr("Leaderboard"), parent)
    , m_model(new LeaderboardModel(this))
    , m_table(new TableView(u"leaderboard"_s, tr("Leaderboard"), this))
    , m_retry(new QPushButton(tr("Retry failed and unscored…"), this))
{
    setSubtitle(tr("mean and 95 % interval · paired test, Holm-adjusted"));
    makeLink(m_retry);
    m_retry->setToolTip(tr("Leads to Runs, where what failed and what has no score can be asked again"));
    m_retry->hide();
    addAction(m_retry);
    setContent(m_table);
    m_table->setModel(m_model);
    m_table->setLines(1, 2);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *baseline = new QAction(tr("Use as baseline"), m_table);
    m_table->addAction(baseline);
    connect(baseline, &QAction::triggered, this, [this] { emit baselineWanted(currentCandidate()); });
    connect(m_table, &TableView::opened, this, [this] { emit candidateChosen(currentCandidate()); });
    connect(m_retry, &QPushButton::clicked, this, &LeaderboardCard::retryWanted);
}

LeaderboardCard::~LeaderboardCard() = default;

QString LeaderboardCard::currentCandidate() const
{
    return m_model->candidateAt(m_table->currentIndex().row());
}

void LeaderboardCard::offerRetry(bool offered)
{
    m_retry->setVisible(offered);
}

void LeaderboardCard::show(const LeaderboardView &view)
{
    const QString leading = view.comparison.scorers.value(view.scorer).name;
    const QString chosen = currentCandidate();
    QStringList titles;
    m_table->setSortingEnabled(false); // it would sort by itself, by whatever the header says
    m_model->show(view, leading == m_leading && !m_leading.isEmpty());
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles.append(m_model->headerData(column, Qt::Horizontal).toString());
    if (titles != m_titles) {
        m_titles = titles;
        layOutColumns();
    }
    if (leading != m_leading) {
        const int column = std::max(0, m_model->columnOf(LeaderboardModel::Kind::Score));
        m_table->horizontalHeader()->setSortIndicator(column, m_model->bestFirst(column));
        m_leading = leading;
    }
    m_table->setSortingEnabled(true);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->candidateAt(row) == chosen)
            m_table->selectRow(row);
    }
    const QStringList lower = view.lowerIsBetter;
    QStringList foot;
    if (!view.comparison.scorers.isEmpty())
        foot.append(verdictSentence(view.comparison.scorers[view.scorer], lower.contains(leading)));
    foot.append(comparisonNotes(view.comparison));
    foot.removeAll(QString());
    setFooter(foot.join(u'\n'));
}

void LeaderboardCard::layOutColumns()
{
    using Kind = LeaderboardModel::Kind;
    QList<int> widths(m_model->columnCount(), 19);
    const auto set = [&](Kind kind, int characters) {
        if (const int column = m_model->columnOf(kind); column >= 0)
            widths[column] = characters;
    };
    set(Kind::Name, 30);
    set(Kind::Score, 21);
    set(Kind::Difference, 36);
    set(Kind::Latency, 14);
    set(Kind::Tokens, 16);
    set(Kind::Cost, 14);
    m_table->setColumnWidths(widths, false);
    m_table->restoreColumns();
}
