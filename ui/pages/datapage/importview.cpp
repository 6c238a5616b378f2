#include "importview.h"

#include "buttons.h"
#include "card.h"
#include "columnroles.h"
#include "columnroom.h"
#include "emptystate.h"
#include "formatting.h"
#include "importoptions.h"
#include "importpreviewmodel.h"
#include "notice.h"
#include "pageheader.h"
#include "pilllabel.h"
#include "problemscard.h"
#include "projectsession.h"
#include "rolecombo.h"
#include "roleheader.h"
#include "tableview.h"
#include "whilethere.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ImportView::ImportView(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ImportPreviewModel(this))
    , m_header(new PageHeader(tr("Import benchmark"), this))
    , m_notice(new Notice(this))
    , m_options(new ImportOptions(this))
    , m_problems(new ProblemsCard(this))
    , m_hint(new QLabel(tr("Nothing is written until you press Import."), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_import(new QPushButton(tr("Import"), this))
{
    makePrimary(m_import);
    m_header->addAction(m_cancel);
    m_header->addAction(m_import);
    setFocusPolicy(Qt::ClickFocus);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    build();
    connect(m_cancel, &QPushButton::clicked, this, &ImportView::cancel);
    connect(m_import, &QPushButton::clicked, this, &ImportView::startImport);
    connect(m_options, &ImportOptions::changed, this, [this] { readPreview(Reading::Anew); });
    connect(m_options, &ImportOptions::listSeparatorChanged, m_model, &ImportPreviewModel::setListSeparator);
    connect(m_options, &ImportOptions::nameChanged, this, &ImportView::updateButtons);
    connect(m_model, &ImportPreviewModel::rolesChanged, this, &ImportView::showMapping);
    connect(m_model, &ImportPreviewModel::rolesChanged, this, [this] { readPreview(Reading::WithRoles); });
    connect(&m_session.workbench(), &Workbench::importProgressed, this, &ImportView::showProgress);
    connect(&m_session, &ProjectSession::contentsChanged, this, &ImportView::updateButtons);
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &ImportView::cancel);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_import, [this] { m_import->click(); });
}

void ImportView::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_card = makePreviewCard();
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(makeProgress());
    layout->addWidget(m_options);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_problems);
    layout->addWidget(m_hint);
    setTabOrder(m_cancel, m_import);
    setTabOrder(m_import, m_options->firstField());
}

Card *ImportView::makePreviewCard()
{
    auto *card = new Card(tr("What the columns are"), this);
    m_mapping = new PillLabel(card);
    card->addAction(m_mapping);
    m_table = new TableView(u"importPreview"_s, tr("First rows of the file"), card);
    m_roles = new RoleHeader(m_table);
    m_table->setColumnHeader(m_roles);
    m_roles->setSectionsMovable(false);
    m_roles->setSectionsClickable(false);
    m_table->setModel(m_model);
    m_table->setLines(3);
    m_unreadable = new EmptyState(card);
    m_unreadable->setTexts(tr("No rows to show"),
                           tr("Choose another encoding or delimiter above, if the file is a table after all; or "
                              "another file."));
    m_unreadable->addButton(tr("Choose another file…"), false, this, [this] { emit otherFileWanted(); });
    m_unreadable->hide();
    card->setContent(m_table);
    card->setContent(m_unreadable);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_roles, &RoleHeader::placeCombos);
    connect(m_roles, &RoleHeader::sectionReached, this, [this](int section) {
        if (m_model->rowCount() > 0)
            m_table->scrollTo(m_model->index(std::max(0, m_table->rowAt(0)), section));
    });
    connect(m_problems, &ProblemsCard::rowWanted, this, [this](qint64 row) {
        if (row > 0 && row <= m_model->rowCount())
            m_table->setCurrentIndex(m_model->index(int(row) - 1, 0));
    });
    return card;
}

