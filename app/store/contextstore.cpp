#include "contextstore.h"

#include "database.h"
#include "schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

Result<void> putPassages(Database &database, qint64 answer, const QList<NamedText> &passages)
{
    if (passages.isEmpty())
        return {};
    QJsonArray array;
    for (const NamedText &passage : passages)
        array.append(QJsonObject{{u"document"_s, passage.name}, {u"text"_s, passage.text}});
    const QByteArray json = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return Statement(database, "INSERT OR REPLACE INTO answer_context(answer, passages) VALUES (?, ?)")
        .run(answer, Utf8{json});
}

Result<QList<NamedText>> readPassages(Database &database, qint64 answer)
{
    QList<NamedText> passages;
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    if (*version < firstVersionWithContexts)
        return passages;
    Statement query(database, "SELECT passages FROM answer_context WHERE answer = ?");
    query.bind(answer);
    if (query.next()) {
        const QJsonArray array = QJsonDocument::fromJson(query.bytes(0)).array();
        for (const QJsonValue &entry : array)
            passages.append({entry[u"document"].toString(), entry[u"text"].toString()});
    }
    if (const auto read = query.result(); !read)
        return read.error();
    return passages;
}
