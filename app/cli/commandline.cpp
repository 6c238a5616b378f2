#include "commandline.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
Error usage(const QString &text)
{
    return {ErrorKind::Usage, text};
}

/// Letters that two names share at their beginning, and whether one is within the other: enough for a hint.
qsizetype likeness(const QString &a, const QString &b)
{
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same])
        ++same;
    return a.contains(b) || b.contains(a) ? same + 3 : same;
}

QString hintFor(const QString &name, const QList<OptionSpec> &known)
{
    qsizetype best = 1;
    QString nearest;
    for (const OptionSpec &option : known) {
        const QString other = QString::fromLatin1(option.name);
        if (likeness(name, other) > best) {
            best = likeness(name, other);
            nearest = other;
        }
    }
    return nearest.isEmpty() ? QString()
                             : u' ' + QCoreApplication::translate("CommandLine", "Did you mean --%1?").arg(nearest);
}
}

QString Arguments::value(const QString &name) const
{
    const QStringList given = options.value(name);
    return given.isEmpty() ? QString() : given.constLast();
}

Result<Arguments> parseArguments(const QStringList &arguments, const QList<OptionSpec> &known)
{
    Arguments parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--"_s) {
            parsed.positional += arguments.mid(i + 1);
            break;
        }
        if (!argument.startsWith(u"--"_s)) {
            if (argument.size() > 1 && argument.startsWith(u'-'))
                return usage(QCoreApplication::translate("CommandLine", "There is no option %1.").arg(argument));
            parsed.positional.append(argument);
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const auto option
            = std::ranges::find_if(known, [&](const OptionSpec &spec) { return name == QLatin1StringView(spec.name); });
        if (option == known.end())
            return usage(QCoreApplication::translate("CommandLine", "There is no option --%1.").arg(name)
                         + hintFor(name, known));
        if (!option->value && equals >= 0)
            return usage(QCoreApplication::translate("CommandLine", "The option --%1 takes no value.").arg(name));
        if (parsed.has(name) && !option->repeats)
            return usage(QCoreApplication::translate("CommandLine", "The option --%1 is given twice.").arg(name));
        QString value;
        if (option->value && equals >= 0)
            value = argument.mid(equals + 1);
        else if (option->value && i + 1 < arguments.size())
            value = arguments[++i];
        else if (option->value)
            return usage(QCoreApplication::translate("CommandLine", "The option --%1 wants a value: %2.")
                             .arg(name, QString::fromLatin1(option->value)));
        parsed.options[name].append(value);
    }
    return parsed;
}

Result<QList<qint64>> runNumbers(const Arguments &arguments)
{
    QList<qint64> numbers;
    for (const QString &text : arguments.values(u"run"_s)) {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        if (!ok || number < 1)
            return usage(
                QCoreApplication::translate("CommandLine", "--run wants the number of a run, not “%1”.").arg(text));
        numbers.append(number);
    }
    return numbers;
}

Result<std::optional<double>> positiveNumber(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<double>();
    const QString text = arguments.value(option);
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !(number > 0) || number > 1e9)
        return usage(
            QCoreApplication::translate("CommandLine", "--%1 wants a number above 0, not “%2”.").arg(option, text));
    return std::optional(number);
}
