#include "itemspane.h"

#include "card.h"
#include "datasetitemstable.h"
#include "emptystate.h"
#include "formatting.h"
#include "itemeditor.h"
#include "itemedits.h"
#include "itemsmodel.h"
#include "projectsession.h"
#include "searchfield.h"
#include "tableexport.h"
#include "whilethere.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString splitterKey = u"pages/data/editorSplitter"_s;

ItemsSource itemsOf(ProjectSession &session, QObject *context)
{
    return {[&session, context](const ItemQuery &query, ItemsSource::Done<QList<ItemRef>> done) {
                session.workbench().queryItems(query, whileThere(context, std::move(done)));
            },
            [&session, context](const QList<qint64> &versions, ItemsSource::Done<QList<Item>> done) {
                session.workbench().readItems(versions, whileThere(context, std::move(done)));
            }};
}

QString itemsAsTsv(const ItemsModel &model, const QList<int> &sections, const QList<Item> &items)
{
    QStandardItemModel cells(int(items.size()), int(sections.size()));
    QModelIndexList all;
    for (int column = 0; column < sections.size(); ++column) {
        const int section = sections[column];
        cells.setHeaderData(column, Qt::Horizontal, model.headerData(section, Qt::Horizontal));
        for (int row = 0; row < items.size(); ++row) {
            const Item &item = items[row];
            const QString text = section == 0 ? item.id : item.fields.value(model.datasetColumn(section)).text;
            cells.setData(cells.index(row, column), text);
            all.append(cells.index(row, column));
        }
    }
    return selectionAsTsv(all);
}
}

