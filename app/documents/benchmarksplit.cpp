#include "benchmarksplit.h"

#include <QCryptographicHash>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace {
QByteArray placeInOrder(const BenchmarkQuestion &question, quint64 seed)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(QByteArray::number(seed));
    if (!question.document.isEmpty()) {
        hash.addData("\nd" + question.document.toUtf8());
    } else {
        const QString text = question.contexts.isEmpty() ? question.question : question.contexts.join(u'\n');
        hash.addData("\nt" + text.toUtf8());
    }
    return hash.result();
}
}

BenchmarkSplit splitByDocument(const QList<BenchmarkQuestion> &questions, double fraction, quint64 seed)
{
    QMap<QByteArray, QList<qsizetype>> documents; // in the order drawn
    for (qsizetype i = 0; i < questions.size(); ++i)
        documents[placeInOrder(questions[i], seed)].append(i);
    const double wanted = std::clamp(fraction, 0.0, 1.0) * double(questions.size());
    BenchmarkSplit split;
    for (const QList<qsizetype> &positions : std::as_const(documents)) {
        const double now = double(split.first.size());
        const double then = now + double(positions.size());
        (std::abs(then - wanted) < std::abs(now - wanted) ? split.first : split.second) += positions;
    }
    std::ranges::sort(split.first);
    std::ranges::sort(split.second);
    return split;
}
