#include "documentstore.h"

#include "database.h"
#include "databaseerror.h"
#include "schema.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray passagesJson(const QList<Passage> &passages)
{
    QJsonArray array;
    for (const Passage &passage : passages) {
        QJsonArray entry{passageKindName(passage.kind), passage.level, passage.page, qint64(passage.offset),
                         qint64(passage.length)};
        if (!passage.fields.isEmpty()) {
            QJsonArray fields;
            for (const NamedText &field : passage.fields)
                fields.append(QJsonArray{field.name, field.text});
            entry.append(fields);
        }
        array.append(entry);
    }
    return compact(array);
}

QList<Passage> passagesFrom(const QByteArray &json)
{
    QList<Passage> passages;
    const QJsonArray array = QJsonDocument::fromJson(json).array();
    passages.reserve(array.size());
    for (const QJsonValue &value : array) {
        Passage passage{passageKindFromName(value[0].toString()),
                        value[1].toInt(),
                        value[2].toInt(),
                        qsizetype(value[3].toInteger()),
                        qsizetype(value[4].toInteger()),
                        {}};
        const QJsonArray fields = value[5].toArray();
        for (const QJsonValue &field : fields)
            passage.fields.append({field[0].toString(), field[1].toString()});
        passages.append(passage);
    }
    return passages;
}

QString markOf(const Passage &passage)
{
    switch (passage.kind) {
    case PassageKind::Heading:
        return QString(std::clamp(passage.level, 1, 6), u'#') + u' ';
    case PassageKind::ListEntry:
        return u"- "_s;
    case PassageKind::TableRow:
        return u"| "_s;
    default:
        return {};
    }
}

/// The text with headings, entries of lists and rows of tables marked as Markdown does: what searches documents tells
/// their blocks by these marks.
QString markedText(const QString &text, const QList<Passage> &passages)
{
    QString marked;
    marked.reserve(text.size() + 2 * passages.size());
    qsizetype at = 0;
    for (const Passage &passage : passages) {
        if (passage.offset < at || passage.offset > text.size())
            return text; // it is damaged; readSourceDocument() says so
        marked += QStringView(text).sliced(at, passage.offset - at);
        marked += markOf(passage);
        at = passage.offset;
    }
    marked += QStringView(text).sliced(at);
    return marked;
}

QStringList textsFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toVariant().toStringList();
}

/// Of a plain text: what is between empty lines.
QList<Passage> paragraphsOf(const QString &text)
{
    QList<Passage> passages;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = text.indexOf("\n\n"_L1, from);
        if (end < 0)
            end = text.size();
        Passage passage;
        passage.offset = from;
        passage.length = end - from;
        if (!QStringView(text).sliced(from, end - from).trimmed().isEmpty())
            passages.append(passage);
        from = end;
        while (from < text.size() && text[from] == u'\n')
            ++from;
    }
    return passages;
}

Result<bool> isStored(Database &database, const SourceDocument &document, const QByteArray &passages)
{
    Statement query(database,
                    "SELECT 1 FROM document WHERE name = ? AND text = ? AND format = ? AND title = ? AND passages = ?");
    query.bind(document.name, document.text, document.format, document.title, Utf8{passages});
    const bool found = query.next();
    if (const auto read = query.result(); !read)
        return read.error();
    return found;
}
}

Result<void> putDocument(Database &database, const QString &name, const QString &text)
{
    return Statement(database,
                     "INSERT INTO document(name, text, added_at) VALUES (?, ?, ?) "
                     "ON CONFLICT (name) DO UPDATE SET text = excluded.text, added_at = excluded.added_at, path = '', "
                     "format = '', title = '', pages = 0, passages = '[]', notices = '[]'")
        .run(name, text, timeText(QDateTime::currentDateTimeUtc()));
}

