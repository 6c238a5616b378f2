#include "pythontext.h"
#include "templatecall.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QVariantList asVariants(const QStringList &texts)
{
    return {texts.cbegin(), texts.cend()};
}

/// str.split() without a separator: at runs of white space, none at the ends.
QStringList splitAtBlanks(const QString &text, qlonglong most)
{
    QStringList parts;
    qsizetype i = 0;
    while (true) {
        while (i < text.size() && text[i].isSpace())
            ++i;
        if (i >= text.size())
            return parts;
        if (most >= 0 && parts.size() >= most) {
            parts.append(strippedText(text.mid(i), {}, false, true));
            return parts;
        }
        const qsizetype begin = i;
        while (i < text.size() && !text[i].isSpace())
            ++i;
        parts.append(text.mid(begin, i - begin));
    }
}

TemplateOutcome methodSplit(const TemplateCall &call, bool fromRight)
{
    const QString text = call.subject.toString();
    const QVariant separator = call.argument(0, u"sep"_s);
    const qlonglong most = call.argument(1, u"maxsplit"_s, QVariant::fromValue(-1LL)).toLongLong();
    if (isNone(separator))
        return {asVariants(splitAtBlanks(text, most)), {}};
    const QString mark = separator.toString();
    if (mark.isEmpty())
        return templateFault(QCoreApplication::translate("Template", "split() needs a separator that is not empty."));
    QStringList parts = text.split(mark);
    while (most >= 0 && parts.size() > most + 1) {
        const qsizetype at = fromRight ? 0 : parts.size() - 2;
        parts[at] += mark + parts[at + 1];
        parts.removeAt(at + 1);
    }
    return {asVariants(parts), {}};
}

TemplateOutcome methodStrip(const TemplateCall &call, bool left, bool right)
{
    const QVariant characters = call.argument(0, u"chars"_s);
    return {strippedText(call.subject.toString(), isNone(characters) ? QString() : characters.toString(), left, right),
            {}};
}

/// startswith and endswith take one text or several.
bool hasEnd(const QString &text, const QVariant &ends, bool atStart)
{
    const QVariantList all = isList(ends) ? ends.toList() : QVariantList{ends};
    return std::ranges::any_of(all, [&](const QVariant &end) {
        return atStart ? text.startsWith(end.toString()) : text.endsWith(end.toString());
    });
}

