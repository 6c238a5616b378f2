#include "chunkspane.h"

#include "buttons.h"
#include "chunksmodel.h"
#include "codepoints.h"
#include "documentsmodel.h"
#include "formatting.h"
#include "generationdetails.h"
#include "generationform.h"
#include "generationwords.h"
#include "tableview.h"
#include "windowsview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ChunksPane::ChunksPane(QWidget *parent)
    : Card(tr("Chunks and windows"), parent)
    , m_chunks(new ChunksModel(this))
    , m_documents(new DocumentsModel(this))
    , m_form(new GenerationForm(this))
    , m_windows(new WindowsView(this))
    , m_table(new TableView(u"chunks"_s, tr("Chunks"), this))
    , m_nothing(new QLabel(this))
    , m_tableOrNothing(new QStackedWidget(this))
    , m_details(new GenerationDetails(this))
    , m_documentsTable(new TableView(u"generationDocuments"_s, tr("Documents"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_addFiles(new QPushButton(tr("Add files…"), this))
    , m_addFolder(new QPushButton(tr("Add a folder…"), this))
    , m_stack(new QStackedWidget(this))
{
    m_stack->addWidget(makeCut()); // in the order of Part
    m_stack->addWidget(makeDetails());
    m_stack->addWidget(makeDocuments());
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_form);
    layout->addWidget(m_stack, 1);
    setContent(content);
    connectParts();
}

QWidget *ChunksPane::makeCut()
{
    m_table->setModel(m_chunks);
    m_table->setLines(2);
    m_table->setColumnWidths({6, 34, 14, 6}, false);
    m_table->horizontalHeader()->setSectionResizeMode(ChunksModel::TextColumn, QHeaderView::Stretch);
    m_table->restoreColumns();
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setProperty("role", u"muted"_s);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_nothing->setContentsMargins(12, 10, 12, 10);
    m_tableOrNothing->addWidget(m_table);
    m_tableOrNothing->addWidget(m_nothing);
    m_windows->setHint([this](int window) { return windowHint(window); });
    m_aside = new QAction(tr("Set aside or take back"), m_table);
    m_aside->setShortcuts({QKeySequence(Qt::Key_X), QKeySequence(Qt::Key_Delete)});
    m_aside->setShortcutContext(Qt::WidgetShortcut);
    connect(m_aside, &QAction::triggered, this, &ChunksPane::toggleAside);
    m_table->addAction(m_aside);
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_windows);
    layout->addWidget(m_tableOrNothing, 1);
    return part;
}

/// A part that stands in the chunks' place, with the way back.
QWidget *ChunksPane::partWithTitle(const QString &title, const QList<QPushButton *> &buttons, QWidget *content)
{
    auto *part = new QWidget(this);
    auto *back = new QPushButton(tr("‹ Chunks"), part);
    back->setObjectName(u"backToChunks"_s);
    back->setAccessibleName(tr("Back to the chunks"));
    makeLink(back);
    connect(back, &QPushButton::clicked, this, [this] { showPart(Part::Chunks); });
    auto *name = new QLabel(title, part);
    name->setTextFormat(Qt::PlainText);
    name->setProperty("role", u"title"_s);
    auto *rule = new QFrame(part);
    rule->setObjectName(u"cardLine"_s);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 6, 10, 6);
    line->setSpacing(8);
    line->addWidget(back);
    line->addWidget(name);
    line->addStretch(1);
    for (QPushButton *button : buttons)
        line->addWidget(button);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(rule);
    layout->addLayout(line);
    layout->addWidget(content, 1);
    return part;
}

QWidget *ChunksPane::makeDetails()
{
    return partWithTitle(tr("Kinds and checks"), {}, m_details);
}

QWidget *ChunksPane::makeDocuments()
{
    m_documentsTable->setModel(m_documents);
    m_documentsTable->setLines(1);
    m_documentsTable->setColumnWidths({22, 8, 6, 10, 16});
    m_documentsTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_documentsTable->setSortingEnabled(true);
    m_documentsTable->restoreColumns();
    auto *remove = new QAction(tr("Remove"), m_documentsTable);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &ChunksPane::removeSelected);
    m_documentsTable->addAction(remove);
    m_remove->setToolTip(tr("Take the chosen documents out of the project (Del)"));
    m_remove->setEnabled(false);
    return partWithTitle(tr("Documents"), {m_remove, m_addFolder, m_addFiles}, m_documentsTable);
}

