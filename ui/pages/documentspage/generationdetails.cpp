#include "generationdetails.h"

#include "elidedcombobox.h"
#include "generationwords.h"
#include "plainfield.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QuestionKind offeredKinds[]
    = {QuestionKind::Factoid, QuestionKind::Reasoning, QuestionKind::TwoPlaces, QuestionKind::Unanswerable};
constexpr CheckKind offeredChecks[]
    = {CheckKind::Grounded, CheckKind::StandAlone, CheckKind::Relevant, CheckKind::Leak, CheckKind::RoundTrip};

QList<double> sharesOf(const QuestionMix &mix)
{
    return {mix.factoid, mix.reasoning, mix.twoPlaces, mix.unanswerable};
}

QList<bool> chosenChecks(const CheckSettings &checks)
{
    return {checks.grounded, checks.standAlone, checks.relevant, checks.leak, checks.roundTrip};
}

QLabel *detailLabel(const QString &text, QWidget *parent, QWidget *buddy = nullptr)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", u"muted"_s);
    label->setWordWrap(true);
    label->setBuddy(buddy);
    return label;
}
}

GenerationDetails::GenerationDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_mix(detailLabel({}, this))
    , m_critic(new ElidedComboBox(this))
    , m_keepFrom(new QDoubleSpinBox(this))
    , m_mostAnswer(new QSpinBox(this))
    , m_domain(new QLineEdit(this))
    , m_windows(new QSpinBox(this))
    , m_across(new QCheckBox(tr("Windows may run from one document into the next"), this))
    , m_prompt(new PlainField(this))
    , m_page(new QWidget)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page->setObjectName(u"scrolled"_s);
    build();
    setWidget(m_page);
    setSpec({});
    const auto numbers = m_page->findChildren<QAbstractSpinBox *>();
    for (QAbstractSpinBox *field : numbers)
        field->setKeyboardTracking(false); // half a number is none
    connectFields();
}

void GenerationDetails::build()
{
    auto *layout = new QVBoxLayout(m_page);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(6);
    addTitle(layout, tr("Kinds of questions"));
    layout->addWidget(makeKinds());
    addTitle(layout, tr("Checks by a model"));
    layout->addWidget(makeChecks());
    addTitle(layout, tr("How it is asked"));
    layout->addWidget(makeRest());
    layout->addStretch(1);
}

QLabel *GenerationDetails::addTitle(QVBoxLayout *layout, const QString &text)
{
    auto *title = new QLabel(text, m_page);
    title->setTextFormat(Qt::PlainText);
    title->setProperty("role", u"title"_s);
    if (layout->count() > 0)
        layout->addSpacing(6);
    layout->addWidget(title);
    return title;
}

QWidget *GenerationDetails::makeKinds()
{
    auto *part = new QWidget(m_page);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    for (int i = 0; i < int(std::size(offeredKinds)); ++i) {
        auto *share = new QSpinBox(part);
        share->setObjectName(u"share%1"_s.arg(i));
        share->setRange(0, 100);
        share->setSingleStep(5);
        share->setSuffix(u" %"_s);
        m_kinds.append(share);
        const int row = i / 2 * 2;
        grid->addWidget(detailLabel(questionKindText(offeredKinds[i]), part, share), row, i % 2);
        grid->addWidget(share, row + 1, i % 2);
    }
    m_kinds.last()->setToolTip(tr("Right is who says that the documents do not tell."));
    m_mix->setParent(part);
    grid->addWidget(m_mix, 4, 0, 1, 2);
    return part;
}