ItemsPane::ItemsPane(ProjectSession &session, ItemEdits &edits, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_edits(edits)
    , m_model(new ItemsModel(itemsOf(session, this), this))
    , m_card(new Card(tr("Items"), this))
    , m_search(new SearchField(tr("Search in all fields"), m_card))
    , m_add(new QPushButton(tr("Add item"), m_card))
    , m_delete(new QPushButton(tr("Delete"), m_card))
    , m_splitter(new QSplitter(Qt::Horizontal, m_card))
    , m_stack(new QStackedWidget(m_splitter))
    , m_table(new DatasetItemsTable(m_stack))
    , m_nothing(new EmptyState(m_stack))
    , m_editor(new ItemEditor(m_splitter))
{
    build();
    makeActions();
    connectTable();
    connect(m_model, &ItemsModel::loaded, this, &ItemsPane::afterLoading);
    connect(m_model, &ItemsModel::failed, this, &ItemsPane::failed);
    connect(&m_edits, &ItemEdits::changed, this, &ItemsPane::itemsChanged);
    connect(m_editor, &ItemEditor::saveWanted, this, [this] { save(Leaving::No); });
    connect(m_editor, &ItemEditor::closeWanted, this, &ItemsPane::closeEditor);
    updateButtons();
}

void ItemsPane::build()
{
    m_search->setAcceptDrops(false);
    m_card->addAction(m_search);
    m_card->addAction(m_add);
    m_card->addAction(m_delete);
    m_table->setModel(m_model);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setCollapsible(0, false);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(5);
    m_splitter->setSizes({740, 400});
    m_splitter->restoreState(QSettings().value(splitterKey).toByteArray());
    m_editor->hide();
    m_card->setContent(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
}

void ItemsPane::makeActions()
{
    m_add->setToolTip(tr("Add an item at the end (Ins)"));
    m_delete->setToolTip(tr("Delete the chosen items (Del); this can be undone"));
    connect(m_add, &QPushButton::clicked, this, &ItemsPane::addItem);
    connect(m_delete, &QPushButton::clicked, this, &ItemsPane::deleteSelected);
    connect(m_search, &SearchField::searched, m_model, &ItemsModel::setSearch);
    const auto addAction = [this](const QString &text, const QKeySequence &keys) {
        auto *action = new QAction(text, m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        return action;
    };
    connect(addAction(tr("Edit"), Qt::Key_F2), &QAction::triggered, this,
            [this] { openItem(m_table->currentIndex().row()); });
    connect(addAction(tr("Add item"), Qt::Key_Insert), &QAction::triggered, this, &ItemsPane::addItem);
    connect(addAction(tr("Delete"), Qt::Key_Delete), &QAction::triggered, this, &ItemsPane::deleteSelected);
}

void ItemsPane::connectTable()
{
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { openItem(index.row()); });
    connect(m_table, &DatasetItemsTable::copyWanted, this, &ItemsPane::copySelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ItemsPane::followCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ItemsPane::updateButtons);
}

void ItemsPane::showDataset(const DatasetInfo &dataset, int runs)
{
    const bool other = dataset.id != m_dataset.id || dataset.shape != m_dataset.shape;
    if (other) {
        closeEditor();
        m_loading = true;
        m_wantedItem = 0;
        m_wantedRow = -1;
        m_search->clear();
        m_table->saveColumns();
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    }
    m_dataset = dataset;
    m_card->setTitle(dataset.id > 0 ? tr("Items of %1").arg(oneLine(dataset.name, 60)) : tr("Items"));
    m_card->setFooter(runs > 0 ? tr("Runs keep the versions they asked; edits count from the next run.") : QString());
    m_model->setDataset(dataset);
    if (other)
        m_table->fitColumns();
    showCount();
    updateButtons();
}

void ItemsPane::focusItems()
{
    m_table->setFocus();
}

void ItemsPane::startSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void ItemsPane::saveState() const
{
    if (m_editor->isVisibleTo(m_splitter))
        QSettings().setValue(splitterKey, m_splitter->saveState());
}

void ItemsPane::showCount()
{
    const int all = int(m_dataset.itemCount);
    const int shown = m_loading ? all : m_model->rowCount();
    if (m_dataset.id == 0)
        m_card->setSubtitle({});
    else if (m_model->search().isEmpty())
        m_card->setSubtitle(tr("%Ln item(s)", nullptr, shown));
    else
        m_card->setSubtitle(tr("%1 of %Ln item(s)", nullptr, all).arg(countText(shown)));
    const bool nothing = shown == 0 && m_dataset.id > 0;
    if (nothing && m_model->search().isEmpty())
        m_nothing->setTexts(tr("No items"), tr("Add an item, or undo what deleted them."));
    else if (nothing)
        m_nothing->setTexts(tr("Nothing found"), tr("No field of any item holds this text. Escape clears the search."));
    m_stack->setCurrentWidget(nothing ? static_cast<QWidget *>(m_nothing) : m_table);
}

void ItemsPane::updateButtons()
{
    const bool writable = m_session.canWrite() && m_dataset.id > 0;
    m_add->setEnabled(writable);
    m_delete->setEnabled(writable && m_table->selectionModel()->hasSelection());
    m_editor->setReadOnly(!writable);
}

void ItemsPane::openItem(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_editor->show();
    const ItemRef ref = m_model->ref(row);
    if (!m_editor->isNew() && m_editor->item() == ref.item) {
        m_editor->focusFirst();
        return;
    }
    keepEdits();
    m_focusWanted = true;
    showInEditor(ref);
}

void ItemsPane::followCurrent()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || m_editor->isHidden() || m_model->ref(row).item == m_editor->item())
        return;
    keepEdits();
    showInEditor(m_model->ref(row));
}

void ItemsPane::showInEditor(const ItemRef &ref)
{
    const quint64 opened = ++m_opened;
    const auto show = [this, opened, item = ref.item](const Result<QList<Item>> &items) {
        if (opened != m_opened)
            return;
        if (!items) {
            emit failed(items.error());
            return;
        }
        if (items->isEmpty())
            return;
        m_editor->showItem(m_dataset.shape, item, items->first());
        if (std::exchange(m_focusWanted, false))
            m_editor->focusFirst();
    };
    m_session.workbench().readItems({ref.version}, whileThere(this, show));
}

