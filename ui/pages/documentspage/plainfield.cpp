#include "plainfield.h"

#include <QTextCursor>
#include <QTextDocument>

PlainField::PlainField(QWidget *parent)
    : QPlainTextEdit(parent)
{
}

void PlainField::setText(const QString &text)
{
    m_set = text;
    setPlainText(text);
    document()->setModified(false);
    m_shown = typed();
}

QString PlainField::text() const
{
    return isModified() ? typed() : m_set;
}

void PlainField::typeIn(const QString &text)
{
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void PlainField::markSaved()
{
    m_set = text();
    m_shown = typed();
    document()->setModified(false);
}

bool PlainField::isModified() const
{
    return document()->isModified() && typed() != m_shown;
}

QString PlainField::typed() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}
