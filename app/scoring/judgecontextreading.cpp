#include "judgecontext.h"
#include "judgejson.h"
#include "judgereading.h"
#include "metricsupport.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostEntries = 500;
constexpr qsizetype longestEntryText = 1000;

struct ContextTexts
{
    Q_DECLARE_TR_FUNCTIONS(Judge)
};

/// A verdict on one claim, passage or question.
struct JudgedEntry
{
    QString subject;
    QString reason;
    double value = 0; ///< 0 or 1, and 0.5 for "partly"
};

/// What the lists of a kind of scorer are called in replies.
struct EntryKeys
{
    QString list;
    QString subject;
    QStringList verdicts; ///< none: the entries are all there is
};

EntryKeys keysOf(const ScorerSpec &spec)
{
    if (spec.kind == "context_precision"_L1)
        return {u"passages"_s, u"passage"_s, {u"useful"_s, u"verdict"_s}};
    if (comparesByVectors(spec))
        return {u"questions"_s, u"question"_s, {}};
    if (spec.kind == "answer_relevance"_L1)
        return {u"questions"_s, u"question"_s, {u"asks"_s, u"verdict"_s}};
    return {u"claims"_s, u"claim"_s, {u"supported"_s, u"attributed"_s, u"verdict"_s}};
}

QString textOf(std::optional<QStringView> written)
{
    if (!written)
        return {};
    const QString text = jsonStringText(*written).value_or(written->toString()).simplified();
    return text.size() > longestEntryText ? text.left(longestEntryText - 1) + u'…' : text;
}

std::optional<double> verdictValue(const QString &word)
{
    const QString plain = word.toLower();
    if (plain == "true"_L1 || plain == "yes"_L1 || plain == "1"_L1 || plain == "same"_L1)
        return 1;
    if (plain == "false"_L1 || plain == "no"_L1 || plain == "0"_L1 || plain == "other"_L1)
        return 0;
    return plain == "partly"_L1 ? std::optional(0.5) : std::nullopt;
}

/// The entries of the list that stands at `list` in the text; nullopt when one of them can't be read.
std::optional<QList<JudgedEntry>> entriesOf(const QList<JudgeJsonObject> &objects, qsizetype begin, QStringView list,
                                            const EntryKeys &keys)
{
    if (!list.startsWith(u'[') || !list.endsWith(u']'))
        return std::nullopt;
    QList<JudgedEntry> entries;
    QString between = list.toString();
    for (const JudgeJsonObject &object : objects) {
        if (object.begin < begin || object.end > begin + list.size())
            continue;
        const auto value
            = keys.verdicts.isEmpty() ? std::optional(0.0) : verdictValue(textOf(object.value(keys.verdicts)));
        const QString subject = textOf(object.value({keys.subject}));
        const bool isHalf = value == 0.5 && keys.list != "questions"_L1;
        if (!value || isHalf || subject.isEmpty() || object.duplicateKeys || entries.size() >= mostEntries)
            return std::nullopt;
        entries.append({subject, textOf(object.value({u"reason"_s, u"reasoning"_s})), *value});
        std::fill(between.begin() + (object.begin - begin), between.begin() + (object.end - begin), u' ');
    }
    const bool isWhole = std::ranges::all_of(between, [](QChar c) { return c.isSpace() || u"[],"_s.contains(c); });
    return isWhole ? std::optional(entries) : std::nullopt;
}

Reading unreadableVerdicts()
{
    return unparsedReading(ContextTexts::tr("The judge's reply has no list of verdicts that could be read."));
}

QString mark(double value)
{
    return value == 1 ? u"✓"_s : value == 0 ? u"✗"_s : u"~"_s;
}

/// A line for each entry: its mark, what it is about, and why.
QString reasonOf(const QList<JudgedEntry> &entries)
{
    QStringList lines;
    for (const JudgedEntry &entry : entries)
        lines.append(mark(entry.value) + u' ' + entry.subject
                     + (entry.reason.isEmpty() ? QString() : u" — "_s + entry.reason));
    return lines.join(u'\n');
}

qsizetype fullCount(const QList<JudgedEntry> &entries)
{
    return std::ranges::count(entries, 1.0, &JudgedEntry::value);
}

double meanValue(const QList<JudgedEntry> &entries)
{
    double sum = 0;
    for (const JudgedEntry &entry : entries)
        sum += entry.value;
    return sum / double(entries.size());
}