QWidget *ImportView::makeProgress()
{
    m_progressLine = new QWidget(this);
    auto *row = new QHBoxLayout(m_progressLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_progress = new QProgressBar(m_progressLine);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progressText = new QLabel(m_progressLine);
    m_progressText->setTextFormat(Qt::PlainText);
    row->addWidget(m_progress, 1);
    row->addWidget(m_progressText);
    m_progressLine->hide();
    return m_progressLine;
}

void ImportView::start(const QString &path, qsizetype waiting)
{
    m_path = path;
    m_hasPreview = false;
    m_model->clear();
    m_problems->showProblems({}, 0);
    showTable(true);
    m_options->start(freeName(QFileInfo(path).completeBaseName()));
    m_notice->clear();
    setWaiting(waiting);
    readPreview(Reading::Anew);
    setFocus();
}

void ImportView::setWaiting(qsizetype waiting)
{
    m_waiting = waiting;
    showHint();
}

void ImportView::showHint()
{
    const int count = int(m_waiting);
    const QString rule = m_importing ? tr("Stop leaves nothing of it in the project.")
                                     : tr("Nothing is written until you press Import.");
    m_hint->setText(count > 0 ? rule + u' ' + tr("%n more file(s) come after this one.", nullptr, count) : rule);
}

/// Columns may be other than before once the file is read otherwise: roles that were chosen are asked for only when it
/// is known that their columns are there.
void ImportView::readPreview(Reading reading)
{
    if (m_importing || m_path.isEmpty())
        return;
    ImportRequest request{.path = m_path};
    m_options->fill(request);
    if (reading == Reading::WithRoles)
        request.roles = m_model->wishes();
    else
        m_header->setSubtitle(tr("%1 · reading…").arg(oneLine(QFileInfo(m_path).fileName(), 80)));
    const quint64 read = ++m_reads;
    updateButtons();
    const auto take = [this, read, reading](const Result<ImportPreview> &preview) {
        if (read == m_reads && !m_importing)
            takePreview(preview, reading);
    };
    m_session.workbench().previewImport(request, whileThere(this, take));
}

void ImportView::takePreview(const Result<ImportPreview> &preview, Reading reading)
{
    if (!preview) {
        showError(preview.error());
        return;
    }
    const bool sameTable
        = reading == Reading::WithRoles && m_hasPreview && preview->shape.columns == m_preview.shape.columns;
    m_preview = *preview;
    m_hasPreview = true;
    if (sameTable)
        m_problems->showProblems(preview->problems, preview->problemCount); // rows and choices stand as they are
    else
        showPreview(*preview);
    updateButtons();
    if (hasFocus())
        m_import->setFocus();
}

void ImportView::showPreview(const ImportPreview &preview)
{
    m_model->setPreview(preview.shape, preview.rows);
    m_options->showFound(preview);
    m_problems->showProblems(preview.problems, preview.problemCount);
    m_header->setSubtitle(subtitle(preview));
    const bool all = preview.rowCountIsExact && preview.rowCount <= preview.rows.size();
    m_card->setSubtitle(all ? QString() : tr("The first %1 rows are shown.").arg(countText(preview.rows.size())));
    setColumnWidths();
    showMapping();
    chainCombos();
    m_notice->clear();
    showTable(preview.rowCount > 0);
    if (preview.rowCount == 0)
        m_notice->show(Tone::Warn, tr("The file has no rows: there is nothing to import."));
    else if (!m_model->wishes().isEmpty())
        readPreview(Reading::WithRoles); // problems depend on the roles that were chosen before
}

/// Tab goes from the choices of how to read over the choices of roles to the table.
void ImportView::chainCombos()
{
    QWidget *previous = m_options->lastField();
    for (int section = 0; section < m_model->columnCount(); ++section) {
        if (QWidget *combo = m_roles->combo(section)) {
            setTabOrder(previous, combo);
            previous = combo;
        }
    }
    setTabOrder(previous, m_table);
    setTabOrder(m_table, m_problems->table());
}

/// As wide as their texts need: short columns in full, the others share what is left. Rows get the lines that most
/// texts need then.
void ImportView::setColumnWidths()
{
    const int numbers = fontMetrics().averageCharWidth() * 9;
    QList<int> narrowest;
    for (int column = 0; column < m_preview.shape.columns.size(); ++column)
        narrowest.append(m_roles->neededWidth(ImportPreviewModel::sectionOf(column)));
    const ColumnRoom room = roomOfColumns(m_preview, fontMetrics(), m_table->viewport()->width() - numbers, narrowest);
    m_table->setLines(room.lines);
    m_table->setColumnWidth(0, numbers);
    for (int column = 0; column < room.widths.size(); ++column)
        m_table->setColumnWidth(ImportPreviewModel::sectionOf(column), room.widths[column]);
    m_roles->setStretchLastSection(room.fits);
    m_roles->placeCombos();
}

QString ImportView::subtitle(const ImportPreview &preview) const
{
    const int rows = int(preview.rowCount);
    QStringList parts{oneLine(QFileInfo(m_path).fileName(), 80),
                      preview.rowCountIsExact ? tr("%Ln row(s)", nullptr, rows)
                                              : tr("more than %Ln row(s)", nullptr, rows)};
    parts.append(encodingTitle(preview.encoding));
    parts.append(preview.delimiter.isEmpty() ? preview.format.toUpper() : delimiterTitle(preview.delimiter));
    parts.append(bytesText(preview.bytes));
    return parts.join(u" · "_s);
}

void ImportView::showError(const Error &error)
{
    m_hasPreview = false;
    m_model->clear();
    m_problems->showProblems({}, 0);
    m_mapping->setPill({});
    m_card->setSubtitle({});
    m_header->setSubtitle(oneLine(QFileInfo(m_path).fileName(), 80));
    showTable(false);
    m_notice->showError(error);
    updateButtons();
}

void ImportView::showTable(bool readable)
{
    m_table->setVisible(readable);
    m_unreadable->setVisible(!readable);
}

void ImportView::showMapping()
{
    m_mapping->setPill(mappingPill(m_model->shape()));
    m_mapping->setToolTip(mappingSentence(m_model->shape()));
}

bool ImportView::isTaken(const QString &name) const
{
    const auto &datasets = m_session.contents().datasets;
    return std::ranges::any_of(datasets, [&](const DatasetInfo &info) { return info.name == name; });
}

QString ImportView::freeName(const QString &wished) const
{
    QString name = wished;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wished).arg(number);
    return name;
}

