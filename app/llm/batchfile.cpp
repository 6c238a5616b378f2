#include "batchfile.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 lineFrame = 200; // custom_id, method, url

QByteArray formField(const QByteArray &name, const QByteArray &value)
{
    return "--" + BatchFile::boundary() + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value
        + "\r\n";
}

QByteArray beginningOf(BatchForm form)
{
    if (form == BatchForm::Anthropic)
        return "{\"requests\":[";
    QByteArray fields = formField("purpose", form == BatchForm::Together ? "batch-api" : "batch");
    if (form == BatchForm::Together)
        fields += formField("file_name", "assay.jsonl") + formField("file_type", "jsonl");
    return fields + "--" + BatchFile::boundary()
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"assay.jsonl\"\r\n"
          "Content-Type: application/jsonl\r\n\r\n";
}

QByteArray endOf(BatchForm form)
{
    return form == BatchForm::Anthropic ? QByteArray("]}") : "\r\n--" + BatchFile::boundary() + "--\r\n";
}
}

QByteArray batchLine(BatchForm form, const QByteArray &callPath, const QString &customId, const QByteArray &body)
{
    const QByteArray start = "{\"custom_id\":\"" + customId.toLatin1() + "\",";
    switch (form) {
    case BatchForm::Anthropic:
        return start + "\"params\":" + body + '}';
    case BatchForm::Together:
        return start + "\"body\":" + body + '}';
    case BatchForm::OpenAi:
        break;
    }
    return start + "\"method\":\"POST\",\"url\":\"" + callPath + "\",\"body\":" + body + '}';
}

BatchFile::BatchFile(const QString &path, const BatchService &service, qint64 maximumLines, qint64 maximumBytes)
    : m_file(path)
    , m_form(service.form)
    , m_callPath(service.callPath)
    , m_maximumLines(maximumLines)
    , m_maximumBytes(maximumBytes)
{
}

Result<std::unique_ptr<BatchFile>> BatchFile::begin(const QString &path, const BatchService &service,
                                                    qint64 maximumLines, qint64 maximumBytes)
{
    std::unique_ptr<BatchFile> file(new BatchFile(path, service, maximumLines, maximumBytes));
    if (!file->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{
            ErrorKind::File,
            QCoreApplication::translate("Batch", "%1 can't be written: %2.").arg(path, file->m_file.errorString())};
    if (const auto written = file->write(beginningOf(service.form)); !written)
        return written.error();
    return file;
}

Result<void> BatchFile::write(const QByteArray &bytes)
{
    m_bytes += bytes.size();
    if (m_file.write(bytes) == bytes.size())
        return {};
    return Error{
        ErrorKind::File,
        QCoreApplication::translate("Batch", "%1 can't be written: %2.").arg(m_file.fileName(), m_file.errorString())};
}

bool BatchFile::fits(const QByteArray &body) const
{
    return m_lines < m_maximumLines && m_bytes + body.size() + lineFrame <= m_maximumBytes;
}

Result<void> BatchFile::add(const QString &customId, const QByteArray &body)
{
    QByteArray line = batchLine(m_form, m_callPath, customId, body);
    if (m_lines > 0)
        line.prepend(m_form == BatchForm::Anthropic ? ',' : '\n');
    ++m_lines;
    return write(line);
}

Result<void> BatchFile::finish()
{
    if (const auto written = write(endOf(m_form)); !written)
        return written;
    if (m_file.flush()) {
        m_file.close();
        return {};
    }
    return Error{
        ErrorKind::File,
        QCoreApplication::translate("Batch", "%1 can't be written: %2.").arg(m_file.fileName(), m_file.errorString())};
}
