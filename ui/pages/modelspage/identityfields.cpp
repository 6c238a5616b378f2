#include "identityfields.h"

#include "formrows.h"
#include "guardedline.h"
#include "modelpresets.h"
#include "modelspectable.h"
#include "providers.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList endpointsIn(const QString &text)
{
    static const QRegularExpression separator(u"[\\s,]+"_s);
    return text.split(separator, Qt::SkipEmptyParts);
}

QString baselineSentence(const QString &model)
{
    if (model == "bm25"_L1)
        return IdentityFields::tr("The sentence of the context, or the choice, that matches the question best.");
    if (model == "first-sentence"_L1)
        return IdentityFields::tr("The first sentence of the context.");
    if (model == "majority"_L1)
        return IdentityFields::tr("The most frequent reference of the other items.");
    if (model == "random-choice"_L1)
        return IdentityFields::tr("One of the choices, by chance; the same in every run of the same seed.");
    if (model == "echo"_L1)
        return IdentityFields::tr("The question itself: what a score is worth that asks for overlap only.");
    if (model == "lexical"_L1)
        return IdentityFields::tr("1 to 5 by the words shared with the reference. No language model is asked.");
    return {};
}

/// A key that only the other service has is not offered to this one.
QString keyAfter(const ModelSpec &before, const ModelSpec &after)
{
    const bool wasUsual = before.key == "env:"_L1 + usualKeyVariable(before);
    if (!wasUsual && before.key != "aws"_L1)
        return before.key;
    const ProviderInfo *info = providerInfo(after.provider);
    return info->keyVariable.isEmpty() ? QString() : "env:"_L1 + usualKeyVariable(after);
}

/// A model that is no longer asked over the network keeps only what has a meaning for it.
ModelSpec ofProvider(const ModelSpec &model, const QString &provider, bool judgeOnly)
{
    const ProviderInfo *info = providerInfo(provider);
    if (info && info->isHttp()) {
        ModelSpec changed = model;
        changed.provider = provider;
        changed.column.clear();
        if (model.isBuiltin())
            changed.model.clear();
        if (info->form != WireForm::AzureOpenAi)
            changed.apiVersion.clear();
        if (info->form != WireForm::OpenAi && info->form != WireForm::AzureOpenAi)
            changed.api = u"chat"_s;
        if (info->form != WireForm::Template)
            changed.request.clear();
        else if (changed.request.isEmpty())
            changed.request = firstRequest();
        changed.key = keyAfter(model, changed);
        return changed;
    }
    ModelSpec plain;
    plain.name = model.name;
    plain.provider = provider;
    plain.api = u"chat"_s;
    if (plain.isBuiltin())
        plain.model = judgeOnly ? u"lexical"_s : u"bm25"_s;
    return plain;
}

QString hintForId(const ProviderInfo &info)
{
    switch (info.form) {
    case WireForm::AzureOpenAi:
        return IdentityFields::tr("name of the deployment");
    case WireForm::VllmGenerate:
    case WireForm::Tgi:
    case WireForm::Template:
        return IdentityFields::tr("not needed");
    default:
        return info.name == "openai"_L1 ? IdentityFields::tr("such as gpt-4.1-mini or Qwen/Qwen3-8B")
                                        : IdentityFields::tr("the id that the server knows it by");
    }
}
}

IdentityFields::IdentityFields(QWidget *parent)
    : QWidget(parent)
    , m_rows(new FormRows(this))
    , m_name(new GuardedLine(this))
    , m_use(new QComboBox(this))
    , m_provider(new QComboBox(this))
    , m_endpoint(new GuardedLine(this))
    , m_id(new GuardedLine(this))
    , m_list(new QPushButton(tr("List"), this))
    , m_idLine(new QWidget(this))
    , m_builtin(new QComboBox(this))
    , m_column(new QComboBox(this))
    , m_version(new GuardedLine(this))
{
    build();
    connectFields();
}

