#include "questiondetail.h"

#include "buttons.h"
#include "flowlayout.h"
#include "formatting.h"
#include "generationwords.h"
#include "pilllabel.h"
#include "plainfield.h"
#include "theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString detailSplitterKey = u"pages/documents/detail"_s;

QLabel *quietLine(QWidget *parent, const QString &role = u"muted"_s)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

PlainField *textField(const QString &name, const QString &accessibleName, int lines, QWidget *parent)
{
    auto *field = new PlainField(parent);
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setPlaceholderText(accessibleName);
    field->setTabChangesFocus(true);
    field->setMinimumHeight(field->fontMetrics().lineSpacing() * lines + 16);
    return field;
}
}

QuestionDetail::QuestionDetail(QWidget *parent)
    : QWidget(parent)
    , m_facts(quietLine(this))
    , m_status(new PillLabel(this))
    , m_question(textField(u"questionText"_s, tr("Question"), 2, this))
    , m_answer(textField(u"answerText"_s, tr("Reference answer"), 2, this))
    , m_accept(makeButton(tr("Accept"), u"acceptQuestion"_s, tr("Accept it and go to the next (A)")))
    , m_reject(makeButton(tr("Reject"), u"rejectQuestion"_s, tr("Reject it and go to the next (R)")))
    , m_undo(makeButton(tr("Undo"), u"undoReview"_s, tr("Take the last step back (U)")))
    , m_save(makeButton(tr("Keep the edit"), u"saveQuestion"_s, {}))
    , m_checks(new QTextEdit(this))
    , m_sourceTitle(quietLine(this))
    , m_lost(quietLine(this, u"bad"_s))
    , m_source(new SourceText(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(7);
    m_splitter->addWidget(makeLeft());
    m_splitter->addWidget(makeRight());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->restoreState(QSettings().value(detailSplitterKey).toByteArray());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_accept, &QPushButton::clicked, this, &QuestionDetail::acceptWanted);
    connect(m_reject, &QPushButton::clicked, this, &QuestionDetail::rejectWanted);
    connect(m_undo, &QPushButton::clicked, this, &QuestionDetail::undoWanted);
    connect(m_save, &QPushButton::clicked, this, &QuestionDetail::saveWanted);
    for (const PlainField *field : {m_question, m_answer})
        connect(field, &PlainField::textChanged, this, &QuestionDetail::showState);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_save, [this] { m_save->click(); });
    connect(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, &QuestionDetail::escape);
    clear();
}

QPushButton *QuestionDetail::makeButton(const QString &text, const QString &name, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    return button;
}

QWidget *QuestionDetail::makeLeft()
{
    m_checks->setReadOnly(true);
    m_checks->setUndoRedoEnabled(false);
    m_checks->setTabChangesFocus(true);
    m_checks->setFrameShape(QFrame::NoFrame);
    m_checks->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_checks->setAccessibleName(tr("Checks and their reasons"));
    m_checks->document()->setDocumentMargin(2);
    m_checks->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    auto *left = new QWidget(this);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(8);
    facts->addWidget(m_status);
    facts->addWidget(m_facts, 1);
    auto *buttonRoom = new QWidget(left);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttonRoom->setSizePolicy(policy);
    auto *buttons = new FlowLayout(6, 6, buttonRoom);
    for (QPushButton *button : {m_accept, m_reject, m_undo, m_save})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(12, 8, 4, 4);
    layout->setSpacing(6);
    layout->addLayout(facts);
    layout->addWidget(m_question, 2);
    layout->addWidget(m_answer, 2);
    layout->addWidget(buttonRoom);
    layout->addWidget(m_checks, 3);
    return left;
}

QWidget *QuestionDetail::makeRight()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(4, 8, 10, 4);
    layout->setSpacing(6);
    layout->addWidget(m_sourceTitle);
    layout->addWidget(m_lost);
    layout->addWidget(m_source, 1);
    return right;
}

