#include "cachedlines.h"

#include "comparisontexts.h"
#include "formatting.h"

#include <QCoreApplication>

QStringList cachedLines(const CandidateFigures &figures)
{
    QStringList lines;
    if (figures.cachedAnswers > 0)
        lines.append(QCoreApplication::translate("CachedLines",
                                                 "From the cache: %1 answers, with the times and cost of when they "
                                                 "were asked")
                         .arg(partText(figures.cachedAnswers, figures.planned)));
    if (figures.cachedCost > 0)
        lines.append(QCoreApplication::translate("CachedLines", "Of all costs, %1 were paid in earlier runs")
                         .arg(moneyText(figures.cachedCost, figures.currency)));
    return lines;
}
