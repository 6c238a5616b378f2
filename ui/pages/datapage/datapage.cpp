#include "datapage.h"

#include "buttons.h"
#include "datasetspane.h"
#include "documentimport.h"
#include "documentnames.h"
#include "dropframe.h"
#include "droppedfiles.h"
#include "emptystate.h"
#include "formatting.h"
#include "importview.h"
#include "itemedits.h"
#include "itemspane.h"
#include "notice.h"
#include "pageheader.h"
#include "projectsession.h"
#include "whilethere.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString splitterPlace = u"pages/data/splitter"_s;
const QString folderPlace = u"pages/data/folder"_s;
}

DataPage::DataPage(ProjectSession &session, QWidget *parent)
    : Page(session, parent)
    , m_edits(new ItemEdits(session, this))
    , m_documents(new DocumentImport(session, this))
    , m_pages(new QStackedWidget(this))
    , m_header(new PageHeader(tr("Data")))
    , m_notice(new Notice)
    , m_content(new QStackedWidget)
    , m_datasets(new DatasetsPane(session))
    , m_items(new ItemsPane(session, *m_edits))
    , m_import(new ImportView(session))
    , m_dropCover(new DropFrame(this))
    , m_importButton(new QPushButton(tr("Import a benchmark…")))
{
    setAcceptDrops(true);
    m_dropCover->setCovering(tr("Drop files to import them"));
    build();
    connectParts();
    refresh();
}

void DataPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->addWidget(m_pages);
    m_pages->addWidget(makeOverview());
    m_pages->addWidget(m_import);
}

QWidget *DataPage::makeOverview()
{
    auto *overview = new QWidget;
    auto *layout = new QVBoxLayout(overview);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_header->addAction(m_importButton);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    m_splitter->addWidget(m_datasets);
    m_splitter->addWidget(m_items);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitterMoved = m_splitter->restoreState(QSettings().value(splitterPlace).toByteArray());
    m_content->addWidget(makeEmpty());
    m_content->addWidget(m_splitter);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_content, 1);
    return overview;
}

QWidget *DataPage::makeEmpty()
{
    m_empty = new DropFrame;
    auto *state = new EmptyState(m_empty);
    state->setTexts(tr("Import a benchmark"),
                    tr("Drop a file here: CSV, TSV, JSON or JSONL, one row per item, with a question and, "
                       "better, the right answer. PDF, DOCX, HTML and texts become documents."));
    state->addButton(tr("Import a benchmark…"), true, this, [this] { chooseBenchmarks(); });
    state->addButton(tr("Make one from documents…"), false, this,
                     [this] { emit session().pageRequested(u"documents"_s); });
    state->addButton(tr("Add documents…"), false, this, [this] { chooseDocuments(); });
    auto *layout = new QVBoxLayout(m_empty);
    layout->addWidget(state);
    return m_empty;
}

void DataPage::connectParts()
{
    connect(m_importButton, &QPushButton::clicked, this, &DataPage::chooseBenchmarks);
    connect(m_datasets, &DatasetsPane::documentsWanted, this, &DataPage::chooseDocuments);
    connect(m_datasets, &DatasetsPane::benchmarkWanted, this, [this] { emit session().pageRequested(u"documents"_s); });
    connect(&session(), &ProjectSession::opened, this, [this] {
        m_waiting.clear();
        m_items->showDataset({}, 0);
        m_notice->clear();
        m_pages->setCurrentIndex(0);
    });
    connect(&session(), &ProjectSession::contentsChanged, this, &DataPage::refresh);
    connect(&session(), &ProjectSession::draftChanged, this, &DataPage::refresh);
    connect(&session(), &ProjectSession::importRequested, this, [this](const QString &path) {
        if (isDocumentPath(path))
            takeFiles({}, {path});
        else
            takeFiles({path}, {});
    });
    connect(m_datasets, &DatasetsPane::picked, this, &DataPage::showItems);
    connect(m_datasets, &DatasetsPane::useWanted, this, &DataPage::useForNextRun);
    connect(m_datasets, &DatasetsPane::removeWanted, this, &DataPage::askToRemove);
    connect(m_datasets, &DatasetsPane::renameWanted, this, &DataPage::rename);
    connect(m_items, &ItemsPane::failed, m_notice, &Notice::showError);
    connect(m_edits, &ItemEdits::failed, m_notice, &Notice::showError);
    connect(m_items, &ItemsPane::deleted, this, [this](int count) {
        m_notice->show(Tone::Neutral, tr("%Ln item(s) were deleted.", nullptr, count));
        m_notice->addButton(tr("Undo"), this, [this] {
            m_notice->clear();
            session().undoStack()->undo();
            m_items->focusItems();
        });
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitterMoved = true; });
    connect(m_documents, &DocumentImport::ended, m_notice, &Notice::show);
    connect(m_import, &ImportView::imported, this, &DataPage::finishImport);
    connect(m_import, &ImportView::cancelled, this, &DataPage::importNext);
    connect(m_import, &ImportView::otherFileWanted, this, &DataPage::chooseBenchmarks);
}

