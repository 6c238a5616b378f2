#include "troublesmodel.h"

#include "formatting.h"
#include "runwords.h"

#include <array>

namespace {
constexpr char troublesContext[] = "TroublesModel";

const std::array<Column<TroubleRow>, 3> troubleColumns{{
    {QT_TRANSLATE_NOOP("TroublesModel", "What happened"),
     [](const TroubleRow &row) { return QVariant(troubleText(row.kind)); }},
    {QT_TRANSLATE_NOOP("TroublesModel", "Count"), [](const TroubleRow &row) { return QVariant(row.count); },
     [](const TroubleRow &row) { return countText(row.count); }, nullptr, true},
    {QT_TRANSLATE_NOOP("TroublesModel", "What to do"),
     [](const TroubleRow &row) { return QVariant(troubleAdvice(row.kind)); }, nullptr,
     [](const TroubleRow &row, int role) {
         if (role == Qt::ToolTipRole)
             return QVariant(troubleAdvice(row.kind));
         return role == QuietRole ? QVariant(true) : QVariant();
     }},
}};
}

TroublesModel::TroublesModel(QObject *parent)
    : TableModel(troubleColumns, troublesContext, parent)
{
}
