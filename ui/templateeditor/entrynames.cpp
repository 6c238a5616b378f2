#include "entrynames.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

QString freeName(const QString &name, const QStringList &taken)
{
    QString free = name;
    for (int i = 2; taken.contains(free); ++i)
        free = u"%1 %2"_s.arg(name).arg(i);
    return free;
}

QString nameProblem(const QString &name, const QStringList &others)
{
    if (name.trimmed().isEmpty())
        return QCoreApplication::translate("EntryNames", "A name is needed: runs and exports are told by it.");
    if (others.contains(name))
        return QCoreApplication::translate("EntryNames", "Another one has this name already. Names are unique.");
    return {};
}
