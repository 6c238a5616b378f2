#include "callsview.h"

#include "buttons.h"
#include "formatting.h"
#include "plaintext.h"
#include "textblock.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

CallsView::CallsView(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_summary(makeCaption({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_tabs->setAccessibleName(tr("Attempts"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_summary->setWordWrap(true);
    layout->addWidget(m_tabs);
    layout->addWidget(m_summary);
    m_request = addText(tr("Request"));
    m_reply = addText(tr("Reply"));
    connect(m_tabs, &QTabBar::currentChanged, this, &CallsView::showAttempt);
}

PlainText *CallsView::addText(const QString &caption)
{
    auto *line = new QHBoxLayout;
    line->addWidget(makeCaption(caption, this));
    line->addStretch();
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setAccessibleName(tr("Copy: %1").arg(caption));
    makeLink(copy);
    line->addWidget(copy);
    auto *text = new PlainText(PlainText::Kind::Raw, this);
    text->setAccessibleName(caption);
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * 11);
    connect(copy, &QPushButton::clicked, text, [text] { QApplication::clipboard()->setText(text->toPlainText()); });
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    layout()->addWidget(text);
    return text;
}

void CallsView::show(const AnswerDetail &detail)
{
    const int wanted = m_tabs->currentIndex();
    m_calls.clear();
    for (const Call &call : detail.answer.calls)
        m_calls.append({tr("Answer %1").arg(call.attempt), call});
    for (const Score &score : detail.scores) {
        const auto scorer = std::ranges::find(detail.scorers, score.scorer, &RunScorer::id);
        const QString name = scorer == detail.scorers.cend() ? tr("Judge") : oneLine(scorer->spec.name, 30);
        for (const Call &call : score.calls)
            m_calls.append({name + u' ' + QString::number(call.attempt), call});
    }
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(m_tabs->count() - 1);
        for (const Attempt &attempt : std::as_const(m_calls))
            m_tabs->addTab(QString(attempt.title).replace(u'&', u"&&"_s));
        m_tabs->setCurrentIndex(std::clamp(wanted, 0, std::max(0, count() - 1)));
    }
    showAttempt(m_tabs->currentIndex());
}

void CallsView::showAttempt(int index)
{
    const Call call = m_calls.value(index).call;
    QStringList facts;
    if (index >= 0 && index < m_calls.size()) {
        facts.append(momentText(call.startedAt));
        facts.append(call.status > 0 ? tr("HTTP %1").arg(call.status) : tr("no reply"));
        if (call.latencyMs > 0)
            facts.append(durationText(call.latencyMs));
        if (call.costReported)
            facts.append(tr("the service says it cost %1").arg(QLocale().toString(*call.costReported, 'g', 6)));
        if (call.possiblyPaid)
            facts.append(tr("possibly paid"));
        if (!call.error.isEmpty())
            facts.append(oneLine(call.error, 400));
    }
    m_summary->setText(facts.join(u" · "_s));
    m_request->showText(QString::fromUtf8(call.request));
    m_reply->showText(QString::fromUtf8(call.reply));
}
