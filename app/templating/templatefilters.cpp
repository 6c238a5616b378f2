#include "pythontext.h"
#include "templatecall.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
using FilterText = TemplateOutcome;

QString filterSubject(const TemplateCall &call)
{
    return pythonText(call.subject, maxTemplateText);
}

FilterText filterTrim(const TemplateCall &call)
{
    const QVariant characters = call.argument(0, u"chars"_s);
    return {strippedText(filterSubject(call), isNone(characters) ? QString() : characters.toString(), true, true), {}};
}

FilterText filterLower(const TemplateCall &call)
{
    return {filterSubject(call).toLower(), {}};
}

FilterText filterUpper(const TemplateCall &call)
{
    return {filterSubject(call).toUpper(), {}};
}

FilterText filterTitle(const TemplateCall &call)
{
    return {titleCase(filterSubject(call)), {}};
}

FilterText filterCapitalize(const TemplateCall &call)
{
    return {capitalized(filterSubject(call)), {}};
}

FilterText filterString(const TemplateCall &call)
{
    return {filterSubject(call), {}};
}

FilterText filterReplace(const TemplateCall &call)
{
    if (!call.has(0, u"old"_s) || !call.has(1, u"new"_s))
        return templateFault(
            QCoreApplication::translate("Template", "“replace” takes two texts: the old and the new one."));
    const QVariant count = call.argument(2, u"count"_s);
    return replacedText(filterSubject(call), pythonText(call.argument(0, u"old"_s), maxTemplateText),
                        pythonText(call.argument(1, u"new"_s), maxTemplateText),
                        isNone(count) ? -1 : count.toLongLong());
}

FilterText filterDefault(const TemplateCall &call)
{
    const bool alsoFalse = truthOf(call.argument(1, u"boolean"_s, false));
    const bool missing = isUndefined(call.subject) || (alsoFalse && !truthOf(call.subject));
    return {missing ? call.argument(0, u"default_value"_s, QString()) : call.subject, {}};
}

/// Whole part of a number or of a text that holds one; nullopt where Python's int() and float() both refuse.
std::optional<qlonglong> filterWhole(const QVariant &value)
{
    if (isInteger(value) || value.typeId() == QMetaType::Bool)
        return value.toLongLong();
    bool valid = value.typeId() == QMetaType::Double;
    const QString text = isText(value) ? value.toString().trimmed() : QString();
    const qlonglong whole = text.toLongLong(&valid);
    if (valid)
        return whole;
    double number = value.toDouble();
    if (isText(value)) {
        number = text.toDouble(&valid);
        if (!valid)
            return std::nullopt;
    } else if (value.typeId() != QMetaType::Double) {
        return std::nullopt;
    }
    if (!(std::abs(number) < 9e18))
        return std::nullopt;
    return qlonglong(number);
}

FilterText filterInt(const TemplateCall &call)
{
    if (const auto whole = filterWhole(call.subject))
        return {QVariant::fromValue(*whole), {}};
    return {call.argument(0, u"default"_s, QVariant::fromValue(0LL)), {}};
}

FilterText filterFloat(const TemplateCall &call)
{
    if (isNumber(call.subject))
        return {call.subject.toDouble(), {}};
    bool valid = false;
    const double number = isText(call.subject) ? call.subject.toString().trimmed().toDouble(&valid) : 0;
    return {valid ? QVariant(number) : call.argument(0, u"default"_s, 0.0), {}};
}

FilterText filterAbs(const TemplateCall &call)
{
    if (!isNumber(call.subject))
        return wrongKind(u"abs"_s, call.subject);
    return call.subject.toDouble() < 0 ? negation(call.subject)
                                       : binaryOperation(u"+"_s, QVariant::fromValue(0LL), call.subject);
}

FilterText filterRound(const TemplateCall &call)
{
    const QString method = call.argument(1, u"method"_s, u"common"_s).toString();
    const QVariant precision = call.argument(0, u"precision"_s, QVariant::fromValue(0LL));
    if (!isNumber(call.subject) || !isInteger(precision) || std::abs(precision.toLongLong()) > 15)
        return wrongKind(u"round"_s, call.subject);
    if (call.subject.typeId() != QMetaType::Double && precision.toLongLong() >= 0)
        return {QVariant::fromValue(call.subject.toLongLong()), {}};
    const double factor = std::pow(10.0, double(precision.toLongLong()));
    const double scaled = call.subject.toDouble() * factor;
    // Python rounds halves to even.
    const double rounded = method == "ceil"_L1 ? std::ceil(scaled)
        : method == "floor"_L1                 ? std::floor(scaled)
                                               : std::nearbyint(scaled);
    return {rounded / factor, {}};
}

FilterText filterToJson(const TemplateCall &call)
{
    const QVariant indent = call.argument(0, u"indent"_s);
    const QString json
        = jsonText(call.subject, int(std::clamp<qlonglong>(indent.toLongLong(), 0, 16)), maxTemplateText);
    return json.size() > maxTemplateText ? templateFault(textTooLong()) : FilterText{json, {}};
}

