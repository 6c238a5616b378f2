#include "modelspage.h"

#include "addmodelmenu.h"
#include "buttons.h"
#include "card.h"
#include "emptystate.h"
#include "formatting.h"
#include "localserverspanel.h"
#include "modelediting.h"
#include "modeledits.h"
#include "modelform.h"
#include "modelpresets.h"
#include "modelspectable.h"
#include "notice.h"
#include "pageheader.h"
#include "pricesdialog.h"
#include "projectsession.h"
#include "tableview.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString modelsSplitterKey = u"pages/models/splitter"_s;

QList<ModelRow> modelRows(const ProjectSession &session)
{
    const Draft &draft = session.draft();
    QList<ModelRow> rows;
    for (const QList<ModelSpec> *models : {&draft.plan.models, &draft.plan.judges}) {
        const bool judges = models == &draft.plan.judges;
        for (const ModelSpec &model : *models) {
            const auto fault = modelFault(model, judges, session.directory());
            rows.append({model, session.markOf(model.name), judges, !judges && !draft.unusedModels.contains(model.name),
                         scorersAsking(draft, model.name), fault ? fault->sentence : QString(),
                         scorersByVectors(draft, model.name)});
        }
    }
    return rows;
}
}

ModelsPage::ModelsPage(ProjectSession &session, QWidget *parent)
    : Page(session, parent)
    , m_header(new PageHeader(tr("Models"), this))
    , m_find(new QPushButton(tr("Find local servers"), this))
    , m_duplicate(new QPushButton(tr("Duplicate"), this))
    , m_delete(new QPushButton(tr("Delete"), this))
    , m_add(new QPushButton(tr("Add model"), this))
    , m_addMenu(new QMenu(this))
    , m_notice(new Notice(this))
    , m_local(new LocalServersPanel(session, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_model(new ModelSpecTable(this))
    , m_form(new ModelForm(session, this))
{
    build();
    fillAddModelMenu(m_addMenu, [this](const ModelPreset &preset) { add(preset); });
    connectParts();
    refresh();
}

void ModelsPage::build()
{
    m_duplicate->setObjectName(u"duplicate"_s);
    m_delete->setObjectName(u"delete"_s);
    m_add->setObjectName(u"addModel"_s);
    m_add->setProperty("hasMenu", true);
    m_add->setMenu(m_addMenu);
    makePrimary(m_add);
    m_header->setSubtitle(tr("targets and judges"));
    m_find->setObjectName(u"findLocal"_s);
    m_find->setToolTip(tr("Ollama, LM Studio, llama.cpp, vLLM, Jan and TGI, on this computer only"));
    m_header->addAction(m_find);
    m_header->addAction(m_duplicate);
    m_header->addAction(m_delete);
    m_header->addAction(m_add);
    buildEmptyState();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_local);
    layout->addWidget(m_stack, 1);
}

void ModelsPage::buildEmptyState()
{
    m_empty->setTexts(tr("No models yet"),
                      tr("Add the models that are to be compared, and one that judges their answers. The built-in "
                         "baselines need no key and no network: they show what a score is worth."));
    QPushButton *add = m_empty->addButton(tr("Add model"), false, this, [] {});
    add->setProperty("hasMenu", true);
    add->setMenu(m_addMenu);
    m_empty->addButton(tr("Find local servers"), false, this, [this] { m_local->look(); });
    m_empty->addButton(tr("Add the built-in baselines"), false, this, [this] { addBaselines(); });
}

QWidget *ModelsPage::buildContent()
{
    m_table = new TableView(u"models"_s, tr("Models and judges"), this);
    m_table->setModel(m_model);
    m_table->setLines(2);
    m_table->setColumnWidths({7, 15, 14, 15, 15, 14, 5});
    m_table->restoreColumns();
    m_tableCard = new Card(this);
    m_tableCard->setContent(m_table);
    m_formCard = new Card(QString(), this);
    m_formCard->setContent(m_form);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    m_splitter->addWidget(m_tableCard);
    m_splitter->addWidget(m_formCard);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_tableCard->setMinimumWidth(300);
    m_formCard->setMinimumWidth(360);
    m_splitter->setSizes({750, 450});
    m_splitter->restoreState(QSettings().value(modelsSplitterKey).toByteArray());
    return m_splitter;
}

void ModelsPage::connectParts()
{
    auto *removeAction = new QAction(tr("Delete"), m_table);
    removeAction->setShortcut(QKeySequence::Delete);
    removeAction->setShortcutContext(Qt::WidgetShortcut);
    auto *duplicateAction = new QAction(tr("Duplicate"), m_table);
    duplicateAction->setShortcut(Qt::CTRL | Qt::Key_D);
    duplicateAction->setShortcutContext(Qt::WidgetShortcut);
    m_table->addActions({duplicateAction, removeAction});
    connect(removeAction, &QAction::triggered, this, &ModelsPage::remove);
    connect(duplicateAction, &QAction::triggered, this, &ModelsPage::duplicate);
    connect(m_find, &QPushButton::clicked, m_local, &LocalServersPanel::look);
    connect(m_local, &LocalServersPanel::modelsChosen, this, &ModelsPage::addLocal);
    connect(m_duplicate, &QPushButton::clicked, this, &ModelsPage::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &ModelsPage::remove);
    connect(m_table, &TableView::opened, this, [this] { m_form->focusName(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_refreshing && index.isValid())
            showCurrent(m_model->row(index.row()).model.name);
    });
    connect(m_model, &ModelSpecTable::compareWished, this, &ModelsPage::setCompared);
    connect(m_form, &ModelForm::renamed, this, [this](const QString &, const QString &to) { m_current = to; });
    connect(m_form, &ModelForm::keyRefused, this, &ModelsPage::tellKeyRefused);
    connect(m_form, &ModelForm::pricesWanted, this, &ModelsPage::showPrices);
    connect(&session(), &ProjectSession::pricesRequested, this, [this] { showPrices({}); });
    connect(&session(), &ProjectSession::draftChanged, this, &ModelsPage::refresh);
    connect(&session(), &ProjectSession::contentsChanged, this, &ModelsPage::refresh);
    connect(&session(), &ProjectSession::opened, this, &ModelsPage::refresh);
}

void ModelsPage::showPrices(const QString &modelId)
{
    if (!m_prices)
        m_prices = new PricesDialog(session(), this);
    m_prices->load();
    m_prices->search(modelId);
    m_prices->show();
    m_prices->raise();
    m_prices->activateWindow();
}

void ModelsPage::saveState() const
{
    QSettings().setValue(modelsSplitterKey, m_splitter->saveState());
    m_table->saveColumns();
    m_form->saveState();
}

void ModelsPage::shown()
{
    if (const QWidget *focused = focusWidget(); !focused || !isAncestorOf(focused))
        m_table->setFocus();
}

void ModelsPage::refresh()
{
    const int row = m_table->currentIndex().row();
    m_refreshing = true;
    m_model->updateRows(modelRows(session()));
    m_refreshing = false;
    m_notice->clear();
    const QStringList names = modelNames(session().draft());
    const bool canWrite = session().canWrite();
    m_header->setPill(session().isOpen() && !canWrite ? Pill{tr("read-only"), Tone::Warn} : Pill{});
    m_add->setEnabled(canWrite);
    m_find->setEnabled(canWrite);
    m_duplicate->setEnabled(canWrite && !names.isEmpty());
    m_delete->setEnabled(canWrite && !names.isEmpty());
    m_empty->setEnabled(canWrite);
    m_stack->setCurrentIndex(names.isEmpty() ? 0 : 1);
    const auto compared = std::ranges::count_if(m_model->rows(), &ModelRow::isCompared);
    const int comparedCount = int(compared);
    m_tableCard->setFooter(
        tr("%n model(s) in the next run. Keys are never written to the project.", nullptr, comparedCount));
    if (names.contains(m_current)) {
        select(m_current);
        m_form->refresh();
    } else if (!names.isEmpty()) {
        select(names.at(std::clamp(row, 0, int(names.size()) - 1)));
    }
    m_formCard->setTitle(oneLine(m_current, 60));
}

void ModelsPage::showCurrent(const QString &model)
{
    m_current = model;
    m_formCard->setTitle(oneLine(model, 60));
    m_form->showModel(model);
}

/// Makes it the table's current row, and what the form shows.
void ModelsPage::select(const QString &model)
{
    const auto row = std::ranges::find(m_model->rows(), model, [](const ModelRow &r) { return r.model.name; });
    const int at = m_model->viewRow(int(row - m_model->rows().begin()));
    if (at < 0)
        return;
    m_refreshing = true;
    if (m_table->currentIndex().row() != at) {
        const int column = std::max(m_table->currentIndex().column(), int(ModelSpecTable::NameColumn));
        m_table->setCurrentIndex(m_model->index(at, column));
    }
    m_refreshing = false;
    if (m_current != model)
        showCurrent(model);
}

QStringList ModelsPage::selectedModels() const
{
    QStringList names;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        names.append(m_model->row(row.row()).model.name);
    if (names.isEmpty() && !m_current.isEmpty())
        names.append(m_current);
    return names;
}

void ModelsPage::add(const ModelPreset &preset)
{
    ModelSpec model = preset.model;
    model.name = uniqueModelName(session().draft(), model.name);
    if (model.provider == "given"_L1) {
        for (const DatasetInfo &dataset : session().contents().datasets) {
            const qsizetype column = dataset.shape.columnOf(Role::Given);
            if (column >= 0 && model.column.isEmpty())
                model.column = dataset.shape.columns[column];
        }
    }
    session().setDraft(withModel(session().draft(), model, preset.isJudge), tr("Add model %1").arg(model.name));
    select(model.name);
    m_form->focusName();
}

void ModelsPage::addBaselines()
{
    Draft draft = session().draft();
    const QList<ModelPreset> presets = modelPresets();
    for (const ModelPreset &preset : presets) {
        if (preset.group == PresetGroup::Builtin && !preset.isJudge)
            draft = withModel(draft, preset.model, false);
    }
    session().setDraft(draft, tr("Add the built-in baselines"));
}

void ModelsPage::addLocal(const QList<ModelSpec> &models)
{
    Draft draft = session().draft();
    QString last;
    for (const ModelSpec &found : models) {
        ModelSpec model = found;
        model.name = last = uniqueModelName(draft, model.name);
        draft = withModel(draft, model, false);
    }
    const int count = int(models.size());
    session().setDraft(draft, tr("Add %n model(s)", nullptr, count));
    select(last);
}

void ModelsPage::duplicate()
{
    Draft draft = session().draft();
    QString last;
    const QStringList names = selectedModels();
    for (const QString &name : names) {
        const ModelSpec *known = draft.plan.judge(name);
        if (!known)
            continue;
        ModelSpec copy = *known;
        copy.name = uniqueModelName(draft, name);
        draft = withModel(draft, copy, isJudgeOnly(draft, name));
        last = copy.name;
    }
    session().setDraft(draft, tr("Duplicate model"));
    select(last);
    m_form->focusName();
}

void ModelsPage::remove()
{
    Draft draft = session().draft();
    QStringList scorers;
    const QStringList names = selectedModels();
    for (const QString &name : names) {
        scorers += scorersAsking(draft, name) + scorersByVectors(draft, name);
        draft = withoutModel(draft, name);
    }
    if (draft == session().draft() || !session().canWrite())
        return;
    const int count = int(names.size());
    session().setDraft(
        draft, count == 1 ? tr("Delete model %1").arg(names.first()) : tr("Delete %n model(s)", nullptr, count));
    tellRemoved(names, scorers);
}

void ModelsPage::tellRemoved(const QStringList &models, const QStringList &scorers)
{
    const QString names = oneLine(models.join(u", "_s), 200);
    const int count = int(scorers.size());
    if (scorers.isEmpty())
        m_notice->show(Tone::Neutral, tr("Deleted: %1.").arg(names));
    else
        m_notice->show(Tone::Warn,
                       tr("Deleted: %1. %n scorer(s) have no judge now (%2): choose another one there.", nullptr, count)
                           .arg(names, oneLine(scorers.join(u", "_s), 200)));
    m_notice->addButton(tr("Undo"), this, [this] { session().undoStack()->undo(); });
    if (!scorers.isEmpty())
        m_notice->addButton(tr("Scorers"), this, [this] { emit session().pageRequested(u"scorers"_s); });
}

void ModelsPage::setCompared(const QString &model, bool compared)
{
    session().setDraft(withCompared(session().draft(), model, compared),
                       compared ? tr("Compare %1").arg(model) : tr("Leave %1 out").arg(model));
}

void ModelsPage::tellKeyRefused(const QString &field)
{
    m_notice->show(
        Tone::Warn,
        tr("What came into “%1” looks like an API key. It was taken out again and is kept nowhere: the "
           "project holds no keys. Choose above where the key comes from; “System keychain” has a field for it.")
            .arg(field));
}
