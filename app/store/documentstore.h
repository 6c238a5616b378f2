#pragma once

#include "document.h"
#include "generationinfo.h"
#include "result.h"

#include <QList>

class Database;

/// Adds a plain text, or gives the document of that name another one.
Result<void> putDocument(Database &database, const QString &name, const QString &text);
/// The same with all that is known of it. False: it says the same already.
Result<bool> putSourceDocument(Database &database, const SourceDocument &document);
/// Names that are not there are no error.
Result<void> deleteDocuments(Database &database, const QStringList &names);

/// Names and texts; headings, entries of lists and rows of tables are marked as in Markdown.
Result<QList<std::pair<QString, QString>>> readDocuments(Database &database);
Result<QStringList> readDocumentNames(Database &database);
Result<QList<DocumentInfo>> readDocumentInfos(Database &database);
/// NotFound when there is none of that name. One that was stored as plain text has its paragraphs as passages.
Result<SourceDocument> readSourceDocument(Database &database, const QString &name);
