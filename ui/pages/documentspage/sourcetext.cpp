#include "sourcetext.h"

#include "formatting.h"
#include "quotespans.h"
#include "theme.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostCharacters = 200'000;
constexpr qsizetype mostPieces = 200;

/// "17 · Returns · p. 3": what stands above a chunk.
QString captionOf(const SourcePiece &piece)
{
    QStringList parts{countText(piece.position + 1)};
    if (!piece.chunk.heading.isEmpty())
        parts.append(oneLine(piece.chunk.heading, 60));
    if (piece.chunk.firstPage > 0)
        parts.append(SourceText::tr("p. %1").arg(countText(piece.chunk.firstPage)));
    return parts.join(u" · "_s);
}
}

SourceText::SourceText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Source text"));
    document()->setDocumentMargin(2);
}

void SourceText::showSource(const QList<SourcePiece> &pieces, const QList<QuotePlace> &quotes)
{
    const auto placeOf = [](const SourcePiece &piece) { return std::pair(piece.position, piece.chunk.text); };
    if (quotes == m_quotes && std::ranges::equal(pieces, m_pieces, {}, placeOf, placeOf) && !pieces.isEmpty())
        return;
    m_pieces = pieces.first(std::min(pieces.size(), mostPieces));
    m_quotes = quotes;
    write();
}

void SourceText::write()
{
    clear();
    m_marked.clear();
    m_firstMark = -1;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    qsizetype left = mostCharacters;
    for (const SourcePiece &piece : std::as_const(m_pieces)) {
        if (left <= 0)
            break;
        SourcePiece shown = piece;
        shown.chunk.text.truncate(left);
        left -= shown.chunk.text.size();
        writePiece(cursor, shown);
    }
    cursor.endEditBlock();
    cursor.setPosition(std::max(0, m_firstMark));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void SourceText::writePiece(QTextCursor &cursor, const SourcePiece &piece)
{
    const ThemeColors colors = themeColors(QGuiApplication::palette());
    QTextCharFormat caption;
    caption.setForeground(colors.muted);
    caption.setFontPointSize(font().pointSizeF() * 0.86);
    QTextCharFormat mark;
    mark.setBackground(colors.ground(Tone::Warn));
    mark.setForeground(colors.ink(Tone::Warn));
    mark.setFontUnderline(true);
    QTextBlockFormat apart;
    apart.setTopMargin(cursor.atStart() ? 0 : 8);
    if (!cursor.atStart())
        cursor.insertBlock();
    cursor.setBlockFormat(apart);
    cursor.insertText(captionOf(piece), caption);
    cursor.insertBlock(QTextBlockFormat());
    qsizetype written = 0;
    const QString &text = piece.chunk.text;
    const QList<QuoteSpan> spans = quoteSpans(piece.chunk, m_quotes);
    for (const QuoteSpan &span : spans) {
        if (span.start + span.length > text.size())
            break; // beyond what is shown
        cursor.insertText(text.mid(written, span.start - written), {});
        if (m_firstMark < 0)
            m_firstMark = cursor.position();
        cursor.insertText(text.mid(span.start, span.length), mark);
        m_marked.append(text.mid(span.start, span.length));
        written = span.start + span.length;
    }
    cursor.insertText(text.mid(written), {});
}

void SourceText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}
