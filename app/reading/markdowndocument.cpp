#include "markdowndocument.h"

#include "htmlpassages.h"
#include "htmltree.h"
#include "linejoiner.h"
#include "readingerrors.h"
#include "textfile.h"

#include <QStringList>

#include <md4c.h>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Makes passages from what the parser finds.
class MarkdownMaker
{
public:
    explicit MarkdownMaker(DocumentBuilder &builder)
        : m_builder(builder)
    {
    }
    void begin(MD_BLOCKTYPE type, void *detail);
    void end(MD_BLOCKTYPE type);
    void text(MD_TEXTTYPE type, const QString &text);

private:
    void flush(PassageKind kind, int level = 0);
    void endText();
    void flushText();
    void append(const QString &text);

    DocumentBuilder &m_builder;
    QString m_text;
    QStringList m_cells;
    int m_heading = 0;
    int m_lists = 0;
    bool m_entryBegins = false;
    bool m_inHtml = false;
    bool m_isLineJoined = false; ///< the next text goes on where the last one ended
};

void MarkdownMaker::flush(PassageKind kind, int level)
{
    Passage passage;
    passage.kind = kind;
    passage.level = level;
    m_isLineJoined = false;
    m_builder.add(passage, std::exchange(m_text, {}));
}

/// What was gathered is a paragraph, or the text of the entry that began.
void MarkdownMaker::endText()
{
    flush(m_entryBegins ? PassageKind::ListEntry : PassageKind::Paragraph, m_entryBegins ? m_lists : 0);
    m_entryBegins = false;
}

/// The text of a tight entry is no paragraph; it ends where a block in the entry begins.
void MarkdownMaker::flushText()
{
    if (!m_text.isEmpty())
        endText();
}

void MarkdownMaker::begin(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_H:
        flushText();
        m_heading = int(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        flushText();
        ++m_lists;
        break;
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_CODE:
    case MD_BLOCK_HR:
        flushText();
        break;
    case MD_BLOCK_LI:
        m_entryBegins = true;
        break;
    case MD_BLOCK_TABLE:
        flushText();
        m_builder.startTable();
        break;
    case MD_BLOCK_HTML:
        flushText();
        m_inHtml = true;
        break;
    case MD_BLOCK_TR:
        m_cells.clear();
        break;
    default:
        break;
    }
}

void MarkdownMaker::end(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_H:
        flush(PassageKind::Heading, m_heading);
        break;
    case MD_BLOCK_P:
        endText();
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        --m_lists;
        break;
    case MD_BLOCK_LI:
        endText();
        break;
    case MD_BLOCK_CODE:
        flush(PassageKind::Code);
        break;
    case MD_BLOCK_HTML:
        m_inHtml = false;
        addHtml(std::exchange(m_text, {}), HtmlPart::Everything, m_builder);
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_cells.append(std::exchange(m_text, {}).simplified());
        break;
    case MD_BLOCK_TR:
        if (!m_cells.join(QString()).isEmpty())
            m_builder.add(PassageKind::TableRow, m_cells.join(u'\t'));
        break;
    default:
        break;
    }
}

QString entityText(const QString &entity)
{
    const QString name = entity.mid(1, entity.size() - 2); // between & and ;
    uint code = 0;
    if (name.startsWith("#x"_L1, Qt::CaseInsensitive))
        code = name.mid(2).toUInt(nullptr, 16);
    else if (name.startsWith(u'#'))
        code = name.mid(1).toUInt();
    else if (const htmlEntityDesc *known = htmlEntityLookup(xmlText(name.toLatin1().constData())))
        code = known->value;
    const bool isCharacter = code > 0 && code <= 0x10FFFF && !QChar::isSurrogate(code);
    const char32_t character = code;
    return isCharacter ? QString::fromUcs4(&character, 1) : entity;
}

/// "<br>", "<br/>", "<BR class=x>"
bool isLineBreak(const QString &tag)
{
    return tag.startsWith("<br"_L1, Qt::CaseInsensitive) && tag.size() > 3 && !tag.at(3).isLetterOrNumber();
}

void MarkdownMaker::text(MD_TEXTTYPE type, const QString &text)
{
    switch (type) {
    case MD_TEXT_BR:
        m_text += u'\n';
        break;
    case MD_TEXT_SOFTBR:
        m_isLineJoined = true;
        break;
    case MD_TEXT_ENTITY:
        append(entityText(text));
        break;
    case MD_TEXT_NULLCHAR:
        break;
    case MD_TEXT_HTML:
        // A tag within a line is no text, but may break it; a block of HTML is gathered whole.
        if (m_inHtml)
            m_text += text;
        else if (isLineBreak(text))
            m_text += u'\n';
        break;
    default:
        append(text);
        break;
    }
}

/// Where only the author's editor broke the line, a blank stands, but not between characters that have none.
void MarkdownMaker::append(const QString &text)
{
    const bool isNextLine = std::exchange(m_isLineJoined, false) && !m_text.isEmpty() && !text.isEmpty();
    if (isNextLine && !(isWideScript(m_text.back().unicode()) && isWideScript(text.front().unicode())))
        m_text += u' ';
    m_text += text;
}

/// What stands between two lines of dashes at the very beginning; sets the title that it gives.
QString withoutFrontMatter(const QString &markdown, DocumentBuilder &builder)
{
    if (!markdown.startsWith("---\n"_L1))
        return markdown;
    const qsizetype end = markdown.indexOf("\n---\n"_L1, 3);
    if (end < 0)
        return markdown;
    const QStringList lines = markdown.mid(4, end - 4).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("title:"_L1))
            builder.setTitle(line.mid(6).trimmed().remove(u'"').remove(u'\''));
    }
    return markdown.mid(end + 5);
}

int beginBlock(MD_BLOCKTYPE type, void *detail, void *maker)
{
    static_cast<MarkdownMaker *>(maker)->begin(type, detail);
    return 0;
}

int endBlock(MD_BLOCKTYPE type, void *, void *maker)
{
    static_cast<MarkdownMaker *>(maker)->end(type);
    return 0;
}

int ignoreSpan(MD_SPANTYPE, void *, void *)
{
    return 0;
}

int takeText(MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *maker)
{
    static_cast<MarkdownMaker *>(maker)->text(type, QString::fromUtf8(text, qsizetype(size)));
    return 0;
}
}

void addMarkdown(const QString &markdown, DocumentBuilder &builder)
{
    QString text = markdown;
    if (text.contains(u'\r'))
        text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const QByteArray utf8 = withoutFrontMatter(text, builder).toUtf8();
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = beginBlock;
    parser.leave_block = endBlock;
    parser.enter_span = ignoreSpan;
    parser.leave_span = ignoreSpan;
    parser.text = takeText;
    MarkdownMaker maker(builder);
    md_parse(utf8.constData(), MD_SIZE(utf8.size()), &parser, &maker);
}

Result<void> readMarkdown(const SourceFile &file, const ReadOptions &options, const DocumentSink &found)
{
    return readTextFile(file, options, found, addMarkdown);
}
