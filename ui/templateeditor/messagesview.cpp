#include "messagesview.h"

#include "theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostOfOneMessage = 200'000;
}

MessagesView::MessagesView(const QString &accessibleName, QWidget *parent)
    : PlainText(Kind::Prose, parent)
{
    setAccessibleName(accessibleName);
}

void MessagesView::showPrompt(const Prompt &prompt)
{
    QList<Message> texts;
    for (const Message &message : prompt.messages) {
        if (message.role == "system"_L1)
            texts.append({tr("System"), message.content});
        else if (message.role == "assistant"_L1)
            texts.append({tr("Assistant"), message.content});
        else
            texts.append({tr("User"), message.content});
    }
    showTexts(texts);
}

void MessagesView::showTexts(const QList<Message> &texts)
{
    setExtraSelections({});
    if (m_hint.isNull() && m_texts == texts)
        return;
    m_hint = QString();
    m_texts = texts;
    write();
}

void MessagesView::showHint(const QString &hint)
{
    m_hint = hint;
    m_texts.clear();
    write();
}

void MessagesView::markLines(const QSet<int> &lines, Tone tone)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const int line : lines) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(line));
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        mark.format.setBackground(themeColors(palette()).ground(tone));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void MessagesView::write()
{
    const int scrolled = verticalScrollBar()->value();
    const ThemeColors colors = themeColors(palette());
    clear();
    QTextCursor cursor(document());
    QTextCharFormat heading;
    heading.setFontWeight(QFont::DemiBold);
    heading.setForeground(colors.ink(Tone::Accent));
    QTextCharFormat plain;
    plain.setForeground(colors.text);
    QTextCharFormat quiet;
    quiet.setForeground(colors.muted);
    if (!m_hint.isEmpty())
        cursor.insertText(m_hint, quiet);
    for (const Message &text : std::as_const(m_texts)) {
        if (!cursor.atStart())
            cursor.insertText(u"\n\n"_s, plain);
        cursor.insertText(text.role + u'\n', heading);
        cursor.insertText(text.content.isEmpty() ? tr("(empty)") : text.content.left(mostOfOneMessage),
                          text.content.isEmpty() ? quiet : plain);
        if (text.content.size() > mostOfOneMessage)
            cursor.insertText(u'\n' + tr("… the rest is not shown here."), quiet);
    }
    verticalScrollBar()->setValue(scrolled);
}

void MessagesView::changeEvent(QEvent *event)
{
    PlainText::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}
