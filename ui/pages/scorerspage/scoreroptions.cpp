#include "scoreroptions.h"

#include "scorenumberfield.h"
#include "scorerkinds.h"
#include "scorerwords.h"
#include "windowundo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList optionsOf(const QString &kind)
{
    const QList<ScorerKind> kinds = scorerKinds();
    const auto found = std::ranges::find(kinds, kind, &ScorerKind::kind);
    QStringList options = found == kinds.end() ? QStringList() : found->options;
    options.append(u"pass_at"_s);
    return options;
}

void markWrong(QWidget *field, bool wrong)
{
    if (field->property("wrong").toBool() == wrong)
        return;
    field->setProperty("wrong", wrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
}
}

ScorerOptions::ScorerOptions(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QGridLayout(this))
    , m_pattern(new QLineEdit(this))
    , m_group(new QSpinBox(this))
    , m_ignored(new QPlainTextEdit(this))
    , m_tokenizer(new QComboBox(this))
    , m_tolerance(new ScoreNumberField(tr("Tolerance"), this))
    , m_low(new ScoreNumberField(tr("Lowest score"), this))
    , m_high(new ScoreNumberField(tr("Highest score"), this))
    , m_step(new ScoreNumberField(tr("Step"), this))
    , m_passAt(new ScoreNumberField(tr("Right from"), this))
    , m_problem(new QLabel(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(8);
    m_rows->setHorizontalSpacing(12);
    m_rows->setColumnStretch(1, 1);
    makeScale();
    makeChecks();
    makeTexts();
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setProperty("role", u"bad"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_rows->addWidget(m_problem, m_rows->rowCount(), 0, 1, 2);
}

void ScorerOptions::setRowVisible(const QString &key, bool visible)
{
    const QList<QWidget *> widgets = m_fields.value(key);
    for (QWidget *widget : widgets)
        widget->setVisible(visible);
}

void ScorerOptions::addRow(const QString &label, QWidget *field, const QString &key, const QString &tip)
{
    auto *text = new QLabel(label, this);
    text->setProperty("role", u"muted"_s);
    text->setBuddy(field);
    text->setToolTip(withPlanKey(tip, key));
    field->setToolTip(withPlanKey(tip, key));
    const int row = m_rows->rowCount();
    // Beside the first line of a field that is higher than one.
    const bool isHigh = field->sizeHint().height() > 2 * text->sizeHint().height() + 20;
    m_rows->addWidget(text, row, 0, isHigh ? Qt::AlignTop : Qt::AlignVCenter);
    m_rows->addWidget(field, row, 1);
    m_fields.insert(key, {text, field});
}

void ScorerOptions::makeScale()
{
    auto *scale = new QWidget(this);
    auto *line = new QHBoxLayout(scale);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_low);
    line->addWidget(new QLabel(tr("to"), scale));
    line->addWidget(m_high);
    addRow(tr("Scale"), scale, u"scale"_s, tr("The lowest and the highest score"));
    addRow(tr("Steps of"), m_step, u"step"_s, tr("Only scores in these steps count; empty: any number on the scale"));
    addRow(tr("Right from"), m_passAt, u"pass_at"_s, tr("A score from here on counts as right (✓)"));
    m_step->setPlaceholderText(tr("any number"));
    connect(m_low, &ScoreNumberField::numberEdited, this,
            [this](const auto &low) { takeScale(low, m_scorer.effectiveScale().high); });
    connect(m_high, &ScoreNumberField::numberEdited, this,
            [this](const auto &high) { takeScale(m_scorer.effectiveScale().low, high); });
    connect(m_step, &ScoreNumberField::numberEdited, this, [this](const auto &step) {
        m_scorer.step = step.value_or(0);
        tell(u"step"_s);
    });
    connect(m_passAt, &ScoreNumberField::numberEdited, this, [this](const auto &passAt) {
        m_scorer.passAt = passAt;
        tell(u"pass_at"_s);
    });
    for (ScoreNumberField *field : {m_low, m_high, m_step, m_passAt})
        connect(field, &ScoreNumberField::problemChanged, this, &ScorerOptions::showFieldProblem);
}

QCheckBox *ScorerOptions::addCheck(const QString &label, const QString &key, const QString &tip,
                                   bool ScorerSpec::*member)
{
    auto *check = new QCheckBox(label, this);
    check->setToolTip(withPlanKey(tip, key));
    m_rows->addWidget(check, m_rows->rowCount(), 0, 1, 2);
    m_fields.insert(key, {check});
    m_checks.append({check, member});
    connect(check, &QCheckBox::toggled, this, [this, key, member](bool on) {
        if (m_scorer.*member == on)
            return;
        m_scorer.*member = on;
        tell(key);
    });
    return check;
}

void ScorerOptions::makeChecks()
{
    addCheck(tr("Half a point for partly right answers"), u"partial"_s,
             tr("The judge may also say PARTIAL, which counts 0.5"), &ScorerSpec::partial);
    addCheck(tr("Ignore upper and lower case"), u"ignore_case"_s, tr("“Paris” and “paris” are the same"),
             &ScorerSpec::ignoreCase);
    addCheck(tr("Ignore punctuation"), u"ignore_punctuation"_s, tr("“Paris.” and “Paris” are the same"),
             &ScorerSpec::ignorePunctuation);
    addCheck(tr("Ignore digits"), u"ignore_numbers"_s, tr("Digits are taken out before answers are compared"),
             &ScorerSpec::ignoreNumbers);
    addCheck(tr("Compare word stems (English)"), u"stemmer"_s, tr("“lamps” and “lamp” are the same, by Porter's rules"),
             &ScorerSpec::stemmer);
}

void ScorerOptions::makeTexts()
{
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_pattern->setFont(fixed);
    m_ignored->setFont(fixed);
    m_ignored->setTabChangesFocus(true);
    m_ignored->setUndoRedoEnabled(false);
    m_ignored->setFixedHeight(m_ignored->fontMetrics().lineSpacing() * 3 + 14);
    WindowUndo::applyTo(m_pattern);
    WindowUndo::applyTo(m_ignored);
    m_pattern->setPlaceholderText(tr("none: the whole answer"));
    m_group->setRange(0, 99);
    m_group->setSpecialValueText(tr("the first"));
    m_tolerance->setRange(0, 1);
    m_tolerance->setPlaceholderText(tr("none to speak of (0.000001)"));
    addRow(tr("Pattern"), m_pattern, u"pattern"_s,
           tr("A regular expression: only what it finds in the answer is compared"));
    addRow(tr("Which match"), m_group, u"group"_s, tr("Which match of the pattern is taken, counted from 0"));
    addRow(tr("Leave out"), m_ignored, u"regexes_to_ignore"_s,
           tr("Regular expressions, one a line: what they find is taken out before answers are compared"));
    addRow(tr("Tolerance"), m_tolerance, u"tolerance"_s,
           tr("How far off the number may be, as a share of the reference: 0.01 is one per cent"));
    addRow(tr("Words split by"), m_tokenizer, u"tokenizer"_s, tr("The tokenizer, by its name in sacrebleu or rouge"));
    connect(m_pattern, &QLineEdit::textEdited, this, [this](const QString &pattern) {
        m_scorer.pattern = pattern;
        if (pattern.isEmpty())
            m_scorer.group = 0; // it would have no meaning
        tell(u"pattern"_s);
    });
    connect(m_group, &QSpinBox::valueChanged, this, [this](int group) {
        m_scorer.group = group;
        tell(u"group"_s);
    });
    connect(m_ignored, &QPlainTextEdit::textChanged, this, [this] {
        const QStringList lines = m_ignored->toPlainText().split(u'\n', Qt::SkipEmptyParts);
        if (lines == m_scorer.regexesToIgnore)
            return;
        m_scorer.regexesToIgnore = lines;
        tell(u"regexes_to_ignore"_s);
    });
    connect(m_tokenizer, &QComboBox::activated, this, [this] {
        m_scorer.tokenizer = m_tokenizer->currentData().toString();
        tell(u"tokenizer"_s);
    });
    connect(m_tolerance, &ScoreNumberField::numberEdited, this, [this](const auto &tolerance) {
        m_scorer.tolerance = tolerance.value_or(0);
        tell(u"tolerance"_s);
    });
    connect(m_tolerance, &ScoreNumberField::problemChanged, this, &ScorerOptions::showFieldProblem);
}

void ScorerOptions::tell(const QString &key)
{
    const ScorerSpec scorer = m_scorer; // showScorer() comes before this is over
    emit edited(scorer, key);
}

void ScorerOptions::takeScale(const std::optional<double> &low, const std::optional<double> &high)
{
    const Scale usual = ScorerSpec{.kind = m_scorer.kind}.effectiveScale();
    const Scale scale{low.value_or(usual.low), high.value_or(usual.high)};
    if (!(scale.low < scale.high)) {
        showFieldProblem(tr("The lowest score must be below the highest one."));
        return;
    }
    showFieldProblem({});
    m_scorer.scale = scale == usual ? std::nullopt : std::optional(scale);
    if (m_scorer.passAt)
        m_scorer.passAt = std::clamp(*m_scorer.passAt, scale.low, scale.high);
    tell(u"scale"_s);
}

void ScorerOptions::showScorer(const ScorerSpec &scorer)
{
    const bool otherKind = scorer.kind != m_scorer.kind || scorer.name != m_scorer.name;
    m_scorer = scorer;
    const QStringList options = optionsOf(scorer.kind);
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        setRowVisible(field.key(), options.contains(field.key()));
    setRowVisible(u"group"_s, options.contains(u"group"_s) && !scorer.pattern.isEmpty());
    for (const auto &[check, member] : std::as_const(m_checks))
        check->setChecked(scorer.*member);
    if (m_pattern->text() != scorer.pattern)
        m_pattern->setText(scorer.pattern);
    const QSignalBlocker groupBlocker(m_group);
    m_group->setValue(scorer.group);
    const QSignalBlocker ignoredBlocker(m_ignored);
    if (m_ignored->toPlainText().split(u'\n', Qt::SkipEmptyParts) != scorer.regexesToIgnore)
        m_ignored->setPlainText(scorer.regexesToIgnore.join(u'\n'));
    m_tokenizer->clear();
    const QStringList tokenizers = tokenizersOf(scorer.kind);
    for (const QString &name : tokenizers)
        m_tokenizer->addItem(name, name == tokenizers.first() ? QString() : name);
    m_tokenizer->setCurrentIndex(std::max(0, scorer.tokenizer.isEmpty() ? 0 : m_tokenizer->findText(scorer.tokenizer)));
    m_tolerance->showNumber(scorer.tolerance > 0 ? std::optional(scorer.tolerance) : std::nullopt);
    showScale();
    if (otherKind)
        showFieldProblem({});
}

void ScorerOptions::showScale()
{
    const Scale scale = m_scorer.effectiveScale();
    m_low->showNumber(scale.low);
    m_high->showNumber(scale.high);
    m_step->setRange(0, scale.high - scale.low);
    m_step->showNumber(m_scorer.step > 0 ? std::optional(m_scorer.step) : std::nullopt);
    ScorerSpec usual = m_scorer;
    usual.passAt.reset();
    m_passAt->setRange(scale.low, scale.high);
    m_passAt->setPlaceholderText(tr("%1, as usual").arg(QLocale().toString(usual.effectivePassAt())));
    m_passAt->showNumber(m_scorer.passAt);
}

void ScorerOptions::setEditable(bool editable)
{
    for (const QList<QWidget *> &widgets : std::as_const(m_fields))
        widgets.last()->setEnabled(editable);
}

void ScorerOptions::showProblem(const QString &problem)
{
    m_engineProblem = problem;
    const auto isBad
        = [&](const QString &pattern) { return !problem.isEmpty() && !QRegularExpression(pattern).isValid(); };
    markWrong(m_pattern, isBad(m_scorer.pattern));
    markWrong(m_ignored, std::ranges::any_of(std::as_const(m_scorer.regexesToIgnore), isBad));
    showFieldProblem(m_fieldProblem);
}

void ScorerOptions::showFieldProblem(const QString &problem)
{
    m_fieldProblem = problem;
    const QString shown = problem.isEmpty() ? m_engineProblem : problem;
    m_problem->setText(shown);
    m_problem->setVisible(!shown.isEmpty());
}
