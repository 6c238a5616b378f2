#include "approvalsdialog.h"

#include "notice.h"
#include "projectsession.h"

#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ApprovalsDialog::ApprovalsDialog(ProjectSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_list(new QListWidget(this))
    , m_revoke(new QPushButton(tr("Take the approval back"), this))
    , m_notice(new Notice(this))
{
    setObjectName(u"approvalsDialog"_s);
    setWindowTitle(tr("Approved commands"));
    setModal(false);
    auto *hint = new QLabel(tr("Assay starts these commands without asking, each in its folder only. They are your own "
                               "settings and in no project."),
                            this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setProperty("role", u"muted"_s);
    m_list->setObjectName(u"approvedCommands"_s);
    m_list->setAccessibleName(tr("Approved commands"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_revoke->setObjectName(u"revokeCommand"_s);
    m_revoke->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(hint);
    layout->addWidget(m_notice);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_revoke, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, &ApprovalsDialog::refreshButton);
    connect(m_revoke, &QPushButton::clicked, this, &ApprovalsDialog::revokeSelected);
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().lineSpacing() * 20);
    refreshButton();
}

void ApprovalsDialog::load()
{
    m_session.workbench().listApprovedCommands([self = QPointer(this)](const Result<QList<ApprovedCommand>> &commands) {
        if (self)
            self->showCommands(commands);
    });
}

void ApprovalsDialog::showCommands(const Result<QList<ApprovedCommand>> &commands)
{
    m_commands = commands ? *commands : QList<ApprovedCommand>();
    m_list->clear();
    for (const ApprovedCommand &command : std::as_const(m_commands))
        m_list->addItem(command.command + u'\n' + tr("in %1").arg(command.folder));
    if (!commands)
        m_notice->showError(commands.error());
    else if (m_commands.isEmpty())
        m_notice->show(Tone::Neutral, tr("You have approved no start command."));
    else
        m_notice->clear();
    refreshButton();
}

void ApprovalsDialog::revokeSelected()
{
    const ApprovedCommand command = m_commands.value(m_list->currentRow());
    m_revoke->setEnabled(false);
    m_session.workbench().revokeCommand(command, [self = QPointer(this)](const Result<void> &revoked) {
        if (!self)
            return;
        if (revoked) {
            self->load();
            return;
        }
        self->m_notice->showError(revoked.error());
        self->refreshButton(); // it can be tried again
    });
}

void ApprovalsDialog::refreshButton()
{
    m_revoke->setEnabled(m_list->currentRow() >= 0);
}
