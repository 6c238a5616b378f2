#include "runchoice.h"

#include "formatting.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

RunChoice::RunChoice(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
{
    setProperty("hasMenu", true);
    setAccessibleName(tr("Runs that are shown"));
    setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &RunChoice::fill);
}

QString RunChoice::textOf(const RunSummary &summary) const
{
    return tr("Run %1 — %2").arg(QString::number(summary.run.id), momentText(summary.run.startedAt));
}

void RunChoice::setRuns(const QList<RunSummary> &runs, const QList<qint64> &chosen)
{
    m_runs = runs;
    std::ranges::sort(m_runs, std::greater<>(), [](const RunSummary &summary) { return summary.run.id; });
    m_chosen = chosen;
    std::ranges::sort(m_chosen);
    QStringList tip;
    for (const RunSummary &summary : std::as_const(m_runs)) {
        if (m_chosen.contains(summary.run.id))
            tip.append(textOf(summary) + u" · "_s + oneLine(summary.run.name, 80));
    }
    setToolTip(tip.join(u'\n'));
    const auto shown = std::ranges::find_if(
        std::as_const(m_runs), [this](const RunSummary &summary) { return m_chosen.value(0) == summary.run.id; });
    if (m_chosen.size() == 1 && shown != m_runs.cend())
        setText(textOf(*shown));
    else
        setText(tr("%n run(s)", nullptr, static_cast<int>(m_chosen.size())));
}

void RunChoice::fill()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    auto *beside = new QMenu(tr("Side by side"), m_menu);
    for (const RunSummary &summary : std::as_const(m_runs)) {
        const qint64 run = summary.run.id;
        QString text = textOf(summary);
        text.replace(u'&', u"&&"_s);
        QAction *alone = m_menu->addAction(text, this, [this, run] { choose({run}); });
        alone->setCheckable(true);
        alone->setChecked(m_chosen.size() == 1 && m_chosen.contains(run));
        alone->setToolTip(oneLine(summary.run.name, 80));
        QAction *among = beside->addAction(text);
        among->setCheckable(true);
        among->setChecked(m_chosen.contains(run));
        among->setEnabled(!(m_chosen.size() == 1 && m_chosen.contains(run)));
        connect(among, &QAction::toggled, this, [this, run](bool on) {
            QList<qint64> runs = m_chosen;
            runs.removeAll(run);
            if (on)
                runs.append(run);
            choose(runs);
        });
    }
    m_menu->addSeparator();
    m_menu->addMenu(beside);
    beside->setEnabled(m_runs.size() > 1);
}

void RunChoice::choose(QList<qint64> runs)
{
    std::ranges::sort(runs);
    if (runs.isEmpty() || runs == m_chosen)
        return;
    setRuns(m_runs, runs);
    emit chosenByUser(runs);
}
