#include "pricesdialog.h"

#include "card.h"
#include "notice.h"
#include "pricetablemodel.h"
#include "projectsession.h"
#include "searchfield.h"
#include "tableview.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QUndoStack>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

/// The table before and after one change.
class PricesCommand : public QUndoCommand
{
public:
    PricesCommand(PricesDialog &dialog, PriceTable before, PriceTable after, const QString &what)
        : QUndoCommand(what)
        , m_dialog(dialog)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { m_dialog.store(m_before); }
    void redo() override { m_dialog.store(m_after); }

private:
    PricesDialog &m_dialog;
    PriceTable m_before;
    PriceTable m_after;
};

PricesDialog::PricesDialog(ProjectSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new PriceTableModel(this))
    , m_view(new TableView(u"prices"_s, tr("Price table"), this))
    , m_search(new SearchField(tr("Search models and providers"), this))
    , m_notice(new Notice(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_delete(new QPushButton(tr("Delete"), this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_redo(new QPushButton(tr("Redo"), this))
    , m_import(new QPushButton(tr("Import file…"), this))
    , m_steps(new QUndoStack(this))
{
    setObjectName(u"pricesDialog"_s);
    setWindowTitle(tr("Prices"));
    setModal(false);
    auto *hint = new QLabel(tr("For a million tokens. A model whose own price is empty gets the most exact entry here; "
                               "* stands for any text. What is in no entry stays unknown. Runs keep the prices that "
                               "they began with."),
                            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setProperty("role", u"muted"_s);
    m_view->setModel(m_model);
    m_view->setLines(1);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_view->setSortingEnabled(true);
    m_view->setColumnWidths({24, 12, 7, 7, 8, 7, 9, 7, 9, 10, 14, 16});
    m_view->sortByColumn(PriceTableModel::ModelColumn, Qt::AscendingOrder);
    m_view->restoreColumns();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(makeButtons());
    layout->addWidget(hint);
    layout->addWidget(m_notice);
    auto *card = new Card(this);
    card->setContent(m_view);
    layout->addWidget(card, 1);
    connectParts();
    refreshButtons();
    const QSize room = screen()->availableSize();
    resize(std::min(fontMetrics().averageCharWidth() * 175, room.width() - 40),
           std::min(fontMetrics().lineSpacing() * 32, room.height() - 60));
}

PricesDialog::~PricesDialog()
{
    m_steps->disconnect(); // it tells of its end
}

QWidget *PricesDialog::makeButtons()
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_search, 1);
    for (QPushButton *button : {m_add, m_delete, m_undo, m_redo, m_import}) {
        button->setAutoDefault(false); // Return in a cell ends its edit
        line->addWidget(button);
    }
    m_add->setObjectName(u"addPrice"_s);
    m_delete->setObjectName(u"deletePrice"_s);
    m_undo->setObjectName(u"undoPrice"_s);
    m_redo->setObjectName(u"redoPrice"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    m_import->setToolTip(tr("LiteLLM's model_prices_and_context_window.json, from this computer"));
    return row;
}

void PricesDialog::connectParts()
{
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_model->setFilter([text](const PriceEntry &entry) {
            return entry.model.contains(text, Qt::CaseInsensitive)
                || entry.provider.contains(text, Qt::CaseInsensitive);
        });
        refreshButtons();
    });
    connect(m_model, &PriceTableModel::refused, this,
            [this](const QString &problem) { m_notice->show(Tone::Bad, problem); });
    // Queued: the rows are set anew while the cell's editor still closes.
    connect(
        m_model, &PriceTableModel::entryWished, this,
        [this](int row, const PriceEntry &entry) {
            PriceTable table = m_table;
            if (row >= table.entries.size())
                return;
            table.entries[row] = entry;
            change(table, tr("Edit the price of %1").arg(entry.model));
        },
        Qt::QueuedConnection);
    connect(m_add, &QPushButton::clicked, this, &PricesDialog::add);
    connect(m_delete, &QPushButton::clicked, this, &PricesDialog::removeSelected);
    connect(m_undo, &QPushButton::clicked, m_steps, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, m_steps, &QUndoStack::redo);
    connect(m_import, &QPushButton::clicked, this, &PricesDialog::chooseFile);
    connect(m_steps, &QUndoStack::indexChanged, this, &PricesDialog::refreshButtons);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PricesDialog::refreshButtons);
}

void PricesDialog::load()
{
    const QPointer<PricesDialog> self(this);
    m_session.workbench().readPrices([self](const Result<PriceTable> &table) {
        if (!self)
            return;
        self->m_isKnown = table.has_value();
        if (!table) {
            self->tellDamaged(table.error());
        } else if (*table != self->m_table) {
            self->m_steps->clear(); // its steps were of another table
            self->showTable(*table);
        }
        self->refreshButtons();
    });
}

void PricesDialog::search(const QString &text)
{
    m_search->setText(text);
}

void PricesDialog::showTable(const PriceTable &table)
{
    m_table = table;
    m_model->updateRows(table.entries);
    refreshButtons();
}

void PricesDialog::change(const PriceTable &table, const QString &what)
{
    if (!m_isKnown || table == m_table)
        return;
    m_notice->clear();
    m_steps->push(new PricesCommand(*this, m_table, table, what));
}

void PricesDialog::store(const PriceTable &table)
{
    showTable(table);
    const QPointer<PricesDialog> self(this);
    m_session.workbench().savePrices(table, [self](const Result<void> &saved) {
        if (!self)
            return;
        if (saved)
            self->m_session.refreshPrices();
        else
            self->m_notice->showError(saved.error());
    });
}

void PricesDialog::add()
{
    PriceTable table = m_table;
    PriceEntry entry;
    entry.model = m_search->text().trimmed();
    if (entry.model.isEmpty())
        entry.model = tr("model-id");
    entry.price.currency = u"USD"_s;
    entry.updated = QDate::currentDate();
    const QString wanted = entry.model;
    const auto isTaken = [&] {
        return std::ranges::any_of(table.entries, [&](const PriceEntry &other) { return other.isSamePlace(entry); });
    };
    for (int number = 2; isTaken(); ++number)
        entry.model = u"%1-%2"_s.arg(wanted).arg(number);
    table.entries.append(entry);
    change(table, tr("Add a price"));
    const int row = m_model->viewRow(int(table.entries.size()) - 1);
    if (row < 0)
        return;
    const QModelIndex cell = m_model->index(row, PriceTableModel::ModelColumn);
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell);
    m_view->edit(cell);
}