QWidget *GenerationDetails::makeChecks()
{
    auto *part = new QWidget(m_page);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const CheckKind kind : offeredChecks) {
        auto *check = new QCheckBox(checkText(kind), part);
        check->setObjectName(u"check_"_s + checkKindName(kind));
        check->setToolTip(checkHint(kind));
        m_checks.append(check);
        grid->addWidget(check, row, 0, Qt::AlignTop);
        grid->addWidget(detailLabel(checkHint(kind), part), row++, 1);
    }
    m_critic->setObjectName(u"critic"_s);
    m_critic->setToolTip(tr("The model that checks; better not the one that wrote."));
    m_keepFrom->setObjectName(u"keepFrom"_s);
    m_keepFrom->setRange(1, 5);
    m_keepFrom->setSingleStep(0.5);
    m_keepFrom->setDecimals(1);
    m_keepFrom->setToolTip(tr("A question is kept when no check that rates it from 1 to 5 is below."));
    m_domain->setMaxLength(300);
    m_domain->setPlaceholderText(tr("such as: agents of a shop's help desk"));
    grid->setRowMinimumHeight(row++, 4);
    const std::pair<QString, QWidget *> rest[]
        = {{tr("Critic"), m_critic}, {tr("Kept from"), m_keepFrom}, {tr("Who asks"), m_domain}};
    for (const auto &[text, field] : rest) {
        grid->addWidget(detailLabel(text, part, field), row, 0);
        grid->addWidget(field, row++, 1);
    }
    return part;
}

