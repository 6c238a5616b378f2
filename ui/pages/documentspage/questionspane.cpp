#include "questionspane.h"

#include "elidedcombobox.h"
#include "emptystate.h"
#include "flowlayout.h"
#include "formatting.h"
#include "freezestrip.h"
#include "funnelstrip.h"
#include "generationwords.h"
#include "pilllabel.h"
#include "questiondetail.h"
#include "searchfield.h"
#include "tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString reviewSplitterKey = u"pages/documents/review"_s;
constexpr qint64 mostSourceChunks = 200;
constexpr qint64 noneTold = -2; ///< -1 is a question that is about no window
}

QuestionsPane::QuestionsPane(QWidget *parent)
    : Card(tr("Generated questions"), parent)
    , m_model(new QuestionsModel(this))
    , m_generations(new ElidedComboBox(this))
    , m_freeze(new QPushButton(tr("Freeze…"), this))
    , m_more(new QPushButton(tr("Export"), this))
    , m_menu(new QMenu(m_more))
    , m_show(new ElidedComboBox(this))
    , m_search(new SearchField(tr("Search"), this))
    , m_funnel(new FunnelStrip(this))
    , m_freezeStrip(new FreezeStrip(this))
    , m_table(new TableView(u"generatedQuestions"_s, tr("Generated questions"), this))
    , m_detail(new QuestionDetail(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_stack(new QStackedWidget(this))
{
    build();
    makeMenu();
    makeActions();
    connectParts();
    setEmpty();
}

void QuestionsPane::build()
{
    m_generations->setObjectName(u"generations"_s);
    m_generations->setAccessibleName(tr("Generation"));
    m_freeze->setObjectName(u"freeze"_s);
    m_freeze->setToolTip(tr("Make a benchmark of what was accepted"));
    m_more->setObjectName(u"questionsMenu"_s);
    m_more->setProperty("hasMenu", true);
    m_more->setToolTip(tr("Write the questions to a file, or take in an edited table"));
    addAction(m_generations);
    addAction(m_more);
    addAction(m_freeze);
    auto *nothing = new EmptyState(this);
    nothing->setTexts(tr("No questions yet"),
                      tr("Look at the chunks first. “Preview 5” asks the generator for a few questions, so that you "
                         "see what it makes of your documents before you pay for all."));
    m_stack->addWidget(nothing);
    m_stack->addWidget(makeReview());
    setContent(m_stack);
}

QWidget *QuestionsPane::makeReview()
{
    m_table->setModel(m_model);
    m_table->setLines(2, 5);
    m_table->setColumnWidths({13, 30, 14, 6, 23}, false);
    m_table->horizontalHeader()->setSectionResizeMode(QuestionsModel::QuestionColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->restoreColumns();
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(7);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({300, 260});
    m_splitter->restoreState(QSettings().value(reviewSplitterKey).toByteArray());
    auto *top = new QWidget(this);
    auto *lines = new QVBoxLayout(top);
    lines->setContentsMargins(12, 8, 12, 8);
    lines->setSpacing(8);
    lines->addWidget(makeTools());
    lines->addWidget(m_funnel);
    lines->addWidget(m_freezeStrip);
    auto *review = new QWidget(this);
    auto *layout = new QVBoxLayout(review);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addWidget(m_splitter, 1);
    return review;
}

void QuestionsPane::connectParts()
{
    connect(m_generations, &QComboBox::activated, this,
            [this](int index) { emit generationChosen(m_generations->itemData(index).toLongLong()); });
    connect(m_show, &QComboBox::activated, this, &QuestionsPane::refilter);
    connect(m_search, &SearchField::searched, this, &QuestionsPane::refilter);
    connect(m_table, &TableView::opened, this, &QuestionsPane::edit);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QuestionsPane::openCurrent);
    connect(m_model, &QuestionsModel::modelReset, this, [this] {
        if (m_isArranging)
            return;
        selectOpen(); // sorted or filtered
        if (!m_detail->isNew())
            openCurrent();
    });
    connect(m_model, &QuestionsModel::keepRequested, this, [this](qint64 item, bool keep) {
        keepEdits(); // first: an edit accepts, and this is the later word
        emit statusWanted({item}, keep ? QuestionStatus::Accepted : QuestionStatus::Rejected);
    });
    connect(m_detail, &QuestionDetail::acceptWanted, this, &QuestionsPane::accept);
    connect(m_detail, &QuestionDetail::rejectWanted, this, &QuestionsPane::reject);
    connect(m_detail, &QuestionDetail::undoWanted, this, &QuestionsPane::undo);
    connect(m_detail, &QuestionDetail::saveWanted, this, [this] {
        const bool isNew = m_detail->isNew();
        save();
        m_table->setFocus();
        if (!isNew)
            next();
    });
    connect(m_detail, &QuestionDetail::leaveWanted, this, [this] {
        m_table->setFocus();
        if (m_detail->isNew())
            openCurrent();
    });
    connect(m_freeze, &QPushButton::clicked, this, &QuestionsPane::toggleFreeze);
    connect(m_freezeStrip, &FreezeStrip::freezeWanted, this, &QuestionsPane::freezeWanted);
    connect(m_freezeStrip, &FreezeStrip::closed, this, &QuestionsPane::closeFreeze);
}

void QuestionsPane::setGenerations(const QList<GenerationInfo> &generations, qint64 current)
{
    const QSignalBlocker quiet(m_generations);
    m_generations->clear();
    for (const GenerationInfo &info : generations) {
        m_generations->addItem(oneLine(info.name, 50) + u" · "_s + momentText(info.createdAt), info.id);
        m_generations->setItemData(m_generations->count() - 1,
                                   tipText({tr("by %1").arg(info.generator),
                                            tr("%Ln question(s)", nullptr, static_cast<int>(info.questions))}),
                                   Qt::ToolTipRole);
    }
    m_generations->setCurrentIndex(m_generations->findData(current));
    m_generations->setVisible(generations.size() > 1);
}

void QuestionsPane::setEmpty()
{
    m_generation = {};
    m_chunks = {};
    m_detail->clear();
    m_unkept.clear();
    m_open = 0;
    m_shownWindow = noneTold;
    m_model->setQuestions({});
    m_counts = {};
    m_funnel->setFunnel({});
    m_generations->hide();
    closeFreeze();
    m_stack->setCurrentIndex(0);
    showCounts();
}

void QuestionsPane::setQuestions(const GeneratedQuestions &questions, const GenerationChunks &chunks)
{
    const bool other = questions.generation.id != m_generation.id;
    if (other) {
        closeFreeze();
        keepEdits();
        m_open = 0;
    }
    if (other || m_chunks.windows.size() != chunks.windows.size())
        m_shownWindow = noneTold; // what it is made of is another, or came only now
    m_generation = questions.generation;
    m_chunks = chunks;
    QList<QuestionRow> rows;
    rows.reserve(questions.questions.size());
    for (const GeneratedQuestion &question : questions.questions)
        rows.append({question, spanOf(question.window)});
    const bool staysNew = m_detail->isNew() && !other;
    m_stack->setCurrentIndex(1);
    {
        const QScopedValueRollback arranging(m_isArranging, true);
        if (m_model->setQuestions(rows))
            selectOpen();
    }
    m_counts = countQuestions(m_model->rows());
    m_freezeStrip->setCounts(m_counts);
    m_funnel->setFunnel(questions.funnel);
    if (!staysNew)
        openCurrent();
    showCounts();
}

void QuestionsPane::showCounts()
{
    const std::tuple<qint64, QString, Tone> pills[]
        = {{m_counts.kept, tr("%Ln kept", nullptr, static_cast<int>(m_counts.kept)), Tone::Accent},
           {m_counts.setAside, tr("%Ln set aside", nullptr, static_cast<int>(m_counts.setAside)), Tone::Warn},
           {m_counts.accepted, tr("%Ln accepted", nullptr, static_cast<int>(m_counts.accepted)), Tone::Good},
           {m_counts.rejected, tr("%Ln rejected", nullptr, static_cast<int>(m_counts.rejected)), Tone::Bad}};
    int i = 0;
    for (const auto &[count, text, tone] : pills)
        m_pills[i++]->setPill({count > 0 ? text : QString(), tone});
    const bool any = m_counts.all > 0;
    m_freeze->setVisible(any);
    m_more->setVisible(any);
    m_freeze->setEnabled(m_editable && m_counts.accepted + m_counts.kept > 0);
}

void QuestionsPane::setEditable(bool editable)
{
    m_editable = editable;
    m_model->setEditable(editable);
    m_detail->setReadOnly(!editable);
    for (QAction *action : std::as_const(m_changing))
        action->setEnabled(editable);
    showCounts();
}

void QuestionsPane::refilter()
{
    m_model->setShow(QuestionShow(m_show->currentData().toInt()), m_search->text());
}

/// The row of the open question is the current one again, or the first.
void QuestionsPane::selectOpen()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    const int row = std::max(0, m_model->rowOf(m_open));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, QuestionsModel::QuestionColumn));
}