Reading scoredEntries(double value, const QList<JudgedEntry> &entries)
{
    return {value, UnscoredReason::None, u"%1/%2"_s.arg(fullCount(entries)).arg(entries.size()), reasonOf(entries)};
}

Reading claimsReading(const ScorerSpec &spec, const QList<JudgedEntry> &entries)
{
    if (!entries.isEmpty())
        return scoredEntries(meanValue(entries), entries);
    return notApplicable(spec.kind == "faithfulness"_L1 ? ContextTexts::tr("The answer makes no claim.")
                                                        : ContextTexts::tr("The reference makes no claim."));
}

/// Passages 1, 2, 3 …, each once: what stands on their order must know it.
Reading passagesReading(QList<JudgedEntry> entries, qsizetype shown)
{
    QList<bool> useful;
    if (entries.isEmpty() || (shown >= 0 && entries.size() != shown))
        return unreadableVerdicts();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QString number = entries[i].subject; // or "Passage 1"
        number.removeIf([](QChar c) { return !c.isDigit(); });
        if (number != QString::number(i + 1))
            return unreadableVerdicts();
        entries[i].subject = ContextTexts::tr("Passage %1").arg(i + 1);
        useful.append(entries[i].value == 1);
    }
    return scoredEntries(contextPrecision(useful), entries);
}

Reading questionsReading(const ScorerSpec &spec, const JudgeJsonObject &object, const QList<JudgedEntry> &entries)
{
    const auto evades = verdictValue(textOf(object.value({u"noncommittal"_s})));
    if (!evades || (entries.isEmpty() && *evades != 1))
        return unreadableVerdicts();
    if (*evades != 1)
        return comparesByVectors(spec) ? Reading() : scoredEntries(meanValue(entries), entries);
    const QString why = textOf(object.value({u"evasion"_s}));
    QStringList lines{why.isEmpty() ? ContextTexts::tr("The answer is noncommittal.")
                                    : ContextTexts::tr("The answer is noncommittal: %1").arg(why)};
    if (!entries.isEmpty() && !comparesByVectors(spec))
        lines.append(reasonOf(entries));
    return {0.0, UnscoredReason::None, u"noncommittal"_s, lines.join(u'\n')};
}
}

double contextPrecision(const QList<bool> &useful)
{
    double sum = 0;
    qsizetype found = 0;
    for (qsizetype k = 1; k <= useful.size(); ++k) {
        if (!useful[k - 1])
            continue;
        ++found;
        sum += double(found) / double(k);
    }
    return found == 0 ? 0 : sum / double(found);
}

QStringList questionsToCompare(const ScorerSpec &spec, const QString &reply)
{
    QStringList questions;
    const QString said = withoutThinking(reply);
    const Reading reading = comparesByVectors(spec) ? readContextReply(spec, said, -1) : withoutReference();
    if (reading.value || reading.unscored != UnscoredReason::None)
        return questions;
    const EntryKeys keys = keysOf(spec);
    const QList<JudgeJsonObject> objects = jsonObjectsIn(said);
    const QStringView list = *lastOwnObject(said, objects, {keys.list})->value({keys.list});
    const auto entries = entriesOf(objects, list.data() - said.constData(), list, keys);
    for (const JudgedEntry &entry : *entries)
        questions.append(entry.subject);
    return questions;
}

Reading readContextReply(const ScorerSpec &spec, const QString &reply, qsizetype passages)
{
    const EntryKeys keys = keysOf(spec);
    const QList<JudgeJsonObject> objects = jsonObjectsIn(reply);
    const JudgeJsonObject *found = lastOwnObject(reply, objects, {keys.list});
    if (!found) // a prompt of the user's own may ask for a plain score
        return spec.prompt.isEmpty() || comparesByVectors(spec) ? unreadableVerdicts() : readScore(spec, reply);
    const QStringView list = *found->value({keys.list});
    const auto entries = entriesOf(objects, list.data() - reply.constData(), list, keys);
    if (!entries || found->duplicateKeys)
        return unreadableVerdicts();
    if (spec.kind == "context_precision"_L1)
        return passagesReading(*entries, passages);
    return spec.kind == "answer_relevance"_L1 ? questionsReading(spec, *found, *entries)
                                              : claimsReading(spec, *entries);
}
