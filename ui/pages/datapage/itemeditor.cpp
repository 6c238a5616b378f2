#include "itemeditor.h"

#include "buttons.h"
#include "columnroles.h"
#include "fieldedit.h"
#include "formatting.h"
#include "pilllabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostFields = 60; ///< widgets; a file may have thousands of columns
}

ItemEditor::ItemEditor(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_state(new PillLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_revert(new QPushButton(tr("Revert"), this))
    , m_close(new QPushButton(u"×"_s, this))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &ItemEditor::saveWanted);
    connect(m_revert, &QPushButton::clicked, this, &ItemEditor::revert);
    connect(m_close, &QPushButton::clicked, this, &ItemEditor::closeWanted);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_save, [this] { m_save->click(); });
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &ItemEditor::escape);
    clear();
}

void ItemEditor::build()
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 38);
    makePrimary(m_save);
    makeLink(m_close);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("role", u"title"_s);
    m_close->setAccessibleName(tr("Close the item"));
    m_close->setToolTip(tr("Close the item (Esc)"));
    m_save->setToolTip(tr("Keep this as the item's next version (Ctrl+Return)"));
    m_revert->setToolTip(tr("Back to what was saved (Esc)"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *titleLine = new QHBoxLayout;
    titleLine->setContentsMargins(14, 8, 8, 4);
    titleLine->setSpacing(8);
    titleLine->addWidget(m_title);
    titleLine->addWidget(m_state);
    titleLine->addStretch(1);
    titleLine->addWidget(m_close);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(14, 8, 14, 10);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(titleLine);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    setTabOrder(m_scroll, m_revert);
    setTabOrder(m_revert, m_save);
    setTabOrder(m_save, m_close);
}

void ItemEditor::paintEvent(QPaintEvent *)
{
    const ThemeColors colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(0, 0, 1, height(), colors.line);
}

void ItemEditor::makeFields(const DatasetShape &shape)
{
    if (shape == m_shape && !m_fields.isEmpty())
        return;
    m_shape = shape;
    auto *page = new QWidget;
    page->setObjectName(u"scrolled"_s);
    m_form = new QVBoxLayout(page);
    m_form->setContentsMargins(14, 4, 14, 8);
    m_form->setSpacing(10);
    m_fields = QList<FieldEdit *>(shape.columns.size(), nullptr);
    const QList<int> order = columnsByRole(shape);
    QWidget *previous = m_scroll;
    for (const int column : order.first(std::min(order.size(), mostFields))) {
        auto *field = new FieldEdit(shape.columns[column], roleOfColumn(shape, shape.columns[column]), page);
        field->setReadOnly(m_readOnly);
        connect(field, &FieldEdit::edited, this, &ItemEditor::showState);
        m_form->addWidget(field);
        m_fields[column] = field;
    }
    if (order.size() > mostFields) {
        const int more = int(order.size() - mostFields);
        auto *rest = new QLabel(tr("%n more field(s) stay as they are.", nullptr, more), page);
        rest->setProperty("role", u"muted"_s);
        m_form->addWidget(rest);
    }
    m_form->addStretch(1);
    m_scroll->setWidget(page);
    for (const int column : order) {
        if (FieldEdit *field = m_fields[column]) {
            setTabOrder(previous, field->edit());
            previous = field->edit();
        }
    }
    setTabOrder(previous, m_revert);
}

void ItemEditor::showItem(const DatasetShape &shape, qint64 item, const Item &shown)
{
    m_new = false;
    m_item = item;
    m_itemId = oneLine(shown.id, 60);
    makeFields(shape);
    QStringList cells;
    for (qsizetype i = 0; i < shape.columns.size(); ++i)
        cells.append(shown.fields.value(i).text);
    fill(cells);
    m_title->setText(tr("Item %1").arg(m_itemId));
}

void ItemEditor::showNew(const DatasetShape &shape)
{
    m_new = true;
    m_item = 0;
    m_itemId.clear();
    makeFields(shape);
    fill(QStringList(shape.columns.size()));
    if (const qsizetype id = shape.columnOf(Role::Id); id >= 0 && m_fields[id])
        m_fields[id]->setPlaceholder(tr("empty: the next number"));
    m_title->setText(tr("New item"));
}

void ItemEditor::clear()
{
    m_new = false;
    m_item = 0;
    m_cells.clear();
    m_fields.clear();
    m_shape = {};
    m_scroll->setWidget(new QWidget);
    m_title->clear();
    showState();
}

void ItemEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (FieldEdit *field : std::as_const(m_fields)) {
        if (field)
            field->setReadOnly(readOnly);
    }
    showState();
}

void ItemEditor::fill(const QStringList &cells)
{
    m_cells = cells;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i])
            m_fields[i]->setText(cells.value(i));
    }
    showState();
}

bool ItemEditor::isModified() const
{
    return std::ranges::any_of(m_fields, [](const FieldEdit *field) { return field && field->isModified(); });
}

QStringList ItemEditor::cells() const
{
    QStringList cells = m_cells;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i])
            cells[i] = m_fields[i]->text();
    }
    return cells;
}

void ItemEditor::markSaved()
{
    fill(cells());
}

void ItemEditor::revert()
{
    fill(QStringList(m_cells));
}

void ItemEditor::focusFirst()
{
    const QList<int> order = columnsByRole(m_shape);
    for (const int column : order) {
        if (m_fields.value(column) && roleOfColumn(m_shape, m_shape.columns[column]) != Role::Id) {
            m_fields[column]->edit()->setFocus();
            return;
        }
    }
}

void ItemEditor::escape()
{
    if (isModified())
        revert();
    else
        emit closeWanted();
}

void ItemEditor::showState()
{
    const bool modified = isModified();
    m_state->setPill(modified ? Pill{tr("not saved"), Tone::Warn} : Pill{});
    m_save->setEnabled(modified && !m_readOnly);
    m_revert->setEnabled(modified && !m_readOnly);
}
