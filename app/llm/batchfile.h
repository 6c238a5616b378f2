#pragma once

#include "batchservice.h"

#include <QFile>

constexpr qint64 maximumBatchLines = 50'000;
constexpr qint64 maximumBatchBytes = 200'000'000;

/// One request as a line of a batch, without its end. `body`: the JSON of a call.
QByteArray batchLine(BatchForm form, const QByteArray &callPath, const QString &customId, const QByteArray &body);

/// The body of the request that hands a batch over, written line by line: a form with a file in it, or Anthropic's
/// one object.
class BatchFile
{
public:
    /// File when it can't be made there.
    static Result<std::unique_ptr<BatchFile>> begin(const QString &path, const BatchService &service,
                                                    qint64 maximumLines = maximumBatchLines,
                                                    qint64 maximumBytes = maximumBatchBytes);
    /// Separates the form's parts; nothing in JSON can be mistaken for it, since JSON has its line ends escaped.
    static QByteArray boundary() { return "assay-batch-4c1e09d2"; }

    bool isEmpty() const { return m_lines == 0; }
    qint64 lines() const { return m_lines; }
    /// Whether a line of that body still fits.
    bool fits(const QByteArray &body) const;
    Result<void> add(const QString &customId, const QByteArray &body);
    /// Writes the end. The file is whole on disk afterwards.
    Result<void> finish();

private:
    BatchFile(const QString &path, const BatchService &service, qint64 maximumLines, qint64 maximumBytes);
    Result<void> write(const QByteArray &bytes);

    QFile m_file;
    BatchForm m_form;
    QByteArray m_callPath;
    qint64 m_maximumLines;
    qint64 m_maximumBytes;
    qint64 m_lines = 0;
    qint64 m_bytes = 0;
};
