#include "draftstore.h"

#include "database.h"
#include "schema.h"
#include "timetext.h"

namespace {
constexpr int firstVersionWithDrafts = 2;

Result<bool> hasDrafts(Database &database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    return *version >= firstVersionWithDrafts;
}

StoredPrompt promptOf(const Statement &row)
{
    return {row.integer(0), row.text(1), row.smallInteger(2), row.bytes(3), timeFromText(row.text(4))};
}
}

Result<void> putDraft(Database &database, const QByteArray &plan, const QByteArray &unused)
{
    return Statement(database,
                     "INSERT INTO draft(id, plan, unused, saved_at) VALUES (1, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
                     "SET plan = excluded.plan, unused = excluded.unused, saved_at = excluded.saved_at")
        .run(Utf8{plan}, Utf8{unused}, timeText(QDateTime::currentDateTimeUtc()));
}

Result<StoredDraft> readStoredDraft(Database &database)
{
    const auto known = hasDrafts(database);
    if (!known)
        return known.error();
    if (!*known)
        return StoredDraft();
    Statement query(database, "SELECT plan, unused, saved_at FROM draft WHERE id = 1");
    if (query.next())
        return StoredDraft{query.bytes(0), query.bytes(1), timeFromText(query.text(2))};
    if (const auto read = query.result(); !read)
        return read.error();
    return StoredDraft();
}

Result<StoredPrompt> putPromptVersion(Database &database, const QString &name, const QByteArray &prompt)
{
    StoredPrompt next{0, name, 1, prompt, QDateTime::currentDateTimeUtc()};
    {
        Statement last(database,
                       "SELECT id, name, version, prompt, created_at FROM prompt_version WHERE name = ? "
                       "ORDER BY version DESC LIMIT 1");
        last.bind(name);
        if (last.next()) {
            if (last.view(3) == prompt)
                return promptOf(last);
            next.version = last.smallInteger(2) + 1;
        }
        if (const auto read = last.result(); !read)
            return read.error();
    }
    const auto done
        = Statement(database, "INSERT INTO prompt_version(name, version, prompt, created_at) VALUES (?, ?, ?, ?)")
              .run(name, next.version, Utf8{prompt}, timeText(next.createdAt));
    if (!done)
        return done.error();
    next.id = database.lastInsertId();
    return next;
}

Result<QList<StoredPrompt>> readStoredPrompts(Database &database)
{
    QList<StoredPrompt> prompts;
    const auto known = hasDrafts(database);
    if (!known)
        return known.error();
    if (!*known)
        return prompts;
    Statement query(database, "SELECT id, name, version, prompt, created_at FROM prompt_version ORDER BY id");
    while (query.next())
        prompts.append(promptOf(query));
    if (const auto read = query.result(); !read)
        return read.error();
    return prompts;
}
