#include "templatevalue.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
QVariantList normalizedElements(const QVariantList &list)
{
    QVariantList result;
    result.reserve(list.size());
    for (const QVariant &element : list)
        result.append(normalizedTemplateValue(element));
    return result;
}

QVariantMap normalizedEntries(const QVariantMap &map)
{
    QVariantMap result;
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
        result.insert(entry.key(), normalizedTemplateValue(entry.value()));
    return result;
}

template <typename Number>
int signOfDifference(Number left, Number right)
{
    return left < right ? -1 : left > right ? 1 : 0;
}

/// Code-point order, which UTF-16 order is not above U+FFFF.
int textOrder(const QString &left, const QString &right)
{
    const QList<uint> a = left.toUcs4();
    const QList<uint> b = right.toUcs4();
    if (std::ranges::lexicographical_compare(a, b))
        return -1;
    return a == b ? 0 : 1;
}

qsizetype weightBelow(const QVariant &value, qsizetype limit, int level)
{
    if (level > 32)
        return limit;
    qsizetype weight = 1;
    const auto add = [&](const QVariant &child) { weight += weightBelow(child, limit - weight, level + 1); };
    if (isList(value)) {
        const QVariantList list = value.toList();
        for (qsizetype i = 0; i < list.size() && weight < limit; ++i)
            add(list[i]);
    } else if (isMap(value)) {
        const QVariantMap map = value.toMap();
        for (auto entry = map.cbegin(); entry != map.cend() && weight < limit; ++entry)
            add(entry.value());
    }
    return weight;
}
}

QVariant normalizedTemplateValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return {};
    case QMetaType::Bool:
    case QMetaType::LongLong:
    case QMetaType::Double:
    case QMetaType::QString:
        return value;
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::ULongLong:
    case QMetaType::Short:
    case QMetaType::UShort:
        return QVariant::fromValue(value.toLongLong());
    case QMetaType::Float:
        return value.toDouble();
    case QMetaType::QStringList:
    case QMetaType::QVariantList:
        return normalizedElements(value.toList());
    case QMetaType::QVariantMap:
    case QMetaType::QVariantHash:
        return normalizedEntries(value.toMap());
    default:
        return isUndefined(value) ? value : QVariant(value.toString());
    }
}

QVariant undefinedValue(const QString &what)
{
    return QVariant::fromValue(TemplateUndefined{what});
}

bool isUndefined(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<TemplateUndefined>();
}

bool isNone(const QVariant &value)
{
    return !value.isValid();
}

bool isText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString;
}

bool isList(const QVariant &value)
{
    return value.typeId() == QMetaType::QVariantList;
}

bool isMap(const QVariant &value)
{
    return value.typeId() == QMetaType::QVariantMap;
}

bool isInteger(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong;
}

bool isNumber(const QVariant &value)
{
    return isInteger(value) || value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Bool;
}

bool truthOf(const QVariant &value)
{
    if (isNumber(value))
        return value.toDouble() != 0;
    if (isText(value))
        return !value.toString().isEmpty();
    return lengthOf(value).value_or(0) > 0;
}

bool equalValues(const QVariant &left, const QVariant &right)
{
    if (isNumber(left) && isNumber(right)) {
        if (isInteger(left) && isInteger(right))
            return left.toLongLong() == right.toLongLong();
        return left.toDouble() == right.toDouble();
    }
    if (left.typeId() != right.typeId())
        return false;
    if (isText(left))
        return left.toString() == right.toString();
    if (isList(left))
        return std::ranges::equal(left.toList(), right.toList(), equalValues);
    if (isMap(left)) {
        const QVariantMap a = left.toMap();
        const QVariantMap b = right.toMap();
        return std::equal(
            a.constKeyValueBegin(), a.constKeyValueEnd(), b.constKeyValueBegin(), b.constKeyValueEnd(),
            [](const auto &x, const auto &y) { return x.first == y.first && equalValues(x.second, y.second); });
    }
    return isNone(left);
}

std::optional<int> orderOf(const QVariant &left, const QVariant &right)
{
    if (isNumber(left) && isNumber(right)) {
        if (isInteger(left) && isInteger(right))
            return signOfDifference(left.toLongLong(), right.toLongLong());
        return signOfDifference(left.toDouble(), right.toDouble());
    }
    if (isText(left) && isText(right))
        return textOrder(left.toString(), right.toString());
    if (!isList(left) || !isList(right))
        return std::nullopt;
    const QVariantList a = left.toList();
    const QVariantList b = right.toList();
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (!equalValues(a[i], b[i]))
            return orderOf(a[i], b[i]);
    }
    return signOfDifference(a.size(), b.size());
}

