#include "guardedline.h"

#include "keylike.h"

#include <QStyle>

void setWrong(QWidget *field, bool wrong)
{
    if (field->property("wrong").toBool() == wrong)
        return;
    field->setProperty("wrong", wrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

GuardedLine::GuardedLine(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, &GuardedLine::check);
}

void GuardedLine::showText(const QString &text)
{
    m_last = text;
    if (this->text() != text)
        setText(text);
}

void GuardedLine::check(const QString &text)
{
    if (containsKey(text)) {
        setText(m_last); // forgets the field's own undo, too
        emit keyRefused();
        return;
    }
    m_last = text;
    emit typed(text);
}
