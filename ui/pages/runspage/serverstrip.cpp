#include "serverstrip.h"

#include "pilllabel.h"
#include "plaintext.h"
#include "serverwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostLogLines = 2000;
constexpr int shownLogLines = 6;
constexpr int fewestLogLines = 3; ///< in a low window
}

ServerStrip::ServerStrip(QWidget *parent)
    : QFrame(parent)
    , m_pill(new PillLabel(this))
    , m_text(new QLabel(this))
    , m_toggle(new QToolButton(this))
    , m_log(new PlainText(PlainText::Kind::Raw, this))
{
    setObjectName(u"inset"_s);
    m_text->setObjectName(u"serverText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setWordWrap(true);
    m_toggle->setObjectName(u"serverLogToggle"_s);
    m_toggle->setText(tr("Log"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_log->setObjectName(u"serverLog"_s);
    m_log->setAccessibleName(tr("Log of the server"));
    m_log->setMaximumBlockCount(mostLogLines);
    m_log->setMinimumHeight((fewestLogLines + 1) * m_log->fontMetrics().lineSpacing());
    m_log->setMaximumHeight((shownLogLines + 1) * m_log->fontMetrics().lineSpacing());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_pill);
    line->addWidget(m_text, 1);
    line->addWidget(m_toggle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 7, 8, 7);
    layout->setSpacing(7);
    layout->addLayout(line);
    layout->addWidget(m_log);
    connect(m_toggle, &QToolButton::toggled, this, &ServerStrip::showLog);
    clear();
}

void ServerStrip::clear()
{
    m_log->clear();
    m_server.clear();
    m_toggle->setChecked(false);
    showLog(false);
    hide();
}

void ServerStrip::showLog(bool shown)
{
    m_toggle->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    m_log->setVisible(shown);
}

void ServerStrip::showStatus(const ServerStatus &status)
{
    m_pill->setPill(serverPill(status.state));
    m_text->setText(status.text.section(u'\n', 0, 0));
    setVisible(!status.text.isEmpty());
}

void ServerStrip::addLines(const QString &server, const QStringList &lines)
{
    if (m_server != server)
        m_log->appendPlainText(u"── %1 ──"_s.arg(server));
    m_server = server;
    m_log->appendPlainText(lines.join(u'\n'));
}
