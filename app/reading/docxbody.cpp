#include "docxbody.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Elements whose content is no text of the document: what was deleted, older forms of what stands beside them, field
/// codes, placeholders, the small letters above Chinese and Japanese ones.
bool isLeftOut(QStringView name)
{
    return name == "del"_L1 || name == "moveFrom"_L1 || name == "Fallback"_L1 || name == "instrText"_L1
        || name == "delText"_L1 || name == "sdtPr"_L1 || name == "rt"_L1 || name == "sectPr"_L1 || name == "tblPr"_L1
        || name == "rPr"_L1 || name == "tabs"_L1 || name == "pPrChange"_L1;
}

/// What an element without text of its own stands for; empty: for nothing.
QStringView inlineText(QStringView name)
{
    if (name == "tab"_L1)
        return u"\t";
    if (name == "br"_L1 || name == "cr"_L1)
        return u"\n";
    return name == "noBreakHyphen"_L1 ? QStringView(u"-") : QStringView();
}

/// Follows the XML of a body; keeps a stack of paragraphs (text boxes stand within one) and of tables.
class BodyReader
{
public:
    BodyReader(const QByteArray &xml, const QHash<QString, DocxStyle> &styles)
        : m_xml(xml)
        , m_styles(styles)
    {
    }
    DocxBody read();

private:
    struct Table
    {
        QStringList cells; ///< of the row
        QString cell;
        DocxBlock notes; ///< what the row refers to
        bool isFirstRow = true;
    };

    void begin(QStringView name);
    void beginInline(QStringView name);
    void applyProperty(QStringView name);
    void end(QStringView name);
    void endParagraph();
    void endRow();
    void append(QStringView text)
    {
        if (!m_paragraphs.isEmpty())
            m_paragraphs.last().text += text;
    }
    QString value() const { return m_xml.attributes().value("w:val"_L1).toString(); }

    QXmlStreamReader m_xml;
    const QHash<QString, DocxStyle> &m_styles;
    QList<DocxBlock> m_paragraphs;
    QList<Table> m_tables;
    bool m_inText = false;
    DocxBody m_body;
};

DocxBody BodyReader::read()
{
    while (!m_xml.atEnd()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (isLeftOut(m_xml.name()))
                m_xml.skipCurrentElement();
            else
                begin(m_xml.name());
            break;
        case QXmlStreamReader::EndElement:
            end(m_xml.name());
            break;
        case QXmlStreamReader::Characters:
            if (m_inText)
                append(m_xml.text());
            break;
        default:
            break;
        }
    }
    if (m_xml.hasError())
        m_body.fault = m_xml.errorString();
    return m_body;
}

void BodyReader::begin(QStringView name)
{
    if (name == "p"_L1 && m_xml.namespaceUri().contains("wordprocessingml"_L1)) {
        m_paragraphs.append(DocxBlock());
    } else if (name == "t"_L1) {
        m_inText = true;
    } else if (name == "tbl"_L1) {
        m_tables.append(Table());
    } else if (name == "tr"_L1 && !m_tables.isEmpty()) {
        m_tables.last().cells.clear();
    } else if (name == "tc"_L1 && !m_tables.isEmpty()) {
        m_tables.last().cell.clear();
    } else if (!m_paragraphs.isEmpty()) {
        applyProperty(name);
        beginInline(name);
    }
}

void BodyReader::applyProperty(QStringView name)
{
    DocxBlock &paragraph = m_paragraphs.last();
    const auto becomeList = [&paragraph](int level) {
        if (paragraph.kind != PassageKind::Heading) {
            paragraph.kind = level > 0 ? PassageKind::ListEntry : PassageKind::Paragraph;
            paragraph.level = level;
        }
    };
    if (name == "pStyle"_L1) {
        const DocxStyle style = m_styles.value(value());
        if (style.headingLevel > 0) {
            paragraph.kind = PassageKind::Heading;
            paragraph.level = style.headingLevel;
        } else if (style.listLevel > 0) {
            becomeList(style.listLevel);
        }
    } else if (name == "outlineLvl"_L1 && value().toInt() < 9) {
        paragraph.kind = PassageKind::Heading;
        paragraph.level = value().toInt() + 1;
    } else if (name == "ilvl"_L1) {
        becomeList(std::clamp(value().toInt(), 0, 8) + 1);
    } else if (name == "numId"_L1) {
        becomeList(value() == "0"_L1 ? 0 : std::max(1, paragraph.level));
    }
}

