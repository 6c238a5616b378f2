#include "detailfields.h"

#include "formrows.h"
#include "guardedline.h"
#include "headerfields.h"
#include "jsonfield.h"

#include <QComboBox>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int extraLines = 3;

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
    , m_extraBody(new JsonField(extraLines, this))
    , m_omit(new GuardedLine(this))
    , m_headers(new HeaderFields(this))
{
    build();
    connect(m_api, &QComboBox::activated, this, [this] {
        m_model.api = m_api->currentData().toString();
        emitModel(u"api"_s);
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
    m_apiRow = m_rows->add(tr("Call"), m_api);
    m_extraRow = m_rows->add(tr("Extra body"), m_extraBody, true);
    m_rows->add(tr("Never sent"), m_omit);
    m_headerRow = m_rows->add(tr("Headers"), m_headers, true);
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
    m_extraBody->showObject(model.extraBody, fresh);
    if (fresh || namesIn(m_omit->text()) != model.omit)
        m_omit->showText(model.omit.join(u", "_s));
    m_headers->showHeaders(model, fresh);
    m_rows->setRowShown(m_apiRow, model.provider != "vllm-generate"_L1);
    showProblems();
}

void DetailFields::setHeaderProblem(const QString &problem)
{
    m_headerProblem = problem;
    showProblems();
}

void DetailFields::emitModel(const QString &field)
{
    emit modelTyped(m_model, field);
}

void DetailFields::showProblems()
{
    m_rows->setMessage(m_extraRow, m_extraBody->problem());
    m_rows->setMessage(m_headerRow, m_headers->problem().isEmpty() ? m_headerProblem : m_headers->problem());
}

QString DetailFields::summary() const
{
    QStringList parts;
    if (m_model.api == "completions"_L1)
        parts.append(tr("completions"));
    if (!m_model.extraBody.isEmpty())
        parts.append(tr("extra body"));
    if (!m_model.omit.isEmpty())
        parts.append(tr("%n name(s) never sent", nullptr, static_cast<int>(m_model.omit.size())));
    if (!m_model.headers.isEmpty())
        parts.append(tr("%n header(s)", nullptr, static_cast<int>(m_model.headers.size())));
    return parts.isEmpty() ? tr("nothing special") : parts.join(u", "_s);
}