Result<bool> putSourceDocument(Database &database, const SourceDocument &document)
{
    const QByteArray passages = passagesJson(document.passages);
    const auto known = isStored(database, document, passages);
    if (!known)
        return known.error();
    if (*known)
        return false;
    const QByteArray notices = compact(QJsonArray::fromStringList(document.notices));
    const auto done
        = Statement(database,
                    "INSERT INTO document(name, text, added_at, path, format, title, pages, passages, notices) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET text = excluded.text, "
                    "added_at = excluded.added_at, path = excluded.path, format = excluded.format, title = "
                    "excluded.title, pages = excluded.pages, passages = excluded.passages, notices = excluded.notices")
              .run(document.name, document.text, timeText(QDateTime::currentDateTimeUtc()), document.path,
                   document.format, document.title, document.pages, Utf8{passages}, Utf8{notices});
    if (!done)
        return done.error();
    return true;
}

Result<void> deleteDocuments(Database &database, const QStringList &names)
{
    Statement remove(database, "DELETE FROM document WHERE name = ?");
    for (const QString &name : names) {
        if (const auto done = remove.run(name); !done)
            return done;
    }
    return {};
}

Result<QList<std::pair<QString, QString>>> readDocuments(Database &database)
{
    QList<std::pair<QString, QString>> documents;
    const auto known = hasGenerations(database);
    if (!known)
        return known.error();
    Statement query(database,
                    *known ? "SELECT name, text, passages FROM document ORDER BY id"
                           : "SELECT name, text, '[]' FROM document ORDER BY id");
    while (query.next())
        documents.append({query.text(0), markedText(query.text(1), passagesFrom(query.bytes(2)))});
    if (const auto read = query.result(); !read)
        return read.error();
    return documents;
}

Result<QStringList> readDocumentNames(Database &database)
{
    QStringList names;
    Statement query(database, "SELECT name FROM document ORDER BY id");
    while (query.next())
        names.append(query.text(0));
    if (const auto read = query.result(); !read)
        return read.error();
    return names;
}

Result<QList<DocumentInfo>> readDocumentInfos(Database &database)
{
    const auto known = hasGenerations(database);
    if (!known)
        return known.error();
    QList<DocumentInfo> documents;
    Statement query(database,
                    *known ? "SELECT id, name, length(text), added_at, path, format, title, pages, "
                             "json_array_length(passages), notices FROM document ORDER BY id"
                           : "SELECT id, name, length(text), added_at, '', '', '', 0, 0, '[]' FROM document ORDER BY "
                             "id");
    while (query.next())
        documents.append({query.integer(0), query.text(1), query.text(4), query.text(5), query.text(6),
                          query.smallInteger(7), query.integer(2), query.integer(8), textsFrom(query.bytes(9)),
                          timeFromText(query.text(3))});
    if (const auto read = query.result(); !read)
        return read.error();
    return documents;
}

Result<SourceDocument> readSourceDocument(Database &database, const QString &name)
{
    const auto known = hasGenerations(database);
    if (!known)
        return known.error();
    Statement query(database,
                    *known ? "SELECT text, path, format, title, pages, passages, notices FROM document WHERE name = ?"
                           : "SELECT text, '', '', '', 0, '[]', '[]' FROM document WHERE name = ?");
    query.bind(name);
    if (!query.next())
        return query.result()
            ? Error{ErrorKind::NotFound,
                    QCoreApplication::translate("DocumentStore", "%1 has no document %2. Add it again.")
                        .arg(database.path(), name)}
            : query.result().error();
    SourceDocument document{name,
                            query.text(1),
                            query.text(2),
                            query.text(3),
                            query.text(0),
                            passagesFrom(query.bytes(5)),
                            query.smallInteger(4),
                            textsFrom(query.bytes(6))};
    const auto within = [&](const Passage &passage) {
        return passage.offset >= 0 && passage.length >= 0 && passage.offset <= document.text.size() - passage.length;
    };
    if (!std::ranges::all_of(document.passages, within))
        return damagedError(database.path(), u"document %1"_s.arg(name));
    if (document.format.isEmpty())
        document.passages = paragraphsOf(document.text);
    return document;
}
