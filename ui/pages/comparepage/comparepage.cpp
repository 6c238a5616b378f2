#include "comparepage.h"

#include "answerfilterbar.h"
#include "answerpane.h"
#include "answerstable.h"
#include "chartcard.h"
#include "emptystate.h"
#include "exportchoice.h"
#include "formatting.h"
#include "leaderboardcard.h"
#include "namedcombo.h"
#include "notice.h"
#include "pageheader.h"
#include "projectsession.h"
#include "runchoice.h"

#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int narrowWidth = 1080;
constexpr int lowHeight = 720;

/// Texts of items and answers, from the workbench.
AnswerTextSource textsOf(Workbench &workbench)
{
    return {[&workbench](const QList<qint64> &versions, const AnswerTextSource::Items &done) {
                workbench.readItems(versions,
                                    [done](const Result<QList<Item>> &items) { done(items ? *items : QList<Item>()); });
            },
            [&workbench](const QList<qint64> &answers, int length, const AnswerTextSource::Texts &done) {
                workbench.readAnswerTexts(answers, length, [done](const Result<QStringList> &texts) {
                    done(texts ? *texts : QStringList());
                });
            }};
}
}

ComparePage::ComparePage(ProjectSession &session, QWidget *parent)
    : Page(session, parent)
    , m_loader(new ComparisonLoader(session.workbench(), this))
    , m_notice(new Notice(this))
    , m_differences(new QLabel(this))
    , m_stack(new QStackedWidget(this))
{
    m_differences->setTextFormat(Qt::PlainText);
    m_differences->setProperty("role", u"muted"_s);
    m_differences->setWordWrap(true);
    m_differences->hide();
    auto *empty = new EmptyState(this);
    empty->setTexts(tr("Nothing to compare yet"),
                    tr("Results stand here, side by side, as soon as a run has its first answers."));
    empty->addButton(tr("Go to Runs"), true, this, [this] { emit this->session().pageRequested(u"runs"_s); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(buildHeader());
    layout->addWidget(m_notice);
    layout->addWidget(m_differences);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(buildContent());

    m_refresh.setSingleShot(true);
    connectParts();
    addShortcuts();
    restoreSizes();
    openProject();
}

ComparePage::~ComparePage() = default;

QWidget *ComparePage::buildHeader()
{
    auto *header = new PageHeader(tr("Compare"), this);
    m_runChoice = new RunChoice(header);
    m_scorerChoice = new NamedCombo(tr("Scorer"), header);
    m_scorerChoice->setToolTip(tr("Leads: sorts the candidates and decides what is ✓ and what is ✗"));
    m_baselineChoice = new NamedCombo(tr("Baseline"), header);
    m_baselineChoice->setToolTip(tr("What the others are measured against"));
    m_export = new ExportChoice(header);
    header->addChoice(m_runChoice);
    header->addChoice(m_scorerChoice);
    header->addChoice(m_baselineChoice);
    header->addAction(m_export);
    return header;
}

QWidget *ComparePage::buildContent()
{
    m_parts = new QSplitter(Qt::Vertical, this);
    m_parts->setObjectName(u"parts"_s);
    m_top = new QSplitter(Qt::Horizontal, m_parts);
    m_top->setObjectName(u"top"_s);
    m_leaderboard = new LeaderboardCard(m_top);
    m_chart = new ChartCard(m_top);
    m_top->addWidget(m_leaderboard);
    m_top->addWidget(m_chart);
    m_top->setStretchFactor(0, 2);
    m_top->setStretchFactor(1, 1);
    m_parts->addWidget(m_top);
    m_parts->addWidget(buildItems());
    m_parts->setStretchFactor(0, 0);
    m_parts->setStretchFactor(1, 1);
    for (QSplitter *splitter : {m_parts, m_top, m_bottom}) {
        splitter->setHandleWidth(10);
        splitter->setChildrenCollapsible(false);
    }
    return m_parts;
}

QWidget *ComparePage::buildItems()
{
    auto *items = new QWidget(m_parts);
    auto *layout = new QVBoxLayout(items);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_filters = new AnswerFilterBar(items);
    m_hint = new QLabel(tr("↑ ↓ ← → move · D details"), items);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setProperty("role", u"muted"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_filters, 1);
    line->addWidget(m_hint, 0, Qt::AlignTop);
    m_hint->setMinimumHeight(m_filters->sizeHint().height());
    layout->addLayout(line);
    m_bottom = new QSplitter(Qt::Horizontal, items);
    m_bottom->setObjectName(u"bottom"_s);
    auto *card = new Card(m_bottom);
    m_items = new AnswersTable(textsOf(session().workbench()), card);
    card->setContent(m_items);
    m_pane = new AnswerPane(session().workbench(), m_bottom);
    m_bottom->addWidget(card);
    m_bottom->addWidget(m_pane);
    m_bottom->setStretchFactor(0, 3);
    m_bottom->setStretchFactor(1, 2);
    layout->addWidget(m_bottom, 1);
    return items;
}

void ComparePage::connectParts()
{
    connect(&session(), &ProjectSession::opened, this, &ComparePage::openProject);
    connect(&session(), &ProjectSession::contentsChanged, this, &ComparePage::takeContents);
    connect(&session().workbench(), &Workbench::saved, this, &ComparePage::noteSaved);
    connect(&m_refresh, &QTimer::timeout, this, &ComparePage::reload);
    connect(m_loader, &ComparisonLoader::rowsLoaded, this, &ComparePage::takeRows);
    connect(m_loader, &ComparisonLoader::loaded, this, &ComparePage::take);
    connect(m_loader, &ComparisonLoader::failed, this, [this](const Error &error) {
        m_loadFailed = true;
        m_notice->showError(error);
    });
    connect(m_pane, &AnswerPane::failed, m_notice, &Notice::showError);

    connect(m_runChoice, &RunChoice::chosenByUser, this, &ComparePage::setRuns);
    connect(m_scorerChoice, &QComboBox::currentTextChanged, this, [this](const QString &name) {
        m_scorer = name;
        showResults();
    });
    connect(m_baselineChoice, &QComboBox::currentTextChanged, this, [this](const QString &name) {
        m_baseline = name;
        reload();
    });
    connect(m_leaderboard, &LeaderboardCard::baselineWanted, m_baselineChoice, &QComboBox::setCurrentText);
    connect(m_chart, &ChartCard::itemsRequested, this, &ComparePage::showRows);
    connect(m_export, &ExportChoice::wanted, this, &ComparePage::exportRun);
    connect(m_filters, &AnswerFilterBar::changed, this, &ComparePage::arrange);
    connect(m_filters, &AnswerFilterBar::searchWanted, this, &ComparePage::search);
    connect(m_items, &AnswersTable::sortWanted, this,
            [this](qsizetype candidate) { candidate < 0 ? m_filters->orderByFile() : m_filters->orderBy(candidate); });
    connect(m_items, &AnswersTable::currentMoved, this, &ComparePage::showCurrent);
    connect(m_items, &TableView::opened, this, [this] { showPane(true); });
    connect(m_items, &AnswersTable::tooMuchToCopy, this, [this](int most) {
        m_notice->show(Tone::Warn,
                       tr("Up to %1 rows can be copied at once. Export has no such limit.").arg(countText(most)));
    });
    connect(m_pane, &AnswerPane::candidateChosen, m_items, &AnswersTable::chooseCandidate);
    connect(m_pane, &AnswerPane::closeWanted, this, [this] { showPane(false); });
    const auto leaveForRuns = [this] { emit this->session().pageRequested(u"runs"_s); };
    connect(m_pane, &AnswerPane::retryWanted, this, leaveForRuns);
    connect(m_leaderboard, &LeaderboardCard::retryWanted, this, leaveForRuns);
}

void ComparePage::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, QWidget *where, Qt::ShortcutContext context, auto then) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(context);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    constexpr auto anywhere = Qt::WidgetWithChildrenShortcut;
    add(Qt::Key_D, m_items, Qt::WidgetShortcut, [this] { showPane(m_pane->isHidden()); });
    add(Qt::ALT | Qt::Key_Down, this, anywhere, [this] { m_items->moveBy(1); });
    add(Qt::ALT | Qt::Key_Up, this, anywhere, [this] { m_items->moveBy(-1); });
    add(Qt::Key_Down, m_pane, anywhere, [this] { m_items->moveBy(1); });
    add(Qt::Key_Up, m_pane, anywhere, [this] { m_items->moveBy(-1); });
    for (int i = 0; i < 9; ++i) {
        add(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), this, anywhere, [this, i] {
            showPane(true);
            m_pane->chooseCandidate(i);
            m_items->chooseCandidate(i);
        });
    }
}

