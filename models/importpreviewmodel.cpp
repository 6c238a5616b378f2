#include "importpreviewmodel.h"

#include "cellroles.h"
#include "columnroles.h"
#include "formatting.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype shownCharacters = 4000; ///< of a cell
constexpr qsizetype toolTipCharacters = 1500;
constexpr qsizetype toolTipEntries = 20;

bool isListRole(Role role)
{
    return role == Role::Accepted || role == Role::Wrong || role == Role::Choices;
}
}

void ImportPreviewModel::setPreview(const DatasetShape &shape, const QList<QStringList> &rows)
{
    beginResetModel();
    m_shape = shape;
    m_rows = rows;
    for (auto wish = m_wishes.cbegin(); wish != m_wishes.cend(); ++wish) {
        if (m_shape.columns.contains(wish.key()))
            m_shape.roles = withRole(m_shape, wish.key(), wish.value());
    }
    endResetModel();
}

void ImportPreviewModel::clear()
{
    beginResetModel();
    m_shape = {};
    m_rows.clear();
    m_wishes.clear();
    endResetModel();
}

QList<ColumnRole> ImportPreviewModel::wishes() const
{
    QList<ColumnRole> wishes;
    for (auto wish = m_wishes.cbegin(); wish != m_wishes.cend(); ++wish) {
        if (m_shape.columns.contains(wish.key()))
            wishes.append({wish.value(), wish.key()});
    }
    return wishes;
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shape.columns.isEmpty() ? 0 : sectionOf(m_shape.columns.size());
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return countText(index.row() + 1);
        if (role == ValueRole)
            return index.row() + 1;
        if (role == QuietRole)
            return true;
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignTop | Qt::AlignRight)) : QVariant();
    }
    const Role columnRole = roleOfColumn(m_shape, m_shape.columns[index.column() - 1]);
    if (role == QuietRole)
        return columnRole == Role::None;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignTop | Qt::AlignLeft);
    const QString cell = m_rows[index.row()].value(index.column() - 1);
    if (role == Qt::DisplayRole)
        return cell.left(shownCharacters);
    if (role == ValueRole)
        return cell;
    return role == Qt::ToolTipRole ? toolTip(cell, columnRole) : QVariant();
}

QString ImportPreviewModel::toolTip(const QString &cell, Role role) const
{
    if (!isListRole(role) || cell.size() > 100 * toolTipCharacters)
        return cell.left(toolTipCharacters);
    const QString separator = m_shape.listSeparator.isEmpty() && role != Role::Choices ? u";"_s : m_shape.listSeparator;
    const QStringList entries = splitList(cell, separator);
    if (entries.isEmpty())
        return {};
    const int count = int(entries.size());
    QStringList lines{tr("%n answer(s) in this cell:", nullptr, count)};
    for (const QString &entry : entries.first(std::min(entries.size(), toolTipEntries)))
        lines.append(u"• "_s + oneLine(entry, 160));
    if (entries.size() > toolTipEntries)
        lines.append(u"…"_s);
    return lines.join(u'\n');
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0) {
        if (role == Qt::DisplayRole)
            return tr("Row");
        return role == Qt::TextAlignmentRole ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    }
    const QString &column = m_shape.columns[section - 1];
    if (role == Qt::DisplayRole)
        return oneLine(column, 200);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == ColumnRoleRole)
        return int(roleOfColumn(m_shape, column));
    if (role == Qt::ToolTipRole)
        return QString(oneLine(column, 400) + u'\n' + roleSentence(roleOfColumn(m_shape, column)));
    return {};
}

void ImportPreviewModel::choose(const QString &column, Role role)
{
    QString moved;
    m_shape.roles = withRole(m_shape, column, role, &moved);
    m_wishes[column] = role;
    if (!moved.isEmpty())
        m_wishes[moved] = Role::None; // also when the role is taken from this column later
}

bool ImportPreviewModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role)
{
    if (orientation != Qt::Horizontal || role != ColumnRoleRole || section < 1 || section >= columnCount())
        return false;
    const QString column = m_shape.columns[section - 1];
    const auto chosen = Role(value.toInt());
    if (roleOfColumn(m_shape, column) == chosen)
        return true;
    choose(column, chosen);
    emit headerDataChanged(Qt::Horizontal, 1, columnCount() - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));
    emit rolesChanged();
    return true;
}
