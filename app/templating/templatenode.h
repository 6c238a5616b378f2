#pragma once

#include <QStringList>
#include <QVariant>

#include <vector>

/// One node of a parsed template. What `text`, `names` and `children` mean stands beside each kind.
struct TemplateNode
{
    enum class Kind {
        Absent, ///< a missing part of a slice
        // statements
        Body, ///< children one after the other
        Text, ///< text as it is
        Output, ///< child 0 is printed
        If, ///< condition, body, condition, body …, and perhaps a last body (else)
        For, ///< names are bound; children: list, body, condition or Absent, else body or Absent
        Set, ///< names are bound to child 0
        SetBlock, ///< the name is bound to the text of child 0
        // expressions
        Constant, ///< value
        Name, ///< text
        List, ///< children
        Map, ///< key, value, key, value …
        Attribute, ///< child 0, its `text`
        Index, ///< child 0 [child 1]
        Slice, ///< child 0 [child 1 : child 2 : child 3], each may be Absent
        Filter, ///< child 0 | text(the others); names[i] is the keyword of child i + 1, or empty
        Test, ///< child 0 is text(the others)
        Call, ///< child 0 (an Attribute or a Name) called with the others, names as for Filter
        Negate,
        Plus,
        Not,
        And,
        Or,
        Binary, ///< child 0 text child 1
        Compare, ///< child 0 names[0] child 1 names[1] child 2 …
        Conditional ///< child 0 if child 1 else child 2 (or Absent)
    };

    Kind kind = Kind::Absent;
    qsizetype offset = 0; ///< in the template's source
    QString text;
    QVariant value;
    QStringList names;
    std::vector<TemplateNode> children;
    int depth = 1; ///< of the tree below, itself included
};