void ComparePage::showEmpty(bool empty)
{
    m_stack->setCurrentIndex(empty ? 0 : 1);
    m_runChoice->setVisible(!empty);
    m_export->setVisible(!empty);
    if (empty) {
        m_scorerChoice->hide();
        m_baselineChoice->hide();
        m_differences->hide();
    }
}

bool ComparePage::isNarrow() const
{
    return width() < narrowWidth;
}

void ComparePage::showPane(bool on)
{
    m_paneWanted = on;
    const bool focusInside = m_pane->isAncestorOf(focusWidget());
    m_pane->setVisible(on);
    fitSizes();
    if (!on && focusInside)
        m_items->setFocus();
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wasNarrow = event->oldSize().isValid() && event->oldSize().width() < narrowWidth;
    if (!event->oldSize().isValid() || wasNarrow != isNarrow())
        m_pane->setVisible(m_paneWanted && !isNarrow());
    m_hint->setVisible(!isNarrow());
    QTimer::singleShot(0, this, &ComparePage::fitSizes); // when the parts have their sizes
}

/// Until the user moves a line, parts share the room by what they hold: the upper part is as high as the leaderboard,
/// but leaves the items more than half; a narrow window gives chart and details more.
void ComparePage::fitSizes()
{
    m_leaderboard->setCompact(height() < lowHeight);
    const auto share = [this](QSplitter *splitter, int first, int all) {
        if (all > 100 && !m_chosenSizes.contains(splitter))
            splitter->setSizes({first, all - first - splitter->handleWidth()});
    };
    share(m_top, m_top->width() * (isNarrow() ? 60 : 72) / 100, m_top->width());
    share(m_bottom, m_bottom->width() * (isNarrow() ? 46 : 62) / 100, m_bottom->width());
    if (m_loaded.table)
        share(m_parts, std::min(std::max(m_leaderboard->wantedHeight(), 180), m_parts->height() * 2 / 5),
              m_parts->height());
}

