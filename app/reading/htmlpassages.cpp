#include "htmlpassages.h"

#include "htmltree.h"
#include "names.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isBlock(const QString &element)
{
    return isAnyOf(element, {"p"_L1,        "div"_L1,     "section"_L1,    "article"_L1,    "main"_L1,   "header"_L1,
                             "footer"_L1,   "body"_L1,    "blockquote"_L1, "ul"_L1,         "ol"_L1,     "dl"_L1,
                             "dt"_L1,       "dd"_L1,      "figure"_L1,     "figcaption"_L1, "hr"_L1,     "form"_L1,
                             "fieldset"_L1, "address"_L1, "details"_L1,    "summary"_L1,    "center"_L1, "caption"_L1,
                             "aside"_L1,    "nav"_L1,     "legend"_L1,     "option"_L1});
}

int headingLevel(const QString &element)
{
    return element.size() == 2 && element.front() == u'h' && element.back() >= u'1' && element.back() <= u'6'
        ? element.back().digitValue()
        : 0;
}

/// Makes passages while a page is walked through.
class PassageMaker
{
public:
    explicit PassageMaker(DocumentBuilder &builder)
        : m_builder(builder)
    {
    }
    void begin(const QString &element);
    void end(const QString &element);
    void text(const QString &text) { m_text += m_pre > 0 ? text : collapsed(text); }
    void flush();

private:
    static QString collapsed(const QString &text);
    void flushRow();

    DocumentBuilder &m_builder;
    QString m_text;
    QStringList m_cells;
    int m_heading = 0;
    int m_lists = 0; ///< depth
    int m_pre = 0;
    int m_tables = 0;
    int m_cellDepth = 0;
    bool m_entryBegins = false;
};

/// White space as one blank; no-break spaces stay.
QString PassageMaker::collapsed(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool isBlank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
        if (!isBlank)
            result += c;
        else if (result.isEmpty() || result.back() != u' ')
            result += u' ';
    }
    return result;
}

void PassageMaker::flush()
{
    if (m_cellDepth > 0) {
        m_text += u' ';
        return;
    }
    Passage passage;
    if (m_pre > 0)
        passage.kind = PassageKind::Code;
    else if (m_heading > 0)
        passage.kind = PassageKind::Heading;
    else if (m_entryBegins)
        passage.kind = PassageKind::ListEntry;
    passage.level = passage.kind == PassageKind::Heading ? m_heading
        : passage.kind == PassageKind::ListEntry         ? std::max(1, m_lists)
                                                         : 0;
    QString text = std::exchange(m_text, {});
    if (m_pre == 0) {
        QStringList lines = text.split(u'\n');
        for (QString &line : lines)
            line = collapsed(line).trimmed();
        text = lines.join(u'\n');
    }
    if (m_builder.add(passage, text))
        m_entryBegins = false;
}

void PassageMaker::flushRow()
{
    if (m_tables == 1 && !m_cells.join(QString()).isEmpty())
        m_builder.add(PassageKind::TableRow, m_cells.join(u'\t'));
    else if (m_tables > 1)
        m_text += m_cells.join(u' ');
    m_cells.clear();
}

void PassageMaker::begin(const QString &element)
{
    const int heading = headingLevel(element);
    if (heading > 0 || isBlock(element) || isAnyOf(element, {"li"_L1, "pre"_L1, "table"_L1}))
        flush();
    if (element == "br"_L1)
        m_text += m_cellDepth > 0 ? u' ' : u'\n';
    m_heading = heading > 0 ? heading : m_heading;
    m_lists += isAnyOf(element, {"ul"_L1, "ol"_L1}) ? 1 : 0;
    m_pre += element == "pre"_L1 ? 1 : 0;
    m_entryBegins = element == "li"_L1 || m_entryBegins;
    if (element == "table"_L1 && ++m_tables == 1)
        m_builder.startTable();
    if (isAnyOf(element, {"td"_L1, "th"_L1}) && m_tables > 0 && ++m_cellDepth == 1)
        m_text.clear();
}

void PassageMaker::end(const QString &element)
{
    const int heading = headingLevel(element);
    if (isAnyOf(element, {"td"_L1, "th"_L1}) && m_tables > 0 && m_cellDepth > 0) {
        if (--m_cellDepth == 0)
            m_cells.append(std::exchange(m_text, {}).simplified());
        else
            m_text += u' ';
        return;
    }
    if (element == "tr"_L1 && m_cellDepth == 0)
        flushRow();
    if (heading > 0 || isBlock(element) || isAnyOf(element, {"li"_L1, "pre"_L1, "table"_L1}))
        flush();
    m_heading = heading > 0 ? 0 : m_heading;
    m_lists -= isAnyOf(element, {"ul"_L1, "ol"_L1}) ? 1 : 0;
    m_pre -= element == "pre"_L1 ? 1 : 0;
    m_tables -= element == "table"_L1 ? 1 : 0;
    m_entryBegins = element != "li"_L1 && m_entryBegins;
}
}

void addHtml(const QString &html, HtmlPart part, DocumentBuilder &builder)
{
    const HtmlTree tree(html);
    if (tree.isCut())
        builder.notice(QCoreApplication::translate(
            "Reading", "A page's elements stand too deep in each other; what follows them was not read."));
    xmlNode *root = part == HtmlPart::MainText ? tree.mainText() : tree.body();
    if (!root)
        return;
    PassageMaker maker(builder);
    const auto enter = [&](xmlNode *node) {
        if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
            maker.text(QString::fromUtf8(reinterpret_cast<const char *>(node->content)));
        if (node->type != XML_ELEMENT_NODE)
            return false;
        const QString element = HtmlTree::name(node);
        const bool isLeftOut = part == HtmlPart::MainText ? node != root && tree.isNavigation(node)
                                                          : isAnyOf(element, {"script"_L1, "style"_L1, "head"_L1});
        if (!isLeftOut)
            maker.begin(element);
        return !isLeftOut;
    };
    HtmlTree::walk(root, enter, [&maker](xmlNode *node) { maker.end(HtmlTree::name(node)); });
    maker.flush();
}
