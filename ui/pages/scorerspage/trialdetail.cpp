#include "trialdetail.h"

#include "buttons.h"
#include "formatting.h"
#include "messagesview.h"
#include "plaintext.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace {
QString callText(const Call &call)
{
    QString text = TrialDetail::tr("Attempt %1, %2").arg(QString::number(call.attempt), durationText(call.latencyMs));
    if (!call.error.isEmpty())
        text += u"\n"_s + call.error;
    text += u"\n\n"_s + TrialDetail::tr("Request:") + u'\n' + QString::fromUtf8(call.request);
    text += u"\n\n"_s + TrialDetail::tr("Reply:") + u'\n'
        + (call.reply.isEmpty() ? TrialDetail::tr("(none)") : QString::fromUtf8(call.reply));
    return text;
}

/// As similarityTexts() has them.
QList<Message> namedTexts(const QStringList &texts)
{
    QList<Message> named;
    for (const QString &text : texts)
        named.append({named.isEmpty() ? TrialDetail::tr("Answer") : TrialDetail::tr("Reference"), text});
    return named;
}
}

TrialDetail::TrialDetail(QWidget *parent)
    : QTabWidget(parent)
    , m_item(new MessagesView(tr("The item and its answer"), this))
    , m_sent(new MessagesView(tr("What the judge is sent"), this))
    , m_calls(new PlainText(PlainText::Kind::Raw, this))
    , m_copy(new QPushButton(tr("Copy"), this))
{
    setAccessibleName(tr("The item and its answer"));
    tabBar()->setDrawBase(false);
    m_calls->setAccessibleName(tr("Exact request and reply"));
    m_calls->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_copy->setToolTip(tr("Copies the text shown here"));
    makeLink(m_copy);
    setCornerWidget(m_copy);
    addTab(m_item, tr("Item"));
    addTab(m_sent, tr("Sent"));
    addTab(m_calls, tr("Request and reply"));
    connect(m_copy, &QPushButton::clicked, this, &TrialDetail::copy);
}

void TrialDetail::setJudge(bool judge)
{
    setTabVisible(indexOf(m_sent), judge);
    setTabVisible(indexOf(m_calls), judge);
}

void TrialDetail::showItem(const Item &item, const TrialRow &row)
{
    QList<Message> texts{{tr("Question"), item.question}};
    if (!item.choices.isEmpty()) {
        QString choices;
        for (qsizetype i = 0; i < item.choices.size(); ++i)
            choices += choiceLetter(i) + u". "_s + item.choices[i] + u'\n';
        texts.append({tr("Choices"), choices.trimmed()});
    }
    texts.append({tr("Reference"), item.reference});
    if (!item.accepted.isEmpty())
        texts.append({tr("Also accepted"), item.accepted.join(u'\n')});
    texts.append({tr("Answer"), row.answer});
    if (row.score && !row.score->verdict.isEmpty())
        texts.append({tr("Verdict"), row.score->verdict});
    if (row.score && !row.score->reason.isEmpty())
        texts.append({tr("Reason"), row.score->reason});
    m_item->showTexts(texts);
}

void TrialDetail::showNothing(const QString &hint)
{
    m_item->showHint(hint);
    m_sent->showHint(hint);
    m_calls->showText(hint);
}

void TrialDetail::showSent(const PromptPreview &preview)
{
    if (!preview.texts.isEmpty())
        m_sent->showTexts(namedTexts(preview.texts));
    else if (preview.error.isEmpty())
        m_sent->showPrompt(preview.prompt);
    else
        m_sent->showHint(preview.error);
}

void TrialDetail::showCalls(const std::optional<Score> &score)
{
    if (!score) {
        m_calls->showText(tr("The judge was not asked yet. Press Try."));
        return;
    }
    QStringList texts;
    for (const Call &call : score->calls)
        texts.append(callText(call));
    m_calls->showText(texts.isEmpty() ? tr("Nothing was sent for this answer.") : texts.join(u"\n\n"_s));
}

void TrialDetail::copy() const
{
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(currentWidget()))
        QApplication::clipboard()->setText(text->toPlainText());
}
