#include "messagesmodel.h"

#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
const std::array<Column<Message>, 2> messageColumns{{
    {QT_TRANSLATE_NOOP("MessagesModel", "Time"), [](const Message &row) { return QVariant(row.time); },
     [](const Message &row) { return QLocale::c().toString(row.time.toLocalTime().time(), u"HH:mm:ss"_s); },
     [](const Message &, int role) { return role == QuietRole ? QVariant(true) : QVariant(); }},
    {QT_TRANSLATE_NOOP("MessagesModel", "Message"), [](const Message &row) { return QVariant(row.text); }, nullptr,
     [](const Message &row, int role) { return role == Qt::ToolTipRole ? QVariant(row.text) : QVariant(); }},
}};
}

MessagesModel::MessagesModel(QObject *parent)
    : TableModel(messageColumns, "MessagesModel", parent)
{
}

void MessagesModel::add(const Message &message)
{
    insertOnTop({message}, mostRows);
}
