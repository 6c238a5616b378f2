#include "factsview.h"

#include "formatting.h"
#include "textblock.h"

#include <QGridLayout>
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
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(10);
    m_layout->setVerticalSpacing(3);
    m_layout->setColumnStretch(1, 1);
    m_layout->setColumnStretch(3, 1);
}

void FactsView::add(const QString &caption, const QString &value, const QString &tip)
{
    if (m_used == m_values.size()) {
        QLabel *captionLabel = makeCaption({}, this);
        auto *valueLabel = new QLabel(this);
        valueLabel->setTextFormat(Qt::PlainText);
        valueLabel->setWordWrap(true);
        valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_layout->addWidget(captionLabel, m_used / 2, m_used % 2 * 2, Qt::AlignTop);
        m_layout->addWidget(valueLabel, m_used / 2, m_used % 2 * 2 + 1, Qt::AlignTop);
        m_captions.append(captionLabel);
        m_values.append(valueLabel);
    }
    m_captions[m_used]->setText(caption);
    m_values[m_used]->setText(value);
    m_values[m_used]->setToolTip(tip);
    m_captions[m_used]->show();
    m_values[m_used]->show();
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
        add(tr("Reported model"), oneLine(answer.modelReported, 80));
    if (const QString ending = endingText(answer.finish); !ending.isEmpty())
        add(tr("Ended"), ending);
    if (answer.startedAt.isValid())
        add(tr("Asked"), momentText(answer.startedAt), QLocale().toString(answer.startedAt.toLocalTime()));
    for (qsizetype i = m_used; i < m_values.size(); ++i) {
        m_captions[i]->hide();
        m_values[i]->hide();
    }
}
