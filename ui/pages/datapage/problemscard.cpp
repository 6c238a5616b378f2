#include "problemscard.h"

#include "formatting.h"
#include "importproblemsmodel.h"
#include "tableview.h"

#include <QHeaderView>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int visibleProblems = 4;
}

ProblemsCard::ProblemsCard(QWidget *parent)
    : Card(parent)
    , m_model(new ImportProblemsModel(this))
    , m_table(new TableView(u"importProblems"_s, tr("What to look at before importing"), this))
{
    setTitle({});
    m_table->setModel(m_model);
    m_table->setLines(1);
    m_table->setColumnWidths({11, 80});
    m_table->horizontalHeader()->hide();
    setContent(m_table);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex &index) { emit rowWanted(m_model->row(index.row()).row); });
    hide();
}

void ProblemsCard::showProblems(const QList<ImportProblem> &problems, qint64 total)
{
    QList<ProblemRow> rows;
    rows.reserve(problems.size());
    for (const ImportProblem &problem : problems)
        rows.append({problem.row, problem.line, problem.message});
    m_model->setRows(std::move(rows));
    QSet<qint64> places;
    for (const ImportProblem &problem : problems)
        places.insert(problem.row);
    const int count = int(places.size());
    const bool cut = total > problems.size();
    setTitle(cut ? tr("More than %Ln row(s) need a look", nullptr, count)
                 : tr("%Ln row(s) need a look", nullptr, count));
    setSubtitle(cut ? tr("The first %1 findings are listed.").arg(countText(problems.size())) : QString());
    setVisible(total > 0);
    fitHeight();
}

void ProblemsCard::fitHeight()
{
    const int row = m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(row * std::clamp(m_model->rowCount(), 1, visibleProblems) + 2);
}