void DataPage::shown()
{
    refresh();
}

void DataPage::startSearch()
{
    if (m_pages->currentIndex() == 0 && m_content->currentIndex() == 1)
        m_items->startSearch();
}

void DataPage::saveState() const
{
    m_items->keepEdits();
    m_items->saveState();
    if (m_splitterMoved)
        QSettings().setValue(splitterPlace, m_splitter->saveState());
}

void DataPage::hideEvent(QHideEvent *event)
{
    m_items->keepEdits();
    Page::hideEvent(event);
}

void DataPage::refresh()
{
    const ProjectContents &contents = session().contents();
    const int datasets = int(contents.datasets.size());
    const int documents = int(contents.documents.size());
    const bool empty = datasets == 0 && documents == 0;
    m_content->setCurrentIndex(empty ? 0 : 1);
    m_header->setSubtitle(empty ? QString()
                                : tr("%n dataset(s)", nullptr, datasets) + u" · "_s
                                  + tr("%n document(s)", nullptr, documents));
    m_importButton->setEnabled(session().canWrite());
    m_importButton->setVisible(!empty);
    m_importButton->setToolTip(session().canWrite() ? QString() : tr("The project is open read-only."));
    m_empty->setEnabled(session().canWrite());
    makePrimary(m_importButton, datasets == 0);
    const auto isWanted = [this](const DatasetInfo &info) { return info.id == m_wantedDataset; };
    if (std::ranges::any_of(contents.datasets, isWanted))
        m_datasets->choose(std::exchange(m_wantedDataset, 0));
    m_datasets->refresh();
    shareHeight();
}

/// The lists get what they need, the items the rest, until the user decides otherwise.
void DataPage::shareHeight()
{
    const int wished = m_datasets->wishedHeight();
    if (!m_splitterMoved)
        m_splitter->setSizes({wished, std::max(wished, m_splitter->height() - wished)});
}

void DataPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    shareHeight();
}

void DataPage::showItems()
{
    m_items->showDataset(m_datasets->chosenInfo(), m_datasets->runsOf(m_datasets->chosen()));
}

void DataPage::chooseBenchmarks()
{
    chooseFiles(tr("Import a benchmark"),
                tr("Benchmarks (*.csv *.tsv *.tab *.json *.jsonl *.ndjson *.txt)") + u";;"_s + tr("All files (*)"),
                &DataPage::takeBenchmarks);
}

void DataPage::chooseDocuments()
{
    chooseFiles(tr("Add documents"),
                tr("Documents (*.pdf *.docx *.html *.htm *.md *.txt *.epub)") + u";;"_s + tr("All files (*)"),
                &DataPage::takeDocuments);
}

