#include "htmltree.h"

#include "names.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <libxml/parserInternals.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto parseOptions
    = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
constexpr int farthestAbove = 1000; ///< elements are looked for

using Parser = std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)>;

/// How deep elements may stand in each other. The parser looks through all open elements for what a tag closes, so the
/// more closing tags there are, the less deep a page may be that takes no more than seconds.
int deepestLevel(const QByteArray &html)
{
    constexpr qsizetype mostSteps = 100'000'000;
    constexpr qsizetype ofAnyPage = 256;
    return int(std::max(ofAnyPage, std::min<qsizetype>(mostSteps / (html.count("</") + 1), 10'000'000)));
}

struct Depth
{
    int deepest = 0;
    bool exceeded = false;
};

/// libxml2's own, which stops where it is too deep.
void startElement(void *context, const xmlChar *name, const xmlChar **attributes)
{
    auto *parser = static_cast<htmlParserCtxt *>(context);
    xmlSAX2StartElement(parser, name, attributes);
    auto *depth = static_cast<Depth *>(parser->_private);
    if (parser->nodeNr > depth->deepest) {
        depth->exceeded = true;
        xmlStopParser(parser);
    }
}

/// `cut` becomes whether the page goes on behind what was read.
xmlDoc *parsed(const QByteArray &html, bool &cut)
{
    const Parser parser(htmlCreateMemoryParserCtxt(html.constData(), int(html.size())), &htmlFreeParserCtxt);
    if (!parser)
        return nullptr;
    Depth depth{deepestLevel(html)};
    htmlCtxtUseOptions(parser.get(), parseOptions);
    // Without this, what stands more than 256 levels deep ends the page without a word.
    parser->options |= XML_PARSE_HUGE;
    parser->sax->startElement = startElement;
    parser->_private = &depth;
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser.get());
    cut = depth.exceeded;
    return std::exchange(parser->myDoc, nullptr);
}

bool isNavigationClass(const QString &word)
{
    return word.startsWith("nav"_L1) || word.endsWith("nav"_L1)
        || isAnyOf(word, {"menu"_L1,        "menubar"_L1, "breadcrumb"_L1,
                          "breadcrumbs"_L1, "toc"_L1,     "toctree"_L1,
                          "banner"_L1,      "footer"_L1,  "masthead"_L1,
                          "cookie"_L1,      "cookies"_L1, "share"_L1,
                          "social"_L1,      "advert"_L1,  "ads"_L1,
                          "pagination"_L1,  "pager"_L1,   "skip"_L1,
                          "skiplink"_L1,    "related"_L1, "sphinxsidebarwrapper"_L1});
}

bool hasNavigationClass(const xmlNode *node)
{
    QString words = HtmlTree::attribute(node, "class") + u' ' + HtmlTree::attribute(node, "id");
    words.replace(u'-', u' ').replace(u'_', u' ');
    const QStringList list = words.toLower().split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(list, isNavigationClass);
}

bool isBelow(const xmlNode *node, std::initializer_list<QLatin1StringView> names)
{
    int steps = 0;
    for (const xmlNode *above = node->parent; above && steps < farthestAbove; above = above->parent, ++steps) {
        if (above->type == XML_ELEMENT_NODE && isAnyOf(HtmlTree::name(above), names))
            return true;
    }
    return false;
}

bool isHidden(const xmlNode *node)
{
    const QString style = HtmlTree::attribute(node, "style").remove(u' ').toLower();
    return xmlHasProp(node, xmlText("hidden")) || style.contains("display:none"_L1);
}
}

HtmlTree::HtmlTree(const QString &html)
    : m_document(nullptr, &xmlFreeDoc)
{
    m_document.reset(parsed(html.toUtf8(), m_cut));
    m_sizes.emplace_back();
    if (!m_document)
        return;
    xmlNode *root = xmlDocGetRootElement(m_document.get());
    m_body = root;
    for (xmlNode *child = root ? root->children : nullptr; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE && name(child) == "body"_L1)
            m_body = child;
    }
    measure();
}

QString HtmlTree::name(const xmlNode *node)
{
    return node->name ? QString::fromUtf8(reinterpret_cast<const char *>(node->name)).toLower() : QString();
}

QString HtmlTree::attribute(const xmlNode *node, const char *name)
{
    xmlChar *value = xmlGetNoNsProp(node, xmlText(name));
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(value));
    xmlFree(value);
    return text;
}