void BodyReader::beginInline(QStringView name)
{
    append(inlineText(name));
    if (name == "footnoteReference"_L1) {
        m_paragraphs.last().footnotes.append(m_xml.attributes().value("w:id"_L1).toLongLong());
    } else if (name == "endnoteReference"_L1) {
        m_paragraphs.last().endnotes.append(m_xml.attributes().value("w:id"_L1).toLongLong());
    } else if (name == "sym"_L1) {
        const uint code = m_xml.attributes().value("w:char"_L1).toUInt(nullptr, 16);
        const bool isPrivate = code >= 0xE000 && code < 0xF900; // a picture of a symbol font, not a letter
        if (code >= 0x20 && code < 0x10000 && !isPrivate && !QChar::isSurrogate(code))
            append(QString(QChar(char16_t(code))));
    }
}

void BodyReader::end(QStringView name)
{
    if (name == "t"_L1) {
        m_inText = false;
    } else if (name == "p"_L1 && m_xml.namespaceUri().contains("wordprocessingml"_L1) && !m_paragraphs.isEmpty()) {
        endParagraph();
    } else if (name == "tc"_L1 && !m_tables.isEmpty()) {
        m_tables.last().cells.append(m_tables.last().cell.simplified());
    } else if (name == "tr"_L1 && !m_tables.isEmpty()) {
        endRow();
    } else if (name == "tbl"_L1 && !m_tables.isEmpty()) {
        m_tables.removeLast();
    }
}

void BodyReader::endParagraph()
{
    const DocxBlock paragraph = m_paragraphs.takeLast();
    if (m_tables.isEmpty()) {
        m_body.blocks.append(paragraph);
        return;
    }
    Table &table = m_tables.last();
    table.cell += u' ' + paragraph.text;
    table.notes.footnotes += paragraph.footnotes;
    table.notes.endnotes += paragraph.endnotes;
}

/// The rows of a table within a cell are text of that cell.
void BodyReader::endRow()
{
    Table &table = m_tables.last();
    if (m_tables.size() > 1) {
        Table &outer = m_tables[m_tables.size() - 2];
        outer.cell += u' ' + table.cells.join(u' ');
        outer.notes.footnotes += std::exchange(table.notes.footnotes, {});
        outer.notes.endnotes += std::exchange(table.notes.endnotes, {});
        return;
    }
    DocxBlock row = std::exchange(table.notes, {});
    row.kind = PassageKind::TableRow;
    row.text = table.cells.join(u'\t');
    row.beginsTable = std::exchange(table.isFirstRow, false);
    m_body.blocks.append(row);
}
}

DocxBody docxBody(const QByteArray &xml, const QHash<QString, DocxStyle> &styles)
{
    return BodyReader(xml, styles).read();
}

QHash<qint64, QString> docxNotes(const QByteArray &text)
{
    QHash<qint64, QString> notes;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        const bool isNote = xml.readNext() == QXmlStreamReader::StartElement
            && (xml.name() == "footnote"_L1 || xml.name() == "endnote"_L1);
        if (!isNote || xml.attributes().hasAttribute("w:type"_L1))
            continue;
        QString &note = notes[xml.attributes().value("w:id"_L1).toLongLong()];
        bool inText = false;
        for (int depth = 1; depth > 0 && !xml.atEnd();) {
            const auto token = xml.readNext();
            depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
            if (token == QXmlStreamReader::StartElement && isLeftOut(xml.name())) {
                xml.skipCurrentElement();
                --depth;
            } else if (token == QXmlStreamReader::StartElement) {
                note += inlineText(xml.name());
            } else if (token == QXmlStreamReader::Characters && inText) {
                note += xml.text();
            } else if (token == QXmlStreamReader::EndElement && xml.name() == "p"_L1) {
                note += u'\n';
            }
            inText = token == QXmlStreamReader::StartElement ? xml.name() == "t"_L1
                : token == QXmlStreamReader::EndElement      ? false
                                                             : inText;
        }
        note = note.trimmed();
    }
    return notes;
}
