#include "templatecall.h"

#include "pythontext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QVariant TemplateCall::argument(qsizetype position, const QString &keyword, const QVariant &fallback) const
{
    if (position >= 0 && position < arguments.size())
        return arguments[position];
    return named.value(keyword, fallback);
}

bool TemplateCall::has(qsizetype position, const QString &keyword) const
{
    return (position >= 0 && position < arguments.size()) || named.contains(keyword);
}

TemplateOutcome applyTemplateFilter(const QString &name, const TemplateCall &call)
{
    if (const TemplateFunction function = textFilter(name))
        return function(call);
    if (const TemplateFunction function = listFilter(name))
        return function(call);
    return templateFault(
        QCoreApplication::translate("Template", "Assay's templates have no filter “%1”.").arg(name.left(60)));
}

TemplateOutcome templateRange(const TemplateCall &call)
{
    const QVariantList &bounds = call.arguments;
    if (bounds.isEmpty() || bounds.size() > 3 || !std::ranges::all_of(bounds, isInteger))
        return templateFault(QCoreApplication::translate("Template", "range() takes one to three whole numbers."));
    const qlonglong start = bounds.size() > 1 ? bounds[0].toLongLong() : 0;
    const qlonglong stop = bounds[bounds.size() > 1 ? 1 : 0].toLongLong();
    const qlonglong step = bounds.size() > 2 ? bounds[2].toLongLong() : 1;
    constexpr qlonglong largest = 1'000'000'000'000;
    if (step == 0 || std::abs(start) > largest || std::abs(stop) > largest || std::abs(step) > largest)
        return templateFault(QCoreApplication::translate("Template", "range() can't count like this."));
    QVariantList numbers;
    for (qlonglong i = start; step > 0 ? i < stop : i > stop; i += step) {
        if (numbers.size() >= 100'000)
            return templateFault(QCoreApplication::translate("Template", "range() gives at most 100,000 numbers."));
        numbers.append(QVariant::fromValue(i));
    }
    return {numbers, {}};
}

TemplateOutcome templateFault(const QString &message)
{
    return {{}, message};
}

TemplateOutcome wrongKind(const QString &name, const QVariant &subject)
{
    return templateFault(
        QCoreApplication::translate("Template", "“%1” can't be applied to a %2 like this.").arg(name, kindOf(subject)));
}

TemplateOutcome replacedText(const QString &text, const QString &from, const QString &to, qlonglong count)
{
    const qsizetype places = from.isEmpty() ? codePointCount(text) + 1 : text.count(from);
    const qsizetype replaced = count < 0 ? places : std::min<qsizetype>(count, places);
    if (to.size() > 0 && replaced > (maxTemplateText - text.size()) / to.size())
        return templateFault(textTooLong());
    QString result;
    if (from.isEmpty()) {
        const QStringList characters = codePointsOf(text);
        for (qsizetype i = 0; i <= characters.size(); ++i)
            result += (i < replaced ? to : QString()) + characters.value(i);
        return {result, {}};
    }
    qsizetype begin = 0;
    for (qsizetype i = 0; i < replaced; ++i) {
        const qsizetype found = text.indexOf(from, begin);
        result += QStringView(text).mid(begin, found - begin);
        result += to;
        begin = found + from.size();
    }
    result += QStringView(text).mid(begin);
    return {result, {}};
}

TemplateOutcome joinedText(const QVariantList &elements, const QString &separator)
{
    QString joined;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        joined += (i > 0 ? separator : QString()) + pythonText(elements[i], maxTemplateText);
        if (joined.size() > maxTemplateText)
            return templateFault(textTooLong());
    }
    return {joined, {}};
}

QString capitalized(const QString &text)
{
    const QStringList characters = codePointsOf(text);
    return characters.value(0).toUpper() + QString(characters.mid(1).join(QString())).toLower();
}

QString titleCase(const QString &text)
{
    QString result;
    bool inWord = false;
    for (const QString &character : codePointsOf(text)) {
        const bool breaks = character.front().isSpace() || u"-({[<"_s.contains(character);
        result += breaks ? character : inWord ? character.toLower() : character.toUpper();
        inWord = !breaks;
    }
    return result;
}

QString strippedText(const QString &text, const QString &characters, bool left, bool right)
{
    const auto strips
        = [&](QChar character) { return characters.isNull() ? character.isSpace() : characters.contains(character); };
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (left && begin < end && strips(text[begin]))
        ++begin;
    while (right && end > begin && strips(text[end - 1]))
        --end;
    return text.mid(begin, end - begin);
}
