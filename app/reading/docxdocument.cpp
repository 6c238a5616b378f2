#include "docxdocument.h"

#include "documentbuilder.h"
#include "docxbody.h"
#include "readingerrors.h"
#include "zipentries.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Where the archive says that its document is.
QString mainPart(const QByteArray &relations)
{
    QXmlStreamReader xml(relations);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.attributes().value("Type"_L1).endsWith("/officeDocument"_L1)) {
            const QString target = xml.attributes().value("Target"_L1).toString();
            return target.startsWith(u'/') ? target.mid(1) : target;
        }
    }
    return u"word/document.xml"_s;
}

QString titleOf(const QByteArray &properties)
{
    QXmlStreamReader xml(properties);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "title"_L1)
            return xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return {};
}

void addBlock(const DocxBlock &block, DocumentBuilder &builder)
{
    if (block.beginsTable)
        builder.startTable();
    Passage passage;
    passage.kind = block.kind;
    passage.level = block.level;
    const bool isEmptyRow = block.kind == PassageKind::TableRow && block.text.trimmed().isEmpty();
    if (!isEmptyRow)
        builder.add(passage, block.text);
}

void addNotes(const QList<qint64> &ids, const QHash<qint64, QString> &notes, DocumentBuilder &builder)
{
    for (const qint64 id : ids)
        builder.add(PassageKind::Note, notes.value(id));
}
}

Result<void> readDocx(const SourceFile &file, const ReadOptions &options, const DocumentSink &found)
{
    const auto isPart = [](const QString &name) { return name.endsWith(".xml"_L1) || name.endsWith(".rels"_L1); };
    const auto entries = zipEntries(file.path, u"DOCX"_s, options, isPart);
    if (!entries)
        return entries.error();
    const QString part = mainPart(entries->value(u"_rels/.rels"_s));
    if (!entries->contains(part))
        return damagedFile(file.path, u"DOCX"_s, QCoreApplication::translate("Reading", "there is no document in it"));
    const QString folder = part.left(part.lastIndexOf(u'/') + 1);
    const DocxBody body = docxBody(entries->value(part), docxStyles(entries->value(folder + u"styles.xml"_s)));
    if (!body.fault.isEmpty())
        return damagedFile(file.path, u"DOCX"_s, body.fault);
    const auto footnotes = docxNotes(entries->value(folder + u"footnotes.xml"_s));
    const auto endnotes = docxNotes(entries->value(folder + u"endnotes.xml"_s));
    DocumentBuilder builder(file);
    builder.setTitle(titleOf(entries->value(u"docProps/core.xml"_s)));
    for (const DocxBlock &block : body.blocks) {
        addBlock(block, builder);
        addNotes(block.footnotes, footnotes, builder);
        addNotes(block.endnotes, endnotes, builder);
    }
    if (builder.isEmpty())
        return withoutText(file.path);
    return found(builder.take());
}