FilterText filterIndent(const TemplateCall &call)
{
    const QVariant width = call.argument(0, u"width"_s, QVariant::fromValue(4LL));
    const QString blanks = isText(width) ? width.toString()
                                         : QString(qsizetype(std::clamp<qlonglong>(width.toLongLong(), 0, 1000)), u' ');
    const bool first = truthOf(call.argument(1, u"first"_s, false));
    const bool blank = truthOf(call.argument(2, u"blank"_s, false));
    const QStringList lines = filterSubject(call).split(u'\n');
    if (blanks.size() > 0 && lines.size() > maxTemplateText / blanks.size())
        return templateFault(textTooLong());
    QString result;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool indented = i == 0 ? first : blank || !lines[i].isEmpty();
        result += (i > 0 ? u"\n"_s : QString()) + (indented ? blanks : QString()) + lines[i];
    }
    return {result, {}};
}

FilterText filterTruncate(const TemplateCall &call)
{
    const qlonglong length = call.argument(0, u"length"_s, QVariant::fromValue(255LL)).toLongLong();
    const bool cutsWords = truthOf(call.argument(1, u"killwords"_s, false));
    const QString end = call.argument(2, u"end"_s, u"..."_s).toString();
    const qlonglong leeway = call.argument(3, u"leeway"_s, QVariant::fromValue(5LL)).toLongLong();
    const QString text = filterSubject(call);
    const QStringList characters = codePointsOf(text);
    if (length < end.size() || characters.size() <= length + leeway)
        return {text, {}};
    const QString cut = characters.mid(0, length - end.size()).join(QString());
    const qsizetype lastBlank = cut.lastIndexOf(u' ');
    return {QString((cutsWords || lastBlank < 0 ? cut : cut.left(lastBlank)) + end), {}};
}

FilterText filterWordCount(const TemplateCall &call)
{
    static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    qlonglong words = 0;
    for (auto match = word.globalMatch(filterSubject(call)); match.hasNext(); match.next())
        ++words;
    return {QVariant::fromValue(words), {}};
}

/// A replacement of Python's re.sub with \1 and \g<1> filled in.
QString filledReplacement(const QString &replacement, const QRegularExpressionMatch &match)
{
    static const QRegularExpression reference(u"\\\\(?:g<(\\d{1,2})>|(\\d)|(\\\\)|(n))"_s);
    QString result;
    qsizetype begin = 0;
    for (const QRegularExpressionMatch &found : reference.globalMatch(replacement)) {
        result += QStringView(replacement).mid(begin, found.capturedStart() - begin);
        const QString group = found.captured(1) + found.captured(2);
        result += found.hasCaptured(3) ? u"\\"_s : found.hasCaptured(4) ? u"\n"_s : match.captured(group.toInt());
        begin = found.capturedEnd();
    }
    result += QStringView(replacement).mid(begin);
    return result;
}

/// As Python's re reads it: only "\n" ends a line, and \w knows all of Unicode.
QRegularExpression pythonPattern(const QString &pattern)
{
    return QRegularExpression(u"(*LF)"_s + pattern, QRegularExpression::UseUnicodePropertiesOption);
}

/// lm-evaluation-harness's extra filter: re.sub(pattern, repl, value, count).
FilterText filterRegexReplace(const TemplateCall &call)
{
    const QRegularExpression pattern = pythonPattern(call.argument(0, u"pattern"_s).toString());
    if (!pattern.isValid())
        return templateFault(QCoreApplication::translate("Template", "The pattern of regex_replace is wrong: %1.")
                                 .arg(pattern.errorString()));
    const QString replacement = call.argument(1, u"repl"_s).toString();
    const qlonglong count = call.argument(2, u"count"_s, QVariant::fromValue(0LL)).toLongLong();
    const QString text = filterSubject(call);
    QString result;
    qsizetype begin = 0;
    qlonglong replaced = 0;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        if (count > 0 && replaced++ >= count)
            break;
        result += QStringView(text).mid(begin, match.capturedStart() - begin);
        result += filledReplacement(replacement, match);
        begin = match.capturedEnd();
        if (result.size() > maxTemplateText)
            return templateFault(textTooLong());
    }
    result += QStringView(text).mid(begin);
    return {result, {}};
}

FilterText filterSafe(const TemplateCall &call)
{
    return {call.subject, {}};
}

struct NamedTextFilter
{
    const char *name;
    TemplateFunction function;
};

constexpr std::array namedTextFilters{
    NamedTextFilter{"trim", filterTrim},
    NamedTextFilter{"lower", filterLower},
    NamedTextFilter{"upper", filterUpper},
    NamedTextFilter{"title", filterTitle},
    NamedTextFilter{"capitalize", filterCapitalize},
    NamedTextFilter{"string", filterString},
    NamedTextFilter{"replace", filterReplace},
    NamedTextFilter{"default", filterDefault},
    NamedTextFilter{"d", filterDefault},
    NamedTextFilter{"int", filterInt},
    NamedTextFilter{"float", filterFloat},
    NamedTextFilter{"abs", filterAbs},
    NamedTextFilter{"round", filterRound},
    NamedTextFilter{"tojson", filterToJson},
    NamedTextFilter{"indent", filterIndent},
    NamedTextFilter{"truncate", filterTruncate},
    NamedTextFilter{"wordcount", filterWordCount},
    NamedTextFilter{"regex_replace", filterRegexReplace},
    NamedTextFilter{"safe", filterSafe},
};
}

TemplateFunction textFilter(const QString &name)
{
    for (const NamedTextFilter &filter : namedTextFilters) {
        if (name == QLatin1StringView(filter.name))
            return filter.function;
    }
    return nullptr;
}