QStringList linesOf(const QString &text)
{
    static const QRegularExpression ends(u"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]"_s);
    QStringList lines = text.split(ends);
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

/// str.title: unlike the filter, every letter after something that is no letter is upper case.
QString titleOfMethod(const QString &text)
{
    QString result;
    bool inWord = false;
    for (const QString &character : codePointsOf(text)) {
        const bool cased = character.toLower() != character.toUpper();
        result += inWord ? character.toLower() : character.toUpper();
        inWord = cased;
    }
    return result;
}

std::optional<TemplateOutcome> changingMethod(const QString &name, const TemplateCall &call)
{
    const QString text = call.subject.toString();
    const QString first = call.argument(0, {}).toString();
    if (name == "strip"_L1)
        return methodStrip(call, true, true);
    if (name == "lstrip"_L1)
        return methodStrip(call, true, false);
    if (name == "rstrip"_L1)
        return methodStrip(call, false, true);
    if (name == "lower"_L1 || name == "casefold"_L1)
        return TemplateOutcome{name == "lower"_L1 ? text.toLower() : text.toCaseFolded(), {}};
    if (name == "upper"_L1)
        return TemplateOutcome{text.toUpper(), {}};
    if (name == "title"_L1)
        return TemplateOutcome{titleOfMethod(text), {}};
    if (name == "capitalize"_L1)
        return TemplateOutcome{capitalized(text), {}};
    if (name == "replace"_L1 && call.arguments.size() >= 2)
        return replacedText(text, first, call.arguments[1].toString(),
                            call.argument(2, u"count"_s, QVariant::fromValue(-1LL)).toLongLong());
    if (name == "removeprefix"_L1)
        return TemplateOutcome{text.startsWith(first) ? text.mid(first.size()) : text, {}};
    if (name == "removesuffix"_L1)
        return TemplateOutcome{!first.isEmpty() && text.endsWith(first) ? text.chopped(first.size()) : text, {}};
    if (name == "join"_L1 && call.arguments.size() == 1) {
        const auto elements = elementsOf(call.arguments.first());
        return elements ? joinedText(*elements, text) : wrongKind(name, call.arguments.first());
    }
    return std::nullopt;
}

std::optional<TemplateOutcome> askingMethod(const QString &name, const TemplateCall &call)
{
    const QString text = call.subject.toString();
    const QVariant first = call.argument(0, {});
    if (name == "split"_L1 || name == "rsplit"_L1)
        return methodSplit(call, name == "rsplit"_L1);
    if (name == "splitlines"_L1)
        return TemplateOutcome{asVariants(linesOf(text)), {}};
    if (name == "startswith"_L1 || name == "endswith"_L1)
        return TemplateOutcome{hasEnd(text, first, name == "startswith"_L1), {}};
    if (name == "isdigit"_L1 || name == "isalpha"_L1) {
        const bool all
            = std::ranges::all_of(text, [&](QChar c) { return name == "isdigit"_L1 ? c.isDigit() : c.isLetter(); });
        return TemplateOutcome{all && !text.isEmpty(), {}};
    }
    if (name == "count"_L1 && !first.toString().isEmpty())
        return TemplateOutcome{QVariant::fromValue(qlonglong(text.count(first.toString()))), {}};
    if (name == "find"_L1 || name == "rfind"_L1) {
        const qsizetype at = name == "find"_L1 ? text.indexOf(first.toString()) : text.lastIndexOf(first.toString());
        return TemplateOutcome{QVariant::fromValue(qlonglong(at < 0 ? -1 : codePointCount(text.left(at)))), {}};
    }
    return std::nullopt;
}

std::optional<TemplateOutcome> mapMethod(const QString &name, const TemplateCall &call)
{
    const QVariantMap map = call.subject.toMap();
    if (name == "keys"_L1)
        return TemplateOutcome{asVariants(map.keys()), {}};
    if (name == "values"_L1)
        return TemplateOutcome{map.values(), {}};
    if (name == "get"_L1 && !call.arguments.isEmpty())
        return TemplateOutcome{map.value(call.arguments.first().toString(), call.argument(1, u"default"_s)), {}};
    if (name != "items"_L1)
        return std::nullopt;
    QVariantList items;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        items.append(QVariant(QVariantList{entry.key(), entry.value()}));
    return TemplateOutcome{items, {}};
}

/// list.index and list.count.
std::optional<TemplateOutcome> listMethod(const QString &name, const TemplateCall &call)
{
    if (call.arguments.size() != 1 || (name != "index"_L1 && name != "count"_L1))
        return std::nullopt;
    qlonglong count = 0;
    const QVariantList list = call.subject.toList();
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!equalValues(list[i], call.arguments.first()))
            continue;
        if (name == "index"_L1)
            return TemplateOutcome{QVariant::fromValue(qlonglong(i)), {}};
        ++count;
    }
    if (name == "index"_L1)
        return templateFault(QCoreApplication::translate("Template", "index(): the list has no such element."));
    return TemplateOutcome{QVariant::fromValue(count), {}};
}
}

bool isMapMethod(const QString &name)
{
    return QStringList{u"items"_s, u"keys"_s, u"values"_s, u"get"_s, u"pop"_s, u"update"_s, u"copy"_s, u"clear"_s}
        .contains(name);
}

TemplateOutcome callTemplateMethod(const QString &name, const TemplateCall &call)
{
    std::optional<TemplateOutcome> outcome;
    if (isText(call.subject)) {
        outcome = changingMethod(name, call);
        if (!outcome)
            outcome = askingMethod(name, call);
    } else if (isMap(call.subject)) {
        outcome = mapMethod(name, call);
    } else if (isList(call.subject)) {
        outcome = listMethod(name, call);
    }
    return outcome ? *outcome
                   : templateFault(QCoreApplication::translate("Template", "A %1 has no method “%2” like this.")
                                       .arg(kindOf(call.subject), name.left(60)));
}