void ComparePage::startSearch()
{
    m_filters->startSearch();
}

QString ComparePage::settingsGroup() const
{
    const QByteArray hash = QCryptographicHash::hash(m_project.toUtf8(), QCryptographicHash::Sha1);
    return u"pages/compare/projects/"_s + QString::fromLatin1(hash.toHex().left(16));
}

void ComparePage::restoreChoices()
{
    QSettings settings;
    settings.beginGroup(settingsGroup());
    if (settings.contains(u"against"_s))
        m_pane->compareWith(settings.value(u"against"_s).toString());
    m_filters->restore(settings);
    m_restored = true;
}

void ComparePage::restoreSizes()
{
    const QSettings settings;
    for (QSplitter *splitter : {m_parts, m_top, m_bottom}) {
        if (splitter->restoreState(settings.value(u"pages/compare/"_s + splitter->objectName()).toByteArray()))
            m_chosenSizes.append(splitter);
        connect(splitter, &QSplitter::splitterMoved, this, [this, splitter] {
            if (!m_chosenSizes.contains(splitter))
                m_chosenSizes.append(splitter);
        });
    }
}

void ComparePage::saveState() const
{
    QSettings settings;
    for (QSplitter *splitter : {m_parts, m_top, m_bottom}) {
        if (m_chosenSizes.contains(splitter))
            settings.setValue(u"pages/compare/"_s + splitter->objectName(), splitter->saveState());
    }
    m_leaderboard->table()->saveColumns();
    m_items->saveColumns();
    if (!m_restored)
        return; // nothing was chosen yet
    settings.beginGroup(settingsGroup());
    settings.setValue(u"scorer"_s, m_scorer);
    settings.setValue(u"against"_s, m_pane->comparedWith());
    m_filters->save(settings);
}
