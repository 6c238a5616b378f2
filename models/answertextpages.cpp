#include "answertextpages.h"

#include "answercells.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr int mostRowsKept = 3000;
constexpr int mostCellsKept = 24000;
constexpr int mostPagesWanted = 6;

QString beginningOf(const QString &text)
{
    const QString line = text.left(AnswerTextPages::textLength).simplified();
    return text.size() >= AnswerTextPages::textLength ? line + u'…' : line;
}
}

/// Two answers, of items and of texts, that belong together.
struct AnswerTextPages::Request
{
    std::shared_ptr<const AnswerTable> table;
    QList<qint32> rows;
    int serial = 0;
    QList<Item> items;
    QStringList texts;
    int missing = 2;
    std::function<void()> done;
};

AnswerTextPages::AnswerTextPages(AnswerTextSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(0ms);
    connect(&m_pause, &QTimer::timeout, this, &AnswerTextPages::next);
}

void AnswerTextPages::setRows(std::shared_ptr<const AnswerTable> table, const QList<qint32> &rows)
{
    m_table = std::move(table);
    m_rows = rows;
    m_wanted.clear();
    ++m_serial;
    const auto columns = m_table ? int(m_table->columns.size()) : 0;
    m_texts.setMaxCost(std::clamp(mostCellsKept / (columns + 2), 4 * pageRows, mostRowsKept));
}

bool AnswerTextPages::isFresh(qint32 row, const RowTexts &texts) const
{
    if (texts.answerIds.size() != m_table->columns.size())
        return false;
    for (qsizetype i = 0; i < m_table->columns.size(); ++i) {
        const AnswerColumn &column = m_table->columns[i];
        if (texts.answerIds[i] != shownAnswer(column, row) || texts.states[i] != shownState(column, row))
            return false;
    }
    return true;
}

const RowTexts *AnswerTextPages::at(int shownRow)
{
    const qint32 row = m_rows[shownRow];
    const RowTexts *texts = m_texts.object(m_table->items[row]);
    if (!texts || !isFresh(row, *texts))
        want(shownRow / pageRows);
    return texts && texts->answers.size() == m_table->columns.size() ? texts : nullptr;
}

void AnswerTextPages::want(int page)
{
    if (!m_wanted.isEmpty() && m_wanted.last() == page)
        return;
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > mostPagesWanted)
        m_wanted.removeFirst(); // scrolled past long ago
    if (!m_busy)
        m_pause.start();
}

QList<qint32> AnswerTextPages::lacking(int page) const
{
    QList<qint32> rows;
    const auto from = std::max(0, page * pageRows);
    const auto to = std::min(m_rows.size(), qsizetype(page + 1) * pageRows);
    for (qsizetype shown = from; shown < to; ++shown) {
        const RowTexts *texts = m_texts.object(m_table->items[m_rows[shown]]);
        if (!texts || !isFresh(m_rows[shown], *texts))
            rows.append(m_rows[shown]);
    }
    return rows;
}

void AnswerTextPages::next()
{
    if (m_busy || m_wanted.isEmpty() || !m_table)
        return;
    const int page = m_wanted.takeLast();
    QList<qint32> rows = lacking(page);
    if (m_wanted.isEmpty()) // time to look ahead, so that scrolling finds them there
        rows += lacking(page + 1) + lacking(page - 1);
    if (rows.isEmpty()) {
        m_pause.start();
        return;
    }
    m_busy = true;
    ask(rows, [this] {
        m_busy = false;
        next();
    });
}

void AnswerTextPages::ask(const QList<qint32> &rows, std::function<void()> done)
{
    const auto request = std::make_shared<Request>(Request{m_table, rows, m_serial, {}, {}, 2, std::move(done)});
    QList<qint64> versions;
    QList<qint64> answers;
    for (const qint32 row : rows) {
        versions.append(m_table->items[row]);
        for (const AnswerColumn &column : m_table->columns) {
            if (const qint64 answer = shownAnswer(column, row); answer > 0)
                answers.append(answer);
        }
    }
    const auto arrive = [self = QPointer(this), request] {
        if (--request->missing == 0 && self) {
            self->take(*request);
            request->done();
        }
    };
    m_source.items(versions, [request, arrive](const QList<Item> &items) {
        request->items = items;
        arrive();
    });
    m_source.answers(answers, textLength, [request, arrive](const QStringList &texts) {
        request->texts = texts;
        arrive();
    });
}

void AnswerTextPages::take(const Request &request)
{
    const AnswerTable &table = *request.table;
    qsizetype next = 0;
    for (qsizetype i = 0; i < request.rows.size(); ++i) {
        const qint32 row = request.rows[i];
        auto *texts = new RowTexts;
        if (i < request.items.size()) {
            texts->question = beginningOf(request.items[i].question);
            texts->reference = beginningOf(request.items[i].reference);
        }
        for (const AnswerColumn &column : table.columns) {
            const qint64 answer = shownAnswer(column, row);
            texts->answerIds.append(answer);
            texts->states.append(shownState(column, row));
            texts->answers.append(answer > 0 ? beginningOf(request.texts.value(next++)) : QString());
        }
        m_texts.insert(table.items[row], texts);
    }
    if (m_rows.isEmpty())
        return;
    const bool sameRows = request.serial == m_serial;
    const auto shownOf = [&](qint32 row) { return int(m_rows.indexOf(row)); };
    if (sameRows && request.rows.size() <= pageRows)
        emit arrived(shownOf(request.rows.first()), shownOf(request.rows.last()));
    else
        emit arrived(0, int(m_rows.size()) - 1);
}

void AnswerTextPages::fetch(const QList<int> &shownRows, std::function<void()> done)
{
    QList<qint32> rows;
    for (const int shown : shownRows) {
        const qint32 row = m_rows.value(shown, -1);
        const RowTexts *texts = row < 0 ? nullptr : m_texts.object(m_table->items[row]);
        if (row >= 0 && (!texts || !isFresh(row, *texts)))
            rows.append(row);
    }
    if (rows.isEmpty())
        done();
    else
        ask(rows, std::move(done));
}
