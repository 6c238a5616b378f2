#include "detailfields.h"

#include "formrows.h"
#include "guardedline.h"
#include "headerfields.h"
#include "jsonfield.h"
#include "providers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int extraLines = 3;
constexpr int requestLines = 8;

QStringList namesIn(const QString &text)
{
    static const QRegularExpression separator(u"[\\s,;]+"_s);
    return text.split(separator, Qt::SkipEmptyParts);
}
}

DetailFields::DetailFields(QWidget *parent)
    : QWidget(parent)
    , m_rows(new FormRows(this))
    , m_api(new QComboBox(this))
    , m_batch(new QCheckBox(tr("Half the price, up to 24 hours"), this))
    , m_extraBody(new JsonField(extraLines, this))
    , m_omit(new GuardedLine(this))
    , m_headers(new HeaderFields(this))
    , m_request(new JsonField(requestLines, this))
    , m_proxy(new GuardedLine(this))
    , m_caFile(new GuardedLine(this))
{
    build();
    connectFields();
}

void DetailFields::connectFields()
{
    connect(m_api, &QComboBox::activated, this, [this] {
        m_model.api = m_api->currentData().toString();
        emitModel(u"api"_s);
    });
    connect(m_batch, &QCheckBox::clicked, this, [this](bool on) {
        m_model.batch = on;
        emitModel(u"batch"_s);
    });
    connect(m_extraBody, &JsonField::objectTyped, this, [this](const QByteArray &object) {
        m_model.extraBody = object;
        emitModel(u"extra_body"_s);
    });
    connect(m_omit, &GuardedLine::typed, this, [this](const QString &text) {
        m_model.omit = namesIn(text);
        emitModel(u"omit"_s);
    });
    connect(m_headers, &HeaderFields::headersTyped, this,
            [this](const QList<NamedText> &headers, const QList<NamedText> &sources) {
                m_model.headers = headers;
                m_model.headerSources = sources;
                emitModel(u"headers"_s);
            });
    connect(m_request, &JsonField::objectTyped, this, [this](const QByteArray &object) {
        m_model.request = object;
        emitModel(u"request"_s);
    });
    connect(m_proxy, &GuardedLine::typed, this, [this](const QString &text) {
        m_model.proxy = text.trimmed();
        emitModel(u"proxy"_s);
    });
    connect(m_caFile, &GuardedLine::typed, this, [this](const QString &text) {
        m_model.caFile = text.trimmed();
        emitModel(u"ca_file"_s);
    });
    connect(m_request, &JsonField::problemChanged, this, &DetailFields::showProblems);
    connect(m_proxy, &GuardedLine::keyRefused, this, [this] { emit keyRefused(tr("Proxy")); });
    connect(m_caFile, &GuardedLine::keyRefused, this, [this] { emit keyRefused(tr("CA file")); });
    connect(m_extraBody, &JsonField::problemChanged, this, &DetailFields::showProblems);
    connect(m_headers, &HeaderFields::problemChanged, this, &DetailFields::showProblems);
    connect(m_headers, &HeaderFields::keyRefused, this, &DetailFields::keyRefused);
    connect(m_omit, &GuardedLine::keyRefused, this, [this] { emit keyRefused(tr("Never sent")); });
}

