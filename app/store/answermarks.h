#pragma once

#include "projectreader.h"

// What tables of answers are made from: numbers and short texts, streamed, and the beginnings of long texts by key.

Result<void>
forEachStoredItemLabel(Database &database, qint64 run,
                       const std::function<void(qint64 version, const QString &id, const QString &category)> &row);
Result<void> forEachStoredItemCell(Database &database, qint64 run, const QString &column,
                                   const std::function<void(qint64 version, const QString &text)> &row);
Result<void> forEachStoredMark(Database &database, qint64 run,
                               const std::function<void(const AnswerMark &, std::span<const ScoreMark>)> &row);
Result<QStringList> readTextStarts(Database &database, const QList<qint64> &answers, int length);
Result<void> forEachStoredText(Database &database, qint64 first, qint64 last,
                               const std::function<void(qint64 answer, QByteArrayView utf8)> &row);
Result<void> forEachStoredQuestion(
    Database &database, const QList<qint64> &versions,
    const std::function<void(qsizetype index, QByteArrayView question, QByteArrayView reference)> &row);
Result<QList<CandidateTotals>> readCandidateTotals(Database &database, qint64 run);
Result<QList<ReportedModel>> readReportedModels(Database &database, qint64 run);
