#include "jsontablereader.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What people call the list of rows.
bool isRowsKey(const QString &key)
{
    static const QStringList names{u"rows"_s,      u"data"_s,    u"examples"_s,  u"items"_s,   u"questions"_s,
                                   u"instances"_s, u"samples"_s, u"records"_s,   u"dataset"_s, u"test"_s,
                                   u"tests"_s,     u"entries"_s, u"test_cases"_s};
    return names.contains(key.toLower());
}
}

JsonTableReader::JsonTableReader(TextWindow window, TableOptions options, qsizetype markLength)
    : m_stream(std::move(window))
    , m_options(std::move(options))
    , m_markLength(markLength)
{
}

Error JsonTableReader::noRows(const QString &what) const
{
    return {ErrorKind::BadInput,
            tr("%1 holds no rows: %2. Assay reads an array of objects, an object that holds one, or JSONL with one "
               "object a line.")
                .arg(QFileInfo(m_stream.source().path()).fileName(), what)};
}

Result<void> JsonTableReader::start()
{
    const auto first = m_stream.peek();
    if (!first)
        return first.error();
    if (*first == '{') {
        if (const auto found = findRowsInObject(); !found)
            return found;
    } else if (*first == '[') {
        if (const auto taken = m_stream.take('['); !taken)
            return taken;
    } else {
        if (const auto value = m_stream.value(); !value)
            return value.error();
        return noRows(tr("it is one single value"));
    }
    auto row = next();
    if (!row)
        return row.error();
    m_firstRow = std::move(*row);
    if (!m_firstRow)
        report(0, 0, tr("The list of rows is empty."));
    return {};
}

Result<void> JsonTableReader::findRowsInObject()
{
    const auto members = scanMembers();
    if (!members)
        return members.error();
    if (members->chosen < 0)
        return noRows(tr("none of its members is an array of objects"));
    auto window = reopened();
    if (!window)
        return window.error();
    m_stream = JsonStream(std::move(*window));
    m_inObject = true;
    QStringList others = members->names;
    const QString name = others.takeAt(members->chosen);
    if (!others.isEmpty())
        report(0, 0,
               tr("The rows are those of %1; not read: %2.")
                   .arg(ColumnList::shown(name), ColumnList::shown(others.mid(0, 10).join(u", "))));
    return enterMember(members->chosen);
}

/// Goes to the next member's value; false at the end of the object.
Result<bool> JsonTableReader::nextMember(bool first, QString &key)
{
    const auto next = m_stream.peek();
    if (!next)
        return next.error();
    if (*next == '}') {
        if (const auto taken = m_stream.take('}'); !taken)
            return taken.error();
        return false;
    }
    if (!first) {
        if (const auto comma = m_stream.take(','); !comma)
            return comma.error();
    }
    const auto quote = m_stream.peek();
    if (!quote)
        return quote.error();
    if (*quote != '"')
        return m_stream.errorAt(0, tr("a key in quotation marks is expected"));
    const auto name = m_stream.value();
    if (!name)
        return name.error();
    key = jsonString(*name);
    m_stream.takeValue();
    if (const auto colon = m_stream.take(':'); !colon)
        return colon.error();
    return true;
}

Result<JsonTableReader::Members> JsonTableReader::scanMembers()
{
    if (const auto brace = m_stream.take('{'); !brace)
        return brace.error();
    Members members;
    QString key;
    for (;;) {
        const auto more = nextMember(members.names.isEmpty(), key);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (members.names.size() >= ColumnList::mostColumns)
            return noRows(tr("it has too many members"));
        members.names.append(key);
        const qint64 begin = m_stream.bytesTaken();
        const auto rows = m_stream.isArrayOfObjects();
        if (!rows)
            return rows.error();
        if (const auto skipped = m_stream.skipValue(); !skipped)
            return skipped.error();
        const qint64 size = isRowsKey(key) ? std::numeric_limits<qint64>::max() : m_stream.bytesTaken() - begin;
        if (*rows && size > members.chosenSize) {
            members.chosen = members.names.size() - 1;
            members.chosenSize = size;
        }
    }
    return members;
}

Result<void> JsonTableReader::enterMember(qsizetype index)
{
    if (const auto brace = m_stream.take('{'); !brace)
        return brace;
    QString key;
    for (qsizetype i = 0; i <= index; ++i) {
        if (const auto more = nextMember(i == 0, key); !more)
            return more.error();
        if (i == index)
            break;
        if (const auto skipped = m_stream.skipValue(); !skipped)
            return skipped;
    }
    return m_stream.take('[');
}

Result<TextWindow> JsonTableReader::reopened() const
{
    auto source
        = std::make_unique<Utf8Source>(m_stream.source().path(), TextEncoding{m_options.encoding, m_markLength});
    if (const auto opened = source->open(); !opened)
        return opened.error();
    return TextWindow(std::move(source));
}

Result<std::optional<TableRow>> JsonTableReader::next()
{
    if (m_firstRow)
        return std::exchange(m_firstRow, std::nullopt);
    while (!m_ended) {
        const auto next = m_stream.peek();
        if (!next)
            return next.error();
        if (*next == ']') {
            m_ended = true;
            if (const auto finished = finish(); !finished)
                return finished.error();
            break;
        }
        if (m_anyElement) {
            if (const auto comma = m_stream.take(','); !comma)
                return comma.error();
        }
        m_anyElement = true;
        auto row = readElement();
        if (!row || *row)
            return row;
    }
    return std::optional<TableRow>();
}

/// The next element as a row; nullopt when it is none.
Result<std::optional<TableRow>> JsonTableReader::readElement()
{
    const auto element = m_stream.value();
    if (!element)
        return element.error();
    ++m_row;
    std::optional<TableRow> row;
    if (element->front() == '{') {
        auto read = m_rows.rowOf(*element, m_row, m_stream.line(), m_options.encoding);
        if (!read)
            return read.error();
        row = std::move(*read);
    } else if (m_row == 1) {
        return noRows(tr("the elements of its array are not objects"));
    } else {
        report(m_row, m_stream.line(), tr("The element is not an object and is left out."));
    }
    m_stream.takeValue();
    return row;
}

/// Behind the last element: the rest must be strict JSON, too.
Result<void> JsonTableReader::finish()
{
    if (const auto bracket = m_stream.take(']'); !bracket)
        return bracket;
    QString key;
    while (m_inObject) {
        const auto more = nextMember(false, key);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (const auto skipped = m_stream.skipValue(); !skipped)
            return skipped;
    }
    const auto rest = m_stream.peek();
    if (!rest)
        return rest.error();
    if (*rest != JsonStream::end)
        return m_stream.errorAt(0, tr("nothing may follow the value"));
    return {};
}
