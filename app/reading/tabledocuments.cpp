#include "tabledocuments.h"

#include "documentbuilder.h"
#include "lenientjson.h"
#include "readingerrors.h"
#include "tablerows.h"

#include <QCoreApplication>
#include <QSet>
#include <QTemporaryFile>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What a first look at the whole table says.
struct TableSurvey
{
    bool together = true; ///< the rows of each document follow each other
    qint64 emptyRows = 0;
    bool anyRow = false;
    QStringList problems;
};

Result<TableSurvey> surveyTable(const QString &path, const SourceFile &file, const TableOptions &options)
{
    TableSurvey survey;
    QSet<size_t> seen; // hashes, so that it does not grow with the names
    QString last;
    const auto visit = [&](const DocumentRow &row) -> Result<void> {
        if (row.text.trimmed().isEmpty()) {
            ++survey.emptyRows;
            return {};
        }
        if (survey.anyRow && row.filename == last)
            return {};
        const size_t hash = qHash(row.filename, 1);
        survey.together = survey.together && !seen.contains(hash);
        seen.insert(hash);
        last = row.filename;
        survey.anyRow = true;
        return {};
    };
    if (const auto read = forEachRow(path, file.path, options, visit, survey.problems); !read)
        return read.error();
    return survey;
}

/// Makes documents of rows: one at a time where the rows of each follow each other, else all at once.
class RowDocuments
{
public:
    RowDocuments(const SourceFile &file, const TableSurvey &survey, QStringList notices, const DocumentSink &found)
        : m_file(file)
        , m_together(survey.together)
        , m_notices(std::move(notices))
        , m_found(found)
    {
    }
    Result<void> add(const DocumentRow &row)
    {
        if (row.text.trimmed().isEmpty())
            return {};
        if (m_together && !m_open.empty() && !m_positions.contains(row.filename)) {
            if (const auto ended = finish(); !ended)
                return ended;
        }
        Passage passage;
        passage.kind = PassageKind::Row;
        passage.page = row.page;
        passage.fields = row.fields;
        DocumentBuilder &builder = builderOf(row.filename);
        builder.add(std::move(passage), row.text);
        return {};
    }
    Result<void> finish()
    {
        for (DocumentBuilder &builder : m_open) {
            int pages = 0;
            for (const Passage &passage : builder.passages())
                pages = std::max(pages, passage.page);
            builder.setPages(pages);
            if (builder.isEmpty())
                continue;
            if (const auto taken = m_found(builder.take()); !taken)
                return taken;
        }
        m_open.clear();
        m_positions.clear();
        return {};
    }

private:
    DocumentBuilder &builderOf(const QString &filename)
    {
        const auto known = m_positions.constFind(filename);
        if (known != m_positions.cend())
            return m_open[*known];
        SourceFile file = m_file;
        file.name = filename.isEmpty() ? m_file.name : filename;
        m_positions.insert(filename, m_open.size());
        DocumentBuilder &builder = m_open.emplace_back(file);
        // What is to be said about the table is said once, with its first document.
        for (const QString &notice : std::exchange(m_notices, {}))
            builder.notice(notice);
        return builder;
    }

    SourceFile m_file;
    bool m_together;
    QStringList m_notices;
    const DocumentSink &m_found;
    std::vector<DocumentBuilder> m_open;
    QHash<QString, size_t> m_positions;
};

Result<void> readRows(const QString &path, const SourceFile &file, const TableOptions &options,
                      const TableSurvey &survey, const QStringList &notices, const DocumentSink &found)
{
    if (!survey.anyRow)
        return withoutText(file.path);
    QStringList all = notices + survey.problems;
    const int emptyRows = int(survey.emptyRows);
    if (emptyRows > 0)
        all.append(QCoreApplication::translate("Reading", "%n row(s) without text were left out.", nullptr, emptyRows));
    RowDocuments documents(file, survey, all, found);
    QStringList repeated;
    const auto add = [&documents](const DocumentRow &row) { return documents.add(row); };
    if (const auto read = forEachRow(path, file.path, options, add, repeated); !read)
        return read.error();
    return documents.finish();
}

/// Reads a repaired copy; `strict` is what was wrong with the file as it is, and the error if repairing does not help.
Result<void> readLeniently(const SourceFile &file, const ReadOptions &options, const Error &strict,
                           const DocumentSink &found)
{
    QTemporaryFile copy;
    if (!copy.open())
        return strict;
    const auto repairs = repairJson(file.path, options, copy);
    if (!repairs || repairs->controlCharacters == 0 || !copy.flush())
        return strict;
    TableOptions table;
    table.format = u"json"_s;
    table.encoding = u"utf-8"_s;
    const auto survey = surveyTable(copy.fileName(), file, table);
    if (!survey)
        return strict;
    const QString notice = QCoreApplication::translate(
        "Reading", "The JSON is not valid: %n control character(s) inside texts were accepted as they are.", nullptr,
        static_cast<int>(repairs->controlCharacters));
    return readRows(copy.fileName(), file, table, *survey, {notice}, found);
}
}

Result<void> readTable(const SourceFile &file, const ReadOptions &options, const DocumentSink &found)
{
    TableOptions table;
    table.encoding = options.encoding;
    const auto survey = surveyTable(file.path, file, table);
    if (survey)
        return readRows(file.path, file, table, *survey, {}, found);
    const bool mayBeRepaired = file.format == "json"_L1 && survey.error().kind == ErrorKind::BadInput;
    return mayBeRepaired ? readLeniently(file, options, survey.error(), found) : survey.error();
}
