#include "templatenames.h"

#include "templatecall.h"
#include "templatelexer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Names that the template binds itself, or asks whether they are there.
void collectBound(const TemplateNode &node, QSet<QString> &bound)
{
    using Kind = TemplateNode::Kind;
    if (node.kind == Kind::For || node.kind == Kind::Set || node.kind == Kind::SetBlock)
        bound.unite(QSet<QString>(node.names.begin(), node.names.end()));
    const bool asks = (node.kind == Kind::Test && (node.text == "defined"_L1 || node.text == "undefined"_L1))
        || (node.kind == Kind::Filter && (node.text == "default"_L1 || node.text == "d"_L1));
    if (asks && node.children[0].kind == Kind::Name)
        bound.insert(node.children[0].text);
    for (const TemplateNode &child : node.children)
        collectBound(child, bound);
}

std::optional<TemplateFault> findIn(const TemplateNode &node, const QSet<QString> &known)
{
    using Kind = TemplateNode::Kind;
    if (node.kind == Kind::Name && !known.contains(node.text))
        return TemplateFault{node.offset, notDefined(node.text, known.values())};
    if (node.kind == Kind::Filter && !textFilter(node.text) && !listFilter(node.text))
        return TemplateFault{node.offset, applyTemplateFilter(node.text, {}).fault};
    for (const TemplateNode &child : node.children) {
        if (auto fault = findIn(child, known))
            return fault;
    }
    return std::nullopt;
}
}

std::optional<TemplateFault> findUnknownName(const TemplateNode &body, const QSet<QString> &known)
{
    QSet<QString> all = known;
    all << u"loop"_s << u"range"_s;
    collectBound(body, all);
    return findIn(body, all);
}

QString notDefined(const QString &name, const QStringList &known)
{
    QStringList names;
    for (const QString &candidate : known) {
        const bool isName = !candidate.isEmpty() && startsTemplateName(candidate.front())
            && std::ranges::all_of(candidate, continuesTemplateName);
        if (isName && candidate != "loop"_L1 && candidate != "range"_L1)
            names.append(candidate.left(40));
    }
    std::ranges::sort(names);
    const QString unknown = QCoreApplication::translate("Template", "“%1” is not defined here.").arg(name.left(60));
    if (names.isEmpty())
        return unknown;
    const QString shown = names.mid(0, 12).join(", "_L1) + (names.size() > 12 ? u" …"_s : QString());
    return unknown + u' ' + QCoreApplication::translate("Template", "Names that are: %1.").arg(shown);
}
