#pragma once

#include "exports.h"

#include <QByteArray>

#include <optional>

class Sink;

/// The shortest text that reads back as the same number, in the C locale, without an exponent where that is possible.
QByteArray shortestNumber(double value);

/// Writes rows of cells by RFC 4180 (CRLF, quotes where needed, doubled inside).
class CsvCells
{
public:
    CsvCells(Sink &sink, const ExportOptions &options);

    void text(const QString &text);
    void number(std::optional<double> value);
    void integer(std::optional<qint64> value);
    void endRow();

private:
    void cell(const QByteArray &bytes);

    Sink &m_sink;
    ExportOptions m_options;
    QByteArray m_delimiter;
    QByteArray m_row;
    bool m_firstCell = true;
    bool m_firstRow = true;
};
