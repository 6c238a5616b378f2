#include "answeritemsmodel.h"

#include "answercells.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool areNumbers(const QStringList &ids)
{
    return std::ranges::all_of(
        ids, [](const QString &id) { return std::ranges::all_of(id, [](QChar c) { return c.isDigit(); }); });
}

int topAligned(bool right)
{
    return int(Qt::AlignTop | (right ? Qt::AlignRight : Qt::AlignLeft));
}
}

AnswerItemsModel::AnswerItemsModel(AnswerTextSource source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_texts(new AnswerTextPages(std::move(source), this))
{
    connect(m_texts, &AnswerTextPages::arrived, this, [this](int first, int last) {
        if (last < rowCount())
            emit dataChanged(index(first, QuestionColumn), index(last, columnCount() - 1), {Qt::DisplayRole});
    });
}

bool AnswerItemsModel::movesNothing(const AnswerTable &table, const QList<qint32> &rows) const
{
    if (!m_table || rows.size() != m_rows.size() || table.columns.size() != m_table->columns.size())
        return false;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (table.items[rows[i]] != m_table->items[m_rows[i]])
            return false;
    }
    return std::ranges::equal(table.columns, m_table->columns, {}, &AnswerColumn::name, &AnswerColumn::name);
}

void AnswerItemsModel::show(std::shared_ptr<const AnswerTable> table, qsizetype scorer, const QList<qint32> &rows,
                            const QStringList &marked)
{
    const bool stays = table && movesNothing(*table, rows);
    if (!stays)
        beginResetModel();
    m_numberIds = table && areNumbers(table->ids);
    m_table = std::move(table);
    m_scorer = scorer;
    m_rows = rows;
    m_marked = marked;
    m_texts->setRows(m_table, m_rows);
    if (!stays) {
        endResetModel();
        return;
    }
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int AnswerItemsModel::shownRowOf(qint64 item) const
{
    const auto found = std::ranges::find_if(m_rows, [this, item](qint32 row) { return m_table->items[row] == item; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

bool AnswerItemsModel::fetchTexts(const QList<int> &shownRows, std::function<void()> done)
{
    if (shownRows.size() > m_texts->mostKept())
        return false;
    m_texts->fetch(shownRows, std::move(done));
    return true;
}

int AnswerItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AnswerItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_table ? 0 : columnOf(m_table->columns.size());
}

QVariant AnswerItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype candidate = candidateOf(index.column());
    return candidate < 0 ? itemCell(index, role) : answerCell(index, candidate, role);
}

QVariant AnswerItemsModel::itemCell(const QModelIndex &index, int role) const
{
    const qint32 row = m_rows[index.row()];
    if (role == Qt::TextAlignmentRole)
        return topAligned(m_numberIds && index.column() == NumberColumn);
    if (role == Qt::ToolTipRole && index.column() == NumberColumn && m_table->category[row] >= 0)
        return tr("Category: %1").arg(m_table->categories[m_table->category[row]]);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == NumberColumn)
        return m_table->ids[row];
    const RowTexts *texts = m_texts->at(index.row());
    if (!texts)
        return u"…"_s;
    return index.column() == QuestionColumn ? texts->question : texts->reference;
}

QVariant AnswerItemsModel::answerCell(const QModelIndex &index, qsizetype candidate, int role) const
{
    const qint32 row = m_rows[index.row()];
    if (role == PillsRole)
        return QVariant::fromValue(answerPills(*m_table, m_scorer, candidate, row));
    if (role == Qt::ToolTipRole)
        return answerTip(*m_table, candidate, row);
    if (role == Qt::TextAlignmentRole)
        return topAligned(false);
    if (role != Qt::DisplayRole || shownAnswer(m_table->columns[candidate], row) == 0)
        return {};
    const RowTexts *texts = m_texts->at(index.row());
    return texts ? texts->answers[candidate] : u"…"_s;
}

QVariant AnswerItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (const qsizetype candidate = candidateOf(section); candidate >= 0)
        return candidateHeader(candidate, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_numberIds && section == NumberColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    return section == NumberColumn ? u"#"_s : section == QuestionColumn ? tr("Question") : tr("Reference");
}

QVariant AnswerItemsModel::candidateHeader(qsizetype candidate, int role) const
{
    const AnswerColumn &column = m_table->columns[candidate];
    if (role == Qt::DisplayRole)
        return column.name;
    if (role == MarkRole && m_marked.contains(column.model))
        return int(m_marked.indexOf(column.model));
    if (role == Qt::ToolTipRole)
        return column.builtin ? tr("%1: built-in baseline, no language model").arg(column.name) : column.name;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}
