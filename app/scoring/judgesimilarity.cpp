#include "judgesimilarity.h"

#include "metricsupport.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestShownReference = 120;

struct SimilarityTexts
{
    Q_DECLARE_TR_FUNCTIONS(Judge)
};

QString cosineText(double cosine)
{
    return QString::number(cosine, 'f', 3);
}

QString shownReference(const QString &reference)
{
    const QString line = reference.simplified();
    return line.size() > longestShownReference ? line.left(longestShownReference - 1) + u'…' : line;
}
}

QStringList similarityReferences(const Item &item)
{
    QStringList references = referencesOf(item);
    references.removeIf([](const QString &reference) { return reference.trimmed().isEmpty(); });
    return references;
}

QStringList similarityTexts(const Item &item, const QString &answer)
{
    return QStringList{answer} + similarityReferences(item);
}

std::optional<Reading> emptyAnswerSimilarity(const QString &answer)
{
    if (!answer.trimmed().isEmpty())
        return std::nullopt;
    return scoredReading(0, SimilarityTexts::tr("The answer is empty."));
}

Reading similarityReading(const Item &item, const QList<EmbeddingVector> &vectors)
{
    const QStringList references = similarityReferences(item);
    if (references.isEmpty())
        return withoutReference();
    if (vectors.size() != references.size() + 1)
        return unparsedReading(SimilarityTexts::tr("There is not one vector for each text."));
    QList<double> cosines;
    for (qsizetype i = 1; i < vectors.size(); ++i)
        cosines.append(cosineSimilarity(vectors.at(0), vectors.at(i)));
    const qsizetype best = std::ranges::max_element(std::as_const(cosines)) - cosines.cbegin();
    const QString cosine = cosineText(cosines.at(best));
    const QString reason = references.size() == 1
        ? SimilarityTexts::tr("Cosine %1 with the reference.").arg(cosine)
        : SimilarityTexts::tr("Cosine %1 with the nearest of %2 references: %3")
              .arg(cosine, QString::number(references.size()), shownReference(references.at(best)));
    return scoredReading(std::max(0.0, cosines.at(best)), reason);
}

Reading relevanceReading(const QStringList &questions, const QList<EmbeddingVector> &vectors)
{
    if (questions.isEmpty() || vectors.size() != questions.size() + 1)
        return unparsedReading(SimilarityTexts::tr("There is not one vector for each text."));
    double sum = 0;
    QStringList lines;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const double cosine = cosineSimilarity(vectors.at(0), vectors.at(i + 1));
        sum += cosine;
        lines.append(cosineText(cosine) + u' ' + questions.at(i));
    }
    return scoredReading(std::max(0.0, sum / double(questions.size())), lines.join(u'\n'));
}

Reading vectorReading(const ScorerSpec &spec, const Item &item, const QStringList &texts,
                      const QList<EmbeddingVector> &vectors)
{
    return spec.isSimilarity() ? similarityReading(item, vectors) : relevanceReading(texts.mid(1), vectors);
}