void ChunksPane::connectParts()
{
    connect(m_form, &GenerationForm::changed, this, [this](const QString &field) {
        GenerationSpec spec = m_form->spec();
        m_spec = spec;
        m_details->setSpec(spec);
        emit specChanged(spec, field);
    });
    connect(m_details, &GenerationDetails::changed, this, [this](const QString &field) {
        m_spec = m_details->spec();
        m_form->setSpec(m_spec);
        m_form->setDetails(GenerationDetails::summary(m_spec));
        emit specChanged(m_spec, field);
    });
    connect(m_form, &GenerationForm::detailsWanted, this,
            [this] { showPart(part() == Part::Details ? Part::Chunks : Part::Details); });
    connect(m_windows, &WindowsView::windowChosen, this, &ChunksPane::selectWindow);
    connect(m_windows, &WindowsView::chunkChosen, this, [this](qint64 chunk) {
        const int row = m_chunks->viewRow(int(chunk));
        if (row >= 0)
            m_table->setCurrentIndex(m_chunks->index(row, ChunksModel::TextColumn));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChunksPane::followCurrent);
    connect(m_chunks, &ChunksModel::asideRequested, this,
            [this](qint64 chunk, bool aside) { emit asideWanted({chunk}, aside); });
    connect(m_documentsTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_remove->setEnabled(m_addFiles->isEnabled() && m_documentsTable->selectionModel()->hasSelection());
    });
    connect(m_remove, &QPushButton::clicked, this, &ChunksPane::removeSelected);
    connect(m_addFiles, &QPushButton::clicked, this, &ChunksPane::filesWanted);
    connect(m_addFolder, &QPushButton::clicked, this, &ChunksPane::folderWanted);
}

void ChunksPane::setDocuments(const QList<DocumentInfo> &documents)
{
    const auto nameOf = [](const DocumentInfo &info) { return info.name; };
    if (std::ranges::equal(documents, m_documents->rows(), {}, nameOf, nameOf))
        m_documents->updateRows(documents);
    else
        m_documents->setRows(documents);
}

void ChunksPane::setPreview(const ChunkPreview &preview)
{
    m_preview = preview;
    m_chunks->setChunks(preview.chunks);
    showSubtitle();
    m_nothing->setText(tr("No chunk yet: the documents hold no text, or none is chosen."));
    m_tableOrNothing->setCurrentIndex(preview.chunks.isEmpty() ? 1 : 0);
    showDrawing();
}

void ChunksPane::setEstimate(const QString &text)
{
    m_estimate = text;
    showSubtitle();
}

void ChunksPane::showSubtitle()
{
    const auto usable = std::ranges::count(m_preview.chunks, SetAside::None, &Chunk::setAside);
    const qint64 aside = m_preview.chunks.size() - usable;
    QStringList parts;
    if (aside > 0)
        parts.append(tr("%Ln set aside", nullptr, static_cast<int>(aside)));
    if (!m_estimate.isEmpty())
        parts.append(m_estimate);
    setSubtitle(parts.join(u" · "_s));
}

void ChunksPane::showDrawing()
{
    WindowsDrawing drawing;
    drawing.chunks = m_preview.chunks.size();
    drawing.windows = m_preview.windows;
    for (qsizetype i = 0; i < m_preview.chunks.size(); ++i) {
        const Chunk &chunk = m_preview.chunks[i];
        if (chunk.setAside != SetAside::None)
            drawing.aside.append(i);
        if (i == 0 || chunk.document != m_preview.chunks[i - 1].document)
            drawing.documents.append({i, chunk.document.section(u'/', -1)});
    }
    m_windows->setDrawing(drawing);
    m_windows->setVisible(!m_preview.chunks.isEmpty());
}

