#include "serverfields.h"

#include "approvalsdialog.h"
#include "formrows.h"
#include "guardedline.h"
#include "numberfield.h"
#include "pilllabel.h"
#include "plaintext.h"
#include "projectsession.h"
#include "serverwords.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double longestReadyWait = 86400;
constexpr int mostTryLines = 2000;
constexpr int shownTryLines = 8;

QString programOf(const QString &command)
{
    return command.section(u' ', 0, 0).section(u'/', -1);
}
}

ServerFields::ServerFields(ProjectSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new FormRows(this))
    , m_command(new GuardedLine(this))
    , m_health(new GuardedLine(this))
    , m_within(new NumberField(NumberField::Kind::Real, 0.1, longestReadyWait, this))
    , m_keep(new QCheckBox(tr("Leave it running after the run"), this))
    , m_start(new QPushButton(tr("Try it"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_approvals(new QPushButton(tr("Approved commands…"), this))
    , m_pill(new PillLabel(this))
    , m_text(makeMessageLabel(this))
    , m_log(new PlainText(PlainText::Kind::Raw, this))
{
    build();
    connectFields();
    connectTry();
}

void ServerFields::build()
{
    m_command->setObjectName(u"startCommand"_s);
    m_command->setPlaceholderText(u"llama-server -m qwen3-8b.gguf --port 8080"_s);
    m_command->setToolTip(tr("A run starts it, waits until it answers, and stops it before the next model's. It is run "
                             "without a shell, in the project's folder; write sh -c \"…\" where you need one."));
    m_health->setObjectName(u"health"_s);
    m_health->setPlaceholderText(tr("empty: the endpoint's list of models"));
    m_health->setToolTip(tr("An address that answers 200 once the server is ready"));
    m_within->setObjectName(u"readyWithin"_s);
    m_within->setPlaceholderText(u"600"_s);
    m_keep->setObjectName(u"keepRunning"_s);
    m_commandRow = m_rows->add(tr("Start command"), m_command);
    m_rows->add(tr("Ready when"), m_health);
    m_withinRow = m_rows->add(tr("Ready within, s"), m_within);
    m_rows->add(QString(), m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_rows);
    layout->addWidget(makeTry());
}

QWidget *ServerFields::makeTry()
{
    m_start->setObjectName(u"tryServer"_s);
    m_stop->setObjectName(u"stopServer"_s);
    m_approvals->setObjectName(u"approvals"_s);
    m_approvals->setToolTip(tr("What Assay may start without asking, on your say"));
    m_pill->setObjectName(u"tryState"_s);
    m_text->setObjectName(u"tryText"_s);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_log->setObjectName(u"tryLog"_s);
    m_log->setAccessibleName(tr("Log of the server"));
    m_log->setMaximumBlockCount(mostTryLines);
    m_log->setFixedHeight((shownTryLines + 1) * m_log->fontMetrics().lineSpacing());
    m_log->hide();
    auto *part = new QWidget(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_start);
    line->addWidget(m_stop);
    line->addWidget(m_pill);
    line->addStretch(1);
    line->addWidget(m_approvals);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_text);
    layout->addWidget(m_log);
    return part;
}

void ServerFields::connectFields()
{
    connect(m_command, &GuardedLine::typed, this, [this](const QString &text) {
        m_model.server.start = text.trimmed();
        emit serverTyped(m_model.server, u"server.start"_s);
    });
    connect(m_health, &GuardedLine::typed, this, [this](const QString &text) {
        m_model.server.health = text.trimmed();
        emit serverTyped(m_model.server, u"server.health"_s);
    });
    connect(m_within, &NumberField::numberTyped, this, [this](const QByteArray &number) {
        m_model.server.readyWithinSeconds = number.toDouble();
        emit serverTyped(m_model.server, u"server.ready_within_s"_s);
    });
    connect(m_keep, &QCheckBox::clicked, this, [this](bool on) {
        m_model.server.keepRunning = on;
        emit serverTyped(m_model.server, u"server.keep_running"_s);
    });
    connect(m_within, &NumberField::problemChanged, this, &ServerFields::showProblems);
    connect(m_command, &GuardedLine::keyRefused, this, [this] { emit keyRefused(tr("Start command")); });
    connect(m_health, &GuardedLine::keyRefused, this, [this] { emit keyRefused(tr("Ready when")); });
}

void ServerFields::connectTry()
{
    Workbench &workbench = m_session.workbench();
    connect(m_start, &QPushButton::clicked, this, &ServerFields::start);
    connect(m_approvals, &QPushButton::clicked, this, &ServerFields::openApprovals);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_session.workbench().stopTriedServer(); });
    connect(&workbench, &Workbench::serverChanged, this, [this](const ServerStatus &status) {
        if (m_session.isRunning() || status.command != m_tried.server.start)
            return;
        m_status = status;
        showTry();
    });
    connect(&workbench, &Workbench::serverLogged, this, [this](const QString &, const QStringList &lines) {
        if (m_session.isRunning())
            return;
        m_log->appendPlainText(lines.join(u'\n'));
        showTry();
    });
}

