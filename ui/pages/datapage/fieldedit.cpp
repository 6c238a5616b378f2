#include "fieldedit.h"

#include "columnroles.h"
#include "formatting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostCharacters = 100'000;
constexpr int mostLinesShown = 9;
}

FieldEdit::FieldEdit(const QString &column, Role role, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_note(new QLabel(this))
{
    const QString name = oneLine(column, 80);
    auto *title = new QLabel(name, this);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("role", u"title"_s);
    title->setBuddy(m_edit);
    title->setWordWrap(true);
    const QString roleText = role == Role::None ? tr("extra field") : roleTitle(role);
    auto *purpose = new QLabel(roleText.compare(name, Qt::CaseInsensitive) == 0 ? QString() : roleText, this);
    purpose->setTextFormat(Qt::PlainText);
    purpose->setProperty("role", u"muted"_s);
    purpose->setToolTip(roleSentence(role));
    m_edit->setAccessibleName(name);
    m_edit->setTabChangesFocus(true);
    m_edit->setAcceptDrops(false); // a file that is dropped here is meant for the page
    m_edit->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_note->setProperty("role", u"muted"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *titleLine = new QHBoxLayout;
    titleLine->setSpacing(8);
    titleLine->addWidget(title, 1);
    titleLine->addWidget(purpose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(titleLine);
    layout->addWidget(m_edit);
    layout->addWidget(m_note);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEdit::fitHeight);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FieldEdit::edited);
    fitHeight();
}

void FieldEdit::setText(const QString &text)
{
    m_original = text;
    m_tooLong = text.size() > mostCharacters;
    m_edit->setPlainText(m_tooLong ? text.first(mostCharacters) : text);
    m_edit->document()->setModified(false);
    m_note->setText(tr("This text is too long to be edited here; it stays as it is."));
    m_note->setVisible(m_tooLong);
    m_edit->setReadOnly(m_readOnly || m_tooLong);
    fitHeight();
}

QString FieldEdit::text() const
{
    return isModified() ? m_edit->toPlainText() : m_original;
}

bool FieldEdit::isModified() const
{
    return !m_tooLong && m_edit->document()->isModified() && m_edit->toPlainText() != m_original;
}

void FieldEdit::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void FieldEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_edit->setReadOnly(m_readOnly || m_tooLong);
}

void FieldEdit::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

/// Counts shown lines, and only as many as are shown: a long text costs no more than a short one.
void FieldEdit::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = m_edit->document()->firstBlock(); block.isValid() && lines < mostLinesShown;
         block = block.next()) {
        const int width = std::max(40, m_edit->viewport()->width() - 2 * int(m_edit->document()->documentMargin()));
        const int wanted = m_edit->fontMetrics().horizontalAdvance(block.text().left(4000));
        lines += std::max({1, block.layout()->lineCount(), (wanted + width - 1) / width});
    }
    const int frame = m_edit->height() - m_edit->viewport()->height();
    const int margins = 2 * int(m_edit->document()->documentMargin()) + std::clamp(frame, 6, 14);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * std::clamp(lines, 1, mostLinesShown) + margins + 2);
}
