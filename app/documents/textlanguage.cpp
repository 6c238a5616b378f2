#include "textlanguage.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct CommonWords
{
    QStringView language;
    QStringView words;
};

// Own lists: articles, prepositions, conjunctions, pronouns and auxiliary verbs.
constexpr CommonWords commonWords[]{
    {u"en",
     u"a an the of to in on at by for from with into about as and or but if than then that this these those it its "
     u"is are was were be been being has have had do does did can could will would shall should may might must "
     u"there their they them he she his her you your we our i"},
    {u"fr",
     u"le la les l un une des de du d à au aux en dans sur sous par pour avec sans et ou mais si que ce cet cette "
     u"ces il elle ils elles on se s sa son ses leur leurs est sont était étaient être été a ont avait avoir "
     u"peut peuvent doit doivent y c j m n t vous votre vos nous notre nos"},
    {u"de",
     u"der die das den dem des ein eine einen einem einer eines von vom zu zum zur in im an am auf aus bei mit nach "
     u"für über unter und oder aber wenn als dass ob es er sie sich ist sind war waren sein hat haben hatte hatten "
     u"wird werden wurde wurden kann können muss müssen soll sollen darf dürfen ihr ihre"},
    {u"es",
     u"el la los las un una unos unas de del a al en por para con sin sobre y e o u pero si que este esta estos "
     u"estas ese esa se su sus lo le les es son era eran ser sido ha han había haber puede pueden debe deben está "
     u"están"},
    {u"it",
     u"il lo la i gli le un uno una di del della dei delle degli a al alla ai alle da dal dalla in nel nella nei "
     u"nelle su sul sulla per con tra fra e ed o ma se che questo questa questi è sono era erano essere ha hanno "
     u"può possono deve devono si"},
    {u"pt",
     u"o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem e ou mas se que este "
     u"esta esse essa é são era eram ser foi tem têm pode podem deve devem ao à aos às seu sua"},
    {u"nl",
     u"de het een van in op aan bij met voor door uit en of maar als dat die dit deze is zijn was waren wordt worden "
     u"heeft hebben kan kunnen moet moeten er te ze hij zij"},
    {u"ru",
     u"и а но или в во на с со к ко у о об от до из за по под над при про для без через же ли бы б это этот эта эти "
     u"эту этого этой том тот та те то он она оно они его её ее их им ему ей быть был была было были есть является "
     u"являются может могут должен должна должны если чтобы что как"},
    {u"uk",
     u"і й та а але або в у на з із зі до від за по під над при про для без через це цей ця ці він вона воно вони "
     u"його її їх є був була було були може можуть якщо щоб що"},
};

const QHash<QString, QSet<QString>> &wordsByLanguage()
{
    static const QHash<QString, QSet<QString>> table = [] {
        QHash<QString, QSet<QString>> sets;
        for (const CommonWords &entry : commonWords) {
            const QStringList words = entry.words.toString().split(u' ');
            sets.insert(entry.language.toString(), QSet<QString>(words.begin(), words.end()));
        }
        return sets;
    }();
    return table;
}

QHash<QChar::Script, qsizetype> lettersByScript(QStringView text)
{
    QHash<QChar::Script, qsizetype> counts;
    for (const QChar c : text) {
        if (c.isLetter())
            ++counts[QChar::Script(c.script())];
    }
    return counts;
}

/// The language of the list that has most of the text's words; "" when none has two of them, or two have as many.
QString byCommonWords(QStringView text)
{
    QHash<QString, int> hits;
    QString word;
    const auto count = [&] {
        for (auto language = wordsByLanguage().cbegin(); language != wordsByLanguage().cend(); ++language)
            hits[language.key()] += language->contains(word) ? 1 : 0;
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetter() || c.isMark())
            word += c.toLower();
        else if (!word.isEmpty())
            count();
    }
    if (!word.isEmpty())
        count();
    QString best;
    int most = 1;
    for (const CommonWords &entry : commonWords) {
        const int found = hits.value(entry.language.toString());
        if (found > most)
            best = entry.language.toString();
        else if (found == most)
            best.clear();
        most = std::max(most, found);
    }
    return best;
}

bool hasUkrainianLetters(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return QStringView(u"іїєґІЇЄҐ").contains(c); });
}
}

QString textLanguage(const QString &text)
{
    constexpr qsizetype enough = 20'000;
    const QStringView begin = QStringView(text).left(enough);
    const auto counts = lettersByScript(begin);
    const qsizetype kana = counts.value(QChar::Script_Hiragana) + counts.value(QChar::Script_Katakana);
    const qsizetype han = counts.value(QChar::Script_Han);
    qsizetype letters = 0;
    for (const qsizetype count : counts)
        letters += count;
    const auto prevails = [&](qsizetype count) { return count * 2 > letters; };
    // A Chinese word says as much as several Latin letters, and technical texts mix them.
    if ((kana + han) * 4 > letters)
        return kana * 10 > han ? u"ja"_s : u"zh"_s;
    if (prevails(counts.value(QChar::Script_Hangul)))
        return u"ko"_s;
    if (prevails(counts.value(QChar::Script_Arabic)))
        return u"ar"_s;
    if (prevails(counts.value(QChar::Script_Greek)))
        return u"el"_s;
    if (prevails(counts.value(QChar::Script_Hebrew)))
        return u"he"_s;
    if (prevails(counts.value(QChar::Script_Thai)))
        return u"th"_s;
    if (prevails(counts.value(QChar::Script_Cyrillic)))
        return hasUkrainianLetters(begin) ? u"uk"_s : u"ru"_s;
    return byCommonWords(begin);
}

bool isStopWord(const QString &word)
{
    return std::ranges::any_of(wordsByLanguage(), [&](const QSet<QString> &words) { return words.contains(word); });
}
