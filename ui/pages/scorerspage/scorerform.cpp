#include "scorerform.h"

#include "entrynames.h"
#include "formatting.h"
#include "judgepart.h"
#include "scoreroptions.h"
#include "scorerwords.h"
#include "windowundo.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ScorerForm::ScorerForm(QWidget *parent)
    : Card(parent)
    , m_name(new QLineEdit(this))
    , m_nameProblem(new QLabel(this))
    , m_about(new QLabel(this))
    , m_judge(new JudgePart(this))
    , m_options(new ScorerOptions(this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeFields());
    setTitle(QString());
    setContent(scroll);
    WindowUndo::applyTo(m_name);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *left) {
        if (left == m_name)
            m_name->deselect();
    });
    connect(m_name, &QLineEdit::textEdited, this, &ScorerForm::takeName);
    connect(m_options, &ScorerOptions::edited, this, [this](const ScorerSpec &scorer, const QString &key) {
        m_scorer = scorer;
        tell(key);
    });
    connectJudge();
}

ScorerForm::~ScorerForm()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves once more while the fields go
}

void ScorerForm::connectJudge()
{
    connect(m_judge, &JudgePart::judgeChosen, this, [this](const QString &judge) {
        m_scorer.judge = judge;
        tell({});
    });
    connect(m_judge, &JudgePart::embeddingsChosen, this, [this](const QString &model) {
        m_scorer.embeddings = model;
        tell({});
    });
    connect(m_judge, &JudgePart::promptEdited, this, [this](const QString &prompt) {
        m_scorer.prompt = prompt;
        tell(u"prompt"_s);
    });
    connect(m_judge, &JudgePart::promptLoaded, this, [this](const QString &prompt) {
        m_scorer.prompt = prompt;
        tell({});
    });
    connect(m_judge, &JudgePart::lexicalWanted, this, &ScorerForm::lexicalWanted);
    connect(m_judge, &JudgePart::modelsWanted, this, &ScorerForm::modelsWanted);
    connect(m_judge, &JudgePart::failed, this, &ScorerForm::failed);
}

QWidget *ScorerForm::makeFields()
{
    auto *scrolled = new QWidget;
    scrolled->setObjectName(u"scrolled"_s);
    auto *layout = new QVBoxLayout(scrolled);
    layout->setContentsMargins(14, 10, 14, 12);
    layout->setSpacing(10);
    for (QLabel *label : {m_nameProblem, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_nameProblem->setProperty("role", u"bad"_s);
    m_nameProblem->hide();
    m_about->setProperty("role", u"muted"_s);
    auto *nameLine = new QHBoxLayout;
    auto *label = new QLabel(tr("Name"), scrolled);
    label->setProperty("role", u"muted"_s);
    label->setBuddy(m_name);
    nameLine->setSpacing(10);
    nameLine->addWidget(label);
    nameLine->addWidget(m_name, 1);
    layout->addWidget(m_about);
    layout->addLayout(nameLine);
    layout->addWidget(m_nameProblem);
    layout->addWidget(m_judge);
    layout->addWidget(m_options);
    layout->addStretch(1);
    return scrolled;
}

void ScorerForm::tell(const QString &key)
{
    const ScorerSpec scorer = m_scorer; // showScorer() comes before this is over
    emit edited(scorer, key);
}

void ScorerForm::showScorer(const ScorerSpec &scorer, const QStringList &otherNames, const QList<ModelSpec> &judges,
                            const QList<ModelSpec> &embedders)
{
    m_scorer = scorer;
    m_otherNames = otherNames;
    setTitle(oneLine(scorer.name, 50));
    m_about->setText(tr("%1: %2").arg(kindTitle(scorer.kind), kindSentence(scorer.kind)));
    // A name that can't be kept is still being written.
    if (m_name->text() != scorer.name && (m_nameProblem->isHidden() || !m_name->hasFocus())) {
        const int cursor = m_name->cursorPosition();
        m_name->setText(scorer.name);
        m_name->setCursorPosition(cursor);
        showNameProblem({});
    }
    m_judge->setVisible(scorer.isJudge());
    if (scorer.isJudge())
        m_judge->showScorer(scorer, judges, embedders);
    m_options->showScorer(scorer);
}

void ScorerForm::takeName(const QString &name)
{
    const QString problem = nameProblem(name, m_otherNames);
    showNameProblem(problem);
    if (!problem.isEmpty())
        return;
    m_scorer.name = name;
    tell(u"name"_s);
}

void ScorerForm::showNameProblem(const QString &problem)
{
    m_nameProblem->setText(problem);
    m_nameProblem->setVisible(!problem.isEmpty());
    m_name->setProperty("wrong", !problem.isEmpty());
    m_name->setAccessibleDescription(problem);
    m_name->style()->unpolish(m_name);
    m_name->style()->polish(m_name);
}

void ScorerForm::setFields(const QStringList &names)
{
    m_judge->setFields(names);
}

void ScorerForm::setEditable(bool editable)
{
    m_name->setReadOnly(!editable);
    m_judge->setEditable(editable);
    m_options->setEditable(editable);
}

void ScorerForm::startNaming()
{
    m_name->setFocus();
    m_name->selectAll();
}

void ScorerForm::showProblem(const QString &problem)
{
    m_options->showProblem(problem);
}

void ScorerForm::showPromptProblem(const QString &problem)
{
    m_judge->showPromptProblem(problem);
}
