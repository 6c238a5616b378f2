#include "answerfilterbar.h"

#include "buttons.h"
#include "flowlayout.h"
#include "formatting.h"
#include "namedcombo.h"
#include "searchfield.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

AnswerFilterBar::AnswerFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search"), this))
    , m_disagree(new QPushButton(tr("Models disagree"), this))
    , m_category(new NamedCombo(tr("Category"), this))
    , m_score(new NamedCombo(tr("Score"), this))
    , m_low(makeEnd(tr("Lowest score")))
    , m_high(makeEnd(tr("Highest score")))
    , m_state(new NamedCombo(tr("State"), this))
    , m_candidate(new NamedCombo(tr("Candidate"), this))
    , m_order(new NamedCombo(tr("Order"), this))
    , m_chip(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_clear(new QPushButton(tr("Clear filters"), this))
{
    m_search->setToolTip(tr("In ids, questions, references and answers (Ctrl+F)"));
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 20);
    m_disagree->setCheckable(true);
    m_disagree->setToolTip(tr("Only items that one candidate passes and another does not"));
    m_chip->setCheckable(true);
    m_chip->setChecked(true);
    m_chip->hide();
    m_count->setTextFormat(Qt::PlainText);
    m_count->setProperty("role", u"muted"_s);
    makeLink(m_clear);
    m_clear->hide();
    auto *layout = new FlowLayout(8, 8, this);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_search, m_disagree, m_category, m_score, m_low, m_high,
                                                            m_state, m_candidate, m_order, m_chip, m_count, m_clear})
        layout->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fillStaticChoices();
    connectChoices();
    showRange();
}

QDoubleSpinBox *AnswerFilterBar::makeEnd(const QString &name)
{
    auto *box = new QDoubleSpinBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setDecimals(2);
    box->setRange(-1'000'000, 1'000'000);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setFixedWidth(box->fontMetrics().averageCharWidth() * 8 + 18);
    return box;
}

void AnswerFilterBar::fillStaticChoices()
{
    m_category->setChoices({tr("all")});
    m_score->setChoices({tr("any"), tr("passed ✓"), tr("failed ✗"), tr("between …")});
    m_state->setChoices(
        {tr("any"), tr("failed"), tr("cut off"), tr("refused"), tr("empty"), tr("without a score"), tr("pending")});
    m_candidate->setChoices({tr("any")});
    m_candidate->setToolTip(tr("Whose score and state the filters and orders look at"));
    fillOrders();
}

void AnswerFilterBar::fillOrders()
{
    QStringList orders{tr("file"),          tr("flips first"),  tr("longest first"),
                       tr("slowest first"), tr("lowest score"), tr("highest score")};
    if (m_orderCandidate >= 0)
        orders.append((m_orderDown ? tr("%1 ↓") : tr("%1 ↑")).arg(m_candidates.value(m_orderCandidate)));
    m_order->setChoices(orders);
}

void AnswerFilterBar::connectChoices()
{
    for (NamedCombo *combo : {m_category, m_score, m_state, m_candidate, m_order})
        connect(combo, &QComboBox::currentIndexChanged, this, &AnswerFilterBar::tellChange);
    for (const QDoubleSpinBox *box : {m_low, m_high})
        connect(box, &QDoubleSpinBox::valueChanged, this, &AnswerFilterBar::tellChange);
    connect(m_disagree, &QPushButton::toggled, this, &AnswerFilterBar::tellChange);
    connect(m_search, &SearchField::searched, this, &AnswerFilterBar::searchWanted);
    connect(m_chip, &QPushButton::clicked, this, [this] {
        m_chosen.reset();
        m_chip->hide();
        tellChange();
    });
    connect(m_clear, &QPushButton::clicked, this, &AnswerFilterBar::clear);
}

void AnswerFilterBar::tellChange()
{
    showRange();
    emit changed();
}

void AnswerFilterBar::showRange()
{
    const bool between = AnswerFilter::Score(m_score->currentIndex()) == AnswerFilter::Score::Between;
    m_low->setVisible(between);
    m_high->setVisible(between);
    // Whose score and state is a question once there is a wish about them.
    const bool asks = m_score->currentIndex() > 0 || m_state->currentIndex() > 0 || m_candidate->currentIndex() > 0;
    m_candidate->setVisible(asks && m_candidates.size() > 1);
}

void AnswerFilterBar::setTable(const AnswerTable &table, qsizetype scorer, const QStringList &marked)
{
    m_categories = table.categories;
    QStringList categories{tr("all")};
    for (const QString &category : std::as_const(m_categories))
        categories.append(oneLine(category, 60));
    if (table.category.contains(-1) && !m_categories.isEmpty())
        categories.append(tr("none"));
    m_category->setChoices(categories);
    m_category->setVisible(!m_categories.isEmpty());

    m_candidates.clear();
    QStringList candidates{tr("any")};
    QList<int> marks{-1};
    for (const AnswerColumn &column : table.columns) {
        m_candidates.append(column.name);
        candidates.append(oneLine(column.name, 60));
        marks.append(int(marked.indexOf(column.model)));
    }
    m_candidate->setChoices(candidates, marks);
    m_disagree->setVisible(table.columns.size() > 1);
    if (m_orderCandidate >= m_candidates.size())
        m_orderCandidate = -1;
    fillOrders();
    showRange();

    const AnswerScorer leading = table.scorers.value(scorer);
    if (leading.name != m_scorer) {
        m_scorer = leading.name;
        const Scale scale = leading.spec.effectiveScale();
        const QSignalBlocker quietLow(m_low);
        const QSignalBlocker quietHigh(m_high);
        m_low->setValue(scale.low);
        m_high->setValue(scale.high);
        m_low->setSingleStep((scale.high - scale.low) / 20);
        m_high->setSingleStep((scale.high - scale.low) / 20);
    }
}

