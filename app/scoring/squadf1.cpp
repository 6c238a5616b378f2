#include "squadf1.h"

#include "metricsupport.h"
#include "textnormal.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Python's \w: letters and numbers (marks are none); the underscore is gone with the punctuation.
bool isPythonWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

bool isArticle(QStringView word)
{
    return word == u"a" || word == u"an" || word == u"the";
}

QString withoutArticles(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isPythonWordCharacter(text[end]))
            ++end;
        if (end == i) {
            result += text[i++];
            continue;
        }
        const QStringView word = QStringView(text).sliced(i, end - i);
        if (isArticle(word))
            result += u' ';
        else
            result += word;
        i = end;
    }
    return result;
}

QList<QStringView> pythonSplit(QStringView text)
{
    QList<QStringView> parts;
    for (qsizetype i = 0; i < text.size();) {
        if (isPythonSpace(text[i].unicode())) {
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && !isPythonSpace(text[end].unicode()))
            ++end;
        parts.append(text.sliced(i, end - i));
        i = end;
    }
    return parts;
}

class TokenF1 : public Metric
{
public:
    explicit TokenF1(MatchNormalizer normalizer)
        : m_normalizer(std::move(normalizer))
    {
    }
    Reading score(const QString &answer, const Item &item) const override
    {
        const Result<QString> normalAnswer = m_normalizer(answer);
        if (!normalAnswer)
            return unparsedReading(normalAnswer.error().message);
        return bestOverReferences(item, [&](const QString &reference) {
            const Result<QString> normalReference = m_normalizer(reference);
            if (!normalReference)
                return unparsedReading(normalReference.error().message);
            return scoredReading(squadF1(*normalAnswer, *normalReference));
        });
    }
    bool isBinary() const override { return false; }

private:
    MatchNormalizer m_normalizer;
};
}

QString squadNormalized(const QString &text)
{
    QString lower = lowerCase(text);
    lower.removeIf([](QChar c) { return isAsciiPunctuation(c.unicode()); });
    const QString plain = withoutArticles(lower);
    QString result;
    for (const QStringView word : pythonSplit(plain)) {
        if (!result.isEmpty())
            result += u' ';
        result += word;
    }
    return result;
}

double squadF1(const QString &answer, const QString &reference)
{
    const QString normalAnswer = squadNormalized(answer);
    const QString normalReference = squadNormalized(reference);
    const QList<QStringView> answerWords = pythonSplit(normalAnswer);
    const QList<QStringView> referenceWords = pythonSplit(normalReference);
    QHash<QStringView, qsizetype> left;
    for (const QStringView word : referenceWords)
        ++left[word];
    qsizetype common = 0;
    for (const QStringView word : answerWords) {
        const auto found = left.find(word);
        if (found == left.end() || *found == 0)
            continue;
        --*found;
        ++common;
    }
    if (common == 0)
        return 0;
    const double precision = double(common) / double(answerWords.size());
    const double recall = double(common) / double(referenceWords.size());
    return 2 * precision * recall / (precision + recall);
}

bool squadExactMatch(const QString &answer, const QString &reference)
{
    return squadNormalized(answer) == squadNormalized(reference);
}

Result<MetricPointer> makeTokenF1(const ScorerSpec &spec)
{
    const Result<MatchNormalizer> normalizer = MatchNormalizer::fromSpec(spec);
    if (!normalizer)
        return normalizer.error();
    return MetricPointer(std::make_shared<TokenF1>(*normalizer));
}
