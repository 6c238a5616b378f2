#include "pickcard.h"

#include "buttons.h"
#include "formatting.h"
#include "picklist.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

PickCard::PickCard(const QString &title, const QString &link, QWidget *parent)
    : Card(title, parent)
    , m_list(new PickList(title, this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setContentsMargins(12, 10, 12, 10);
    auto *button = new QPushButton(link, this);
    makeLink(button);
    addAction(button);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    setContent(m_stack);
    connect(button, &QPushButton::clicked, this, &PickCard::pageWanted);
    connect(m_list->picks(), &PicksModel::takeRequested, this, &PickCard::takeRequested);
}

void PickCard::setPicks(const QList<Pick> &picks, const QString &empty, bool editable)
{
    m_list->picks()->setEditable(editable);
    m_list->picks()->setPicks(picks);
    m_empty->setText(empty);
    m_stack->setCurrentWidget(picks.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
    const qint64 taken = std::ranges::count_if(picks, &Pick::isTaken);
    setSubtitle(picks.isEmpty() ? QString() : tr("%1 of %2").arg(countText(taken), countText(picks.size())));
}
