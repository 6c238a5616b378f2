#include "tablerows.h"

#include "jsontext.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostProblems = 20;
constexpr int deepestObjects = 16;

struct RowColumns
{
    qsizetype filename = -1;
    qsizetype page = -1;
    qsizetype text = -1;
};

RowColumns findColumns(const QStringList &columns)
{
    const auto find = [&columns](QLatin1StringView name) {
        return qsizetype(std::ranges::find_if(columns,
                                              [name](const QString &column) {
                                                  return column.trimmed().compare(name, Qt::CaseInsensitive) == 0;
                                              })
                         - columns.begin());
    };
    const auto found = [&](QLatin1StringView name) { return find(name) < columns.size() ? find(name) : -1; };
    return {found("filename"_L1), found("page"_L1), found("text"_L1)};
}

Error withoutColumns(const QString &path, const QStringList &columns)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate("Reading",
                                        "%1 is no table of documents: it needs the columns filename and text (and "
                                        "page, if there are pages). It has: %2.")
                .arg(QDir::toNativeSeparators(path), columns.mid(0, 20).join(u", "_s).left(500))};
}

/// A nested object becomes one field for each of its values, as pandas.json_normalize names them: "meta.author".
void addField(const QString &name, const QString &cell, bool isJson, int depth, QList<NamedText> &fields)
{
    const QByteArray utf8 = isJson && cell.startsWith(u'{') && depth < deepestObjects ? cell.toUtf8() : QByteArray();
    if (utf8.isEmpty() || checkJson(utf8)) {
        if (!cell.isEmpty())
            fields.append({name, cell});
        return;
    }
    for (const JsonMember &member : jsonMembers(utf8))
        addField(name + u'.' + member.key, jsonCell(member.value), isJson, depth + 1, fields);
}

/// 0 where the cell holds no number; "nan" and "inf" are none.
int pageNumber(const QString &cell)
{
    const double page = cell.toDouble();
    return std::isfinite(page) ? int(std::clamp(page, 0.0, 1e9)) : 0;
}

DocumentRow rowOf(const TableRow &row, const QStringList &columns, const RowColumns &known, bool isJson)
{
    DocumentRow result;
    result.filename = row.cells.value(known.filename).trimmed();
    result.page = pageNumber(row.cells.value(known.page));
    result.text = row.cells.value(known.text);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (i != known.filename && i != known.page && i != known.text)
            addField(columns.value(i), row.cells.at(i), isJson, 0, result.fields);
    }
    return result;
}

void takeProblems(TableReader &reader, QStringList &problems)
{
    const QList<RowProblem> list = reader.takeProblems();
    for (const RowProblem &problem : list) {
        if (problems.size() < mostProblems)
            problems.append(problem.row > 0 ? QCoreApplication::translate("Reading", "Row %1: %2")
                                                  .arg(QString::number(problem.row), problem.message)
                                            : problem.message);
    }
}
}

Result<void> forEachRow(const QString &path, const QString &shownPath, const TableOptions &options,
                        const std::function<Result<void>(DocumentRow)> &visit, QStringList &problems)
{
    const auto opened = TableReader::open(path, options);
    if (!opened)
        return opened.error();
    TableReader &reader = **opened;
    const bool isJson = reader.effectiveOptions().format.startsWith("json"_L1);
    for (;;) {
        const auto row = reader.next();
        if (!row)
            return row.error();
        takeProblems(reader, problems);
        const RowColumns columns = findColumns(reader.columns());
        if (columns.filename < 0 || columns.text < 0)
            return withoutColumns(shownPath, reader.columns());
        if (!*row)
            return {};
        if (const auto visited = visit(rowOf(**row, reader.columns(), columns, isJson)); !visited)
            return visited.error();
    }
}
