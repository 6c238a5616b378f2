#include "leaderboardcard.h"

#include "buttons.h"
#include "comparisontexts.h"
#include "tableview.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

LeaderboardCard::LeaderboardCard(QWidget *parent)
    : Card(tr("Leaderboard"), parent)
    , m_model(new LeaderboardModel(this))
    , m_table(new TableView(u"leaderboard"_s, tr("Leaderboard"), this))
    , m_retry(new QPushButton(tr("Retry failed and unscored…"), this))
{
    setSubtitle(tr("mean, 95 % interval, paired test"));
    makeLink(m_retry);
    m_retry->setToolTip(tr("Leads to Runs, where what failed and what has no score can be asked again"));
    m_retry->hide();
    addAction(m_retry);
    setContent(m_table);
    layout()->addWidget(buildFoot());
    m_table->setModel(m_model);
    m_table->viewport()->installEventFilter(this);
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

void LeaderboardCard::setCompact(bool compact)
{
    m_compact = compact;
    m_notes->setVisible(!m_compact && !m_notes->text().isEmpty());
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
    fitColumns();
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
    const bool lower = view.lowerIsBetter.contains(leading);
    if (!view.comparison.scorers.isEmpty())
        m_verdict->setText(verdictSentence(view.comparison.scorers[view.scorer], lower));
    m_verdict->setVisible(!view.comparison.scorers.isEmpty());
    m_notes->setText(comparisonNotes(view.comparison));
    m_notes->setVisible(!m_compact && !m_notes->text().isEmpty());
    m_verdict->setToolTip(m_notes->text());
}

QWidget *LeaderboardCard::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(12, 7, 12, 8);
    layout->setSpacing(2);
    m_verdict = new QLabel(foot);
    m_notes = new QLabel(foot);
    m_notes->setProperty("role", u"muted"_s);
    for (QLabel *label : {m_verdict, m_notes}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    return foot;
}

int LeaderboardCard::wantedHeight() const
{
    constexpr int mostRows = 8;
    int height = 8 + m_table->horizontalHeader()->sizeHint().height()
        + std::min(m_model->rowCount(), mostRows) * m_table->verticalHeader()->defaultSectionSize();
    int columns = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        columns += m_ownWidths ? fittingWidth(column) : m_table->columnWidth(column);
    if (columns > width() - 2)
        height += m_table->horizontalScrollBar()->sizeHint().height();
    for (int i = 0; i < layout()->count(); ++i) {
        const QLayoutItem *item = layout()->itemAt(i);
        if (item->widget() != m_table)
            height += item->hasHeightForWidth() ? item->heightForWidth(width() - 2) : item->sizeHint().height();
    }
    return height;
}

void LeaderboardCard::layOutColumns()
{
    m_table->setColumnWidths(QList<int>(m_model->columnCount(), 14), false);
    m_ownWidths = !m_table->restoreColumns();
}

int LeaderboardCard::fittingWidth(int column) const
{
    constexpr int most = 320;
    const int title = m_table->horizontalHeader()->sectionSizeHint(column);
    int width = title + (column == 0 ? 0 : 8); // room for the sort's arrow
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    option.font = m_table->font();
    option.rect = {};
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = std::max(width, m_table->itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
    return std::min(width, most);
}

/// Columns as wide as what stands in them; room that is left over is shared out.
void LeaderboardCard::fitColumns()
{
    QHeaderView *header = m_table->horizontalHeader();
    if (!m_ownWidths || header->count() == 0)
        return;
    QList<int> widths;
    for (int column = 0; column < header->count(); ++column)
        widths.append(fittingWidth(column));
    const int left = m_table->viewport()->width() - std::accumulate(widths.cbegin(), widths.cend(), 0);
    const int share = std::max(0, left) / int(widths.size());
    for (int column = 0; column < header->count(); ++column)
        header->resizeSection(column, widths[column] + share);
    if (left > 0)
        header->resizeSection(0, header->sectionSize(0) + left - share * int(widths.size()));
}

bool LeaderboardCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return Card::eventFilter(watched, event);
}