AnswerFilter AnswerFilterBar::filter() const
{
    AnswerFilter filter;
    filter.disagree = m_disagree->isChecked() && m_candidates.size() > 1;
    const int category = m_category->currentIndex() - 1;
    if (category >= 0)
        filter.category = category < m_categories.size() ? category : AnswerFilter::noCategory;
    filter.score = AnswerFilter::Score(std::max(0, m_score->currentIndex()));
    filter.low = m_low->value();
    filter.high = m_high->value();
    filter.state = AnswerFilter::State(std::max(0, m_state->currentIndex()));
    filter.candidate = m_candidate->currentIndex() - 1;
    filter.chosen = m_chosen;
    const int order = m_order->currentIndex();
    if (order > int(AnswerFilter::Order::HighestScore)) {
        filter.order = m_orderDown ? AnswerFilter::Order::HighestScore : AnswerFilter::Order::LowestScore;
        filter.orderCandidate = m_orderCandidate;
    } else {
        filter.order = AnswerFilter::Order(std::max(0, order));
    }
    return filter;
}

QString AnswerFilterBar::searchText() const
{
    return m_search->text();
}

void AnswerFilterBar::choose(const QList<qint32> &rows, const QString &what)
{
    m_chosen = rows;
    const QString label = oneLine(what, 40);
    m_chip->setText(QString(label).replace(u'&', u"&&"_s) + u"  ×"_s);
    m_chip->setToolTip(tr("Only the items behind “%1”; press to see all again").arg(label));
    m_chip->setAccessibleName(tr("Only the items behind “%1”").arg(label));
    m_chip->setChecked(true);
    m_chip->show();
    tellChange();
}

void AnswerFilterBar::orderBy(qsizetype candidate)
{
    const bool again = m_orderCandidate == candidate && m_order->currentIndex() == m_order->count() - 1;
    m_orderDown = again && !m_orderDown;
    m_orderCandidate = candidate;
    {
        const QSignalBlocker quiet(m_order);
        fillOrders();
        m_order->setCurrentIndex(m_order->count() - 1);
    }
    tellChange();
}

void AnswerFilterBar::orderByFile()
{
    m_order->setCurrentIndex(0);
}

void AnswerFilterBar::setCount(qsizetype shown, qsizetype all)
{
    const int count = static_cast<int>(all);
    if (shown == all)
        m_count->setText(tr("%n item(s)", nullptr, count));
    else
        m_count->setText(tr("%1 of %n item(s)", nullptr, count).arg(countText(shown)));
    const AnswerFilter now = filter();
    m_clear->setVisible(now.isActive() || !m_search->text().isEmpty());
}

void AnswerFilterBar::setSearching(bool searching)
{
    if (searching)
        m_count->setText(tr("Searching…"));
}

void AnswerFilterBar::clear()
{
    const bool searched = !m_search->text().isEmpty();
    {
        const QSignalBlocker quiet(this);
        m_disagree->setChecked(false);
        for (NamedCombo *combo : {m_category, m_score, m_state, m_candidate})
            combo->setCurrentIndex(0);
        m_chosen.reset();
        m_chip->hide();
        m_search->clear();
    }
    m_search->setFocus();
    if (searched)
        emit searchWanted({});
    tellChange();
}

void AnswerFilterBar::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AnswerFilterBar::save(QSettings &settings) const
{
    settings.setValue(u"search"_s, m_search->text());
    settings.setValue(u"disagree"_s, m_disagree->isChecked());
    settings.setValue(u"category"_s, m_category->currentText());
    settings.setValue(u"score"_s, m_score->currentIndex());
    settings.setValue(u"low"_s, m_low->value());
    settings.setValue(u"high"_s, m_high->value());
    settings.setValue(u"state"_s, m_state->currentIndex());
    settings.setValue(u"candidate"_s, m_candidate->currentText());
    settings.setValue(u"order"_s, std::min(m_order->currentIndex(), int(AnswerFilter::Order::HighestScore)));
}

void AnswerFilterBar::restore(const QSettings &settings)
{
    const QSignalBlocker quiet(this);
    m_search->setText(settings.value(u"search"_s).toString());
    m_disagree->setChecked(settings.value(u"disagree"_s).toBool());
    m_category->choose(settings.value(u"category"_s).toString());
    m_score->setCurrentIndex(std::clamp(settings.value(u"score"_s).toInt(), 0, m_score->count() - 1));
    if (settings.contains(u"low"_s)) {
        m_low->setValue(settings.value(u"low"_s).toDouble());
        m_high->setValue(settings.value(u"high"_s).toDouble());
    }
    m_state->setCurrentIndex(std::clamp(settings.value(u"state"_s).toInt(), 0, m_state->count() - 1));
    m_candidate->choose(settings.value(u"candidate"_s).toString());
    m_order->setCurrentIndex(std::clamp(settings.value(u"order"_s).toInt(), 0, m_order->count() - 1));
    showRange();
}
