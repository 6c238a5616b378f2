#include "answerpane.h"

#include "answercells.h"
#include "buttons.h"
#include "callsview.h"
#include "candidatechips.h"
#include "collapsible.h"
#include "diffview.h"
#include "factsview.h"
#include "formatting.h"
#include "namedcombo.h"
#include "scoresview.h"
#include "textblock.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
enum Against { Nothing, Reference, FirstCandidate };

QVBoxLayout *plainColumn(QWidget *widget, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QString lettered(const QStringList &choices)
{
    QStringList lines;
    for (qsizetype i = 0; i < choices.size(); ++i)
        lines.append(choiceLetter(i) + u".  "_s + choices[i]);
    return lines.join(u'\n');
}
}

AnswerPane::AnswerPane(Workbench &workbench, QWidget *parent)
    : Card(parent)
    , m_reader(new AnswerReader(workbench, this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(makeCaption(tr("Choose an item to see its answers."), this))
{
    setTitle(tr("Item"));
    auto *close = new QPushButton(u"×"_s, this);
    makeLink(close);
    close->setAccessibleName(tr("Hide the details"));
    close->setToolTip(tr("Hide the details (D)"));
    close->setFocusPolicy(Qt::NoFocus);
    addAction(close);
    connect(close, &QPushButton::clicked, this, &AnswerPane::closeWanted);

    auto *page = new QWidget(m_scroll);
    page->setObjectName(u"scrolled"_s);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(14, 10, 14, 14);
    layout->setSpacing(12);
    layout->addWidget(buildItem());
    layout->addWidget(buildAnswer());
    layout->addStretch(1); // else the captions would share what is left
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    setContent(m_nothing);
    setContent(m_scroll);
    m_scroll->hide();

    connect(m_reader, &AnswerReader::ready, this, &AnswerPane::take);
    connect(m_reader, &AnswerReader::failed, this, &AnswerPane::failed);
}

QWidget *AnswerPane::buildItem()
{
    auto *item = new QWidget(this);
    QVBoxLayout *layout = plainColumn(item, 9);
    m_question = new TextBlock(tr("Question"), true, item);
    m_reference = new TextBlock(tr("Reference"), false, item);
    m_accepted = new TextBlock(tr("Also accepted"), false, item);
    m_choices = new TextBlock(tr("Choices"), false, item);
    for (TextBlock *block : {m_question, m_choices, m_reference, m_accepted})
        layout->addWidget(block);
    m_context = new Collapsible(tr("Context"), item);
    m_contextText = new DiffView(item);
    m_contextText->setAccessibleName(tr("Context"));
    m_context->setContent(m_contextText);
    layout->addWidget(m_context);
    return item;
}

QWidget *AnswerPane::buildAnswer()
{
    auto *answer = new QWidget(this);
    QVBoxLayout *layout = plainColumn(answer, 9);
    m_chips = new CandidateChips(answer);
    layout->addWidget(m_chips);
    layout->addWidget(buildAnswerLine());
    layout->addWidget(buildProblem());
    m_answer = new DiffView(answer);
    layout->addWidget(m_answer);
    m_legend = new DiffView(answer);
    m_legend->setAccessibleName(tr("What the marks mean"));
    m_legend->setTextInteractionFlags(Qt::NoTextInteraction);
    m_legend->setFocusPolicy(Qt::NoFocus);
    QFont smaller = m_legend->font();
    smaller.setPointSizeF(smaller.pointSizeF() * 0.9);
    m_legend->setFont(smaller);
    layout->addWidget(m_legend);
    m_thinking = new Collapsible(tr("Thinking"), answer);
    m_thinkingText = new DiffView(answer);
    m_thinkingText->setAccessibleName(tr("Thinking"));
    m_thinking->setContent(m_thinkingText);
    layout->addWidget(m_thinking);
    m_scores = new ScoresView(answer);
    layout->addWidget(m_scores);
    m_facts = new FactsView(answer);
    layout->addWidget(m_facts);
    m_callsPart = new Collapsible(tr("Request and reply"), answer);
    m_calls = new CallsView(answer);
    m_callsPart->setContent(m_calls);
    layout->addWidget(m_callsPart);
    connect(m_chips, &CandidateChips::chosenByUser, this, [this](int candidate) {
        chooseCandidate(candidate);
        emit candidateChosen(candidate);
    });
    return answer;
}

QWidget *AnswerPane::buildAnswerLine()
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_answerCaption = makeCaption(tr("Answer"), line);
    m_repeat = new NamedCombo({}, line);
    m_repeat->setAccessibleName(tr("Repeat"));
    m_against = new NamedCombo(tr("Differences"), line);
    m_against->setToolTip(tr("What the answer has more, and what it lacks"));
    m_against->setChoices({tr("none"), tr("to the reference")});
    m_against->setCurrentIndex(Reference);
    layout->addWidget(m_answerCaption, 1);
    layout->addWidget(m_repeat);
    layout->addWidget(m_against);
    connect(m_repeat, &QComboBox::currentIndexChanged, this, &AnswerPane::read);
    connect(m_against, &QComboBox::currentIndexChanged, this, &AnswerPane::read);
    return line;
}

QWidget *AnswerPane::buildProblem()
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"inset"_s);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(10, 7, 10, 8);
    m_problemText = new DiffView(frame);
    m_problemText->setAccessibleName(tr("What went wrong"));
    m_retry = new QPushButton(tr("Retry failed and unscored…"), frame);
    m_retry->setToolTip(tr("Leads to Runs, where what failed and what has no score can be asked again"));
    makeLink(m_retry);
    layout->addWidget(m_problemText);
    layout->addWidget(m_retry, 0, Qt::AlignLeft);
    connect(m_retry, &QPushButton::clicked, this, &AnswerPane::retryWanted);
    m_problem = frame;
    return frame;
}