void QuestionDetail::showQuestion(const QuestionRow &row, const QList<SourcePiece> &source)
{
    const bool same = m_filled && !m_isNew && row.question.item == m_row.question.item;
    const bool typed = same && isModified();
    if (!same || row.question.version != m_row.question.version)
        m_former.clear();
    m_row = row;
    m_isNew = false;
    m_filled = true;
    if (!typed) {
        if (!same || question() != row.question.question)
            m_question->setText(row.question.question);
        if (!same || answer() != row.question.answer)
            m_answer->setText(row.question.answer);
    }
    m_sourceTitle->setText(sourceTitle(source));
    m_source->showSource(source, row.question.quotes);
    QStringList lost;
    for (const QuotePlace &quote : row.question.quotes) {
        if (quote.document.isEmpty())
            lost.append(u'“' + oneLine(quote.quote, 160) + u'”');
    }
    m_lost->setText(lost.isEmpty() ? QString() : tr("Stands nowhere in the text: %1").arg(lost.join(u", "_s)));
    m_lost->setVisible(!lost.isEmpty());
    showTexts();
    m_status->setPill({questionStatusText(row.question.status), questionStatusTone(row.question.status)});
    m_facts->setText(factsText());
    showState();
}

void QuestionDetail::showNew(qint64 item, qint64 window, const QList<SourcePiece> &source)
{
    clear();
    m_row.question.item = item;
    m_row.question.window = window;
    m_isNew = true;
    m_filled = true;
    m_sourceTitle->setText(sourceTitle(source));
    m_source->showSource(source, {});
    m_facts->setText(window < 0 ? tr("A question of your own")
                                : tr("A question of your own about window %1").arg(countText(window + 1)));
    showState();
    focusQuestion();
}

void QuestionDetail::clear()
{
    m_row = {};
    m_former.clear();
    m_isNew = false;
    m_filled = false;
    m_question->setText({});
    m_answer->setText({});
    m_shownTexts.clear();
    m_checks->clear();
    m_source->showSource({}, {});
    m_sourceTitle->clear();
    m_lost->hide();
    m_status->setPill({});
    m_facts->setText(tr("No question is chosen."));
    showState();
}

QString QuestionDetail::factsText() const
{
    const GeneratedQuestion &question = m_row.question;
    QStringList parts{questionKindText(question.kind)};
    if (!question.language.isEmpty())
        parts.append(question.language);
    if (!question.difficulty.isEmpty())
        parts.append(oneLine(difficultyText(question.difficulty), 30));
    parts.append(question.origin == QuestionOrigin::Manual ? tr("written by hand")
                                                           : tr("by %1").arg(oneLine(question.generator, 60)));
    if (!question.editedBy.isEmpty())
        parts.append(tr("edited by %1, %2").arg(oneLine(question.editedBy, 40), momentText(question.editedAt)));
    return parts.join(u" · "_s);
}

QString QuestionDetail::checksText() const
{
    QStringList failed;
    QStringList lines;
    QStringList brief; // nothing is to be said about what needs no model and passed
    for (const CheckVerdict &verdict : m_row.question.checks) {
        const QString reason = oneLine(verdict.reason, 600);
        const QString text = checkPill(verdict).text;
        if (!verdict.passed)
            failed.append(text + (reason.isEmpty() ? QString() : u" — "_s + reason));
        else if (verdict.kind < CheckKind::Grounded)
            brief.append(text);
        else
            lines.append((text.startsWith(u'✓') ? text : u"✓ "_s + text)
                         + (reason.isEmpty() ? QString() : u" — "_s + reason));
    }
    lines = failed + lines;
    if (!brief.isEmpty())
        lines.append(brief.join(u"  "_s));
    if (lines.isEmpty() && m_row.question.origin == QuestionOrigin::Manual)
        return tr("A person wrote this one: no check was made.");
    return lines.isEmpty() ? tr("No check was made yet.") : lines.join(u'\n');
}

