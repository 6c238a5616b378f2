#include "datasetspane.h"

#include "buttons.h"
#include "card.h"
#include "celldelegate.h"
#include "datasetsmodel.h"
#include "projectsession.h"
#include "tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A name is one line, however high its row.
class NameDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        QRect place = option.rect;
        place.setHeight(std::min(editor->sizeHint().height(), place.height()));
        editor->setGeometry(place);
    }
};
}

DatasetsPane::DatasetsPane(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new DatasetsModel(this))
    , m_documents(new QStringListModel(this))
    , m_use(new QPushButton(tr("Use for the next run"), this))
    , m_rename(new QPushButton(tr("Rename"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DatasetsPane::pickCurrent);
    connect(m_model, &DatasetsModel::renamed, this, &DatasetsPane::renameWanted);
    connect(m_use, &QPushButton::clicked, this, [this] { emit useWanted(chosenInfo().name); });
    connect(m_rename, &QPushButton::clicked, this, &DatasetsPane::renameChosen);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(m_chosen); });
}

void DatasetsPane::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeDatasets(), 4);
    layout->addWidget(makeDocuments(), 1);
}

Card *DatasetsPane::makeDatasets()
{
    auto *card = new Card(tr("Datasets"), this);
    for (QPushButton *button : {m_use, m_rename, m_remove})
        card->addAction(button);
    m_table = new TableView(u"datasets"_s, tr("Datasets of the project"), card);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setLines(2, 4);
    m_table->setColumnWidths({18, 8, 10, 46, 16, 14});
    m_table->restoreColumns();
    m_table->setItemDelegateForColumn(0, new NameDelegate(m_table));
    card->setContent(m_table);
    auto *rename = new QAction(tr("Rename"), m_table);
    rename->setShortcut(Qt::Key_F2);
    rename->setShortcutContext(Qt::WidgetShortcut);
    connect(rename, &QAction::triggered, this, &DatasetsPane::renameChosen);
    auto *remove = new QAction(tr("Remove…"), m_table);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, m_remove, [this] { m_remove->click(); });
    m_table->addActions({rename, remove});
    m_rename->setToolTip(tr("Give the data another name (F2)"));
    m_remove->setToolTip(tr("Take the data out of the project (Del)"));
    return card;
}

Card *DatasetsPane::makeDocuments()
{
    m_documentsCard = new Card(tr("Documents"), this);
    auto *add = new QPushButton(tr("Add…"), m_documentsCard);
    add->setAccessibleName(tr("Add documents…"));
    add->setToolTip(tr("Add documents to the project"));
    connect(add, &QPushButton::clicked, this, &DatasetsPane::documentsWanted);
    m_addDocuments = add;
    m_documentsCard->addAction(add);
    m_documentsStack = new QStackedWidget(m_documentsCard);
    m_documentsStack->setMinimumWidth(fontMetrics().averageCharWidth() * 26); // the title line may need more
    auto *table = new TableView(u"documents"_s, tr("Documents of the project"), m_documentsStack);
    table->setModel(m_documents);
    table->setLines(1);
    table->horizontalHeader()->hide();
    table->setColumnWidths({20});
    auto *none
        = new QLabel(tr("None yet. Benchmarks are made of them, and bm25, a baseline, looks for answers in them."),
                     m_documentsStack);
    none->setTextFormat(Qt::PlainText);
    none->setProperty("role", u"muted"_s);
    none->setWordWrap(true);
    none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    none->setContentsMargins(12, 10, 12, 10);
    m_documentsStack->addWidget(none);
    m_documentsStack->addWidget(table);
    auto *make = new QPushButton(tr("Make a benchmark…"), m_documentsCard);
    make->setObjectName(u"makeBenchmark"_s);
    make->setToolTip(tr("Have questions written about the documents, and review them"));
    makeLink(make);
    connect(make, &QPushButton::clicked, this, &DatasetsPane::benchmarkWanted);
    auto *content = new QWidget(m_documentsCard);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 4);
    lines->setSpacing(2);
    lines->addWidget(m_documentsStack, 1);
    lines->addWidget(make, 0, Qt::AlignHCenter);
    m_documentsCard->setContent(content);
    // Title and button are never cut, whatever the language.
    const int titleLine = m_documentsCard->minimumSizeHint().width() + fontMetrics().averageCharWidth() * 6;
    m_documentsCard->setMinimumWidth(std::max(fontMetrics().averageCharWidth() * 26, titleLine));
    return m_documentsCard;
}

void DatasetsPane::refresh()
{
    const ProjectContents &contents = m_session.contents();
    QList<DatasetRow> rows;
    for (const DatasetInfo &info : contents.datasets)
        rows.append({info, info.name == m_session.draft().plan.dataset.name, runsOf(info.id)});
    const auto idOf = [](const DatasetRow &row) { return row.info.id; };
    const bool same = std::ranges::equal(rows, m_model->rows(), {}, idOf, idOf);
    m_refreshing = true;
    m_model->setEditable(m_session.canWrite());
    if (same)
        m_model->updateRows(std::move(rows));
    else
        m_model->setRows(std::move(rows));
    if (m_model->rowOf(m_chosen) < 0)
        m_chosen = contents.datasets.isEmpty() ? 0 : contents.datasets.last().id;
    showChosen();
    m_refreshing = false;
    if (m_documents->stringList() != contents.documents)
        m_documents->setStringList(contents.documents);
    m_documentsStack->setCurrentIndex(contents.documents.isEmpty() ? 0 : 1);
    m_documentsCard->setSubtitle(contents.documents.isEmpty() ? QString() : QString::number(contents.documents.size()));
    updateButtons();
    emit picked();
}

void DatasetsPane::showChosen()
{
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void DatasetsPane::choose(qint64 dataset)
{
    m_chosen = dataset;
    showChosen();
}

void DatasetsPane::pickCurrent()
{
    const int row = m_table->currentIndex().row();
    if (m_refreshing || row < 0)
        return;
    m_chosen = m_model->row(row).info.id;
    updateButtons();
    emit picked();
}

DatasetInfo DatasetsPane::chosenInfo() const
{
    const int row = m_model->rowOf(m_chosen);
    return row < 0 ? DatasetInfo{} : m_model->row(row).info;
}

int DatasetsPane::wishedHeight() const
{
    constexpr int mostRows = 4;
    const int rows = std::clamp(m_model->rowCount(), m_documents->rowCount() > 2 ? 3 : 2, mostRows);
    const int titleLine = m_use->sizeHint().height() + 18;
    const bool scrolls = m_table->horizontalHeader()->length() > m_table->viewport()->width();
    const int scrollBar = scrolls ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    return titleLine + scrollBar + m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 4;
}

int DatasetsPane::runsOf(qint64 dataset) const
{
    const auto &runs = m_session.contents().runs;
    return int(std::ranges::count_if(runs, [dataset](const RunSummary &run) { return run.run.dataset == dataset; }));
}

void DatasetsPane::renameChosen()
{
    const int row = m_model->rowOf(m_chosen);
    if (row >= 0 && m_rename->isEnabled())
        m_table->edit(m_model->index(row, 0));
}

void DatasetsPane::updateButtons()
{
    const DatasetInfo info = chosenInfo();
    const bool writable = m_session.canWrite() && info.id > 0;
    const bool isNext = info.name == m_session.draft().plan.dataset.name;
    m_use->setEnabled(writable && !isNext);
    m_use->setToolTip(isNext ? tr("The next run uses this data already.") : QString());
    m_rename->setEnabled(writable);
    m_addDocuments->setEnabled(m_session.canWrite());
    m_remove->setEnabled(writable);
}
