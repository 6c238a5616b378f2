#include "pythontext.h"

#include "pythonlist.h"
#include "templatevalue.h"

#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
QString quotedForJson(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            out += u'\\' + QString(character);
        else if (character == u'\n')
            out += "\\n"_L1;
        else if (character == u'\t')
            out += "\\t"_L1;
        else if (character == u'\r')
            out += "\\r"_L1;
        else if (character < u' ')
            out += "\\u"_L1 + QString::number(character.unicode(), 16).rightJustified(4, u'0');
        else
            out += character;
    }
    return out + u'"';
}

/// How one notation writes the leaves, and how it sets out lists and maps.
struct Notation
{
    bool json = false;
    int indent = 0;
    qsizetype limit = 0;

    QString leaf(const QVariant &value) const
    {
        if (isText(value))
            return json ? quotedForJson(value.toString()) : pythonQuoted(value.toString());
        if (isNone(value) || isUndefined(value))
            return json ? u"null"_s : u"None"_s;
        if (value.typeId() == QMetaType::Bool)
            return json ? (value.toBool() ? u"true"_s : u"false"_s) : (value.toBool() ? u"True"_s : u"False"_s);
        return value.typeId() == QMetaType::Double ? pythonNumber(value.toDouble()) : value.toString();
    }
    void breakLine(QString &out, int level) const
    {
        if (indent > 0)
            out += u'\n' + QString(qsizetype(indent) * level, u' ');
    }
    QString separator() const { return indent > 0 ? u","_s : u", "_s; }

    void write(QString &out, const QVariant &value, int level) const
    {
        if (isList(value))
            writeList(out, value.toList(), level);
        else if (isMap(value))
            writeMap(out, value.toMap(), level);
        else
            out += leaf(value);
    }
    void writeList(QString &out, const QVariantList &list, int level) const
    {
        out += u'[';
        for (qsizetype i = 0; i < list.size() && out.size() <= limit; ++i) {
            out += i > 0 ? separator() : QString();
            breakLine(out, level + 1);
            write(out, list[i], level + 1);
        }
        if (!list.isEmpty())
            breakLine(out, level);
        out += u']';
    }
    void writeMap(QString &out, const QVariantMap &map, int level) const
    {
        out += u'{';
        for (auto entry = map.cbegin(); entry != map.cend() && out.size() <= limit; ++entry) {
            out += entry != map.cbegin() ? separator() : QString();
            breakLine(out, level + 1);
            out += leaf(entry.key()) + ": "_L1;
            write(out, entry.value(), level + 1);
        }
        if (!map.isEmpty())
            breakLine(out, level);
        out += u'}';
    }
};
}

QString pythonNumber(double value)
{
    if (std::isnan(value))
        return u"nan"_s;
    if (std::isinf(value))
        return value < 0 ? u"-inf"_s : u"inf"_s;
    // Python writes the shortest digits that read back the same, in positional form from 1e-4 up to 1e16.
    const QString shortest = QString::number(value, 'e', QLocale::FloatingPointShortest);
    const qsizetype split = shortest.indexOf(u'e');
    const int exponent = shortest.mid(split + 1).toInt();
    if (exponent < -4 || exponent >= 16) {
        const QString digits = QString::number(std::abs(exponent)).rightJustified(2, u'0');
        return shortest.left(split) + (exponent < 0 ? "e-"_L1 : "e+"_L1) + digits;
    }
    const QString plain = QString::number(value, 'f', QLocale::FloatingPointShortest);
    return plain.contains(u'.') ? plain : plain + ".0"_L1;
}

QString pythonText(const QVariant &value, qsizetype limit)
{
    if (isText(value))
        return value.toString();
    QString out;
    Notation{false, 0, limit}.write(out, value, 0);
    return out;
}

QString jsonText(const QVariant &value, int indent, qsizetype limit)
{
    QString out;
    Notation{true, indent, limit}.write(out, value, 0);
    return out;
}
