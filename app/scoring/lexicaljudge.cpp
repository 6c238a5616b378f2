#include "judge.h"
#include "judgereading.h"
#include "metricsupport.h"
#include "textnormal.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double lexicalPassShare = 0.8;
constexpr double lexicalPartialShare = 0.4;

bool isWrittenWithoutSpaces(char32_t character)
{
    const QChar::Script script = QChar::script(character);
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

/// Words to compare. Where no spaces part them (Chinese, Japanese), every two characters that stand side by side, and
/// with `singles` each alone, for references of one character.
QStringList lexicalWords(const QString &text, bool singles)
{
    QStringList words;
    for (const QString &word : unicodeWords(text)) {
        const QList<uint> codes = word.toUcs4();
        if (codes.size() < 2 || std::ranges::none_of(codes, isWrittenWithoutSpaces)) {
            words.append(word);
            continue;
        }
        QString before;
        for (const char32_t code : codes) {
            const QString here = QString::fromUcs4(&code, 1);
            if (singles)
                words.append(here);
            if (!before.isEmpty())
                words.append(before + here);
            before = here;
        }
    }
    return words;
}

struct LexicalOverlap
{
    QStringList matched;
    QStringList missing;

    qsizetype size() const { return matched.size() + missing.size(); }
    double share() const { return double(matched.size()) / double(size()); }
};

LexicalOverlap overlapOf(const QString &reference, const QSet<QString> &answerWords)
{
    LexicalOverlap overlap;
    QStringList words = lexicalWords(reference, false);
    words.removeDuplicates();
    for (const QString &word : std::as_const(words))
        (answerWords.contains(word) ? overlap.matched : overlap.missing).append(word);
    return overlap;
}

/// "a, b, c …": the first dozen, each cut where it is very long.
QString shownWords(const QStringList &words)
{
    constexpr qsizetype mostShown = 12;
    constexpr qsizetype longestShown = 40;
    QStringList shown;
    for (const QString &word : words.first(std::min(mostShown, words.size())))
        shown.append(word.size() > longestShown ? word.first(longestShown) + u'…' : word);
    return shown.join(", "_L1) + (words.size() > mostShown ? u" …"_s : QString());
}

QString lexicalReason(const LexicalOverlap &overlap)
{
    QStringList parts{QCoreApplication::translate("LexicalJudge",
                                                  "%1 of %n word(s) of the reference occur in the answer.", nullptr,
                                                  int(overlap.size()))
                          .arg(overlap.matched.size())};
    if (!overlap.matched.isEmpty())
        parts.append(QCoreApplication::translate("LexicalJudge", "Found: %1.").arg(shownWords(overlap.matched)));
    if (!overlap.missing.isEmpty())
        parts.append(QCoreApplication::translate("LexicalJudge", "Missing: %1.").arg(shownWords(overlap.missing)));
    parts.append(QCoreApplication::translate("LexicalJudge", "Words were compared; no language model judged this."));
    return parts.join(u' ');
}

/// To the scorer's step, or to whole numbers on scales wider than 1.
double onScaleRounded(const ScorerSpec &spec, double share)
{
    const Scale scale = spec.effectiveScale();
    const double width = scale.high - scale.low;
    const double step = spec.step > 0 ? spec.step : width > 1 ? 1 : 0;
    if (step == 0)
        return scale.low + share * width;
    const double most = std::floor(width / step + 1e-9);
    return scale.low + std::min(most, std::round(share * width / step)) * step;
}
}

Reading lexicalVerdict(const ScorerSpec &spec, const Item &item, const QString &answer)
{
    if (spec.isContextJudge())
        return notApplicable(QCoreApplication::translate(
            "LexicalJudge", "The built-in judge compares words with the reference: it can't judge this."));
    const QStringList references = referencesOf(item);
    if (references.isEmpty())
        return withoutReference();
    const QStringList words = lexicalWords(answer, true);
    const QSet<QString> answerWords(words.begin(), words.end());
    LexicalOverlap best;
    for (const QString &reference : references) {
        LexicalOverlap overlap = overlapOf(reference, answerWords);
        if (overlap.size() > 0 && (best.size() == 0 || overlap.share() > best.share()))
            best = std::move(overlap);
    }
    if (best.size() == 0)
        return notApplicable(QCoreApplication::translate("LexicalJudge", "The reference has no words to compare."));
    if (spec.kind == "rubric"_L1)
        return scoredReading(onScaleRounded(spec, best.share()), lexicalReason(best));
    if (best.share() >= lexicalPassShare)
        return {onScale(spec, 1), UnscoredReason::None, u"CORRECT"_s, lexicalReason(best)};
    if (spec.partial && best.share() >= lexicalPartialShare)
        return {onScale(spec, 0.5), UnscoredReason::None, u"PARTIAL"_s, lexicalReason(best)};
    return {onScale(spec, 0), UnscoredReason::None, u"INCORRECT"_s, lexicalReason(best)};
}
