#include "diffview.h"

#include "theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QTextCursor>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostCharacters = 200'000;
constexpr int mostLines = 26;

QTextCharFormat formatOf(DiffPart::Kind kind, const ThemeColors &colors)
{
    QTextCharFormat format;
    if (kind == DiffPart::Kind::Same)
        return format;
    const Tone tone = kind == DiffPart::Kind::Extra ? Tone::Bad : Tone::Good;
    format.setBackground(colors.ground(tone));
    format.setForeground(colors.ink(tone));
    if (kind == DiffPart::Kind::Missing)
        format.setFontUnderline(true);
    return format;
}

/// What is extra stands in brackets: struck out, it could not be read any more.
void writePart(QTextCursor &cursor, const DiffPart &part, const ThemeColors &colors)
{
    const QTextCharFormat plain;
    const QTextCharFormat format = formatOf(part.kind, colors);
    if (part.kind == DiffPart::Kind::Same) {
        cursor.insertText(part.text, plain);
        return;
    }
    const QString text = part.text;
    qsizetype from = 0;
    while (from < text.size() && text[from].isSpace())
        ++from;
    qsizetype to = text.size();
    while (to > from && text[to - 1].isSpace())
        --to;
    cursor.insertText(text.left(from), plain);
    const QString words = text.mid(from, to - from);
    cursor.insertText(part.kind == DiffPart::Kind::Extra ? u'[' + words + u']' : words, format);
    cursor.insertText(text.mid(to), plain);
}
}

DiffView::DiffView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Answer"));
    setStyleSheet(u"QTextEdit { border: 1px solid transparent; padding: 0; background: transparent; }"
                  "QTextEdit:focus { border: 1px solid palette(highlight); }"_s);
    document()->setDocumentMargin(0);
}

void DiffView::showText(const QString &text)
{
    showDiff({{{DiffPart::Kind::Same, text}}, false});
}

void DiffView::showDiff(const WordDiff &diff)
{
    m_shown = {{}, diff.coarse};
    m_cut = false;
    qsizetype left = mostCharacters;
    for (const DiffPart &part : diff.parts) {
        m_cut = part.text.size() > left;
        m_shown.parts.append({part.kind, part.text.left(left)});
        left -= m_shown.parts.last().text.size();
        if (m_cut)
            break;
    }
    write();
}

void DiffView::write()
{
    const ThemeColors colors = themeColors(QGuiApplication::palette());
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const DiffPart &part : std::as_const(m_shown.parts))
        writePart(cursor, part, colors);
    if (m_cut)
        cursor.insertText(u"\n"_s + tr("… the rest is not shown here; “Request and reply” has all of it."), {});
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    fitHeight();
}

void DiffView::fitHeight()
{
    if (m_fitting)
        return;
    m_fitting = true;
    document()->setTextWidth(viewport()->width());
    const int text = int(std::ceil(document()->size().height()));
    const int most = fontMetrics().lineSpacing() * mostLines;
    setVerticalScrollBarPolicy(text > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(std::clamp(text, fontMetrics().lineSpacing(), most) + 4);
    m_fitting = false;
}

QSize DiffView::sizeHint() const
{
    return {200, height()};
}

QSize DiffView::minimumSizeHint() const
{
    return {80, fontMetrics().lineSpacing()};
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void DiffView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.parts.isEmpty())
        write();
}