QString QuestionDetail::formerText() const
{
    QStringList lines;
    for (const FormerQuestion &former : m_former) {
        lines.append(lines.isEmpty()
                         ? tr("Before %1 edited it, %2:")
                               .arg(oneLine(m_row.question.editedBy, 40), momentText(m_row.question.editedAt))
                         : tr("Before that:"));
        lines.append(former.question);
        lines.append(former.answer);
    }
    return lines.join(u'\n');
}

void QuestionDetail::setFormer(const QList<FormerQuestion> &former)
{
    m_former = former;
    showTexts();
}

/// Left alone where it says the same, so that it stays scrolled and selected.
void QuestionDetail::showTexts()
{
    const QString former = formerText();
    const QString text = former.isEmpty() ? checksText() : checksText() + u"\n\n"_s + former;
    if (text == m_shownTexts)
        return;
    m_shownTexts = text;
    m_checks->setPlainText(text);
}

QString QuestionDetail::sourceTitle(const QList<SourcePiece> &source) const
{
    if (source.isEmpty())
        return {};
    QStringList documents;
    for (const SourcePiece &piece : source)
        documents.append(oneLine(piece.chunk.document, 80));
    documents.removeDuplicates();
    QStringList parts{documents.join(u", "_s)};
    for (const QuotePlace &quote : m_row.question.quotes) {
        if (quote.page > 0) {
            parts.append(tr("quoted on p. %1").arg(countText(quote.page)));
            break;
        }
    }
    return parts.join(u" · "_s);
}

bool QuestionDetail::isModified() const
{
    return m_filled && (m_question->isModified() || m_answer->isModified());
}

bool QuestionDetail::isComplete() const
{
    if (question().trimmed().isEmpty())
        return false;
    return m_row.question.kind == QuestionKind::Unanswerable || !answer().trimmed().isEmpty();
}

void QuestionDetail::typeIn(const QString &question, const QString &answer)
{
    m_question->typeIn(question);
    m_answer->typeIn(answer);
}

QString QuestionDetail::question() const
{
    return m_question->text();
}

QString QuestionDetail::answer() const
{
    return m_answer->text();
}

void QuestionDetail::focusQuestion()
{
    m_question->setFocus();
    m_question->moveCursor(QTextCursor::End);
}

void QuestionDetail::markSaved()
{
    m_question->markSaved();
    m_answer->markSaved();
    showState();
}

void QuestionDetail::escape()
{
    if (isModified() && !m_isNew) {
        m_question->setText(m_row.question.question);
        m_answer->setText(m_row.question.answer);
        m_question->moveCursor(QTextCursor::End);
        m_answer->moveCursor(QTextCursor::End);
        return;
    }
    emit leaveWanted();
}

void QuestionDetail::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showState();
}

void QuestionDetail::showState()
{
    const bool editable = m_filled && !m_readOnly;
    const bool modified = isModified();
    m_question->setReadOnly(!editable);
    m_answer->setReadOnly(!editable);
    const QuestionStatus status = m_row.question.status;
    m_accept->setEnabled(editable && !m_isNew && !modified && status != QuestionStatus::Accepted);
    m_reject->setEnabled(editable && !m_isNew && !modified && status != QuestionStatus::Rejected);
    m_undo->setEnabled(!m_readOnly);
    m_save->setEnabled(editable && modified && isComplete());
    m_save->setToolTip(modified && !isComplete() ? tr("A question needs an answer: write both.")
                                                 : tr("Keep what was typed, and accept it (Ctrl+Return)"));
    m_save->setText(m_isNew ? tr("Add it") : tr("Keep the edit"));
    m_save->setVisible(modified || m_isNew);
    m_accept->setVisible(!m_save->isVisibleTo(this));
    m_reject->setVisible(!m_save->isVisibleTo(this));
}

void QuestionDetail::saveState() const
{
    QSettings().setValue(detailSplitterKey, m_splitter->saveState());
}