void AnswerPane::setTable(std::shared_ptr<const AnswerTable> table, qsizetype scorer, const QStringList &marked)
{
    const QString chosen
        = m_table && m_candidate < m_table->columns.size() ? m_table->columns[m_candidate].name : u""_s;
    m_table = std::move(table);
    m_scorer = scorer;
    m_marked = marked;
    m_candidate = 0;
    for (qsizetype i = 0; m_table && i < m_table->columns.size(); ++i) {
        if (m_table->columns[i].name == chosen)
            m_candidate = i;
    }
    fillOthers();
}

void AnswerPane::fillOthers()
{
    QStringList texts{tr("none"), tr("to the reference")};
    QList<int> marks{-1, -1};
    for (qsizetype i = 0; m_table && i < m_table->columns.size(); ++i) {
        texts.append(tr("to %1").arg(oneLine(m_table->columns[i].name, 60)));
        marks.append(int(m_marked.indexOf(m_table->columns[i].model)));
    }
    m_against->setChoices(texts, marks);
}

QString AnswerPane::comparedWith() const
{
    return m_against->currentText();
}

void AnswerPane::compareWith(const QString &text)
{
    m_against->choose(text);
}

void AnswerPane::showRow(qint32 row, qsizetype candidate)
{
    const bool another = row != m_row;
    m_row = m_table && row < m_table->rows() ? row : -1;
    if (candidate >= 0 && m_table && candidate < m_table->columns.size())
        m_candidate = candidate;
    m_nothing->setVisible(m_row < 0);
    m_scroll->setVisible(m_row >= 0);
    if (m_row < 0) {
        m_reader->forget();
        setTitle(tr("Item"));
        setSubtitle({});
        return;
    }
    setTitle(tr("Item %1").arg(oneLine(m_table->ids[m_row], 40)));
    const qint32 category = m_table->category[m_row];
    setSubtitle(category < 0 ? QString() : tr("category: %1").arg(oneLine(m_table->categories[category], 60)));
    if (another)
        m_scroll->verticalScrollBar()->setValue(0);
    fillChips();
    read();
}

void AnswerPane::fillChips()
{
    QList<CandidateChip> chips;
    for (qsizetype i = 0; i < m_table->columns.size(); ++i) {
        const AnswerColumn &column = m_table->columns[i];
        chips.append(
            {column.name, int(m_marked.indexOf(column.model)), answerPills(*m_table, m_scorer, i, m_row).value(0)});
    }
    m_chips->show(chips, int(m_candidate));
    const int repeats = m_table->columns[m_candidate].repeats;
    QStringList texts;
    for (int i = 1; i <= repeats; ++i)
        texts.append(tr("repeat %1 of %2").arg(i).arg(repeats));
    m_repeat->setChoices(texts);
    m_repeat->setVisible(repeats > 1);
}

void AnswerPane::chooseCandidate(qsizetype candidate)
{
    if (m_table && m_row >= 0 && candidate >= 0 && candidate < m_table->columns.size())
        showRow(m_row, candidate);
}

qint64 AnswerPane::answerId(qsizetype candidate, int repeat) const
{
    const AnswerColumn &column = m_table->columns[candidate];
    return column.answers[m_row * column.repeats + std::clamp(repeat, 0, column.repeats - 1)];
}

qsizetype AnswerPane::otherCandidate() const
{
    const qsizetype other = m_against->currentIndex() - FirstCandidate;
    return other >= 0 && m_table && other < m_table->columns.size() && other != m_candidate ? other : -1;
}

void AnswerPane::read()
{
    if (m_row < 0)
        return;
    const int repeat = std::max(0, m_repeat->currentIndex());
    const qsizetype other = otherCandidate();
    m_reader->read(m_table->items[m_row], answerId(m_candidate, repeat), other < 0 ? 0 : answerId(other, repeat));
}

