#include "batchprogress.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

void BatchProgress::add(const Batch &batch)
{
    state = open == 0 ? batch.state : std::min(state, batch.state);
    ++open;
    total += batch.total;
    done += batch.completed + batch.failed;
}

QString batchProgressText(const BatchProgress &progress)
{
    if (progress.open == 0)
        return {};
    const QLocale locale;
    //: %1: "in progress", "being checked" …
    return QCoreApplication::translate("Batch", "batch %1, %2 of %3")
        .arg(batchStateText(progress.state), locale.toString(progress.done), locale.toString(progress.total));
}
