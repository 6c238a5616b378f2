#include "messagesmodel.h"

#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
const std::array<Column<RunMessage>, 2> messageColumns{{
    {QT_TRANSLATE_NOOP("MessagesModel", "Time"), [](const RunMessage &row) { return QVariant(row.time); },
     [](const RunMessage &row) { return QLocale::c().toString(row.time.toLocalTime().time(), u"HH:mm:ss"_s); },
     [](const RunMessage &, int role) { return role == QuietRole ? QVariant(true) : QVariant(); }},
    {QT_TRANSLATE_NOOP("MessagesModel", "Message"), [](const RunMessage &row) { return QVariant(row.text); }, nullptr,
     [](const RunMessage &row, int role) { return role == Qt::ToolTipRole ? QVariant(row.text) : QVariant(); }},
}};
}

MessagesModel::MessagesModel(QObject *parent)
    : TableModel(messageColumns, "MessagesModel", parent)
{
}

void MessagesModel::add(const RunMessage &message)
{
    insertOnTop({message}, mostRows);
}
