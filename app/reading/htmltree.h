#pragma once

#include <QByteArray>
#include <QString>

#include <libxml/HTMLparser.h>
#include <memory>
#include <vector>

/// A name or text as libxml2 takes it.
inline const xmlChar *xmlText(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

/// A parsed page, and how much text and linked text stands below each element.
class HtmlTree
{
public:
    /// Parses anything; a text that is no HTML is a page with that text.
    explicit HtmlTree(const QString &html);

    xmlNode *body() const { return m_body; }
    /// The element that holds the main text: the only `main`, the only large `article`, or the body.
    xmlNode *mainText() const;
    QString title() const;
    /// Whether elements stood too deep in each other, so that what follows them is missing.
    bool isCut() const { return m_cut; }
    /// Whether an element is navigation and not text: by its name, role and class, or because it is mostly links.
    bool isNavigation(const xmlNode *node) const;

    static QString name(const xmlNode *node);
    static QString attribute(const xmlNode *node, const char *name);

    /// Visits the elements and texts below `root` in their order; `enter` returns whether to go on below a node,
    /// `leave` is called for the nodes for which it did. Does not recurse: pages may be nested without end.
    template <typename Enter, typename Leave>
    static void walk(xmlNode *root, Enter enter, Leave leave)
    {
        for (xmlNode *node = root; node;) {
            const bool below = enter(node);
            if (below && node->children) {
                node = node->children;
                continue;
            }
            if (below)
                leave(node);
            while (node != root && !node->next) {
                node = node->parent;
                leave(node);
            }
            node = node == root ? nullptr : node->next;
        }
    }

private:
    struct Sizes
    {
        qsizetype text = 0;
        qsizetype linked = 0;
        int links = 0;
    };
    void measure();
    const Sizes &sizes(const xmlNode *node) const { return m_sizes[reinterpret_cast<size_t>(node->_private)]; }
    bool isBoxOfLinks(const xmlNode *node) const;
    bool isMenuOfLinks(const xmlNode *node, bool byClass) const;

    std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> m_document;
    xmlNode *m_body = nullptr;
    bool m_cut = false;
    std::vector<Sizes> m_sizes; ///< by xmlNode::_private; 0 is that of nodes that were not measured
};
