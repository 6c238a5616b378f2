#include "documentnames.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

bool isDocumentPath(const QString &path)
{
    static const QSet<QString> documents{u"md"_s,   u"markdown"_s, u"txt"_s,   u"text"_s, u"pdf"_s,
                                         u"docx"_s, u"html"_s,     u"xhtml"_s, u"htm"_s,  u"epub"_s};
    const QFileInfo info(path);
    return info.isDir() || documents.contains(info.suffix().toLower());
}
