#include "modelform.h"

#include "batchwords.h"
#include "detailfields.h"
#include "formsection.h"
#include "identityfields.h"
#include "keyfields.h"
#include "limitfields.h"
#include "modelediting.h"
#include "modeledits.h"
#include "modelpresets.h"
#include "modeltestline.h"
#include "parameterfields.h"
#include "pricefields.h"
#include "projectsession.h"
#include "providers.h"
#include "serverfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QPointer>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString sectionKey = u"pages/models/section/"_s;

/// Columns that hold answers, then all others, of all datasets.
QStringList columnsFor(const ProjectContents &contents)
{
    QStringList given;
    QStringList others;
    for (const DatasetInfo &dataset : contents.datasets) {
        for (const ColumnRole &role : dataset.shape.roles) {
            if (role.role == Role::Given)
                given.append(role.column);
        }
        others.append(dataset.shape.columns);
    }
    QStringList all = given + others;
    all.removeDuplicates();
    return all;
}
}

ModelForm::ModelForm(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_identity(new IdentityFields(this))
    , m_key(new KeyFields(session, this))
    , m_parameters(new ParameterFields(this))
    , m_price(new PriceFields(this))
    , m_limits(new LimitFields(this))
    , m_batch(new QCheckBox(this))
    , m_details(new DetailFields(this))
    , m_server(new ServerFields(session, this))
    , m_test(new ModelTestLine(session, this))
{
    build();
    connectFields();
}

void ModelForm::build()
{
    auto *content = new QWidget;
    content->setObjectName(u"scrolled"_s);
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(14, 10, 14, 10);
    m_content->setSpacing(5);
    m_content->addWidget(m_identity);
    m_content->addWidget(m_key);
    m_batch->setObjectName(u"batch"_s);
    m_batch->setToolTip(tr("All its requests are handed to the service at once; the answers come within a day. Assay "
                           "may be closed meanwhile."));
    m_content->addWidget(m_batch);
    addSection(u"parameters"_s, tr("Parameters"), m_parameters, true);
    addSection(u"limits"_s, tr("Limits"), m_limits, false);
    addSection(u"price"_s, tr("Price"), m_price, false);
    addSection(u"request"_s, tr("Request"), m_details, false);
    addSection(u"server"_s, tr("Own server"), m_server, false);
    m_content->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    const auto choices = content->findChildren<QComboBox *>();
    for (QComboBox *choice : choices) {
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->installEventFilter(this);
    }
    auto *rule = new QFrame(this);
    rule->setObjectName(u"cardLine"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_testPart = new QWidget(this);
    auto *testLayout = new QVBoxLayout(m_testPart);
    testLayout->setContentsMargins(0, 0, 0, 0);
    testLayout->setSpacing(0);
    testLayout->addWidget(rule);
    testLayout->addWidget(m_test);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_testPart);
}

/// A choice under the pointer is not changed by scrolling the form.
bool ModelForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

FormSection *ModelForm::addSection(const QString &name, const QString &title, QWidget *fields, bool open)
{
    auto *section = new FormSection(title);
    section->setObjectName(name);
    section->body()->addWidget(fields);
    section->setOpen(QSettings().value(sectionKey + name, open).toBool());
    m_content->addWidget(section);
    m_sections.append({name, section});
    return section;
}

void ModelForm::saveState() const
{
    QSettings settings;
    for (const auto &[name, section] : m_sections)
        settings.setValue(sectionKey + name, section->isOpen());
}

template <typename Edit>
void ModelForm::edit(const QString &field, Edit edit)
{
    if (const ModelSpec *known = model()) {
        ModelSpec changed = *known;
        edit(changed);
        change(changed, field);
    }
}

void ModelForm::connectFields()
{
    connect(m_identity, &IdentityFields::modelTyped, this, &ModelForm::change);
    connect(m_details, &DetailFields::modelTyped, this, &ModelForm::change);
    connect(m_identity, &IdentityFields::nameTyped, this, [this](const QString &name) {
        m_identity->setNameProblem(modelNameProblem(m_session.draft(), m_name, name));
    });
    connect(m_identity, &IdentityFields::nameFinished, this, &ModelForm::rename);
    connect(m_identity, &IdentityFields::modelIdFinished, this, &ModelForm::nameAfterId);
    connect(m_identity, &IdentityFields::modelsWanted, this, &ModelForm::listModels);
    connect(m_identity, &IdentityFields::useChosen, this, [this](bool judgeOnly) {
        m_session.setDraft(withUse(m_session.draft(), m_name, judgeOnly), tr("Change the use of %1").arg(m_name));
    });
    connect(m_key, &KeyFields::referenceTyped, this,
            [this](const QString &reference) { edit(u"key"_s, [&](ModelSpec &model) { model.key = reference; }); });
    connect(m_parameters, &ParameterFields::parametersTyped, this, [this](const QByteArray &parameters) {
        edit(u"parameters"_s, [&](ModelSpec &model) { model.parameters = parameters; });
    });
    connect(m_price, &PriceFields::priceTyped, this, [this](const std::optional<Price> &price) {
        edit(u"price"_s, [&](ModelSpec &model) { model.price = price; });
    });
    connect(m_price, &PriceFields::tableWanted, this,
            [this] { emit pricesWanted(model() ? model()->model : QString()); });
    connect(&m_session, &ProjectSession::pricesChanged, this, &ModelForm::refresh);
    connect(m_limits, &LimitFields::limitsTyped, this,
            [this](const Limits &limits) { edit(u"limits"_s, [&](ModelSpec &model) { model.limits = limits; }); });
    connect(m_batch, &QCheckBox::clicked, this,
            [this](bool byBatch) { edit(u"batch"_s, [&](ModelSpec &model) { model.batch = byBatch; }); });
    connect(m_server, &ServerFields::serverTyped, this, [this](const ServerSpec &server, const QString &field) {
        edit(field, [&](ModelSpec &model) { model.server = server; });
    });
    connect(m_server, &ServerFields::keyRefused, this, &ModelForm::keyRefused);
    connect(m_identity, &IdentityFields::keyRefused, this, &ModelForm::keyRefused);
    connect(m_key, &KeyFields::keyRefused, this, &ModelForm::keyRefused);
    connect(m_details, &DetailFields::keyRefused, this, &ModelForm::keyRefused);
}

const ModelSpec *ModelForm::model() const
{
    return m_session.draft().plan.judge(m_name);
}

void ModelForm::showModel(const QString &name)
{
    m_name = name;
    show(true);
}

void ModelForm::refresh()
{
    show(false);
}

void ModelForm::show(bool fresh)
{
    const ModelSpec *known = model();
    if (!known)
        return;
    const ModelSpec shown = *known;
    const bool judgeOnly = isJudgeOnly(m_session.draft(), m_name);
    const bool network = isHttpProvider(shown.provider);
    m_identity->setColumns(columnsFor(m_session.contents()));
    m_identity->showModel(shown, judgeOnly, fresh);
    m_key->setVisible(network);
    m_testPart->setVisible(network);
    for (const auto &[name, section] : std::as_const(m_sections)) {
        section->setVisible(network);
        section->setFieldsEnabled(m_session.canWrite());
        // A request of one's own is what such a model is about.
        if (shown.provider == "http"_L1 && name == "request"_L1)
            section->setOpen(true);
    }
    m_batch->setVisible(network && offersBatches(shown));
    if (network) {
        m_batch->setText(tr("Ask by batch: %1").arg(batchTerms(shown, m_session.prices())));
        m_batch->setChecked(shown.batch);
        m_batch->setEnabled(m_session.canWrite());
        m_key->showModel(shown);
        m_parameters->showParameters(shown.parameters, fresh);
        m_price->showPrice(shown.price, fresh);
        const PriceEntry *entry = priceEntryFor(m_session.prices(), shown, QDate::currentDate());
        m_price->showTablePrice(entry ? std::optional(*entry) : std::nullopt);
        m_limits->showLimits(shown.limits, fresh);
        m_details->showModel(shown, fresh);
        m_server->showModel(shown, fresh);
        showSummaries();
    }
    m_identity->setEnabled(m_session.canWrite());
    m_key->setEditable(m_session.canWrite());
    showFault(shown, judgeOnly);
}

void ModelForm::showFault(const ModelSpec &model, bool judgeOnly)
{
    const auto fault = modelFault(model, judgeOnly, m_session.directory());
    m_identity->setFault(fault ? fault->key : QString(), fault ? fault->sentence : QString());
    m_details->setFault(fault ? fault->key : QString(), fault ? fault->sentence : QString());
    m_test->showModel(model, fault ? fault->sentence : QString());
}

void ModelForm::showSummaries()
{
    for (const auto &[name, section] : std::as_const(m_sections)) {
        section->setSummary(name == "parameters"_L1   ? m_parameters->summary()
                                : name == "limits"_L1 ? m_limits->summary()
                                : name == "price"_L1  ? m_price->summary()
                                : name == "server"_L1 ? m_server->summary()
                                                      : m_details->summary());
    }
}

void ModelForm::change(const ModelSpec &changed, const QString &field)
{
    m_session.setDraft(withModelChanged(m_session.draft(), m_name, changed), tr("Edit model %1").arg(m_name),
                       u"model/%1/%2"_s.arg(m_name, field));
}

void ModelForm::rename(const QString &name)
{
    const QString wanted = name.trimmed();
    const QString from = m_name;
    const ModelSpec *known = model();
    if (!known || wanted == from || !modelNameProblem(m_session.draft(), from, wanted).isEmpty())
        return;
    ModelSpec changed = *known;
    changed.name = wanted;
    m_name = wanted;
    emit renamed(from, wanted);
    m_session.setDraft(withModelChanged(m_session.draft(), from, changed), tr("Rename model %1").arg(from));
}

/// What comes back late, for another model or server than is shown, is let go.
void ModelForm::listModels()
{
    const ModelSpec *known = model();
    if (!known)
        return;
    m_session.workbench().listModels(
        *known, m_session.directory(), [self = QPointer(this), asked = *known](const Result<QStringList> &names) {
            const ModelSpec *now = self ? self->model() : nullptr;
            if (now && now->name == asked.name && now->provider == asked.provider && now->endpoints == asked.endpoints)
                self->m_identity->offerModels(names);
        });
}

/// A name that nobody chose follows the id.
void ModelForm::nameAfterId()
{
    const ModelSpec *known = model();
    const QString wish = known ? nameFromModelId(known->model) : QString();
    if (known && isPresetName(m_name) && !wish.isEmpty() && wish != m_name)
        rename(uniqueModelName(m_session.draft(), wish));
}

void ModelForm::focusName()
{
    m_identity->focusName();
}
