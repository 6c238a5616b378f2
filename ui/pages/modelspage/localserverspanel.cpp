#include "localserverspanel.h"

#include "buttons.h"
#include "formatting.h"
#include "modelpresets.h"
#include "projectsession.h"
#include "providers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostListedRows = 9;
constexpr int shownIdLength = 100;
constexpr int rowSpacing = 2;

enum ListedRole { ProviderRole = Qt::UserRole, EndpointRole, ModelRole };

QString titleOf(const LocalServer &server)
{
    const ProviderInfo *provider = providerInfo(server.provider);
    const QString title = server.provider == "openai"_L1 || !provider
        ? LocalServersPanel::tr("OpenAI-compatible server")
        : QString(provider->title);
    const QString named = server.version.isEmpty() ? title : title + u' ' + server.version;
    return named + u" · "_s + server.endpoint;
}

bool isInDraft(const Draft &draft, const LocalServer &server, const QString &id)
{
    const auto isIt
        = [&](const ModelSpec &model) { return model.model == id && model.endpoints == QStringList{server.endpoint}; };
    return std::ranges::any_of(draft.plan.models, isIt) || std::ranges::any_of(draft.plan.judges, isIt);
}
}

LocalServersPanel::LocalServersPanel(ProjectSession &session, QWidget *parent)
    : Card(tr("Servers on this computer"), parent)
    , m_session(session)
    , m_text(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(this))
    , m_again(new QPushButton(tr("Look again"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    build();
    connect(m_again, &QPushButton::clicked, this, &LocalServersPanel::look);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_list, &QListWidget::itemChanged, this, &LocalServersPanel::showCount);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const QList<ModelSpec> models = chosen();
        hide();
        emit modelsChosen(models);
    });
    hide();
}

void LocalServersPanel::build()
{
    m_text->setObjectName(u"localServersText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_list->setObjectName(u"localServers"_s);
    m_list->setAccessibleName(tr("Servers on this computer"));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(rowSpacing);
    m_add->setObjectName(u"addLocal"_s);
    m_again->setObjectName(u"lookAgain"_s);
    m_close->setObjectName(u"closeLocal"_s);
    makePrimary(m_add);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_add);
    buttons->addWidget(m_again);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    body()->setSpacing(8);
    body()->addWidget(m_text);
    body()->addWidget(m_list);
    body()->addLayout(buttons);
}

void LocalServersPanel::look()
{
    show();
    if (std::exchange(m_isLooking, true))
        return;
    m_text->setText(tr("Looking at the usual ports of this computer …"));
    m_text->show();
    m_session.workbench().findLocalServers([self = QPointer(this)](const Result<QList<LocalServer>> &servers) {
        if (self)
            self->take(servers);
    });
}

void LocalServersPanel::take(const Result<QList<LocalServer>> &servers)
{
    m_isLooking = false;
    list(servers ? *servers : QList<LocalServer>());
    if (!servers)
        m_text->setText(servers.error().message);
    else if (servers->isEmpty())
        m_text->setText(tr("No model server answers on this computer. Assay looked for Ollama (11434), LM Studio "
                           "(1234), llama.cpp (8080, 9931), vLLM (8000), Jan (1337) and TGI (3000), and for what "
                           "OLLAMA_HOST and VLLM_BASE_URL name."));
    m_text->setVisible(!servers || servers->isEmpty());
}

void LocalServersPanel::list(const QList<LocalServer> &servers)
{
    m_list->clear();
    for (const LocalServer &server : servers) {
        auto *title = new QListWidgetItem(titleOf(server), m_list);
        QFont font = title->font();
        font.setBold(true);
        title->setFont(font);
        title->setFlags(Qt::ItemIsEnabled);
        for (const QString &id : server.models) {
            const bool known = isInDraft(m_session.draft(), server, id);
            auto *item = new QListWidgetItem(oneLine(id, shownIdLength), m_list);
            item->setData(ProviderRole, server.provider);
            item->setData(EndpointRole, server.endpoint);
            item->setData(ModelRole, id);
            item->setFlags(known ? Qt::ItemIsUserCheckable : Qt::ItemIsUserCheckable | Qt::ItemIsEnabled);
            item->setCheckState(known ? Qt::Checked : Qt::Unchecked);
        }
        if (server.models.isEmpty()) {
            auto *none = new QListWidgetItem(tr("It tells of no chat model."), m_list);
            none->setFlags(Qt::NoItemFlags);
        }
    }
    const int rows = std::min(m_list->count(), mostListedRows);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().lineSpacing()) + 2 * rowSpacing;
    m_list->setFixedHeight(rows * rowHeight + 2 * rowSpacing);
    m_list->setVisible(rows > 0);
    showCount();
}

QList<ModelSpec> LocalServersPanel::chosen() const
{
    QList<ModelSpec> models;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        const bool isChosen = item->flags().testFlag(Qt::ItemIsUserCheckable)
            && item->flags().testFlag(Qt::ItemIsEnabled) && item->checkState() == Qt::Checked;
        if (!isChosen)
            continue;
        ModelSpec model;
        model.model = item->data(ModelRole).toString();
        model.name = nameFromModelId(model.model);
        model.provider = item->data(ProviderRole).toString();
        model.endpoints = {item->data(EndpointRole).toString()};
        model.api = u"chat"_s;
        models.append(model);
    }
    return models;
}

void LocalServersPanel::showCount()
{
    const int count = int(chosen().size());
    m_add->setText(tr("Add %n model(s)", nullptr, count));
    m_add->setVisible(m_list->count() > 0);
    m_add->setEnabled(count > 0 && m_session.canWrite());
}
