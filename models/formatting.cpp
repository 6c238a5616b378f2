#include "formatting.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
QString formattingText(const char *text)
{
    return QCoreApplication::translate("Formatting", text);
}

QString fixed(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

int decimalsOf(const Scale &scale)
{
    return scale.high - scale.low <= 1 ? 3 : 2;
}

QString symbolOf(const QString &currency)
{
    if (currency == "USD"_L1)
        return u"$"_s;
    if (currency == "EUR"_L1)
        return u"€"_s;
    if (currency == "GBP"_L1)
        return u"£"_s;
    if (currency == "RUB"_L1)
        return u"₽"_s;
    return currency;
}
}

QString noValueText()
{
    return u"–"_s;
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString durationText(double milliseconds)
{
    if (milliseconds < 999.5)
        return formattingText(QT_TRANSLATE_NOOP("Formatting", "%1 ms")).arg(fixed(milliseconds, 0));
    const double seconds = milliseconds / 1000;
    if (seconds < 9.995)
        return formattingText(QT_TRANSLATE_NOOP("Formatting", "%1 s")).arg(fixed(seconds, 2));
    if (seconds < 59.95)
        return formattingText(QT_TRANSLATE_NOOP("Formatting", "%1 s")).arg(fixed(seconds, seconds < 20 ? 1 : 0));
    const qint64 whole = std::llround(seconds);
    if (whole < 3600)
        return formattingText(QT_TRANSLATE_NOOP("Formatting", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
    return formattingText(QT_TRANSLATE_NOOP("Formatting", "%1 h %2 min")).arg(whole / 3600).arg(whole % 3600 / 60);
}

QString durationText(const std::optional<double> &milliseconds)
{
    return milliseconds ? durationText(*milliseconds) : noValueText();
}

QString moneyText(double amount, const QString &currency)
{
    const double size = std::abs(amount);
    int decimals = 2;
    if (size > 0 && size < 0.1)
        decimals = std::min(6, 1 + int(std::ceil(-std::log10(size))));
    const QString number = fixed(amount, decimals);
    const QString symbol = symbolOf(currency);
    if (symbol.isEmpty())
        return number;
    const bool before = (symbol == "$"_L1 || symbol == "£"_L1) && QLocale().language() == QLocale::English;
    return before ? symbol + number : number + u'\u00a0' + symbol;
}

QString scoreText(double value, const Scale &scale)
{
    return fixed(value, decimalsOf(scale));
}

QString shortScoreText(double value)
{
    QString text = QString::number(value, 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    const qsizetype point = text.indexOf(u'.');
    return fixed(value, point < 0 || text.endsWith(u'.') ? 0 : int(text.size() - point - 1));
}

QString intervalText(double mean, double low, double high, const Scale &scale)
{
    const int decimals = decimalsOf(scale);
    const double half = (high - low) / 2;
    const double unit = std::pow(10.0, -decimals);
    if (std::abs((high - mean) - (mean - low)) < unit)
        return u"±\u00a0"_s + fixed(half, decimals);
    return fixed(low, decimals) + u"\u00a0–\u00a0"_s + fixed(high, decimals);
}

QString differenceText(double difference, const Scale &scale)
{
    const bool inPoints = scale == Scale{0, 1};
    const double shown = inPoints ? difference * 100 : difference;
    const QString number = fixed(std::abs(shown), inPoints ? 1 : 2);
    const QString sign = difference < 0 ? u"−"_s : u"+"_s;
    if (!inPoints)
        return sign + number;
    return formattingText(QT_TRANSLATE_NOOP("Formatting", "%1 pt")).arg(sign + number);
}

QString pValueText(double p)
{
    if (p < 0.001)
        return u"p\u00a0<\u00a0"_s + fixed(0.001, 3);
    return u"p\u00a0=\u00a0"_s + fixed(p, p < 0.1 ? 3 : 2);
}

QString percentText(double share, int decimals)
{
    return formattingText(QT_TRANSLATE_NOOP("Formatting", "%1 %")).arg(fixed(share * 100, decimals));
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString momentText(const QDateTime &moment)
{
    if (!moment.isValid())
        return noValueText();
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    const bool thisYear = local.date().year() == QDate::currentDate().year();
    //: A date without its year, in Qt's format; the time comes behind it.
    const QString pattern = thisYear ? formattingText(QT_TRANSLATE_NOOP("Formatting", "d MMM"))
                                     //: A date with its year, in Qt's format.
                                     : formattingText(QT_TRANSLATE_NOOP("Formatting", "d MMM yyyy"));
    return formattingText(QT_TRANSLATE_NOOP("Formatting", "%1, %2"))
        .arg(locale.toString(local.date(), pattern), locale.toString(local.time(), u"HH:mm"_s));
}

QString oneLine(const QString &text, int length)
{
    QString line = text.left(length * 4).simplified();
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    if (line.size() <= length)
        return line;
    return line.left(length - 1) + u'…';
}

QString tipText(const QStringList &lines)
{
    if (lines.isEmpty())
        return {};
    const QString text = lines.join(u'\n').toHtmlEscaped();
    return u"<qt>"_s + QString(text).replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}
