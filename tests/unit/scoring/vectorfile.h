#pragma once

#include "metric.h"
#include "shareddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

/// A file of checked numbers, such as "rouge.json".
inline QJsonObject vectorFile(const QString &name)
{
    return QJsonDocument::fromJson(sharedFile(QStringLiteral("vectors/") + name)).object();
}

inline QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

/// sacrebleu's streams of references, each aligned with the hypotheses, as one list of references per hypothesis.
inline QList<Metric::Pair> corpusOf(const QJsonValue &hypotheses, const QJsonValue &streams)
{
    QList<Metric::Pair> corpus;
    for (const QString &hypothesis : textsOf(hypotheses))
        corpus.append({hypothesis, {}});
    const QJsonArray streamArray = streams.toArray();
    for (const QJsonValue &stream : streamArray) {
        const QStringList references = textsOf(stream);
        for (qsizetype i = 0; i < corpus.size(); ++i)
            corpus[i].references.append(references.at(i));
    }
    return corpus;
}

inline bool isSame(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

#define COMPARE_FIGURE(actual, expected)                                                                               \
    QVERIFY2(isSame(actual, expected),                                                                                 \
             qPrintable(QStringLiteral("%1 is not %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)))