void ImportView::updateButtons()
{
    const bool taken = isTaken(m_options->name());
    const bool ready = m_hasPreview && m_preview.rowCount > 0 && !m_importing;
    m_options->setNameWrong(taken && !m_importing);
    const int rows = int(m_preview.rowCount);
    m_import->setText(m_hasPreview && m_preview.rowCountIsExact ? tr("Import %Ln row(s)", nullptr, rows)
                                                                : tr("Import"));
    m_import->setEnabled(ready && !taken && !m_options->name().isEmpty() && m_session.canWrite());
    m_import->setToolTip(taken                       ? tr("Other data of the project has this name already.")
                             : !m_session.canWrite() ? tr("The project is open read-only.")
                                                     : tr("Write the rows into the project (Ctrl+Return)"));
    m_cancel->setText(m_importing ? tr("Stop") : tr("Cancel"));
    m_progressLine->setVisible(m_importing);
    m_options->setEnabled(!m_importing);
    m_roles->setEnabled(!m_importing);
    showHint();
}

void ImportView::startImport()
{
    if (!m_import->isEnabled())
        return;
    ImportRequest request{.path = m_path};
    m_options->fill(request);
    request.roles = m_model->wishes();
    ++m_reads;
    m_importing = true;
    m_notice->clear();
    showProgress(0, 0, 0);
    updateButtons();
    m_cancel->setFocus();
    m_session.workbench().importFile(
        request, whileThere(this, [this](const Result<ImportReport> &report) { finishImport(report); }));
}

void ImportView::finishImport(const Result<ImportReport> &report)
{
    m_importing = false;
    updateButtons();
    if (report) {
        emit imported(*report);
    } else if (report.error().kind == ErrorKind::Cancelled) {
        m_notice->show(Tone::Neutral, tr("The import was stopped. Nothing of it was kept."));
        m_import->setFocus();
    } else {
        m_notice->showError(report.error());
        m_notice->addButton(tr("Choose another file…"), this, [this] { emit otherFileWanted(); });
    }
}

void ImportView::showProgress(qint64 bytesRead, qint64 bytesTotal, qint64 rows)
{
    if (!m_importing)
        return;
    m_progress->setRange(0, bytesTotal > 0 ? 1000 : 0);
    if (bytesTotal > 0)
        m_progress->setValue(int(1000 * bytesRead / bytesTotal));
    const int count = int(rows);
    m_progressText->setText(tr("%Ln row(s) read", nullptr, count));
}

void ImportView::cancel()
{
    if (m_importing) {
        m_session.workbench().stopImport();
        return;
    }
    ++m_reads;
    m_path.clear();
    m_model->clear();
    emit cancelled();
}
