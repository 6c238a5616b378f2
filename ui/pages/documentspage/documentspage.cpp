#include "documentspage.h"

#include "buttons.h"
#include "chunkspane.h"
#include "dropframe.h"
#include "emptystate.h"
#include "formatting.h"
#include "notice.h"
#include "pageheader.h"
#include "projectsession.h"
#include "providers.h"
#include "questionspane.h"
#include "reviewedits.h"
#include "twopanes.h"

#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QString panesPlace = u"pages/documents/panes"_s;
constexpr int wideFrom = 1020;
}

DocumentsPage::DocumentsPage(ProjectSession &session, QWidget *parent)
    : Page(session, parent)
    , m_edits(new ReviewEdits(
          session, [this](const QList<qint64> &items) { return questionsOf(items); }, this))
    , m_header(new PageHeader(tr("Documents → benchmark"), this))
    , m_back(new QPushButton(tr("‹ Data"), this))
    , m_choose(new QPushButton(this))
    , m_preview(new QPushButton(tr("Preview 5"), this))
    , m_generate(new QPushButton(this))
    , m_pause(new QPushButton(tr("Pause"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_notice(new Notice(this))
    , m_content(new QStackedWidget(this))
    , m_dropCover(new DropFrame(this))
    , m_chunks(new ChunksPane(this))
    , m_questions(new QuestionsPane(this))
    , m_panes(new TwoPanes(m_chunks, tr("Chunks and windows"), m_questions, tr("Questions"), this))
{
    setAcceptDrops(true);
    m_dropCover->setCovering(tr("Drop documents or folders to add them"));
    m_previewPause.setSingleShot(true);
    m_previewPause.setInterval(200ms);
    m_estimatePause.setSingleShot(true);
    m_estimatePause.setInterval(400ms);
    m_readPause.setSingleShot(true);
    m_readPause.setInterval(700ms);
    build();
    connectParts();
    connectQuestions();
    connectWorkbench();
    refresh();
}

void DocumentsPage::build()
{
    m_back->setObjectName(u"backToData"_s);
    m_back->setAccessibleName(tr("Back to Data"));
    makeLink(m_back);
    m_choose->setObjectName(u"chooseDocuments"_s);
    m_choose->setToolTip(tr("The documents of the project: look at them, add and remove"));
    m_preview->setObjectName(u"previewQuestions"_s);
    m_preview->setToolTip(tr("Ask for a few questions first, from windows drawn by chance. What they cost is not paid "
                             "again."));
    m_generate->setObjectName(u"generateQuestions"_s);
    m_pause->setObjectName(u"pauseGeneration"_s);
    m_pause->setToolTip(tr("What is in flight comes back; what is done is kept"));
    m_stop->setObjectName(u"stopGeneration"_s);
    makePrimary(m_generate);
    m_header->addChoice(m_back);
    m_header->addChoice(m_choose);
    for (QPushButton *button : {m_stop, m_pause, m_preview, m_generate})
        m_header->addAction(button);
    m_panes->setWideFrom(wideFrom);
    m_panes->splitter()->setStretchFactor(0, 10);
    m_panes->splitter()->setStretchFactor(1, 14);
    m_panes->splitter()->setSizes({490, 710});
    m_panes->splitter()->restoreState(QSettings().value(panesPlace).toByteArray());
    m_content->addWidget(makeEmpty());
    m_content->addWidget(m_panes);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_content, 1);
}

QWidget *DocumentsPage::makeEmpty()
{
    m_empty = new DropFrame(this);
    auto *state = new EmptyState(m_empty);
    state->setTexts(tr("Make a benchmark from documents"),
                    tr("Drop manuals here: PDF, DOCX, HTML, Markdown, EPUB, text in any encoding, JSON or CSV with a "
                       "text a row, or whole folders. Assay cuts them into chunks, has a model write questions with "
                       "answers and quotes, checks every one, and you have the last word."));
    state->addButton(tr("Add files…"), true, this, [this] { chooseFiles(); });
    state->addButton(tr("Add a folder…"), false, this, [this] { chooseFolder(); });
    auto *layout = new QVBoxLayout(m_empty);
    layout->addWidget(state);
    return m_empty;
}

void DocumentsPage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, [this] { emit session().pageRequested(u"data"_s); });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const bool there = m_chunks->part() == ChunksPane::Part::Documents;
        m_panes->showPane(0);
        m_chunks->showPart(there ? ChunksPane::Part::Chunks : ChunksPane::Part::Documents);
    });
    connect(m_preview, &QPushButton::clicked, this, [this] { generate(5); });
    connect(m_generate, &QPushButton::clicked, this, &DocumentsPage::press);
    connect(m_chunks, &ChunksPane::specChanged, this, &DocumentsPage::setSpec);
    connect(m_chunks, &ChunksPane::asideWanted, this, &DocumentsPage::setAside);
    connect(m_chunks, &ChunksPane::filesWanted, this, &DocumentsPage::chooseFiles);
    connect(m_chunks, &ChunksPane::folderWanted, this, &DocumentsPage::chooseFolder);
    connect(m_chunks, &ChunksPane::removeWanted, this, &DocumentsPage::askToRemove);
    connect(&m_previewPause, &QTimer::timeout, this, &DocumentsPage::previewNow);
    connect(&m_estimatePause, &QTimer::timeout, this, &DocumentsPage::estimateNow);
    connect(&session(), &ProjectSession::opened, this, [this] {
        forgetProject();
        if (isVisible())
            shown();
    });
    connect(&session(), &ProjectSession::pricesChanged, this, [this] {
        m_estimated.reset();
        estimateSoon();
    });
    connect(&session(), &ProjectSession::contentsChanged, this, &DocumentsPage::refresh);
    connect(&session(), &ProjectSession::draftChanged, this, &DocumentsPage::refresh);
}