void IdentityFields::build()
{
    m_name->setObjectName(u"modelName"_s);
    m_use->setObjectName(u"modelUse"_s);
    m_use->addItem(tr("Target to compare"));
    m_use->addItem(tr("Judge or generator"));
    m_use->setItemData(1, tr("A judge, a writer of questions or an embedding model: it is asked, and not compared."),
                       Qt::ToolTipRole);
    m_provider->setObjectName(u"provider"_s);
    for (const ProviderInfo &info : providers())
        m_provider->addItem(info.name == "openai"_L1 ? tr("OpenAI or compatible") : providerTitle(QString(info.name)),
                            QString(info.name));
    m_provider->setMaxVisibleItems(m_provider->count());
    for (QComboBox *choice : {m_use, m_provider, m_builtin, m_column}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(12);
    }
    m_endpoint->setObjectName(u"endpoint"_s);
    m_endpoint->setToolTip(tr("The server's address. Several addresses, with blanks between them, are one model on "
                              "several servers. ${NAME} comes from the environment or .env."));
    m_id->setObjectName(u"modelId"_s);
    m_builtin->setObjectName(u"builtin"_s);
    m_column->setObjectName(u"column"_s);
    m_column->setEditable(true);
    m_version->setObjectName(u"apiVersion"_s);
    m_version->setPlaceholderText(tr("empty: the v1 API"));
    m_nameRow = m_rows->add(tr("Name"), m_name);
    m_useRow = m_rows->add(tr("Use as"), m_use);
    m_rows->add(tr("Provider"), m_provider);
    m_endpointRow = m_rows->add(tr("Endpoint"), m_endpoint);
    m_id->setAccessibleName(tr("Model"));
    m_list->setObjectName(u"listModels"_s);
    m_list->setToolTip(tr("Asks the server which models it has"));
    auto *idLayout = new QHBoxLayout(m_idLine);
    idLayout->setContentsMargins(0, 0, 0, 0);
    idLayout->setSpacing(6);
    idLayout->addWidget(m_id, 1);
    idLayout->addWidget(m_list);
    m_idLine->setFocusProxy(m_id);
    m_idRow = m_rows->add(tr("Model"), m_idLine);
    m_builtinRow = m_rows->add(tr("Method"), m_builtin);
    m_columnRow = m_rows->add(tr("Column"), m_column);
    m_versionRow = m_rows->add(tr("API version"), m_version);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
}

void IdentityFields::guard(GuardedLine *line, const QString &label)
{
    connect(line, &GuardedLine::keyRefused, this, [this, label] { emit keyRefused(label); });
}

void IdentityFields::connectFields()
{
    connect(m_name, &GuardedLine::typed, this, &IdentityFields::nameTyped);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { emit nameFinished(m_name->text()); });
    connect(m_use, &QComboBox::activated, this, [this](int index) { emit useChosen(index == 1); });
    connect(m_provider, &QComboBox::activated, this, &IdentityFields::providerChosen);
    connect(m_endpoint, &GuardedLine::typed, this, [this](const QString &text) {
        m_model.endpoints = endpointsIn(text);
        emit modelTyped(m_model, u"endpoint"_s);
    });
    connect(m_id, &GuardedLine::typed, this, [this](const QString &text) {
        m_model.model = text.trimmed();
        emit modelTyped(m_model, u"model"_s);
    });
    connect(m_id, &QLineEdit::editingFinished, this, &IdentityFields::modelIdFinished);
    connect(m_list, &QPushButton::clicked, this, [this] {
        m_asked = m_model;
        m_rows->setMessage(m_idRow, tr("The server is being asked …"), Tone::Neutral);
        emit modelsWanted();
    });
    connect(m_version, &GuardedLine::typed, this, [this](const QString &text) {
        m_model.apiVersion = text.trimmed();
        emit modelTyped(m_model, u"api_version"_s);
    });
    connect(m_builtin, &QComboBox::activated, this, [this] {
        m_model.model = m_builtin->currentText();
        emit modelTyped(m_model, u"model"_s);
    });
    const auto columnTyped = [this] {
        m_model.column = m_column->currentText();
        emit modelTyped(m_model, u"column"_s);
    };
    connect(m_column, &QComboBox::activated, this, columnTyped);
    connect(m_column->lineEdit(), &QLineEdit::textEdited, this, columnTyped);
    guard(m_name, tr("Name"));
    guard(m_endpoint, tr("Endpoint"));
    guard(m_id, tr("Model"));
    guard(m_version, tr("API version"));
}

void IdentityFields::offerModels(const Result<QStringList> &names)
{
    m_id->setCompleter(nullptr);
    if (!names || names->isEmpty()) {
        m_rows->setMessage(m_idRow, names ? tr("The server has no models.") : names.error().message.left(2000));
        return;
    }
    m_rows->setMessage(m_idRow, tr("%n model(s) to choose from.", nullptr, static_cast<int>(names->size())),
                       Tone::Neutral);
    auto *completer = new QCompleter(*names, m_id);
    completer->setObjectName(u"modelIds"_s);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(12);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &IdentityFields::takeChosenModel);
    m_id->setCompleter(completer);
    m_id->setFocus();
    completer->setCompletionPrefix({});
    completer->complete();
}

void IdentityFields::takeChosenModel(const QString &id)
{
    m_id->showText(id);
    m_model.model = id;
    emit modelTyped(m_model, u"model"_s);
    emit modelIdFinished();
}

