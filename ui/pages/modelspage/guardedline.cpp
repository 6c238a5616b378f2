#include "guardedline.h"

#include "keylike.h"

#include <QRegularExpression>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace {
/// "Bearer ${NAME}" names a key and is none.
QString withoutVariables(QString text)
{
    static const QRegularExpression variable(u"\\$\\{[A-Za-z0-9_]*\\}?"_s);
    return text.remove(variable);
}
}

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
    if (this->text() == text)
        return;
    setText(text);
    if (!hasFocus())
        setCursorPosition(0); // the beginning of a long address says more than its end
}

void GuardedLine::check(const QString &text)
{
    if (containsKey(withoutVariables(text))) {
        setText(m_last); // forgets the field's own undo, too
        emit keyRefused();
        return;
    }
    m_last = text;
    emit typed(text);
}
