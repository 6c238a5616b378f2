#include "tableview.h"

#include "celldelegate.h"
#include "markheader.h"
#include "tableexport.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

TableView::TableView(const QString &name, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_name(name)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setHorizontalHeader(new MarkHeader(this));
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setWordWrap(false);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setColumnHeader(horizontalHeader());
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &TableView::showCellMenu);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
    updateRowHeight();
}

TableView::~TableView()
{
    saveColumns();
}

void TableView::setColumnHeader(QHeaderView *header)
{
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(36);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSectionsClickable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(header, &QHeaderView::sectionResized, this, &TableView::noteColumnChange);
    connect(header, &QHeaderView::sectionMoved, this, &TableView::noteColumnChange);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showHeaderMenu);
    if (header != horizontalHeader())
        setHorizontalHeader(header);
}

void TableView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    if (model)
        connect(model, &QAbstractItemModel::modelReset, this, [this] { m_wholeText = false; });
}

void TableView::setLines(int lines, int extraPixels)
{
    m_lines = lines;
    m_extraPixels = extraPixels;
    updateRowHeight();
}

void TableView::updateRowHeight()
{
    const int text = int(QFontMetricsF(font()).lineSpacing() * m_lines + 0.5);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(text + m_extraPixels + 2 * CellDelegate::verticalPadding);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

void TableView::setColumnWidths(const QList<int> &characters, bool stretchLast)
{
    const int unit = fontMetrics().averageCharWidth();
    for (qsizetype i = 0; i < characters.size() && i < horizontalHeader()->count(); ++i) {
        const int wished = characters[i] * unit + 2 * CellDelegate::horizontalPadding;
        setColumnWidth(int(i), std::max(wished, horizontalHeader()->sectionSizeHint(int(i))));
    }
    horizontalHeader()->setStretchLastSection(stretchLast);
}

void TableView::setStateName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_columnsKnown = false;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        setColumnHidden(column, false);
}

bool TableView::restoreColumns()
{
    m_columnsKnown = true;
    const QByteArray state = QSettings().value(u"columns/"_s + m_name).toByteArray();
    // A state of another number of columns is of an earlier version, or of other data.
    const int count = QSettings().value(u"columns/"_s + m_name + u"Count"_s).toInt();
    m_columnsChosen
        = !state.isEmpty() && count == horizontalHeader()->count() && horizontalHeader()->restoreState(state);
    return m_columnsChosen;
}

/// Sections are resized by layouts as well; only what the mouse does is the user's choice.
void TableView::noteColumnChange()
{
    m_columnsChosen = m_columnsChosen || QApplication::mouseButtons() != Qt::NoButton;
}

void TableView::saveColumns() const
{
    if (!m_columnsKnown || !m_columnsChosen || horizontalHeader()->count() == 0)
        return;
    QSettings settings;
    settings.setValue(u"columns/"_s + m_name, horizontalHeader()->saveState());
    settings.setValue(u"columns/"_s + m_name + u"Count"_s, horizontalHeader()->count());
}

void TableView::copySelection()
{
    if (selectionModel() && selectionModel()->hasSelection()) {
        QModelIndexList shown = selectionModel()->selectedIndexes();
        shown.removeIf([this](const QModelIndex &index) { return isColumnHidden(index.column()); });
        QApplication::clipboard()->setText(selectionAsTsv(shown));
    }
}

void TableView::setWholeText(bool on)
{
    m_wholeText = on;
    updateWholeRow(currentIndex());
}

void TableView::updateWholeRow(const QModelIndex &previous)
{
    if (previous.isValid() && previous.row() < verticalHeader()->count())
        verticalHeader()->resizeSection(previous.row(), verticalHeader()->defaultSectionSize());
    if (m_wholeText && currentIndex().isValid()) {
        resizeRowToContents(currentIndex().row());
        const int row = currentIndex().row();
        if (rowHeight(row) < verticalHeader()->defaultSectionSize())
            verticalHeader()->resizeSection(row, verticalHeader()->defaultSectionSize());
    }
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_wholeText)
        updateWholeRow(previous);
}

/// The first check box of the current row, whichever column is current.
bool TableView::toggleCheck()
{
    for (int column = 0; currentIndex().isValid() && column < model()->columnCount(); ++column) {
        const QModelIndex index = currentIndex().siblingAtColumn(column);
        const QVariant check = index.data(Qt::CheckStateRole);
        if (check.isValid() && (index.flags() & Qt::ItemIsUserCheckable))
            return model()->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                                    Qt::CheckStateRole);
    }
    return false;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->key() == Qt::Key_F4) {
        setWholeText(!m_wholeText);
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && toggleCheck()) {
        event->accept();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void TableView::showHeaderMenu(const QPoint &position)
{
    QMenu menu(this);
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        const bool isLast = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount() == 1;
        action->setEnabled(isColumnHidden(column) || !isLast);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            m_columnsChosen = true;
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

void TableView::showCellMenu(const QPoint &position)
{
    QMenu menu(this);
    QAction *copy = menu.addAction(tr("Copy"), this, &TableView::copySelection);
    copy->setShortcut(QKeySequence::Copy);
    QAction *whole = menu.addAction(tr("Whole text of the row"));
    whole->setShortcut(Qt::Key_F4);
    whole->setCheckable(true);
    whole->setChecked(m_wholeText);
    connect(whole, &QAction::toggled, this, &TableView::setWholeText);
    const QList<QAction *> own = actions();
    if (!own.isEmpty()) {
        menu.addSeparator();
        menu.addActions(own);
    }
    menu.exec(viewport()->mapToGlobal(position));
}
