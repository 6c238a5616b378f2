#pragma once

#include "dataset.h"
#include "headerroles.h"

#include <QAbstractTableModel>
#include <QMap>

/// The first rows of a file that is to be imported, and what its columns shall be. Section 0 numbers the rows; the
/// others are the file's columns, whose role is set by setHeaderData() with ColumnRoleRole.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `shape` has the roles as guessed; what was chosen before holds on where a column of that name is there.
    void setPreview(const DatasetShape &shape, const QList<QStringList> &rows);
    /// Forgets what was chosen.
    void clear();
    const DatasetShape &shape() const { return m_shape; }
    /// What was chosen over the guess. Columns that are not there any more are left out.
    QList<ColumnRole> wishes() const;
    /// Shown in tooltips only, as lists.
    void setListSeparator(const QString &separator) { m_shape.listSeparator = separator; }
    static int sectionOf(qsizetype column) { return int(column) + 1; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role) override;

signals:
    /// Somebody chose a role.
    void rolesChanged();

private:
    QString toolTip(const QString &cell, Role role) const;
    void choose(const QString &column, Role role);

    DatasetShape m_shape;
    QList<QStringList> m_rows;
    QMap<QString, Role> m_wishes;
};
