#include "importproblemsmodel.h"

#include "formatting.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QVariant placeValue(const ProblemRow &problem)
{
    return problem.row;
}

QString placeText(const ProblemRow &)
{
    return {}; // the pill says it
}

QString problemPlace(const ProblemRow &problem)
{
    if (problem.row > 0)
        return QCoreApplication::translate("ImportProblemsModel", "row %1").arg(countText(problem.row));
    if (problem.line > 0)
        return QCoreApplication::translate("ImportProblemsModel", "line %1").arg(countText(problem.line));
    return QCoreApplication::translate("ImportProblemsModel", "file");
}

QVariant placeOther(const ProblemRow &problem, int role)
{
    if (role == PillsRole)
        return QVariant::fromValue(QList<Pill>{{problemPlace(problem), Tone::Warn}});
    if (role == PillsBesideRole)
        return true;
    if (role == Qt::AccessibleTextRole)
        return problemPlace(problem);
    if (role == Qt::ToolTipRole && problem.line > 0)
        return QCoreApplication::translate("ImportProblemsModel", "Line %1 of the file").arg(countText(problem.line));
    return {};
}

QVariant messageValue(const ProblemRow &problem)
{
    return oneLine(problem.message, 600);
}

QVariant messageOther(const ProblemRow &problem, int role)
{
    return role == Qt::ToolTipRole ? QVariant(oneLine(problem.message, 2000)) : QVariant();
}

constexpr Column<ProblemRow> problemColumns[] = {
    {QT_TRANSLATE_NOOP("ImportProblemsModel", "Where"), placeValue, placeText, placeOther},
    {QT_TRANSLATE_NOOP("ImportProblemsModel", "What"), messageValue, nullptr, messageOther},
};
}

ImportProblemsModel::ImportProblemsModel(QObject *parent)
    : TableModel(problemColumns, "ImportProblemsModel", parent)
{
}