void DetailFields::build()
{
    m_api->setObjectName(u"api"_s);
    m_api->addItem(tr("Chat (chat/completions)"), u"chat"_s);
    m_api->addItem(tr("Text (completions)"), u"completions"_s);
    m_extraBody->setObjectName(u"extraBody"_s);
    m_extraBody->setPlaceholderText(u"{\"chat_template_kwargs\": {…}}"_s);
    m_omit->setObjectName(u"omit"_s);
    m_omit->setPlaceholderText(tr("names of parameters"));
    m_headers->setObjectName(u"headers"_s);
    m_request->setObjectName(u"requestTemplate"_s);
    m_request->setToolTip(tr("“body” is what is sent, with {{ prompt }}, {{ system }}, {{ user }}, {{ model }}, "
                             "{{ messages }} and parameters in its texts; “answer” is the JSON pointer of the answer"));
    m_proxy->setObjectName(u"proxy"_s);
    m_proxy->setPlaceholderText(tr("the system’s"));
    m_proxy->setToolTip(tr("http://HOST:PORT or socks5://HOST:PORT; “none” asks the server directly"));
    m_caFile->setObjectName(u"caFile"_s);
    m_caFile->setPlaceholderText(tr("the system’s certificates only"));
    m_caFile->setToolTip(tr("A file of certificates (PEM) that are trusted besides the system’s, for this model only"));
    m_requestRow = m_rows->add(tr("Template"), m_request, true);
    m_apiRow = m_rows->add(tr("Call"), m_api);
    m_batch->setObjectName(u"batch"_s);
    m_batch->setToolTip(
        tr("All requests are handed to the service together. Assay may be closed meanwhile; Resume takes "
           "in what came back."));
    m_batchRow = m_rows->add(tr("By batch"), m_batch);
    m_extraRow = m_rows->add(tr("Extra body"), m_extraBody, true);
    m_rows->add(tr("Never sent"), m_omit);
    m_headerRow = m_rows->add(tr("Headers"), m_headers, true);
    m_proxyRow = m_rows->add(tr("Proxy"), m_proxy);
    m_caRow = m_rows->add(tr("CA file"), m_caFile);
    m_extraBody->setToolTip(tr("JSON that is merged into every request's body last"));
    m_omit->setToolTip(tr("Parameters that this server refuses, such as stream_options"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
}

void DetailFields::showModel(const ModelSpec &model, bool fresh)
{
    m_model = model;
    m_api->setCurrentIndex(model.api == "completions"_L1 ? 1 : 0);
    const ProviderInfo *info = providerInfo(model.provider);
    m_batch->setChecked(model.batch);
    m_rows->setRowShown(m_batchRow, model.batch || (info && info->hasBatches));
    m_extraBody->showObject(model.extraBody, fresh);
    if (fresh || namesIn(m_omit->text()) != model.omit)
        m_omit->showText(model.omit.join(u", "_s));
    m_headers->showHeaders(model, fresh);
    m_request->showObject(model.request, fresh);
    if (fresh || m_proxy->text().trimmed() != model.proxy)
        m_proxy->showText(model.proxy);
    if (fresh || m_caFile->text().trimmed() != model.caFile)
        m_caFile->showText(model.caFile);
    const WireForm form = info ? info->form : WireForm::OpenAi;
    m_rows->setRowShown(m_apiRow, form == WireForm::OpenAi || form == WireForm::AzureOpenAi);
    m_rows->setRowShown(m_requestRow, form == WireForm::Template);
    showProblems();
}

void DetailFields::setFault(const QString &key, const QString &sentence)
{
    m_faultyKey = key;
    m_fault = sentence;
    showProblems();
}

QString DetailFields::faultOf(QLatin1StringView key) const
{
    return m_faultyKey == key ? m_fault : QString();
}

void DetailFields::emitModel(const QString &field)
{
    emit modelTyped(m_model, field);
}

void DetailFields::showProblems()
{
    m_rows->setMessage(m_extraRow, m_extraBody->problem());
    m_rows->setMessage(m_headerRow, m_headers->problem().isEmpty() ? faultOf("headers"_L1) : m_headers->problem());
    m_rows->setMessage(m_requestRow, m_request->problem().isEmpty() ? faultOf("request"_L1) : m_request->problem());
    setWrong(m_proxy, !faultOf("proxy"_L1).isEmpty());
    m_rows->setMessage(m_proxyRow, faultOf("proxy"_L1));
    setWrong(m_caFile, !faultOf("ca_file"_L1).isEmpty());
    m_rows->setMessage(m_caRow, faultOf("ca_file"_L1));
}

QString DetailFields::summary() const
{
    QStringList parts;
    if (m_model.api == "completions"_L1)
        parts.append(tr("completions"));
    if (!m_model.request.isEmpty())
        parts.append(tr("template"));
    if (m_model.batch)
        parts.append(tr("by batch"));
    if (!m_model.extraBody.isEmpty())
        parts.append(tr("extra body"));
    if (!m_model.omit.isEmpty())
        parts.append(tr("%n name(s) never sent", nullptr, static_cast<int>(m_model.omit.size())));
    if (!m_model.headers.isEmpty())
        parts.append(tr("%n header(s)", nullptr, static_cast<int>(m_model.headers.size())));
    if (!m_model.proxy.isEmpty())
        parts.append(tr("proxy"));
    if (!m_model.caFile.isEmpty())
        parts.append(tr("CA file"));
    return parts.isEmpty() ? tr("nothing special") : parts.join(u", "_s);
}
