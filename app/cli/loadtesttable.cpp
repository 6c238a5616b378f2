#include "loadtesttable.h"

#include "loadwords.h"
#include "texttable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString nothing = u"—"_s;

QString tableText(const char *text, int n = -1)
{
    return QCoreApplication::translate("LoadTestTable", text, nullptr, n);
}

QString msCell(const std::optional<double> &ms)
{
    return ms ? QLocale().toString(std::llround(*ms)) : nothing;
}

QString rateCell(const std::optional<double> &rate)
{
    return rate ? QLocale().toString(*rate, 'f', *rate < 10 ? 1 : 0) : nothing;
}

QString countCell(qint64 count)
{
    return QLocale().toString(count);
}

QStringList levelCells(const LoadTestLevel &level)
{
    return {countCell(level.concurrency),
            countCell(level.calls),
            countCell(level.failed()),
            msCell(level.firstToken.p50),
            msCell(level.firstToken.p95),
            msCell(level.firstToken.p99),
            msCell(level.latency.p50),
            msCell(level.latency.p95),
            msCell(level.latency.p99),
            rateCell(level.tokensPerSecond),
            rateCell(level.tokensPerSecondOfCall),
            rateCell(level.requestsPerSecond)};
}

/// What the table can't say: why cells are empty, what went wrong.
QStringList notesOf(const LoadTestResult &result)
{
    const auto any = [&](auto holds) { return std::ranges::any_of(result.levels, holds); };
    QStringList notes;
    if (any([](const LoadTestLevel &level) { return level.ok > 0 && level.firstToken.count == 0; }))
        notes.append(
            tableText(QT_TRANSLATE_NOOP("LoadTestTable", "There is no first token where answers come in one piece.")));
    if (any([](const LoadTestLevel &level) { return level.ok > 0 && !level.latency.p99; }))
        notes.append(tableText(QT_TRANSLATE_NOOP("LoadTestTable", "A p95 needs 20 answered calls, a p99 needs 100.")));
    if (any([](const LoadTestLevel &level) { return level.ok > 0 && !level.tokensPerSecond; }))
        notes.append(tableText(QT_TRANSLATE_NOOP("LoadTestTable",
                                                 "Tokens a second are unknown where the server does not report usage, "
                                                 "or where too few calls ended while all were in flight.")));
    for (const LoadTestLevel &level : result.levels) {
        if (level.failed() > 0)
            notes.append(tableText(QT_TRANSLATE_NOOP("LoadTestTable", "%1 at once: %2"))
                             .arg(countCell(level.concurrency), loadErrorsText(level)));
    }
    return notes;
}
}

QString loadTestTable(const LoadTestResult &result)
{
    TextTable table;
    table.header = {tableText(QT_TRANSLATE_NOOP("LoadTestTable", "At once")),
                    tableText(QT_TRANSLATE_NOOP("LoadTestTable", "Calls")),
                    tableText(QT_TRANSLATE_NOOP("LoadTestTable", "Failed")),
                    tableText(QT_TRANSLATE_NOOP("LoadTestTable", "First token p50, ms")),
                    u"p95"_s,
                    u"p99"_s,
                    tableText(QT_TRANSLATE_NOOP("LoadTestTable", "Latency p50, ms")),
                    u"p95"_s,
                    u"p99"_s,
                    tableText(QT_TRANSLATE_NOOP("LoadTestTable", "Tokens/s")),
                    tableText(QT_TRANSLATE_NOOP("LoadTestTable", "of a call")),
                    tableText(QT_TRANSLATE_NOOP("LoadTestTable", "Calls/s"))};
    table.rightAligned = QList<bool>(table.header.size(), true);
    for (const LoadTestLevel &level : result.levels)
        table.rows.append(levelCells(level));
    QString text = result.levels.isEmpty() ? QString() : table.toText() + u'\n';
    QStringList lines = loadVerdictSentences(result);
    if (const QString end = loadEndSentence(result); !end.isEmpty())
        lines.append(end);
    lines += notesOf(result);
    for (const QString &line : std::as_const(lines))
        text += wrappedLine(oneLine(line, 2000), 100);
    return text;
}

QString loadLevelLine(const LoadTestLevel &level)
{
    const int calls = int(level.calls);
    QStringList parts{tableText(QT_TRANSLATE_N_NOOP("LoadTestTable", "%n call(s)"), calls)};
    if (level.failed() > 0)
        parts.append(loadErrorsText(level));
    if (level.firstToken.p95)
        parts.append(
            tableText(QT_TRANSLATE_NOOP("LoadTestTable", "first token p95 %1 ms")).arg(msCell(level.firstToken.p95)));
    if (level.latency.p95)
        parts.append(tableText(QT_TRANSLATE_NOOP("LoadTestTable", "latency p95 %1 ms")).arg(msCell(level.latency.p95)));
    if (level.tokensPerSecond)
        parts.append(tableText(QT_TRANSLATE_NOOP("LoadTestTable", "%1 tokens/s")).arg(rateCell(level.tokensPerSecond)));
    return tableText(QT_TRANSLATE_NOOP("LoadTestTable", "%1 at once: %2"))
        .arg(countCell(level.concurrency), parts.join(u", "_s));
}

QString loadProgressText(const LoadTestProgress &progress)
{
    if (progress.concurrency == 0)
        return tableText(QT_TRANSLATE_NOOP("LoadTestTable", "waiting for the first answer"));
    QStringList parts{tableText(QT_TRANSLATE_NOOP("LoadTestTable", "%1 at once")).arg(countCell(progress.concurrency)),
                      tableText(QT_TRANSLATE_NOOP("LoadTestTable", "%1 of %2"))
                          .arg(countCell(progress.done), countCell(progress.planned)),
                      tableText(QT_TRANSLATE_NOOP("LoadTestTable", "%1 in flight")).arg(countCell(progress.inFlight))};
    if (progress.failed > 0)
        parts.append(tableText(QT_TRANSLATE_NOOP("LoadTestTable", "%1 failed")).arg(countCell(progress.failed)));
    return parts.join(u" · "_s);
}