void AnswerPane::take(const ReadAnswer &read)
{
    if (m_row < 0)
        return;
    m_read = read;
    setUpdatesEnabled(false);
    showItem(read.item);
    showAnswer();
    setUpdatesEnabled(true);
}

void AnswerPane::showItem(const Item &item)
{
    m_question->setText(item.question);
    m_reference->setText(item.reference);
    m_accepted->setText(item.accepted.join(u'\n'));
    m_choices->setText(lettered(item.choices));
}

/// What was retrieved for the answer, or else the item's own.
void AnswerPane::showContext(const QList<NamedText> &passages)
{
    QStringList texts;
    for (qsizetype i = 0; i < passages.size(); ++i)
        texts.append(u"%1. %2\n%3"_s.arg(QString::number(i + 1), oneLine(passages[i].name, 60), passages[i].text));
    const QString text = passages.isEmpty() ? m_read.item.context : texts.join(u"\n\n"_s);
    const int count = static_cast<int>(passages.size());
    m_context->setTitle(count > 0 ? tr("Retrieved context (%n passage(s))", nullptr, count) : tr("Context"));
    m_contextText->showText(text);
    m_context->setVisible(!text.isEmpty());
}

void AnswerPane::showAnswer()
{
    const AnswerDetail *detail = m_read.detail ? &*m_read.detail : nullptr;
    const AnswerState state = detail ? detail->answer.state : AnswerState::Pending;
    QString caption = oneLine(m_table->columns[m_candidate].name, 60);
    if (state != AnswerState::Answered)
        caption += u" · "_s + answerStateText(state);
    m_answerCaption->setText(caption);
    showContext(detail ? detail->answer.passages : QList<NamedText>());
    showProblem(detail);
    showDifferences();
    m_thinking->setVisible(detail && !detail->answer.reasoning.isEmpty());
    m_thinkingText->showText(detail ? detail->answer.reasoning : QString());
    m_scores->setVisible(detail);
    m_facts->setVisible(detail);
    m_callsPart->setVisible(detail);
    if (!detail)
        return;
    m_scores->show(*detail, m_table->scorers);
    m_facts->show(detail->answer, m_currencies.value(m_candidate));
    m_calls->show(*detail);
    m_callsPart->setVisible(m_calls->count() > 0);
    m_callsPart->setTitle(tr("Request and reply (%n)", nullptr, m_calls->count()));
}

void AnswerPane::showProblem(const AnswerDetail *detail)
{
    QString problem;
    if (!detail)
        problem = tr("There is no answer yet.");
    else if (!detail->answer.error.isEmpty())
        problem = detail->answer.error;
    else if (detail->answer.state == AnswerState::Refused)
        problem = tr("The model refused to answer.");
    else if (detail->answer.state == AnswerState::Empty)
        problem = tr("The model answered with nothing.");
    else if (detail->answer.state == AnswerState::Truncated)
        problem = tr("The answer was cut off at the token limit.");
    const bool unscored
        = detail && std::ranges::any_of(detail->scores, [](const Score &score) {
              return score.state == ScoreState::Unscored && score.unscored != UnscoredReason::NotApplicable;
          });
    m_problem->setVisible(!problem.isEmpty() || unscored);
    m_problemText->setVisible(!problem.isEmpty());
    m_problemText->showText(problem);
    m_retry->setVisible(unscored || (detail && detail->answer.state == AnswerState::Failed));
}

void AnswerPane::showDifferences()
{
    const QString text = m_read.detail ? m_read.detail->answer.text : QString();
    m_answer->setVisible(!text.isEmpty());
    const bool toReference = m_against->currentIndex() == Reference;
    const QString other = toReference ? m_read.item.reference : otherCandidate() >= 0 ? m_read.otherText : QString();
    m_legend->setVisible(!text.isEmpty() && !other.isEmpty());
    if (text.isEmpty() || other.isEmpty()) {
        m_answer->showText(text);
        return;
    }
    const WordDiff diff = wordDiff(other, text);
    m_answer->showDiff(diff);
    const bool same
        = std::ranges::all_of(diff.parts, [](const DiffPart &part) { return part.kind == DiffPart::Kind::Same; });
    if (same) {
        m_legend->showText(tr("No differences, letter case and spaces aside."));
        return;
    }
    WordDiff legend{{{DiffPart::Kind::Extra, tr("only here")},
                     {DiffPart::Kind::Same, u"   "_s},
                     {DiffPart::Kind::Missing, tr("missing here")}},
                    false};
    if (diff.coarse)
        legend.parts.append({DiffPart::Kind::Same, u"   "_s + tr("too different to be compared word by word")});
    m_legend->showDiff(legend);
}
