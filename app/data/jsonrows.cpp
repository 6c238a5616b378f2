#include "jsonrows.h"

using namespace Qt::Literals::StringLiterals;

Result<TableRow> JsonRows::rowOf(QByteArrayView object, qint64 row, qint64 line, const QString &encoding)
{
    TableRow result{row, {}};
    result.cells.resize(m_columns.size());
    m_repeats.clear();
    std::vector<bool> taken(size_t(m_columns.size()), false);
    for (const JsonMember &member : jsonMembers(object)) {
        const qsizetype column = columnOfKey(member.key, taken, row, line);
        if (column < 0)
            return Error{
                ErrorKind::BadInput,
                tr("The rows up to line %1 have more than %2 different keys; Assay takes at most that many columns.")
                    .arg(line)
                    .arg(ColumnList::mostColumns)};
        result.cells.resize(m_columns.size());
        result.cells[column] = jsonCell(member.value);
        addLastUserMessage(member, result);
        taken.resize(size_t(m_columns.size()), false);
    }
    reportReplaced(object, result.cells, row, line, encoding);
    return result;
}

qsizetype JsonRows::columnOfKey(const QString &key, std::vector<bool> &taken, qint64 row, qint64 line)
{
    qsizetype column = m_columns.indexOf(key);
    if (column < 0 && !m_columns.isFull()) {
        column = m_columns.append(key);
        taken.push_back(true);
        return column;
    }
    if (column < 0 || !taken[size_t(column)]) {
        if (column >= 0)
            taken[size_t(column)] = true;
        return column;
    }
    // The same key again: nothing is dropped, so it gets the first free column key_2, key_3 …
    int &number = m_repeats[key];
    while (taken[size_t(column)]) {
        column = m_columns.indexOf(key + u'_' + QString::number(++number + 1));
        if (column >= 0)
            continue;
        if (m_columns.isFull())
            return -1;
        column = m_columns.append(key);
        taken.push_back(false);
    }
    taken[size_t(column)] = true;
    report(row, line,
           tr("The key %1 is there several times; a further value is in the column %2.")
               .arg(ColumnList::shown(key), ColumnList::shown(m_columns.names().at(column))));
    return column;
}

void JsonRows::addLastUserMessage(const JsonMember &member, TableRow &row)
{
    const auto known = m_lastUserColumns.constFind(member.key);
    const std::optional<QString> message = lastUserMessage(member.value);
    if (known == m_lastUserColumns.constEnd()) {
        if (!message || m_columns.isFull())
            return;
        const qsizetype column = m_columns.append(member.key + u".last_user"_s);
        m_lastUserColumns.insert(member.key, column);
        row.cells.append(*message);
        report(0, 0,
               tr("%1 holds lists of chat messages. They are kept as JSON text; the column %2 was added with the text "
                  "of the last "
                  "user message.")
                   .arg(ColumnList::shown(member.key), ColumnList::shown(m_columns.names().at(column))));
        return;
    }
    // A row with a plain text among rows of messages: the text is what the user said.
    row.cells[*known] = message ? *message : member.value.front() == '"' ? jsonCell(member.value) : QString();
}

void JsonRows::reportReplaced(QByteArrayView object, const QStringList &cells, qint64 row, qint64 line,
                              const QString &encoding)
{
    if (!object.isValidUtf8()) {
        report(row, line, tr("The row holds bytes that are not valid %1; they are kept as U+FFFD.").arg(encoding));
        return;
    }
    if (!object.contains("\\u"))
        return;
    // U+FFFD that stands in the file is text; the others come from halves of surrogate pairs.
    qsizetype replaced = -object.toByteArray().count("\xEF\xBF\xBD");
    for (const QString &cell : cells)
        replaced += cell.count(QChar::ReplacementCharacter);
    if (replaced > 0 && !object.toByteArray().toLower().contains("\\ufffd"))
        report(row, line,
               tr("The row holds escapes such as \\ud800 that are half a character; they are kept as U+FFFD."));
}