void DocumentsPage::forgetProject()
{
    ++m_project; // what is still read is of the one before
    ++m_previewNumber;
    ++m_estimateNumber;
    ++m_readNumber;
    m_previewPause.stop();
    m_estimatePause.stop();
    m_readPause.stop();
    m_documents.clear();
    m_cut.reset();
    m_estimate.reset();
    m_estimated.reset();
    m_generations.clear();
    m_shown = {};
    m_shownChunks = {};
    m_chunksOf = 0;
    m_offer.clear();
    m_documentsKnown = m_reading = m_restarting = false;
    m_chunks->setDocuments({});
    m_chunks->setPreview({});
    m_questions->setSubtitle({});
    m_questions->setEmpty();
    m_notice->clear();
    showHeader();
    showEditable();
}

void DocumentsPage::shown()
{
    readDocuments();
    readGenerations(m_shown.generation.id == 0);
    if (const QWidget *focused = focusWidget(); !focused || !isAncestorOf(focused))
        m_choose->setFocus();
}

void DocumentsPage::startSearch()
{
    m_panes->showPane(1);
    m_questions->startSearch();
}

void DocumentsPage::saveState() const
{
    m_questions->keepEdits();
    m_questions->saveState();
    m_chunks->saveState();
    QSettings().setValue(panesPlace, m_panes->splitter()->saveState());
}

void DocumentsPage::hideEvent(QHideEvent *event)
{
    m_questions->keepEdits();
    Page::hideEvent(event);
}

QStringList DocumentsPage::generators() const
{
    QStringList names;
    const Plan &plan = session().draft().plan;
    for (const QList<ModelSpec> *models : {&plan.judges, &plan.models}) {
        for (const ModelSpec &model : *models) {
            if (isHttpProvider(model.provider) && !names.contains(model.name))
                names.append(model.name);
        }
    }
    return names;
}

/// The draft's, or the one that a new generation begins with.
GenerationSpec DocumentsPage::spec() const
{
    GenerationSpec spec = session().draft().plan.generation.value_or(GenerationSpec());
    const QStringList known = generators();
    if (!known.contains(spec.generator))
        spec.generator = known.value(0);
    if (!session().draft().plan.generation)
        spec.checks.critic = known.value(1); // nobody should judge itself where there is another
    if (!spec.checks.critic.isEmpty() && !known.contains(spec.checks.critic))
        spec.checks.critic.clear();
    return spec;
}

