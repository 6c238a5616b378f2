#include "benchmarkreading.h"

#include "benchmarkjson.h"
#include "benchmarkrows.h"
#include "csvparser.h"
#include "jsontext.h"
#include "textencoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
class BenchmarkReader
{
    Q_DECLARE_TR_FUNCTIONS(Documents)

public:
    BenchmarkReader(QByteArrayView text, const QString &name)
        : m_text(text)
        , m_name(name)
    {
    }

    Result<BenchmarkReading> read()
    {
        const qsizetype start = skipJsonSpace(m_text, 0);
        if (start == m_text.size())
            return bad(tr("%1 is empty.").arg(m_name));
        const bool json = m_text[start] == '{' || m_text[start] == '[';
        if (const auto done = json ? readJson(start) : readTable(); !done)
            return done.error();
        if (m_reading.questions.isEmpty())
            return bad(tr("%1 holds no question. Assay looks for the columns or keys query, question, user_input and "
                          "input.")
                           .arg(m_name));
        if (m_leftOut > 0)
            m_reading.notices.append(
                tr("%n row(s) without a question were left out.", nullptr, static_cast<int>(m_leftOut)));
        return std::move(m_reading);
    }

private:
    static Error bad(const QString &message) { return {ErrorKind::BadInput, message}; }

    Error faultAt(qsizetype offset, const QString &why) const
    {
        const auto line = 1 + std::ranges::count(m_text.first(std::min(offset, m_text.size())), '\n');
        return bad(tr("%1 can't be read as a benchmark: line %2: %3.").arg(m_name, QString::number(line), why));
    }

    Result<void> readJson(qsizetype at)
    {
        for (bool first = true; at < m_text.size(); first = false) {
            const qsizetype begin = at;
            if (const auto fault = skipJsonValue(m_text, at, true))
                return faultAt(fault->offset, fault->message);
            if (const auto taken = takeValue(begin, at, first); !taken)
                return taken;
            at = skipJsonSpace(m_text, at);
        }
        return {};
    }

    /// The file's outermost value: an array of rows, LlamaIndex's object of examples, or a row.
    Result<void> takeValue(qsizetype begin, qsizetype end, bool first)
    {
        const QByteArrayView value = m_text.sliced(begin, end - begin);
        if (value.front() == '[')
            return takeRows(value);
        if (first && value.front() == '{') {
            for (const JsonMember &member : jsonMembers(value)) {
                if (member.key == u"examples"_s && member.value.front() == '[')
                    return takeRows(member.value);
            }
        }
        return takeRow(value);
    }

    Result<void> takeRows(QByteArrayView array)
    {
        for (const QByteArrayView element : jsonElements(array)) {
            if (const auto taken = takeRow(element); !taken)
                return taken;
        }
        return {};
    }

    Result<void> takeRow(QByteArrayView value)
    {
        const qsizetype offset = value.data() - m_text.data();
        const ordered_json row = ordered_json::parse(value.begin(), value.end(), nullptr, false);
        if (row.is_discarded())
            return faultAt(offset, tr("it is not UTF-8"));
        const std::optional<BenchmarkFormat> format = formatOfRow(row);
        if (!format) {
            ++m_leftOut;
            return {};
        }
        if (format == BenchmarkFormat::AssayLines && row["assay"] != 1)
            return faultAt(offset, tr("it was written by a newer version of Assay"));
        add(format == BenchmarkFormat::AssayLines ? questionFromAssayLine(row) : questionFromRow(row), *format);
        return {};
    }

    void add(const BenchmarkQuestion &question, BenchmarkFormat format)
    {
        if (question.question.trimmed().isEmpty()) {
            ++m_leftOut;
            return;
        }
        if (m_reading.questions.isEmpty())
            m_reading.format = format;
        m_reading.questions.append(question);
    }

    Result<void> readTable()
    {
        constexpr qsizetype sampleSize = 65'536;
        const QByteArrayView sample = m_text.first(std::min(sampleSize, m_text.size()));
        CsvForm form{guessDelimiter(sample, sample.size() == m_text.size(), 0), false};
        form.lineEndsWithCr = endsLinesWithCr(sample, form.delimiter);
        QStringList columns;
        CsvRecord record;
        for (qsizetype at = 0; at < m_text.size(); at += record.length) {
            record = {};
            parseCsvRecord(m_text.sliced(at), true, form, record);
            if (record.unclosedQuote >= 0)
                return faultAt(at + record.unclosedQuote, tr("nothing closes the quotation mark there"));
            if (record.isBlank())
                continue;
            if (columns.isEmpty())
                columns = cellsOf(record);
            else
                takeTableRow(columns, cellsOf(record));
        }
        return {};
    }

    static QStringList cellsOf(const CsvRecord &record)
    {
        QStringList cells;
        for (const CsvCell &cell : record.cells)
            cells.append(csvCellText(cell));
        return cells;
    }

    void takeTableRow(const QStringList &columns, const QStringList &cells)
    {
        ordered_json row = ordered_json::object();
        bool hasIdColumn = false;
        for (qsizetype i = 0; i < columns.size(); ++i)
            hasIdColumn = hasIdColumn || columns[i].trimmed().compare("id"_L1, Qt::CaseInsensitive) == 0;
        for (qsizetype i = 0; i < std::min(columns.size(), cells.size()); ++i) {
            const QString column = columns[i].trimmed();
            // pandas writes row numbers under no name.
            if (!column.isEmpty() && !column.startsWith("Unnamed: "_L1) && !cells[i].isEmpty())
                row[column.toStdString()] = cells[i].toStdString();
        }
        BenchmarkQuestion question = questionFromRow(row);
        if (hasIdColumn && question.id.isEmpty())
            question.origin = QuestionOrigin::Manual; // the others have the ids that Assay gave them
        add(question, BenchmarkFormat::SeedCsv);
    }

    QByteArrayView m_text; ///< UTF-8
    QString m_name;
    BenchmarkReading m_reading;
    qint64 m_leftOut = 0;
};

QByteArray utf8Of(const QByteArray &bytes)
{
    const TextEncoding encoding = detectEncoding(bytes, true);
    const QByteArray text = bytes.sliced(encoding.markLength);
    if (encoding.name.isEmpty() || encoding.name == "utf-8"_L1)
        return text;
    QStringDecoder decoder(encoding.name.toLatin1().constData());
    return QString(decoder.decode(text)).toUtf8();
}
}

Result<BenchmarkReading> readBenchmark(const QByteArray &bytes, const QString &name)
{
    const QByteArray text = utf8Of(bytes);
    return BenchmarkReader(text, name).read();
}