QString ChunksPane::windowHint(int window) const
{
    const ChunkWindow span = m_preview.windows.value(window);
    qint64 characters = 0;
    for (qint64 i = span.first; i < span.end && i < m_preview.chunks.size(); ++i) {
        if (m_preview.chunks[i].setAside == SetAside::None)
            characters += codePointCount(m_preview.chunks[i].text);
    }
    const QString document = oneLine(m_preview.chunks.value(span.first).document, 120);
    return tr("Window %1: chunks %2, %3 characters of %4")
        .arg(countText(window + 1), chunkSpanText(span), countText(characters), document);
}

void ChunksPane::setModels(const QStringList &names)
{
    m_form->setModels(names);
    m_details->setModels(names);
}

void ChunksPane::setSpec(const GenerationSpec &spec)
{
    m_spec = spec;
    m_form->setSpec(spec);
    m_form->setDetails(GenerationDetails::summary(spec));
    m_details->setSpec(spec);
}

void ChunksPane::setEditable(bool editable)
{
    m_form->setEditable(editable);
    m_details->setEditable(editable);
    m_chunks->setEditable(editable);
    m_aside->setEnabled(editable);
    m_addFiles->setEnabled(editable);
    m_addFolder->setEnabled(editable);
    m_remove->setEnabled(editable && m_documentsTable->selectionModel()->hasSelection());
}

void ChunksPane::showPart(Part part)
{
    const bool hadFocus = m_stack->isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(int(part));
    if (part == Part::Details)
        m_details->focusFirst();
    else if (part == Part::Documents)
        m_documentsTable->setFocus();
    else if (hadFocus)
        m_table->setFocus();
}

ChunksPane::Part ChunksPane::part() const
{
    return Part(m_stack->currentIndex());
}

void ChunksPane::chooseWindow(int window)
{
    if (window < 0 || window >= m_preview.windows.size()) {
        m_windows->choose(-1);
        return;
    }
    m_windows->choose(window);
    selectWindow(window);
}

void ChunksPane::selectWindow(int window)
{
    const ChunkWindow span = m_preview.windows.value(window);
    const int first = m_chunks->viewRow(int(span.first));
    const int last = m_chunks->viewRow(int(span.end - 1));
    if (first < 0 || last < 0)
        return;
    m_selecting = true;
    m_table->setCurrentIndex(m_chunks->index(first, ChunksModel::TextColumn));
    const QItemSelection rows(m_chunks->index(first, 0), m_chunks->index(last, m_chunks->columnCount() - 1));
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_table->scrollTo(m_chunks->index(last, 0));
    m_table->scrollTo(m_chunks->index(first, 0));
    m_selecting = false;
}

/// The current chunk's first window is marked above, without touching what is selected in the table.
void ChunksPane::followCurrent()
{
    if (m_selecting || !m_table->currentIndex().isValid())
        return;
    const qint64 chunk = m_chunks->row(m_table->currentIndex().row()).position;
    const ChunkWindow chosen = m_preview.windows.value(m_windows->current());
    if (chunk >= chosen.first && chunk < chosen.end)
        return;
    const auto holds = [chunk](const ChunkWindow &window) { return chunk >= window.first && chunk < window.end; };
    const auto found = std::ranges::find_if(m_preview.windows, holds);
    m_windows->choose(found == m_preview.windows.end() ? -1 : int(found - m_preview.windows.begin()));
}

void ChunksPane::toggleAside()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QList<qint64> used;
    QList<qint64> byUser;
    for (const QModelIndex &index : rows) {
        const ChunkRow &row = m_chunks->row(index.row());
        if (row.chunk.setAside == SetAside::None)
            used.append(row.position);
        else if (row.chunk.setAside == SetAside::ByUser)
            byUser.append(row.position);
    }
    if (!used.isEmpty())
        emit asideWanted(used, true);
    else if (!byUser.isEmpty())
        emit asideWanted(byUser, false);
}

void ChunksPane::removeSelected()
{
    const QModelIndexList rows = m_documentsTable->selectionModel()->selectedRows();
    QStringList names;
    for (const QModelIndex &index : rows)
        names.append(m_documents->row(index.row()).name);
    if (!names.isEmpty() && m_addFiles->isEnabled())
        emit removeWanted(names);
}

void ChunksPane::saveState() const
{
    m_table->saveColumns();
    m_documentsTable->saveColumns();
}