void IdentityFields::providerChosen()
{
    m_model = ofProvider(m_model, m_provider->currentData().toString(), m_use->currentIndex() == 1);
    emit modelTyped(m_model, u"provider"_s);
}

void IdentityFields::setColumns(const QStringList &columns)
{
    const QString typed = m_column->currentText();
    m_column->clear();
    m_column->addItems(columns);
    m_column->setCurrentText(typed);
}

void IdentityFields::showModel(const ModelSpec &model, bool judgeOnly, bool fresh)
{
    const bool renamed = model.name != m_model.name;
    // Another server has other models.
    if (fresh || model.provider != m_asked.provider || model.endpoints != m_asked.endpoints)
        m_id->setCompleter(nullptr);
    m_model = model;
    if (fresh || renamed) {
        m_name->showText(model.name);
        setNameProblem({});
    }
    m_provider->setCurrentIndex(m_provider->findData(model.provider));
    if (fresh || endpointsIn(m_endpoint->text()) != model.endpoints)
        m_endpoint->showText(model.endpoints.join(u' '));
    if (fresh || m_id->text().trimmed() != model.model)
        m_id->showText(model.model);
    if (fresh || m_version->text().trimmed() != model.apiVersion)
        m_version->showText(model.apiVersion);
    if (m_column->currentText() != model.column)
        m_column->setCurrentText(model.column);
    showBuiltin(judgeOnly);
    showUse(judgeOnly);
    showRows();
}

void IdentityFields::showBuiltin(bool judgeOnly)
{
    const QStringList methods = judgeOnly
        ? QStringList{u"lexical"_s}
        : QStringList{u"bm25"_s, u"first-sentence"_s, u"majority"_s, u"random-choice"_s, u"echo"_s};
    m_builtin->clear();
    m_builtin->addItems(methods);
    m_builtin->setCurrentIndex(m_builtin->findText(m_model.model));
    m_builtin->setEnabled(!judgeOnly);
    m_rows->setMessage(m_builtinRow, baselineSentence(m_model.model), Tone::Neutral);
}

/// Baselines and given answers can't judge; the lexical judge does nothing else.
void IdentityFields::showUse(bool judgeOnly)
{
    const bool hasChoice = !m_model.isBuiltin() && m_model.provider != "given"_L1;
    m_use->setCurrentIndex(judgeOnly ? 1 : 0);
    m_use->setEnabled(hasChoice);
    m_rows->setMessage(m_useRow,
                       hasChoice       ? QString()
                           : judgeOnly ? tr("It judges only.")
                                       : tr("It is compared only: it can't judge."),
                       Tone::Neutral);
}

void IdentityFields::showRows()
{
    const ProviderInfo *info = providerInfo(m_model.provider);
    const bool network = info && info->isHttp();
    const bool azure = info && info->form == WireForm::AzureOpenAi;
    m_rows->setRowShown(m_endpointRow, network);
    m_rows->setRowShown(m_idRow, network);
    m_rows->setRowShown(m_builtinRow, m_model.isBuiltin());
    m_rows->setRowShown(m_columnRow, m_model.provider == "given"_L1);
    m_rows->setRowShown(m_versionRow, azure);
    m_rows->setLabel(m_idRow, azure ? tr("Deployment") : tr("Model"));
    if (!network)
        return;
    m_endpoint->setPlaceholderText(info->endpoint.isEmpty() ? info->exampleEndpoint : info->endpoint);
    m_id->setPlaceholderText(hintForId(*info));
    m_list->setVisible(info->form != WireForm::Bedrock && info->form != WireForm::Template
                       && info->form != WireForm::VllmGenerate && (!azure || m_model.apiVersion.isEmpty()));
}

void IdentityFields::setNameProblem(const QString &problem)
{
    setWrong(m_name, !problem.isEmpty());
    m_rows->setMessage(m_nameRow, problem);
}

void IdentityFields::setFault(const QString &key, const QString &sentence)
{
    const auto tell = [&](int row, const QString &ofKey, QLineEdit *field) {
        const QString said = key == ofKey ? sentence : QString();
        setWrong(field, !said.isEmpty() && !field->text().isEmpty());
        m_rows->setMessage(row, said, field->text().isEmpty() ? Tone::Neutral : Tone::Bad);
    };
    tell(m_endpointRow, u"endpoint"_s, m_endpoint);
    tell(m_versionRow, u"api_version"_s, m_version);
    if (m_model.isBuiltin())
        return;
    tell(m_idRow, u"model"_s, m_id);
    tell(m_columnRow, u"column"_s, m_column->lineEdit());
}

void IdentityFields::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}
