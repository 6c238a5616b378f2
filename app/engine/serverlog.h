#pragma once

#include "redaction.h"

#include <QByteArray>
#include <QStringList>

/// What a server writes, as plain lines without keys and terminal colours; the last ones are kept.
class ServerLog
{
public:
    explicit ServerLog(const Redaction &redaction);

    /// The lines that are whole now.
    QStringList append(const QByteArray &bytes);
    /// What is left without a line end, as a line.
    QStringList finish();
    QStringList lines() const { return m_lines; }
    /// The last `count` lines, one below the other, cut where they are very long.
    QString tail(int count) const;

private:
    QStringList keep(const QByteArrayList &lines);

    Redaction m_redaction;
    QByteArray m_rest;
    QStringList m_lines;
};

constexpr int maximumServerLogLines = 2000;
