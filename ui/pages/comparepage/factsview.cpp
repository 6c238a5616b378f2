#include "factsview.h"

#include "flowlayout.h"
#include "formatting.h"
#include "textblock.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
QString exactMilliseconds(double milliseconds)
{
    return FactsView::tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', 1));
}

QString endingText(Finish finish)
{
    switch (finish) {
    case Finish::Unknown:
        break;
    case Finish::Stop:
        return FactsView::tr("by itself");
    case Finish::Length:
        return FactsView::tr("at the token limit");
    case Finish::ContentFilter:
        return FactsView::tr("by a content filter");
    case Finish::Refusal:
        return FactsView::tr("with a refusal");
    case Finish::ToolCall:
        return FactsView::tr("with a tool call");
    }
    return {};
}
}

FactsView::FactsView(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(14, 4, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactsView::add(const QString &caption, const QString &value, const QString &tip)
{
    if (m_used == m_pairs.size()) {
        Pair pair{new QWidget(this), nullptr, nullptr};
        auto *line = new QHBoxLayout(pair.both);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        pair.caption = makeCaption({}, pair.both);
        pair.value = new QLabel(pair.both);
        pair.value->setTextFormat(Qt::PlainText);
        line->addWidget(pair.caption);
        line->addWidget(pair.value);
        m_layout->addWidget(pair.both);
        m_pairs.append(pair);
    }
    const Pair &pair = m_pairs[m_used];
    pair.caption->setText(caption);
    pair.value->setText(value);
    pair.both->setToolTip(tip);
    pair.both->show();
    ++m_used;
}

void FactsView::show(const Answer &answer, const QString &currency)
{
    m_used = 0;
    const bool called = !answer.calls.isEmpty();
    if (answer.latencyMs > 0)
        add(tr("Latency"), durationText(answer.latencyMs), exactMilliseconds(answer.latencyMs));
    if (answer.ttftMs)
        add(tr("First token"), durationText(*answer.ttftMs), exactMilliseconds(*answer.ttftMs));
    if (const auto prompt = answer.usage.prompt(); prompt || called)
        add(tr("Tokens in"), prompt ? countText(*prompt) : tr("unknown"));
    if (answer.usage.output || called)
        add(tr("Tokens out"), answer.usage.output ? countText(*answer.usage.output) : tr("unknown"));
    if (answer.cost || called)
        add(tr("Cost"), answer.cost ? moneyText(*answer.cost, currency) : tr("unknown"),
            answer.cost ? QLocale().toString(*answer.cost, 'g', 8) : QString());
    if (called)
        add(tr("Attempts"), QString::number(answer.calls.size()));
    if (!answer.modelReported.isEmpty())
        add(tr("Reported model"), oneLine(answer.modelReported, 40));
    if (const QString ending = endingText(answer.finish); !ending.isEmpty())
        add(tr("Ended"), ending);
    if (answer.cached.isHit())
        add(tr("From the cache"),
            answer.startedAt.isValid()
                ? tr("asked in run %1, %2").arg(QString::number(answer.cached.run), momentText(answer.startedAt))
                : tr("asked in run %1").arg(answer.cached.run),
            tr("The same request was not sent again: times, tokens, cost and attempts are those of then."));
    else if (answer.startedAt.isValid())
        add(tr("Asked"), momentText(answer.startedAt), QLocale().toString(answer.startedAt.toLocalTime()));
    for (qsizetype i = m_used; i < m_pairs.size(); ++i)
        m_pairs[i].both->hide();
    updateGeometry();
}
