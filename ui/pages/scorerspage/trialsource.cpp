#include "trialsource.h"

#include "buttons.h"
#include "draftitems.h"
#include "elidedcombobox.h"
#include "formatting.h"
#include "itempicker.h"
#include "projectsession.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

TrialSource::TrialSource(ProjectSession &session, DraftItems &items, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_items(items)
    , m_answers(new TrialAnswers(session, this))
    , m_source(new ElidedComboBox(this))
    , m_of(new QLabel(this))
    , m_picker(new ItemPicker(this))
    , m_answer(new QPlainTextEdit(this))
    , m_takeReference(new QPushButton(tr("Take the reference"), this))
{
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setMinimumContentsLength(14);
    m_source->setAccessibleName(tr("Answers from"));
    m_picks = makePicks();
    m_writing = makeWriting();
    auto *label = new QLabel(tr("Answers"), this);
    label->setProperty("role", u"muted"_s);
    label->setBuddy(m_source);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_source, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_picks);
    layout->addWidget(m_writing);
    connect(m_source, &QComboBox::currentIndexChanged, this, &TrialSource::sourceChanged);
    connect(m_answers, &TrialAnswers::failed, this, &TrialSource::failed);
    connect(m_answers, &TrialAnswers::ready, this, [this](const QList<TrialRow> &rows, qsizetype of) {
        if (isWriting())
            return;
        m_of->setText(tr("%n answer(s) of this model", nullptr, static_cast<int>(of)));
        emit chosen(rows);
    });
    connect(m_picker, &ItemPicker::moved, this, &TrialSource::readItem);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &TrialSource::takeWritten);
    connect(m_takeReference, &QPushButton::clicked, this, [this] { m_answer->setPlainText(m_item.reference); });
    connect(&items, &DraftItems::changed, this, [this] {
        m_picker->setCount(m_items.count());
        readItem();
    });
    fillSources();
    sourceChanged();
}

QWidget *TrialSource::makePicks()
{
    auto *picks = new QWidget(this);
    auto *layout = new QHBoxLayout(picks);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const auto add = [&](const QString &text, const QString &tip, TrialAnswers::Pick pick) {
        auto *button = new QPushButton(text, picks);
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, [this, pick] { this->pick(pick); });
        layout->addWidget(button);
    };
    add(tr("First"), tr("The first answers"), TrialAnswers::Pick::First);
    add(tr("Next"), tr("The answers after these"), TrialAnswers::Pick::Next);
    add(tr("Random"), tr("Some answers by chance"), TrialAnswers::Pick::Random);
    m_of->setProperty("role", u"muted"_s);
    layout->addWidget(m_of, 1);
    return picks;
}

QWidget *TrialSource::makeWriting()
{
    auto *writing = new QWidget(this);
    auto *layout = new QVBoxLayout(writing);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_answer->setAccessibleName(tr("The answer to try"));
    m_answer->setPlaceholderText(tr("Write an answer to this item"));
    m_answer->setTabChangesFocus(true);
    m_answer->setFixedHeight(m_answer->fontMetrics().lineSpacing() * 3 + 14);
    makeLink(m_takeReference);
    auto *line = new QHBoxLayout;
    line->addWidget(m_picker, 1);
    line->addWidget(m_takeReference);
    layout->addLayout(line);
    layout->addWidget(m_answer);
    return writing;
}

bool TrialSource::isWriting() const
{
    return m_source->currentIndex() == m_source->count() - 1;
}

void TrialSource::reload()
{
    m_answers->forget();
    const QList<AnswerSource> before = m_sources;
    fillSources();
    if (m_sources != before)
        sourceChanged();
}

void TrialSource::fillSources()
{
    const QSignalBlocker blocker(m_source);
    const bool wasWriting = m_source->count() > 1 && isWriting();
    const AnswerSource chosen = m_sources.value(m_source->currentIndex());
    m_sources = answerSources(m_session.contents().runs);
    m_source->clear();
    for (const AnswerSource &source : std::as_const(m_sources))
        m_source->addItem(tr("Run %1: %2").arg(QString::number(source.run), oneLine(source.candidate, 60)));
    m_source->addItem(tr("Written by hand"));
    const int index = int(m_sources.indexOf(chosen));
    m_source->setCurrentIndex(wasWriting ? m_source->count() - 1 : std::max(0, index));
}

void TrialSource::sourceChanged()
{
    m_picks->setVisible(!isWriting());
    m_writing->setVisible(isWriting());
    if (isWriting())
        readItem();
    else
        pick(TrialAnswers::Pick::First);
}

void TrialSource::pick(TrialAnswers::Pick pick)
{
    if (!isWriting())
        m_answers->pick(m_sources.value(m_source->currentIndex()), pick);
}

void TrialSource::readItem()
{
    const qint64 version = m_items.version(m_picker->current());
    if (!isWriting() || version == 0) {
        m_item = Item();
        if (isWriting())
            emit chosen({});
        return;
    }
    const QPointer<TrialSource> self(this);
    m_session.workbench().readItems({version}, [self, version](const Result<QList<Item>> &items) {
        if (!self || self->m_items.version(self->m_picker->current()) != version)
            return;
        if (items && !items->isEmpty())
            self->itemRead(items->first());
        else if (!items)
            emit self->failed(items.error());
    });
}

void TrialSource::itemRead(const Item &item)
{
    m_item = item;
    m_picker->setItemId(item.id);
    m_takeReference->setEnabled(!item.reference.isEmpty());
    takeWritten();
}

void TrialSource::takeWritten()
{
    if (isWriting() && m_item.version != 0)
        emit chosen({{.item = m_item.version, .itemId = m_item.id, .answer = m_answer->toPlainText()}});
}