void ServerFields::start()
{
    m_tried = m_model;
    m_status = {};
    m_refusal.clear();
    m_log->clear();
    m_start->setEnabled(false);
    m_session.workbench().tryServer(m_model, m_session.directory(), [self = QPointer(this)](const Result<void> &begun) {
        if (!self)
            return;
        self->m_refusal = begun ? QString() : begun.error().message;
        self->showTry();
    });
}

void ServerFields::openApprovals()
{
    if (!m_dialog)
        m_dialog = new ApprovalsDialog(m_session, this);
    m_dialog->load();
    m_dialog->show();
    m_dialog->raise();
}

void ServerFields::showModel(const ModelSpec &model, bool fresh)
{
    m_model = model;
    m_command->showText(model.server.start);
    m_health->showText(model.server.health);
    m_within->showValue(
        model.server.readyWithinSeconds > 0 ? std::optional(model.server.readyWithinSeconds) : std::nullopt, fresh);
    m_keep->setChecked(model.server.keepRunning);
    showProblems();
    showTry();
}

void ServerFields::showProblems()
{
    const bool lacksCommand = m_model.server.start.isEmpty() && !m_model.server.health.isEmpty();
    m_rows->setMessage(m_commandRow, lacksCommand ? tr("Without a command there is nothing to wait for.") : QString());
    m_rows->setMessage(m_withinRow, m_within->problem());
}

void ServerFields::showTry()
{
    const bool isTried = m_tried.name == m_model.name && m_tried.server == m_model.server;
    const bool isOn = m_status.state != ServerState::Off && m_status.state != ServerState::Failed;
    m_start->setEnabled(!m_model.server.start.isEmpty() && !isOn && m_session.canWrite());
    m_stop->setEnabled(isOn && m_status.state != ServerState::Stopping);
    const bool hasStatus = isTried && !m_status.text.isEmpty();
    m_pill->setPill(hasStatus ? serverPill(m_status.state) : Pill{});
    const bool failed = isTried && (!m_refusal.isEmpty() || m_status.state == ServerState::Failed);
    const QString text = m_refusal.isEmpty() ? m_status.text.section(u'\n', 0, 0) : m_refusal;
    showMessage(m_text, isTried ? text : QString(), failed ? Tone::Bad : Tone::Neutral);
    const bool hasLog = isTried && !m_log->document()->isEmpty();
    const bool comes = hasLog && m_log->isHidden();
    m_log->setVisible(hasLog);
    if (comes)
        QTimer::singleShot(0, this, &ServerFields::scrollToLog); // once it has its place
}

void ServerFields::scrollToLog()
{
    for (QWidget *widget = parentWidget(); widget; widget = widget->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(widget)) {
            scroll->ensureWidgetVisible(m_log);
            return;
        }
    }
}

QString ServerFields::summary() const
{
    if (m_model.server.start.isEmpty())
        return tr("not started by Assay");
    return tr("started by a run: %1").arg(programOf(m_model.server.start));
}
