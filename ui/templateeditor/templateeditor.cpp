#include "templateeditor.h"

#include "templatecompletion.h"
#include "templatehighlighter.h"
#include "templateplace.h"
#include "theme.h"
#include "windowundo.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStringListModel>
#include <QStyle>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

TemplateEditor::TemplateEditor(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new TemplateHighlighter(document()))
    , m_names(new QStringListModel(this))
    , m_completer(new QCompleter(m_names, this))
{
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    WindowUndo::applyTo(this);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setAccessibleName(tr("Names of fields"));
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TemplateEditor::complete);
    connect(this, &QPlainTextEdit::textChanged, this, &TemplateEditor::takeText);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
    applyColors();
}

void TemplateEditor::setFields(const QStringList &names)
{
    if (m_names->stringList() != names)
        m_names->setStringList(names);
}

void TemplateEditor::showText(const QString &text)
{
    if (toPlainText() == text)
        return;
    const int position = textCursor().position();
    const int scrolled = verticalScrollBar()->value();
    m_text = text;
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolled);
}

void TemplateEditor::takeText()
{
    const QString text = toPlainText();
    if (text == m_text) // only its looks changed, or it was shown by the program
        return;
    m_text = text;
    emit edited(text);
}

void TemplateEditor::insertField(const QString &name)
{
    complete(name);
    setFocus();
}

void TemplateEditor::complete(const QString &name)
{
    QTextCursor cursor = textCursor();
    const QString text = toPlainText();
    const QStringView before = QStringView(text).first(cursor.selectionStart());
    StartedName started = startedName(before);
    if (!started.inTag || cursor.hasSelection())
        started.beginning.clear(); // a word before the cursor is text, not the beginning of a name
    const QString inserted = completionText(name, started, before, QStringView(text).mid(cursor.selectionEnd()));
    cursor.beginEditBlock();
    if (!started.beginning.isEmpty())
        cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(started.beginning.size()));
    cursor.insertText(inserted);
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void TemplateEditor::offerNames(bool always)
{
    const StartedName started = startedName(QStringView(toPlainText()).first(textCursor().position()));
    const QString beginning = started.inTag ? started.beginning : QString();
    const bool offer = always || (started.inTag && (started.tagOpen || !beginning.isEmpty()));
    if (m_completer->completionPrefix() != beginning)
        m_completer->setCompletionPrefix(beginning);
    const bool isWhole = m_completer->completionCount() == 1 && m_completer->currentCompletion() == beginning;
    if (!offer || m_completer->completionCount() == 0 || (isWhole && !always)) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + 40);
    m_completer->complete(place);
}

void TemplateEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            event->ignore(); // the completer's
            return;
        default:
            break;
        }
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        if (!isReadOnly())
            offerNames(true);
        return;
    }
    const QString before = m_text;
    QPlainTextEdit::keyPressEvent(event);
    if (m_text != before)
        offerNames(false);
    else if (event->text().isEmpty() && event->key() != Qt::Key_Control && event->key() != Qt::Key_Shift)
        m_completer->popup()->hide();
}

bool TemplateEditor::focusNextPrevChild(bool next)
{
    return !m_completer->popup()->isVisible() && QPlainTextEdit::focusNextPrevChild(next);
}

void TemplateEditor::showProblem(const QString &message)
{
    if (m_problem == message)
        return;
    m_problem = message;
    setProperty("wrong", !message.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleDescription(message);
    QList<QTextEdit::ExtraSelection> marks;
    if (const auto place = placeOf(message)) {
        const QTextBlock block = document()->findBlockByNumber(place->line - 1);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        const int at = std::clamp(place->column - 1, 0, std::max(0, block.length() - 2));
        mark.cursor.setPosition(block.position() + at);
        mark.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        if (!mark.cursor.hasSelection())
            mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 2);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(themeColors(palette()).ink(Tone::Bad));
        mark.format.setBackground(themeColors(palette()).ground(Tone::Bad));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void TemplateEditor::setLineRange(int least, int most)
{
    m_least = least;
    m_most = most;
    updateGeometry();
}

int TemplateEditor::heightOf(int lines) const
{
    const int margins = int(std::ceil(document()->documentMargin() * 2)) + 2 * frameWidth() + 1;
    return QFontMetrics(font()).lineSpacing() * lines + margins;
}

QSize TemplateEditor::sizeHint() const
{
    const int lines = int(document()->size().height()); // of a plain text document this is its number of lines
    return {260, heightOf(std::clamp(lines, m_least, m_most))};
}

QSize TemplateEditor::minimumSizeHint() const
{
    return {120, heightOf(m_least)};
}

void TemplateEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void TemplateEditor::applyColors()
{
    const ThemeColors colors = themeColors(palette());
    m_highlighter->setColors(colors.ink(Tone::Accent), colors.ink(Tone::Warn), colors.muted);
}
