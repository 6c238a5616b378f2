#include "answerstable.h"

#include <QCryptographicHash>
#include <QHeaderView>
#include <QPointer>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString candidatesOf(const AnswerTable &table)
{
    QString names;
    for (const AnswerColumn &column : table.columns)
        names += column.name + u'\n';
    return names;
}
}

AnswersTable::AnswersTable(AnswerTextSource source, QWidget *parent)
    : TableView(u"compareItems"_s, tr("Items and answers"), parent)
    , m_items(new AnswerItemsModel(std::move(source), this))
{
    setModel(m_items);
    setLines(3, 6);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (column == AnswerItemsModel::NumberColumn || AnswerItemsModel::candidateOf(column) >= 0)
            emit sortWanted(AnswerItemsModel::candidateOf(column));
    });
}

void AnswersTable::showRows(std::shared_ptr<const AnswerTable> table, qsizetype scorer, const QList<qint32> &rows,
                            const QStringList &marked)
{
    const auto &before = m_items->table();
    const qint32 row = currentTableRow();
    const qint64 item = before && row >= 0 ? before->items[row] : 0;
    const int column = std::max(0, currentIndex().column());
    const int fromTop = rowViewportPosition(std::max(0, currentIndex().row()));
    const bool wasVisible = item > 0 && fromTop >= 0 && fromTop < viewport()->height();

    m_quiet = true;
    const QString candidates = table ? candidatesOf(*table) : QString();
    if (candidates != m_columnsOf)
        saveColumns(); // they change with the model
    m_items->show(table, scorer, rows, marked);
    if (table && candidates != m_columnsOf) {
        m_columnsOf = candidates;
        layOutColumns(*table);
    }
    const int kept = item > 0 ? m_items->shownRowOf(item) : -1;
    const int now = kept >= 0 ? kept : rows.isEmpty() ? -1 : 0;
    if (now >= 0 && currentIndex().row() != now) {
        const QModelIndex index = m_items->index(now, std::min(column, m_items->columnCount() - 1));
        setCurrentIndex(index);
        if (wasVisible && kept >= 0)
            verticalScrollBar()->setValue(now * verticalHeader()->defaultSectionSize() - fromTop);
    }
    m_quiet = false;
    emit currentMoved();
}

void AnswersTable::layOutColumns(const AnswerTable &table)
{
    const int extra = 3;
    qsizetype longestId = 1;
    for (qsizetype row = 0; row < std::min<qsizetype>(table.rows(), 2000); ++row)
        longestId = std::max(longestId, table.ids[row].size());
    const QByteArray hash = QCryptographicHash::hash(m_columnsOf.toUtf8(), QCryptographicHash::Sha1);
    setStateName(u"compareItems-"_s + QString::fromLatin1(hash.toHex().left(12)));
    QList<int> widths{int(std::clamp<qsizetype>(longestId + extra, 5, 18)), 21, 17};
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        widths.append(20);
    setColumnWidths(widths);
    if (!restoreColumns())
        setColumnHidden(AnswerItemsModel::ReferenceColumn, !m_hasReference);
}

void AnswersTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    TableView::currentChanged(current, previous);
    if (!m_quiet)
        emit currentMoved();
}

void AnswersTable::moveBy(int rows)
{
    if (m_items->rowCount() == 0)
        return;
    const int row = std::clamp(currentIndex().row() + rows, 0, m_items->rowCount() - 1);
    setCurrentIndex(m_items->index(row, std::max(0, currentIndex().column())));
}

QStringList AnswersTable::shownCandidates() const
{
    QStringList names;
    const auto &table = m_items->table();
    for (qsizetype i = 0; table && i < table->columns.size(); ++i) {
        if (!isColumnHidden(AnswerItemsModel::columnOf(i)))
            names.append(table->columns[i].name);
    }
    return names;
}

void AnswersTable::chooseCandidate(qsizetype candidate)
{
    const int column = AnswerItemsModel::columnOf(candidate);
    if (currentIndex().isValid() && column < m_items->columnCount() && !isColumnHidden(column))
        setCurrentIndex(currentIndex().siblingAtColumn(column));
}

void AnswersTable::showOrder(qsizetype candidate, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicatorShown(candidate >= 0);
    horizontalHeader()->setSortIndicator(candidate < 0 ? -1 : AnswerItemsModel::columnOf(candidate), order);
}

void AnswersTable::copySelection()
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    const bool asked = m_items->fetchTexts(rows, [self = QPointer(this)] {
        if (self)
            self->TableView::copySelection();
    });
    if (!asked)
        emit tooMuchToCopy(m_items->mostFetched());
}