std::optional<bool> containsValue(const QVariant &haystack, const QVariant &needle)
{
    if (isText(haystack))
        return isText(needle) ? std::optional(haystack.toString().contains(needle.toString())) : std::nullopt;
    if (isMap(haystack))
        return isText(needle) && haystack.toMap().contains(needle.toString());
    if (!isList(haystack))
        return std::nullopt;
    const QVariantList list = haystack.toList();
    return std::ranges::any_of(list, [&](const QVariant &element) { return equalValues(element, needle); });
}

qsizetype codePointCount(const QString &text)
{
    qsizetype count = text.size();
    for (qsizetype i = 1; i < text.size(); ++i)
        count -= text[i].isLowSurrogate() && text[i - 1].isHighSurrogate() ? 1 : 0;
    return count;
}

QStringList codePointsOf(const QString &text)
{
    QStringList characters;
    characters.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        characters.append(text.mid(i, pair ? 2 : 1));
        i += pair ? 1 : 0;
    }
    return characters;
}

std::optional<qsizetype> lengthOf(const QVariant &value)
{
    if (isText(value))
        return codePointCount(value.toString());
    if (isList(value))
        return value.toList().size();
    if (isMap(value))
        return value.toMap().size();
    return std::nullopt;
}

std::optional<QVariantList> elementsOf(const QVariant &value)
{
    QVariantList elements;
    if (isList(value))
        return value.toList();
    if (!isText(value) && !isMap(value))
        return std::nullopt;
    for (const QString &text : isText(value) ? codePointsOf(value.toString()) : value.toMap().keys())
        elements.append(text);
    return elements;
}

QVariant elementAt(const QVariant &value, const QVariant &index)
{
    if (isMap(value)) {
        const QVariantMap map = value.toMap();
        const QString key = isText(index) ? index.toString() : isInteger(index) ? index.toString() : QString();
        const auto found = map.constFind(key);
        if (!key.isNull() && found != map.constEnd())
            return *found;
        return undefinedValue(
            QCoreApplication::translate("Template", "There is no “%1” in this map.").arg(key.left(60)));
    }
    const auto size = lengthOf(value);
    if (!size || !(isInteger(index) || index.typeId() == QMetaType::Bool))
        return undefinedValue(QCoreApplication::translate("Template", "A %1 has no element “%2”.")
                                  .arg(kindOf(value), index.toString().left(60)));
    const qlonglong wanted = index.toLongLong();
    const qlonglong position = wanted < 0 ? wanted + *size : wanted;
    if (position < 0 || position >= *size)
        return undefinedValue(
            QCoreApplication::translate("Template", "There is no element %1: the %2 has %n.", nullptr, int(*size))
                .arg(QString::number(wanted), kindOf(value)));
    if (isList(value))
        return value.toList().at(position);
    const QString text = value.toString();
    return *size == text.size() ? QString(text[position]) : codePointsOf(text).at(position);
}

std::optional<QVariant> sliceOf(const QVariant &value, const QVariant &start, const QVariant &stop,
                                const QVariant &step)
{
    const auto isBound = [](const QVariant &bound) { return isNone(bound) || isInteger(bound); };
    const qlonglong stride = isNone(step) ? 1 : step.toLongLong();
    if (!(isText(value) || isList(value)) || !isBound(start) || !isBound(stop) || !isBound(step) || stride == 0)
        return std::nullopt;
    const QVariantList all = *elementsOf(value);
    const qlonglong size = all.size();
    const auto clipped = [&](const QVariant &bound, qlonglong ifNone) {
        if (isNone(bound))
            return ifNone;
        const qlonglong wanted = bound.toLongLong();
        return std::clamp(wanted < 0 ? wanted + size : wanted, stride < 0 ? -1LL : 0LL, stride < 0 ? size - 1 : size);
    };
    const qlonglong first = clipped(start, stride < 0 ? size - 1 : 0);
    const qlonglong last = clipped(stop, stride < 0 ? -1 : size);
    const qlonglong safeStride = std::clamp(stride, -size - 1, size + 1);
    QVariantList taken;
    for (qlonglong i = first; safeStride > 0 ? i < last : i > last; i += safeStride)
        taken.append(all[i]);
    if (isList(value))
        return taken;
    QString text;
    for (const QVariant &character : std::as_const(taken))
        text += character.toString();
    return text;
}

qsizetype weightOf(const QVariant &value, qsizetype limit)
{
    return weightBelow(value, limit, 0);
}

QString kindOf(const QVariant &value)
{
    if (isNone(value))
        return u"None"_s;
    if (isText(value))
        return QCoreApplication::translate("Template", "text");
    if (isList(value))
        return QCoreApplication::translate("Template", "list");
    if (isMap(value))
        return QCoreApplication::translate("Template", "map");
    return QCoreApplication::translate("Template", "number");
}