QWidget *GenerationDetails::makeRest()
{
    auto *part = new QWidget(m_page);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    m_windows->setObjectName(u"askedWindows"_s);
    m_windows->setRange(0, 1'000'000);
    m_windows->setSpecialValueText(tr("all"));
    m_windows->setToolTip(tr("Fewer are drawn by the run's seed, evenly from every document."));
    m_mostAnswer->setObjectName(u"mostAnswer"_s);
    m_mostAnswer->setRange(20, 10'000);
    m_mostAnswer->setSingleStep(50);
    m_mostAnswer->setToolTip(tr("Characters; a longer one fails the check of form."));
    m_prompt->setObjectName(u"ownPrompt"_s);
    m_prompt->setTabChangesFocus(true);
    m_prompt->setPlaceholderText(
        tr("Empty: Assay's own. Yours is sent as it is; {{ context }} is where the text goes."));
    m_prompt->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_prompt->setAccessibleName(tr("Your own prompt"));
    grid->addWidget(detailLabel(tr("Windows asked about"), part, m_windows), 0, 0);
    grid->addWidget(m_windows, 0, 1);
    grid->addWidget(detailLabel(tr("Longest answer"), part, m_mostAnswer), 1, 0);
    grid->addWidget(m_mostAnswer, 1, 1);
    grid->addWidget(m_across, 2, 0, 1, 2);
    grid->addWidget(detailLabel(tr("Your own prompt"), part, m_prompt), 3, 0, 1, 2);
    grid->addWidget(m_prompt, 4, 0, 1, 2);
    return part;
}

void GenerationDetails::connectFields()
{
    for (QSpinBox *share : std::as_const(m_kinds))
        connect(share, &QSpinBox::valueChanged, this, [this] {
            showMix();
            emit changed(u"kinds"_s);
        });
    for (QCheckBox *check : std::as_const(m_checks))
        connect(check, &QCheckBox::toggled, this, [this] { emit changed(u"checks"_s); });
    connect(m_critic, &QComboBox::activated, this, [this] { emit changed(u"critic"_s); });
    connect(m_keepFrom, &QDoubleSpinBox::valueChanged, this, [this] { emit changed(u"keepFrom"_s); });
    connect(m_mostAnswer, &QSpinBox::valueChanged, this, [this] { emit changed(u"mostAnswer"_s); });
    connect(m_domain, &QLineEdit::textEdited, this, [this] { emit changed(u"domain"_s); });
    connect(m_windows, &QSpinBox::valueChanged, this, [this] { emit changed(u"windows"_s); });
    connect(m_across, &QCheckBox::toggled, this, [this] { emit changed(u"across"_s); });
    connect(m_prompt, &PlainField::textChanged, this, [this] { emit changed(u"prompt"_s); });
}

void GenerationDetails::setModels(const QStringList &names)
{
    const QSignalBlocker quiet(m_critic);
    m_critic->clear();
    m_critic->addItem(tr("the generator itself"), QString());
    for (const QString &name : names)
        m_critic->addItem(name, name);
    m_critic->setCurrentIndex(std::max(0, m_critic->findData(m_spec.checks.critic)));
}

void GenerationDetails::setSpec(const GenerationSpec &spec)
{
    const QSignalBlocker quiet(this);
    m_spec = spec;
    const QList<double> shares = sharesOf(spec.kinds);
    for (qsizetype i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setValue(int(std::lround(shares[i] * 100)));
    const QList<bool> chosen = chosenChecks(spec.checks);
    for (qsizetype i = 0; i < m_checks.size(); ++i)
        m_checks[i]->setChecked(chosen[i]);
    m_critic->setCurrentIndex(std::max(0, m_critic->findData(spec.checks.critic)));
    m_keepFrom->setValue(spec.checks.keepFrom);
    m_mostAnswer->setValue(spec.checks.maxAnswerCharacters);
    if (m_domain->text() != spec.checks.domain.left(m_domain->maxLength()))
        m_domain->setText(spec.checks.domain);
    m_windows->setValue(int(std::min<qint64>(spec.windows, m_windows->maximum())));
    m_across->setChecked(spec.chunks.acrossDocuments);
    if (m_prompt->text() != spec.prompt)
        m_prompt->setText(spec.prompt);
    m_shown = shownSpec();
    showMix();
}

GenerationSpec GenerationDetails::spec() const
{
    const auto take = [](auto &value, const auto &now, const auto &shown) {
        if (now != shown)
            value = now;
    };
    const GenerationSpec now = shownSpec();
    GenerationSpec spec = now;
    spec.kinds = m_spec.kinds;
    take(spec.kinds.factoid, now.kinds.factoid, m_shown.kinds.factoid);
    take(spec.kinds.reasoning, now.kinds.reasoning, m_shown.kinds.reasoning);
    take(spec.kinds.twoPlaces, now.kinds.twoPlaces, m_shown.kinds.twoPlaces);
    take(spec.kinds.unanswerable, now.kinds.unanswerable, m_shown.kinds.unanswerable);
    spec.checks.keepFrom = m_spec.checks.keepFrom;
    take(spec.checks.keepFrom, now.checks.keepFrom, m_shown.checks.keepFrom);
    spec.checks.maxAnswerCharacters = m_spec.checks.maxAnswerCharacters;
    take(spec.checks.maxAnswerCharacters, now.checks.maxAnswerCharacters, m_shown.checks.maxAnswerCharacters);
    spec.checks.domain = m_domain->isModified() ? m_domain->text() : m_spec.checks.domain;
    spec.windows = m_spec.windows;
    take(spec.windows, now.windows, m_shown.windows);
    return spec;
}

GenerationSpec GenerationDetails::shownSpec() const
{
    GenerationSpec spec = m_spec;
    spec.kinds = {m_kinds[0]->value() / 100.0, m_kinds[1]->value() / 100.0, m_kinds[2]->value() / 100.0,
                  m_kinds[3]->value() / 100.0};
    spec.checks.grounded = m_checks[0]->isChecked();
    spec.checks.standAlone = m_checks[1]->isChecked();
    spec.checks.relevant = m_checks[2]->isChecked();
    spec.checks.leak = m_checks[3]->isChecked();
    spec.checks.roundTrip = m_checks[4]->isChecked();
    spec.checks.critic = m_critic->currentData().toString();
    spec.checks.keepFrom = m_keepFrom->value();
    spec.checks.maxAnswerCharacters = m_mostAnswer->value();
    spec.windows = m_windows->value();
    spec.chunks.acrossDocuments = m_across->isChecked();
    spec.prompt = m_prompt->text();
    return spec;
}

void GenerationDetails::setEditable(bool editable)
{
    m_page->setEnabled(editable);
}

void GenerationDetails::focusFirst()
{
    m_kinds.first()->setFocus();
}

void GenerationDetails::showMix()
{
    int sum = 0;
    for (const QSpinBox *share : std::as_const(m_kinds))
        sum += share->value();
    m_mix->setText(sum == 0         ? tr("No kind is chosen: questions will be factoid.")
                       : sum == 100 ? QString()
                                    : tr("Together %1 %: shares are taken of the sum.").arg(sum));
    m_mix->setVisible(!m_mix->text().isEmpty());
}

QString GenerationDetails::summary(const GenerationSpec &spec)
{
    const QList<double> shares = sharesOf(spec.kinds);
    const int kinds = int(std::ranges::count_if(shares, [](double share) { return share > 0; }));
    const int checks = int(chosenChecks(spec.checks).count(true));
    return tr("%n kind(s)", nullptr, kinds) + u", "_s + tr("%n check(s)", nullptr, checks);
}
