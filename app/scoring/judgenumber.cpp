#include "judgenumber.h"

#include "judgetext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double scaleTolerance = 1e-9;
constexpr qsizetype mostDigits = 40;

struct PlainNumber
{
    double value = 0;
    qsizetype end = 0;
};

bool isDigitAt(QStringView text, qsizetype at)
{
    return at < text.size() && text[at].digitValue() >= 0;
}

qsizetype skipBlanks(QStringView text, qsizetype from)
{
    while (from < text.size() && text[from] != u'\n' && (text[from].isSpace() || isZeroWidth(text[from])))
        ++from;
    return from;
}

qsizetype takeDigits(QStringView text, qsizetype from, QString &digits)
{
    while (isDigitAt(text, from)) {
        if (digits.size() <= mostDigits)
            digits.append(QChar(u'0' + text[from].digitValue()));
        ++from;
    }
    return from;
}

std::optional<PlainNumber> plainNumberAt(QStringView text, qsizetype from)
{
    const bool negative = from < text.size() && (text[from] == u'-' || text[from] == u'−');
    const bool isSigned = negative || (from < text.size() && text[from] == u'+');
    QString digits;
    qsizetype end = takeDigits(text, from + (isSigned ? 1 : 0), digits);
    if (digits.isEmpty())
        return std::nullopt;
    const bool point = end < text.size() && (text[end] == u'.' || text[end] == u',') && isDigitAt(text, end + 1);
    if (point) {
        const bool comma = text[end] == u',';
        digits.append(u'.');
        const qsizetype fraction = end + 1;
        end = takeDigits(text, fraction, digits);
        if (comma && end - fraction == 3) // 4,000: four or four thousand
            return std::nullopt;
    }
    const double size = digits.size() > mostDigits && !point ? HUGE_VAL : digits.toDouble();
    return PlainNumber{negative ? -size : size, end};
}

/// The place behind "/", "out of", "из" or "sur", where the scale's top stands; -1 when none of them is there.
qsizetype topBegin(QStringView text, qsizetype from)
{
    qsizetype at = skipJudgeFillers(text, from, false);
    if (at < text.size() && text[at] == u'(')
        at = skipBlanks(text, at + 1);
    if (at < text.size() && (text[at] == u'/' || text[at] == u'⁄'))
        return skipJudgeFillers(text, at + 1, false);
    const QString word = judgeWordAt(text, at);
    if (word == "sur"_L1 || word == u"из")
        return skipBlanks(text, at + word.size());
    const qsizetype next = skipBlanks(text, at + word.size());
    if (word == "out"_L1 && judgeWordAt(text, next) == "of"_L1)
        return skipBlanks(text, next + 2);
    return -1;
}

bool joinsNumbers(const QString &word)
{
    static const QStringList words{u"or"_s, u"to"_s, u"and"_s, u"ou"_s, u"et"_s, u"à"_s, u"или"_s, u"до"_s, u"и"_s};
    return words.contains(word);
}

JudgeNumber::Tail tailAt(QStringView text, qsizetype end)
{
    using Tail = JudgeNumber::Tail;
    if (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'%'))
        return Tail::Several;
    const bool decimals = end < text.size() && text[end] == u'.' && isDigitAt(text, end + 1);
    qsizetype at = skipJudgeFillers(text, end, false);
    while (at < text.size() && QStringView(u"])}").contains(text[at]))
        at = skipJudgeFillers(text, at + 1, false);
    if (at == text.size() || text[at] == u'\n')
        return Tail::End;
    if (decimals || isDigitAt(text, at))
        return Tail::Several;
    if (text[at].isLetter()) {
        const QString word = judgeWordAt(text, at);
        const bool several = joinsNumbers(word) && isDigitAt(text, skipBlanks(text, at + word.size()));
        return several ? Tail::Several : Tail::Words;
    }
    const bool joins = QStringView(u"-–—~,;:/|&").contains(text[at]);
    return joins && isDigitAt(text, skipBlanks(text, at + 1)) ? Tail::Several : Tail::Sign;
}
}

std::optional<JudgeNumber> judgeNumberAt(QStringView text, qsizetype from)
{
    const auto value = plainNumberAt(text, from);
    if (!value)
        return std::nullopt;
    JudgeNumber number{value->value, std::nullopt, from, value->end, {}};
    const qsizetype percent = skipBlanks(text, number.end);
    const qsizetype top = topBegin(text, number.end);
    if (percent < text.size() && text[percent] == u'%') {
        number.top = 100;
        number.end = percent + 1;
    } else if (top >= 0) {
        const auto topValue = plainNumberAt(text, top);
        if (!topValue) {
            number.tail = JudgeNumber::Tail::Several;
            return number;
        }
        number.top = topValue->value;
        number.end = topValue->end;
    }
    number.tail = tailAt(text, number.end);
    return number;
}

std::optional<JudgeNumber> onlyJudgeNumber(QStringView text)
{
    qsizetype from = skipJudgeFillers(text, 0, true);
    while (from < text.size() && QStringView(u"[(").contains(text[from]))
        from = skipJudgeFillers(text, from + 1, false);
    const auto number = judgeNumberAt(text, from);
    if (!number || number->tail == JudgeNumber::Tail::Several)
        return std::nullopt;
    const QStringView rest = text.sliced(number->end);
    for (const QChar character : rest) {
        if (!isJudgeFiller(character) && !QStringView(u"]).").contains(character))
            return std::nullopt;
    }
    return number;
}

Reading judgeScoreReading(const ScorerSpec &spec, const JudgeNumber &number, const QString &reason)
{
    const Scale scale = spec.effectiveScale();
    const double value = number.value;
    const bool otherTop = number.top && std::abs(*number.top - scale.high) > scaleTolerance;
    const bool inside = value >= scale.low - scaleTolerance && value <= scale.high + scaleTolerance;
    if (!inside || otherTop) {
        return {std::nullopt,
                UnscoredReason::OffScale,
                {},
                QCoreApplication::translate("Judge", "The judge's score %1 is not on the scale from %2 to %3.")
                    .arg(number.top ? u"%1/%2"_s.arg(value).arg(*number.top) : QString::number(value),
                         QString::number(scale.low), QString::number(scale.high))};
    }
    const double steps = spec.step > 0 ? (value - scale.low) / spec.step : 0;
    if (std::abs(steps - std::round(steps)) > 1e-6) {
        return {std::nullopt,
                UnscoredReason::OffScale,
                {},
                QCoreApplication::translate("Judge", "The judge's score %1 is not a step of %2 from %3 on.")
                    .arg(QString::number(value), QString::number(spec.step), QString::number(scale.low))};
    }
    return {value, UnscoredReason::None, {}, reason};
}
