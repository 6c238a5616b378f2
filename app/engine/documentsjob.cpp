#include "documentsjob.h"

#include "tablereader.h"

#include <QFileInfo>

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostCharacters = 256 * 1024 * 1024; ///< of one file's documents, which are in memory together

Error tooMuchText(const QString &path)
{
    return Error{ErrorKind::BadInput,
                 QCoreApplication::translate("Reading",
                                             "%1 holds more than %2 million characters of documents. Split it into "
                                             "several files.")
                     .arg(QFileInfo(path).fileName())
                     .arg(mostCharacters / 1'000'000)};
}

qsizetype charactersOf(const SourceDocument &document)
{
    qsizetype characters = document.text.size();
    for (const Passage &passage : document.passages) {
        for (const NamedText &field : passage.fields)
            characters += field.text.size();
    }
    return characters;
}

/// What stands for the row where its columns are not shown.
QString firstText(const QStringList &cells)
{
    for (const QString &cell : cells) {
        if (!cell.trimmed().isEmpty())
            return cell.simplified();
    }
    return {};
}

/// A table of any columns, a passage for each row.
Result<SourceDocument> rowsAsDocument(const SourceFile &file, const QString &encoding)
{
    if (file.format != "csv"_L1 && file.format != "json"_L1)
        return Error{ErrorKind::BadInput, {}};
    auto reader = TableReader::open(file.path, {.encoding = encoding});
    if (!reader)
        return reader.error();
    SourceDocument document{file.name, file.path, file.format, {}, {}, {}, 0, {}};
    for (;;) {
        const auto row = (*reader)->next();
        if (!row)
            return row.error();
        if (!*row)
            return document;
        if (document.text.size() > mostCharacters)
            return tooMuchText(file.path);
        Passage passage{PassageKind::Row, 0, 0, document.text.size(), 0, {}};
        const QStringList columns = (*reader)->columns();
        for (qsizetype i = 0; i < columns.size(); ++i)
            passage.fields.append({columns[i], (*row)->cells.value(i)});
        const QString text = firstText((*row)->cells);
        passage.length = text.size();
        document.text += text + u'\n';
        if (!text.isEmpty())
            document.passages.append(std::move(passage));
    }
}
}

DocumentsJob::DocumentsJob(QStringList paths, QString encoding)
    : m_paths(std::move(paths))
    , m_encoding(std::move(encoding))
{
}

void DocumentsJob::find()
{
    m_sources = findSources(m_paths);
    for (const QString &notice : std::as_const(m_sources.notices))
        m_report.problems.append({{}, notice, true});
}

QString DocumentsJob::file() const
{
    return isAtEnd() ? QString() : m_sources.files[m_next].name;
}

QList<SourceDocument> DocumentsJob::takeRead()
{
    return std::exchange(m_read, {});
}

/// Two tables may hold rows of documents of the same name: both stay.
void DocumentsJob::keep(SourceDocument document)
{
    const QString wished = document.name;
    for (int i = 2; m_known.contains(document.name); ++i)
        document.name = wished + u'#' + QString::number(i);
    if (document.name != wished)
        document.notices.append(
            QCoreApplication::translate("Reading", "Another file holds a document %1; this one is called %2.")
                .arg(wished, document.name));
    m_known.insert(document.name);
    m_read.append(std::move(document));
}

void DocumentsJob::readNext()
{
    const SourceFile &file = m_sources.files[m_next++];
    qsizetype characters = 0;
    auto read = readSource(file, {.encoding = m_encoding}, [&](SourceDocument document) -> Result<void> {
        characters += charactersOf(document);
        if (characters > mostCharacters)
            return tooMuchText(file.path);
        keep(std::move(document));
        return {};
    });
    if (!read && m_takesAnyTable && m_read.isEmpty()) {
        auto table = rowsAsDocument(file, m_encoding);
        if (table) {
            keep(*std::move(table));
            read = {};
        }
    }
    if (!read)
        m_report.problems.append({file.name, read.error().message, true});
}

Result<void> DocumentsJob::store(ProjectWriter &writer)
{
    const QList<SourceDocument> documents = takeRead();
    for (const SourceDocument &document : documents) {
        const auto added = writer.addSourceDocument(document);
        if (!added)
            return added.error();
        if (*added)
            m_report.added.append(document.name);
        else
            ++m_report.unchanged;
        m_names.append(document.name);
        for (const QString &notice : document.notices)
            m_report.problems.append({document.name, notice, false});
    }
    return {};
}
