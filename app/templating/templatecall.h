#pragma once

#include "templateoperators.h"
#include "templatevalue.h"

#include <QList>
#include <QStringList>

/// A filter, a test or a method on its way: what it is applied to, and with what.
struct TemplateCall
{
    QVariant subject; ///< undefined only for the filter "default" and the tests "defined" and "undefined"
    QVariantList arguments; ///< by position
    QVariantMap named; ///< by keyword

    /// The argument at this position, or under this keyword, or else `fallback`.
    QVariant argument(qsizetype position, const QString &keyword, const QVariant &fallback = {}) const;
    bool has(qsizetype position, const QString &keyword) const;
};

TemplateOutcome applyTemplateFilter(const QString &name, const TemplateCall &call);
TemplateOutcome applyTemplateTest(const QString &name, const TemplateCall &call);
/// A method of Python's texts, lists or maps: "x".strip(), m.items() …
TemplateOutcome callTemplateMethod(const QString &name, const TemplateCall &call);
/// range(stop), range(start, stop[, step]); at most 100,000 numbers.
TemplateOutcome templateRange(const TemplateCall &call);
/// Whether maps have such a method, which x.name finds before a key of that name.
bool isMapMethod(const QString &name);

// The parts of the above, one file each.
using TemplateFunction = TemplateOutcome (*)(const TemplateCall &);
/// The filters on texts and numbers, and those on lists; nullptr: none of that name.
TemplateFunction textFilter(const QString &name);
TemplateFunction listFilter(const QString &name);

/// An outcome that is a fault with this sentence.
TemplateOutcome templateFault(const QString &message);
/// The fault of a call whose subject or arguments are of the wrong kind.
TemplateOutcome wrongKind(const QString &name, const QVariant &subject);
/// Every `from` replaced by `to`, at most `count` times (negative: all), as str.replace does.
TemplateOutcome replacedText(const QString &text, const QString &from, const QString &to, qlonglong count);
/// The texts of the elements with `separator` between them.
TemplateOutcome joinedText(const QVariantList &elements, const QString &separator);
QString titleCase(const QString &text);
QString capitalized(const QString &text);
/// `text` without any of `characters` (none given: white space) at the chosen ends.
QString strippedText(const QString &text, const QString &characters, bool left, bool right);