void ItemsPane::closeEditor()
{
    keepEdits();
    ++m_opened;
    saveState();
    const bool hadFocus = m_editor->isAncestorOf(QApplication::focusWidget());
    m_editor->hide();
    m_editor->clear();
    if (hadFocus)
        m_table->setFocus();
}

void ItemsPane::addItem()
{
    if (!m_add->isEnabled())
        return;
    keepEdits();
    ++m_opened;
    m_table->setCurrentIndex({});
    m_table->clearSelection();
    m_editor->showNew(m_dataset.shape);
    m_editor->show();
    m_editor->focusFirst();
}

void ItemsPane::deleteSelected()
{
    const QList<int> rows = m_table->selectedRows();
    if (rows.isEmpty() || !m_delete->isEnabled())
        return;
    QList<qint64> items;
    for (const int row : rows)
        items.append(m_model->ref(row).item);
    const int count = int(items.size());
    const QString one = m_model->idAt(rows.first());
    if (items.contains(m_editor->item()))
        closeEditor();
    m_wantedRow = rows.first();
    const QString what
        = count == 1 && !one.isEmpty() ? tr("Delete item %1").arg(one) : tr("Delete %Ln item(s)", nullptr, count);
    m_edits.hide(m_dataset.id, items, what);
    emit deleted(count);
}

void ItemsPane::save(Leaving leaving)
{
    if (!m_editor->isModified() || !m_session.canWrite())
        return;
    if (m_editor->isNew())
        m_edits.add(m_dataset.id, m_editor->cells(), leaving == Leaving::No);
    else
        m_edits.edit(m_dataset.id, m_editor->item(), m_editor->itemId(), m_editor->cells());
    m_editor->markSaved();
}

void ItemsPane::keepEdits()
{
    if (!m_editor->isHidden() && m_editor->isModified())
        save(Leaving::Yes);
}

void ItemsPane::itemsChanged(qint64 item)
{
    if (item > 0)
        m_wantedItem = item;
    m_model->reload();
    m_session.refresh();
}

/// Goes to the item that was changed, or to the one that took the place of those that were deleted.
void ItemsPane::afterLoading()
{
    m_loading = false;
    showCount();
    const qint64 item = std::exchange(m_wantedItem, 0);
    int row = item > 0 ? m_model->rowOf(item) : -1;
    if (row < 0)
        row = std::min(m_wantedRow, m_model->rowCount() - 1);
    m_wantedRow = -1;
    const bool chosen = m_table->selectionModel()->hasSelection();
    if (row < 0 && m_editor->isHidden() && !chosen && m_model->rowCount() > 0)
        row = std::max(0, m_table->currentIndex().row()); // so that Enter and Delete mean something
    if (row >= 0 && (m_table->currentIndex().row() != row || !chosen))
        m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
    if (row >= 0)
        m_table->scrollTo(m_table->currentIndex());
    const bool isOpen
        = !m_editor->isHidden() && !m_editor->isModified() && (m_editor->isNew() || m_editor->item() == item);
    if (item > 0 && row >= 0 && isOpen)
        showInEditor(m_model->ref(row));
    updateButtons();
}

/// The whole texts are read: the table holds only what its cells show, and only of some rows.
void ItemsPane::copySelected()
{
    QList<qint64> versions;
    const QList<int> rows = m_table->selectedRows();
    for (const int row : rows)
        versions.append(m_model->ref(row).version);
    if (versions.isEmpty())
        return;
    QList<int> sections;
    for (int section = 0; section < m_model->columnCount(); ++section) {
        if (!m_table->isColumnHidden(section))
            sections.append(section);
    }
    const auto copy = [this, sections](const Result<QList<Item>> &items) {
        if (items)
            QApplication::clipboard()->setText(itemsAsTsv(*m_model, sections, *items));
        else
            emit failed(items.error());
    };
    m_session.workbench().readItems(versions, whileThere(this, copy));
}
