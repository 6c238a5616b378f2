#pragma once

#include "database.h"

/// One snapshot for several SELECTs. Inside another reading one, that one's snapshot.
class Snapshot
{
public:
    explicit Snapshot(Database &database)
        : m_database(database)
        , m_begun(database.execute("SAVEPOINT reading"))
    {
    }
    ~Snapshot()
    {
        if (m_begun)
            m_database.execute("RELEASE reading").has_value();
    }
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Database &m_database;
    Result<void> m_begun;
};