void DocumentsPage::setSpec(const GenerationSpec &spec, const QString &field)
{
    Draft draft = session().draft();
    draft.plan.generation = spec;
    session().setDraft(draft, tr("Change how questions are made"), u"generation/"_s + field);
}

void DocumentsPage::refresh()
{
    const GenerationSpec now = spec();
    m_chunks->setModels(generators());
    m_chunks->setSpec(now);
    QStringList known;
    for (const DocumentInfo &info : std::as_const(m_documents))
        known.append(info.name);
    known.sort();
    QStringList there = session().contents().documents;
    there.sort();
    if (m_documentsKnown && known != there && isVisible())
        readDocuments();
    if (isVisible() && m_cut != Cut{now.chunks, m_documents})
        m_previewPause.start();
    estimateSoon();
    showHeader();
    showEditable();
}

void DocumentsPage::readDocuments()
{
    if (!session().isOpen() || m_reading)
        return;
    m_reading = true;
    const auto done = [this](const Result<QList<DocumentInfo>> &documents) {
        m_reading = false;
        if (documents)
            takeDocuments(*documents);
        else
            m_notice->showError(documents.error());
    };
    session().workbench().readDocuments(ofProject(done));
}

void DocumentsPage::takeDocuments(const QList<DocumentInfo> &documents)
{
    m_documents = documents;
    m_documentsKnown = true;
    m_chunks->setDocuments(documents);
    previewNow();
    showHeader();
    showEditable();
}

QString DocumentsPage::documentsText() const
{
    if (m_documents.isEmpty())
        return tr("Documents");
    const QString first = m_documents.constFirst().name.section(u'/', -1);
    const int more = int(m_documents.size()) - 1;
    return more == 0 ? oneLine(first, 40) : tr("%1 + %n more", nullptr, more).arg(oneLine(first, 32));
}

void DocumentsPage::showHeader()
{
    m_content->setCurrentIndex(m_documents.isEmpty() && m_generations.isEmpty() ? 0 : 1);
    m_choose->setText(documentsText().replace(u'&', u"&&"_s) + u" ▾"_s); // no mnemonic
    m_choose->setVisible(m_content->currentIndex() == 1);
    const ChunkPreview &preview = m_chunks->preview();
    const int chunks = int(preview.chunks.size());
    const int windows = int(preview.windows.size());
    m_header->setSubtitle(chunks == 0 ? QString()
                                      : tr("%Ln chunk(s)", nullptr, chunks).replace(u' ', QChar::Nbsp) + u" · "_s
                                  + tr("%Ln window(s)", nullptr, windows).replace(u' ', QChar::Nbsp));
}

void DocumentsPage::showEditable()
{
    const bool writable = session().canWrite();
    const bool busy = session().workbench().isGenerating() || m_restarting;
    const bool canAsk = writable && !busy && !m_chunks->preview().windows.isEmpty();
    const bool hasModels = !generators().isEmpty();
    const int questions = int(expectedQuestions());
    const bool some = m_content->currentIndex() == 1;
    m_generate->setText(!hasModels ? tr("Add a model that writes questions")
                                   : tr("Generate %Ln question(s)", nullptr, questions));
    m_generate->setEnabled(hasModels ? canAsk && !session().isRunning() : !busy);
    m_generate->setToolTip(!writable        ? tr("The project is open read-only.")
                               : !hasModels ? tr("No model of this project can write questions: add one on Models.")
                               : session().isRunning() ? tr("A run is on: it ends first.")
                                                       : estimateText());
    m_chunks->setEstimate(hasModels && questions > 0 ? estimateText() : QString());
    m_generate->setVisible(some && !busy);
    m_preview->setVisible(some && !busy && hasModels);
    m_preview->setEnabled(canAsk && !session().isRunning());
    m_pause->setVisible(busy);
    m_stop->setVisible(busy);
    m_chunks->setEditable(writable && !busy);
    m_questions->setEditable(writable);
    m_empty->setEnabled(writable);
}
