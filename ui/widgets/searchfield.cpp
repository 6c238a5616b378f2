#include "searchfield.h"

#include "icons.h"

#include <QKeyEvent>

#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, palette()), QLineEdit::LeadingPosition);
    setMinimumWidth(fontMetrics().horizontalAdvance(placeholder) + 70);
    m_pause.setSingleShot(true);
    m_pause.setInterval(180ms);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, &m_pause, &QTimer::stop);
    connect(this, &QLineEdit::returnPressed, this, [this] { emit searched(text()); });
    connect(&m_pause, &QTimer::timeout, this, [this] { emit searched(text()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}