ChunkWindow QuestionsPane::spanOf(qint64 window) const
{
    return window < 0 ? ChunkWindow() : m_chunks.windows.value(window).span; // they come by position
}

QList<SourcePiece> QuestionsPane::sourceOf(qint64 window) const
{
    const ChunkWindow span = spanOf(window);
    QList<SourcePiece> pieces;
    for (qint64 i = span.first; i < span.end && i < m_chunks.chunks.size() && pieces.size() < mostSourceChunks; ++i) {
        if (m_chunks.chunks[i].setAside == SetAside::None)
            pieces.append({i, m_chunks.chunks[i]});
    }
    return pieces;
}

void QuestionsPane::openCurrent()
{
    if (m_isArranging)
        return;
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount()) {
        keepEdits();
        m_detail->clear();
        return;
    }
    const QuestionRow shown = m_model->row(row);
    const bool other = shown.question.item != m_detail->item();
    if (other) {
        keepEdits();
        m_formerOf = 0;
    }
    m_open = shown.question.item;
    m_detail->showQuestion(shown, sourceOf(shown.question.window));
    if (other)
        showUnkept(m_open);
    const qint64 edited = shown.question.editedBy.isEmpty() ? 0 : shown.question.version;
    if (edited != m_formerOf) {
        m_formerOf = edited;
        if (edited > 0)
            emit formerWanted(m_open, edited);
    }
    if (shown.question.window != m_shownWindow) {
        m_shownWindow = shown.question.window;
        emit windowShown(m_shownWindow);
    }
}

QList<qint64> QuestionsPane::selectedItems() const
{
    QList<qint64> items;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        items.append(m_model->row(index.row()).question.item);
    if (items.isEmpty() && m_table->currentIndex().isValid())
        items.append(m_model->row(m_table->currentIndex().row()).question.item);
    return items;
}

void QuestionsPane::step(int by)
{
    const int row = m_table->currentIndex().row() + by;
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
}

void QuestionsPane::toggleFreeze()
{
    if (m_freezeStrip->isVisibleTo(this)) {
        closeFreeze();
        return;
    }
    m_freezeStrip->open(m_generation.id, m_generation.name, m_counts);
}

void QuestionsPane::closeFreeze()
{
    m_freezeStrip->hide();
}

void QuestionsPane::startSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void QuestionsPane::saveState() const
{
    m_table->saveColumns();
    m_detail->saveState();
    QSettings().setValue(reviewSplitterKey, m_splitter->saveState());
}
