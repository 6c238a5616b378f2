#pragma once

#include <QListView>
#include <QStyledItemDelegate>

/// Draws the entries of a list: a check box where the model has one, the name with its pills behind it, and quieter
/// text below. An entry that is not enabled is a heading.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `lines`: how many lines the quieter text has room for.
    explicit EntryDelegate(int lines, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    int linesFor(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QRect checkRect(const QStyleOptionViewItem &option) const;
    void paintNames(QPainter *painter, const QRectF &room, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    int m_lines;
};

/// A list of named things that one chooses from: prompts, scorers, kinds. Shows the model's first column; Space ticks.
class EntryList : public QListView
{
    Q_OBJECT

public:
    explicit EntryList(const QString &accessibleName, int lines = 1, QWidget *parent = nullptr);

    /// Makes the row current and selects it; -1 for none.
    void choose(int row);
    int chosen() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

signals:
    /// Another entry became the current one; -1: none.
    void chosenChanged(int row);
    /// Enter or click.
    void opened(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
};