/// Not modal: a run that goes on can be watched meanwhile.
void DataPage::chooseFiles(const QString &title, const QString &filter, void (DataPage::*take)(const QStringList &))
{
    if (!session().canWrite())
        return;
    auto *dialog = new QFileDialog(this, title, QSettings().value(folderPlace).toString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setModal(false);
    connect(dialog, &QFileDialog::filesSelected, this, [this, take](const QStringList &paths) {
        if (!paths.isEmpty())
            QSettings().setValue(folderPlace, QFileInfo(paths.first()).absolutePath());
        (this->*take)(paths);
    });
    dialog->show();
}

void DataPage::takeFiles(const QStringList &benchmarks, const QStringList &documents)
{
    if (!session().canWrite()) {
        if (!benchmarks.isEmpty() || !documents.isEmpty())
            m_notice->show(Tone::Warn,
                           session().isOpen() ? tr("The project is open read-only: nothing can be added.")
                                              : tr("No project is open. Open or create one first."));
        return;
    }
    m_documents->take(documents);
    m_waiting += benchmarks;
    if (m_import->isImporting() || (m_pages->currentIndex() == 1 && benchmarks.size() > 1))
        m_import->setWaiting(m_waiting.size());
    else if (!benchmarks.isEmpty())
        importNext();
}

void DataPage::importNext()
{
    if (m_waiting.isEmpty()) {
        m_pages->setCurrentIndex(0);
        return;
    }
    m_items->keepEdits();
    m_notice->clear();
    const QString path = m_waiting.takeFirst();
    m_pages->setCurrentIndex(1);
    m_import->start(path, m_waiting.size());
}

void DataPage::finishImport(const ImportReport &report)
{
    const int items = int(report.items);
    const QString name = oneLine(report.name, 80);
    QString text = report.reused ? tr("The project has this data already, as “%1”.").arg(name)
                                 : tr("%Ln item(s) were imported as “%1”.", nullptr, items).arg(name);
    const int problems = int(report.problemCount);
    if (problems > 0 && !report.reused)
        text += u' ' + tr("%Ln row(s) needed a look.", nullptr, problems);
    m_wantedDataset = report.dataset;
    Draft draft = session().draft();
    if (draft.plan.dataset.name.isEmpty() && draft.plan.dataset.path.isEmpty()) {
        draft.plan.dataset.name = report.name;
        session().setDraft(draft, tr("Use %1 for the next run").arg(name));
    }
    session().refresh();
    importNext();
    if (m_pages->currentIndex() == 1)
        return;
    m_items->focusItems();
    const bool hasModels = !session().draft().plan.models.isEmpty();
    m_notice->show(Tone::Good, text);
    m_notice->addButton(tr("Look at the prompts"), this, [this] { emit session().pageRequested(u"prompts"_s); });
    if (!hasModels)
        m_notice->addButton(tr("Choose models"), this, [this] { emit session().pageRequested(u"models"_s); });
}

void DataPage::useForNextRun(const QString &name)
{
    Draft draft = session().draft();
    draft.plan.dataset = DatasetSpec{.name = name, .sample = draft.plan.dataset.sample};
    session().setDraft(draft, tr("Use %1 for the next run").arg(oneLine(name, 60)));
}

void DataPage::askToRemove(qint64 dataset)
{
    const DatasetInfo info = m_datasets->chosenInfo();
    if (info.id != dataset)
        return;
    const int runs = m_datasets->runsOf(dataset);
    if (runs > 0) {
        m_notice->show(Tone::Bad,
                       tr("“%1” can't be removed: %n run(s) stand on it, and their answers would belong to "
                          "nothing.",
                          nullptr, runs)
                           .arg(oneLine(info.name, 80)));
        return;
    }
    const int items = int(info.itemCount);
    m_notice->show(
        Tone::Warn,
        tr("Remove “%1”? Its %Ln item(s) and every edit of them are lost; this can't be undone.", nullptr, items)
            .arg(oneLine(info.name, 80)));
    m_notice->addButton(tr("Remove"), this, [this, dataset] { remove(dataset); });
    m_notice->addButton(tr("Keep it"), this, [this] { m_notice->clear(); })->setFocus();
}

void DataPage::remove(qint64 dataset)
{
    const QString name = m_datasets->chosenInfo().name;
    m_notice->clear();
    const auto done = [this, dataset, name](const Result<void> &removed) {
        if (!removed) {
            m_notice->showError(removed.error());
            return;
        }
        m_edits->forget(dataset);
        Draft draft = session().draft();
        if (draft.plan.dataset.name == name) {
            draft.plan.dataset = {};
            session().setDraft(draft, tr("Remove %1").arg(oneLine(name, 60)));
        }
        session().refresh();
        m_notice->show(Tone::Neutral, tr("“%1” was removed.").arg(oneLine(name, 80)));
    };
    session().workbench().removeDataset(dataset, whileThere(this, done));
}

void DataPage::rename(qint64 dataset, const QString &name)
{
    const auto &datasets = session().contents().datasets;
    const auto found = std::ranges::find(datasets, dataset, &DatasetInfo::id);
    if (found != datasets.end())
        m_edits->rename(dataset, found->name, name);
}

void DataPage::setDropHot(bool hot)
{
    m_empty->setHot(hot);
    const bool covers = hot && (m_pages->currentIndex() != 0 || m_content->currentIndex() != 0);
    m_dropCover->setGeometry(rect().adjusted(8, 8, -8, -8));
    m_dropCover->setVisible(covers);
    m_dropCover->raise();
}

void DataPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() || !session().canWrite())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setDropHot(true);
}

void DataPage::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropHot(false);
}

void DataPage::dropEvent(QDropEvent *event)
{
    setDropHot(false);
    const DroppedFiles files = sortDropped(event->mimeData()->urls());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    takeFiles(files.benchmarks, files.documents);
    if (!files.unknown.isEmpty() && files.benchmarks.isEmpty() && files.documents.isEmpty())
        m_notice->show(Tone::Bad,
                       tr("%1 is not a file on this computer. Drop files: CSV, TSV, JSON, JSONL or documents.")
                           .arg(oneLine(files.unknown.first(), 200)));
}