QString HtmlTree::title() const
{
    QString title;
    const auto enter = [&title](xmlNode *node) {
        if (node->type == XML_TEXT_NODE && node->parent && name(node->parent) == "title"_L1 && title.isEmpty())
            title = QString::fromUtf8(reinterpret_cast<const char *>(node->content));
        return node->type == XML_ELEMENT_NODE && name(node) != "body"_L1;
    };
    if (m_document)
        walk(xmlDocGetRootElement(m_document.get()), enter, [](xmlNode *) {});
    return title;
}

void HtmlTree::measure()
{
    int inLink = 0;
    const auto enter = [&](xmlNode *node) {
        m_sizes.emplace_back();
        node->_private = reinterpret_cast<void *>(m_sizes.size() - 1);
        const QString element = node->type == XML_ELEMENT_NODE ? name(node) : QString();
        if (node->type == XML_TEXT_NODE && node->content) {
            const qsizetype size = QString::fromUtf8(reinterpret_cast<const char *>(node->content)).simplified().size();
            m_sizes.back() = {size, inLink > 0 ? size : 0, 0};
        } else if (element == "a"_L1) {
            ++inLink;
            m_sizes.back().links = 1;
        }
        return node->type == XML_ELEMENT_NODE && !isAnyOf(element, {"script"_L1, "style"_L1, "head"_L1});
    };
    const auto leave = [&](xmlNode *node) {
        inLink -= name(node) == "a"_L1 ? 1 : 0;
        Sizes sum = sizes(node);
        for (const xmlNode *child = node->children; child; child = child->next) {
            sum.text += sizes(child).text;
            sum.linked += sizes(child).linked;
            sum.links += sizes(child).links;
        }
        m_sizes[reinterpret_cast<size_t>(node->_private)] = sum;
    };
    if (m_body)
        walk(m_body, enter, leave);
}

xmlNode *HtmlTree::mainText() const
{
    QList<xmlNode *> mains;
    QList<xmlNode *> articles;
    const auto enter = [&](xmlNode *node) {
        if (node->type != XML_ELEMENT_NODE)
            return false;
        if (name(node) == "main"_L1 || attribute(node, "role") == "main"_L1)
            mains.append(node);
        else if (name(node) == "article"_L1)
            articles.append(node);
        return true;
    };
    if (m_body)
        walk(m_body, enter, [](xmlNode *) {});
    if (mains.size() == 1 && sizes(mains.constFirst()).text > 0)
        return mains.constFirst();
    if (articles.size() == 1 && sizes(articles.constFirst()).text * 2 > sizes(m_body).text)
        return articles.constFirst();
    return m_body;
}

/// Boxes beside the text may be remarks that belong to it; with links they are navigation.
bool HtmlTree::isBoxOfLinks(const xmlNode *node) const
{
    return attribute(node, "class").contains("sidebar"_L1, Qt::CaseInsensitive) && sizes(node).links >= 2
        && sizes(node).linked * 10 > sizes(node).text * 3 && sizes(node).text * 2 < sizes(m_body).text;
}

/// `byClass` says that its class calls it navigation: then fewer links convince.
bool HtmlTree::isMenuOfLinks(const xmlNode *node, bool byClass) const
{
    const Sizes &size = sizes(node);
    if (byClass)
        return size.text * 2 < sizes(m_body).text || size.linked * 10 > size.text * 6;
    return isAnyOf(name(node), {"ul"_L1, "ol"_L1, "dl"_L1, "div"_L1, "table"_L1, "section"_L1}) && size.links >= 4
        && size.linked * 100 > size.text * 85 && !isBelow(node, {"main"_L1, "article"_L1})
        && size.text * 2 < sizes(m_body).text;
}

bool HtmlTree::isNavigation(const xmlNode *node) const
{
    const QString element = name(node);
    if (isAnyOf(element,
                {"script"_L1, "style"_L1, "noscript"_L1, "template"_L1, "head"_L1, "nav"_L1, "svg"_L1, "iframe"_L1,
                 "object"_L1, "select"_L1, "button"_L1, "textarea"_L1, "menu"_L1, "dialog"_L1, "title"_L1})
        || isHidden(node))
        return true;
    if (isAnyOf(element, {"header"_L1, "footer"_L1, "aside"_L1})
        && !isBelow(node, {"main"_L1, "article"_L1, "section"_L1}))
        return true;
    if (isAnyOf(attribute(node, "role"),
                {"navigation"_L1, "banner"_L1, "contentinfo"_L1, "complementary"_L1, "search"_L1}))
        return true;
    if (isAnyOf(element, {"body"_L1, "main"_L1, "article"_L1, "html"_L1, "p"_L1, "a"_L1, "h1"_L1, "h2"_L1, "h3"_L1}))
        return false;
    return (hasNavigationClass(node) && isMenuOfLinks(node, true)) || isMenuOfLinks(node, false) || isBoxOfLinks(node);
}
