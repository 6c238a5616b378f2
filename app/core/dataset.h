#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// What a column of a benchmark is for. Given columns hold answers somebody else produced.
enum class Role { None, Id, Question, Reference, Accepted, Wrong, Choices, Context, Category, Given };

/// The role's name in plans and on the command line ("question"); Role::None is "".
QString roleName(Role role);
Role roleFromName(QStringView name);

struct ColumnRole
{
    Role role = Role::None;
    QString column;

    bool operator==(const ColumnRole &) const = default;
};

/// The columns of a dataset in the order of its source, and what they are for.
/// Id, Question, Reference, Context and Category have at most one column; the others may have several.
struct DatasetShape
{
    QStringList columns;
    QList<ColumnRole> roles;
    /// Splits one cell into several accepted or wrong answers or choices. JSON arrays and Python lists need none.
    /// Empty:
    /// ";" for accepted and wrong answers, nothing for choices.
    QString listSeparator;

    /// Index of the role's first column, or -1.
    qsizetype columnOf(Role role) const;
    bool operator==(const DatasetShape &) const = default;
};

struct NamedText
{
    QString name;
    QString text;

    bool operator==(const NamedText &) const = default;
};

/// One row of a benchmark, as scorers and prompts see it.
struct Item
{
    qint64 version = 0; ///< row id of the immutable item version; 0 when not stored
    QString id; ///< the id column, or the 1-based data row; a duplicate is ID#2
    QString question;
    QString reference; ///< the cell's text, also where it is a JSON array
    QStringList accepted; ///< further right answers; also the texts of a reference that is a JSON array of texts
    QStringList wrong;
    QStringList choices;
    QString context;
    QString category;
    QList<NamedText> fields; ///< every column of the source, in its order, unchanged
    /// Pieces of documents (their names and texts, best first) that `context` was put together from; empty: it was not.
    QList<NamedText> passages;

    /// Text of the named column, or nullptr.
    const QString *field(QStringView name) const;
    bool operator==(const Item &) const = default;
};

/// Gives a row of cells (aligned with shape.columns; may be shorter) its meaning. Leaves `version` 0.
Item makeItem(const DatasetShape &shape, const QString &id, const QStringList &cells);

/// The item with these passages, separated by blank lines, as its context; without any, its context is empty.
Item withPassages(Item item, const QList<NamedText> &passages);
/// The texts that the context consists of: the passages, or the texts of a JSON array or a Python list, or the context
/// itself. None where it is empty.
QStringList contextTexts(const Item &item);

/// "A", "B" … for a choice's position from 0; after Z follow AA, AB …
QString choiceLetter(qsizetype index);
/// Splits a cell that holds several texts: a JSON array, a Python list of strings, else by `separator`
/// (when not empty), else the cell itself. An empty cell is no text.
QStringList splitList(const QString &cell, const QString &separator);
