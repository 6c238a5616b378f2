#include "encodingguess.h"

#include "names.h"
#include "textencoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <memory>

#include <uchardet/uchardet.h>

using namespace Qt::Literals::StringLiterals;

namespace {
QString guessByStatistics(QByteArrayView sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.data(), size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get())).toLower();
}

/// Whether every non-ASCII byte is one that French, German, Spanish, Italian or Portuguese text has in windows-1252.
bool looksWestern(QByteArrayView sample)
{
    constexpr QByteArrayView letters(
        "\xE0\xE1\xE2\xE3\xE4\xE7\xE8\xE9\xEA\xEB\xEC\xED\xEE\xEF\xF1\xF2\xF3\xF4\xF5\xF6\xF9\xFA\xFB"
        "\xFC\xC0\xC1\xC2\xC4\xC7\xC8\xC9\xCA\xCB\xCE\xCF\xD1\xD3\xD4\xD6\xD9\xDA\xDB\xDC\xDF\x9C\x8C\x80"
        "\x85\x91\x92\x93\x94\x96\x97\xA0\xA1\xA3\xA7\xA9\xAB\xB0\xB2\xB7\xBA\xBB\xBF");
    return std::ranges::all_of(sample, [letters](char c) { return quint8(c) < 0x80 || letters.contains(c); });
}

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x400 && c.unicode() < 0x500;
}

/// Points of one word: up to 1.5 a letter for the commonest letters and for capitals where they belong, -2 a letter for
/// a word of two scripts. A single letter says nothing.
double cyrillicWordPoints(QStringView word)
{
    if (!std::ranges::all_of(word, isCyrillic))
        return -2.0 * double(word.size());
    if (word.size() == 1)
        return 0;
    constexpr QStringView common(u"оеаинтсрвлОЕАИНТСРВЛ");
    double points = 0;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool inside = i > 0 && word[i].isUpper();
        points += !inside ? 0.5 : word[i - 1].isUpper() ? 0.25 : -2.0;
        points += common.contains(word[i]) ? 1.0 : 0.0;
    }
    return points;
}

/// How well the text reads as Russian (or another language in Cyrillic letters): Russian text has about 0.8, the same
/// read in a wrong encoding, or western text, less than 0.6 or nothing.
double cyrillicQuality(QByteArrayView sample, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    const QString text = decoder(sample.first(std::min<qsizetype>(sample.size(), 64 * 1024)));
    constexpr QStringView marks(u"«»“”„‘’–—…№\u00a0");
    double points = 0;
    qsizetype counted = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text[end].isLetter())
            ++end;
        const QStringView word = QStringView(text).sliced(i, end - i);
        if (std::ranges::any_of(word, isCyrillic)) {
            points += cyrillicWordPoints(word);
            counted += word.size();
        } else if (word.isEmpty() && text[i].unicode() >= 0x80 && !marks.contains(text[i])) {
            points -= 2;
            ++counted;
        }
        i = std::max(end, i + 1);
    }
    return counted == 0 ? -2.0 : points / 1.5 / double(counted);
}

/// Whether all non-ASCII bytes are pairs of GB2312, nearly all of them common characters or punctuation.
bool looksChinese(QByteArrayView sample)
{
    qsizetype pairs = 0;
    qsizetype common = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        const auto lead = quint8(sample[i]);
        if (lead < 0x80)
            continue;
        if (++i >= sample.size())
            break;
        const auto trail = quint8(sample[i]);
        if (lead < 0xA1 || lead > 0xF7 || trail < 0xA1 || trail == 0xFF)
            return false;
        ++pairs;
        common += lead == 0xA1 || lead == 0xA3 || (lead >= 0xB0 && lead <= 0xD7);
    }
    return pairs > 0 && common * 10 >= pairs * 9;
}

/// The statistics need more text than some tables have, and foreign words between the others confuse them.
QString correctedGuess(const QString &guess, QByteArrayView sample)
{
    if (isAnyOf(guess, {"windows-1251"_L1, "koi8-r"_L1}))
        return guess;
    const double windows = cyrillicQuality(sample, u"windows-1251"_s);
    if (isAnyOf(guess, {"ibm866"_L1, "ibm855"_L1, "x-mac-cyrillic"_L1, "iso-8859-5"_L1}))
        return windows >= cyrillicQuality(sample, guess) ? u"windows-1251"_s : guess;

    const bool isLong = std::ranges::count_if(sample, [](char c) { return quint8(c) >= 0x80; }) > 60;
    const bool otherScript = isAnyOf(guess,
                                     {"iso-8859-6"_L1, "iso-8859-7"_L1, "iso-8859-8"_L1, "iso-8859-11"_L1, "tis-620"_L1,
                                      "windows-1253"_L1, "windows-1255"_L1, "windows-1256"_L1});
    const bool oneByte = guess.isEmpty() || guess.startsWith("iso-8859-"_L1) || guess.startsWith("windows-125"_L1)
        || isAnyOf(guess, {"ibm852"_L1, "tis-620"_L1, "x-mac-centraleurroman"_L1});
    if (!oneByte || (otherScript && isLong))
        return guess;
    const double koi = cyrillicQuality(sample, u"koi8-r"_s);
    if (std::max(windows, koi) >= 0.55)
        return koi > windows ? u"koi8-r"_s : u"windows-1251"_s;
    if (looksChinese(sample))
        return u"gb18030"_s;
    return guess.isEmpty() || looksWestern(sample) ? u"windows-1252"_s : guess;
}
}

QString guessEncoding(QByteArrayView sample)
{
    const QString guess = guessByStatistics(sample);
    // It is neither ASCII nor UTF-8: both were ruled out before.
    const bool ruledOut = guess.startsWith("utf-"_L1) || guess == "ascii"_L1;
    return correctedGuess(ruledOut ? QString() : canonicalEncoding(guess), sample);
}
