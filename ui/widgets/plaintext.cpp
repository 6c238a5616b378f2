#include "plaintext.h"

#include <QFontDatabase>

namespace {
constexpr qsizetype mostShown = 1'000'000;
}

PlainText::PlainText(Kind kind, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    if (kind == Kind::Raw)
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
}

void PlainText::showText(const QString &text)
{
    if (text.size() <= mostShown)
        setPlainText(text);
    else
        setPlainText(text.left(mostShown) + u'\n' + tr("… the rest is not shown here; an export has all of it."));
}