void PricesDialog::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(m_model->rowIndex(index.row()));
    std::ranges::sort(rows, std::greater());
    PriceTable table = m_table;
    for (const int row : std::as_const(rows))
        table.entries.removeAt(row);
    change(table, tr("Delete %n price(s)", nullptr, static_cast<int>(rows.size())));
}

void PricesDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import prices"), {}, tr("LiteLLM's prices (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PricesDialog::importFile);
    dialog->show();
}

void PricesDialog::importFile(const QString &path)
{
    importWith(path, {});
}

void PricesDialog::importWith(const QString &path, const PriceImportOptions &options)
{
    const QPointer<PricesDialog> self(this);
    m_notice->show(Tone::Neutral, tr("Reading %1…").arg(QFileInfo(path).fileName()));
    m_session.workbench().readPriceFile(path, options, [self, path, options](const Result<PriceImport> &report) {
        if (!self)
            return;
        if (report)
            self->tellImport(path, *report, options);
        else
            self->m_notice->showError(report.error());
    });
}

void PricesDialog::tellImport(const QString &path, const PriceImport &report, const PriceImportOptions &options)
{
    if (report.shrinks) {
        m_notice->show(Tone::Warn,
                       tr("More than half of the prices that were imported before are not in %1, so nothing was taken. "
                          "Is it the whole file?")
                           .arg(QFileInfo(path).fileName()));
        PriceImportOptions shrinking = options;
        shrinking.mayShrink = true;
        m_notice->addButton(tr("Import it nevertheless"), this,
                            [this, path, shrinking] { importWith(path, shrinking); });
        return;
    }
    change(report.table, tr("Import prices"));
    QString text = tr("%1 entries read: %2 prices new, %3 changed, %4 as before, %5 gone. Skipped: %6 of other "
                      "providers, %7 that are no text models, %8 without a price per token.")
                       .arg(report.read)
                       .arg(report.added)
                       .arg(report.changed)
                       .arg(report.unchanged)
                       .arg(report.removed)
                       .arg(report.otherProvider)
                       .arg(report.otherKind)
                       .arg(report.withoutPrice);
    if (report.withTiers > 0)
        text += u' ' + tr("%n have higher prices for long prompts, which are not taken.", nullptr, report.withTiers);
    if (report.keptOwn > 0)
        text += u' ' + tr("%n price(s) of your own differ and stay.", nullptr, report.keptOwn);
    m_notice->show(Tone::Good, text);
    if (report.keptOwn > 0) {
        PriceImportOptions overwriting = options;
        overwriting.overwriteOwn = true;
        m_notice->addButton(tr("Take the file's prices"), this,
                            [this, path, overwriting] { importWith(path, overwriting); });
    }
}

void PricesDialog::tellDamaged(const Error &error)
{
    m_notice->showError(error);
    if (error.kind == ErrorKind::BadInput)
        m_notice->addButton(tr("Start a new table"), this, [this] { startAnew(); });
}

void PricesDialog::startAnew()
{
    const QPointer<PricesDialog> self(this);
    m_session.workbench().setDamagedPricesAside([self](const Result<QString> &aside) {
        if (!self)
            return;
        if (!aside) {
            self->m_notice->showError(aside.error());
            return;
        }
        self->m_notice->show(Tone::Good, tr("The damaged table is kept as %1.").arg(*aside));
        self->load();
        self->m_session.refreshPrices();
    });
}

void PricesDialog::refreshButtons()
{
    m_model->setEditable(m_isKnown);
    m_add->setEnabled(m_isKnown);
    m_import->setEnabled(m_isKnown);
    m_delete->setEnabled(m_isKnown && m_view->selectionModel()->hasSelection());
    m_undo->setEnabled(m_isKnown && m_steps->canUndo());
    m_redo->setEnabled(m_isKnown && m_steps->canRedo());
    m_undo->setToolTip(m_steps->undoText());
    m_redo->setToolTip(m_steps->redoText());
}

void PricesDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_view->hasFocus() && m_delete->isEnabled())
        removeSelected();
    else
        QDialog::keyPressEvent(event);
}
