#include "judgepart.h"

#include "buttons.h"
#include "elidedcombobox.h"
#include "fieldchips.h"
#include "formatting.h"
#include "scorerwords.h"
#include "templateeditor.h"
#include "templatefield.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringDecoder>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 largestPrompt = 1024 * 1024;

constexpr int longestName = 60;

QLabel *quietLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

/// Of a scorer whose model is not among those that it could ask.
QString judgeProblem(const ScorerSpec &scorer)
{
    const QString name = oneLine(scorer.judge, longestName);
    if (scorer.isSimilarity())
        return name.isEmpty()
            ? JudgePart::tr("Choose an embedding model.")
            : JudgePart::tr("There is no model “%1” that has embeddings. Choose another one.").arg(name);
    return name.isEmpty() ? JudgePart::tr("Choose who judges.")
                          : JudgePart::tr("There is no model “%1” that can judge. Choose another one.").arg(name);
}
}

JudgePart::JudgePart(QWidget *parent)
    : QWidget(parent)
    , m_judgeLabel(quietLabel({}, u"muted"_s, this))
    , m_judge(new ElidedComboBox(this))
    , m_judgeProblem(quietLabel({}, u"bad"_s, this))
    , m_lexical(new QPushButton(tr("Use the built-in word-overlap judge (no LLM)"), this))
    , m_models(new QPushButton(tr("Add a model on the page Models"), this))
    , m_load(new QPushButton(tr("Load from file…"), this))
    , m_chips(new FieldChips(this))
    , m_prompt(new TemplateField(tr("The judge's prompt"), this))
    , m_ownHint(quietLabel(tr("Empty: Assay's own prompt is sent; what it says for an item is shown under “Sent”."),
                           u"muted"_s, this))
    , m_promptPart(makePrompt())
    , m_embeddings(new ElidedComboBox(this))
    , m_embeddingsPart(makeEmbeddings())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeJudge());
    layout->addWidget(m_embeddingsPart);
    layout->addWidget(m_promptPart);
    connect(m_judge, &QComboBox::activated, this,
            [this](int index) { emit judgeChosen(m_judge->itemData(index).toString()); });
    connect(m_embeddings, &QComboBox::activated, this,
            [this](int index) { emit embeddingsChosen(m_embeddings->itemData(index).toString()); });
    connect(m_lexical, &QPushButton::clicked, this, &JudgePart::lexicalWanted);
    connect(m_models, &QPushButton::clicked, this, &JudgePart::modelsWanted);
    connect(m_load, &QPushButton::clicked, this, &JudgePart::chooseFile);
    connect(m_chips, &FieldChips::chosen, m_prompt->editor(), &TemplateEditor::insertField);
    connect(m_prompt->editor(), &TemplateEditor::edited, this, &JudgePart::promptEdited);
}

QWidget *JudgePart::makeJudge()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_judgeLabel->setBuddy(m_judge);
    m_judge->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_judge->setMinimumContentsLength(12);
    showWords(false);
    layout->addWidget(m_judgeLabel);
    layout->addWidget(m_judge);
    layout->addWidget(m_judgeProblem);
    for (QPushButton *button : {m_models, m_lexical}) {
        makeLink(button);
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
    return part;
}

void JudgePart::showWords(bool isSimilarity)
{
    const QString name = isSimilarity ? tr("Embedding model") : tr("Judge");
    m_judgeLabel->setText(name);
    m_judge->setAccessibleName(name);
    m_judge->setToolTip(withPlanKey(isSimilarity ? tr("The model whose vectors of answer and reference are compared")
                                                 : tr("The model that reads the answers and judges them"),
                                    u"judge"_s));
}

QWidget *JudgePart::makeEmbeddings()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    const QString name = tr("Questions compared by");
    auto *label = quietLabel(name, u"muted"_s, part);
    label->setBuddy(m_embeddings);
    m_embeddings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_embeddings->setMinimumContentsLength(12);
    m_embeddings->setAccessibleName(name);
    m_embeddings->setToolTip(withPlanKey(tr("With an embedding model the score is Ragas' own: the mean cosine of the "
                                            "task with the questions that the judge wrote from the answer"),
                                         u"embeddings"_s));
    layout->addWidget(label);
    layout->addWidget(m_embeddings);
    return part;
}

QWidget *JudgePart::makePrompt()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    makeLink(m_load);
    m_load->setToolTip(tr("Reads the prompt from a text file"));
    m_prompt->addAction(m_load);
    m_prompt->editor()->setPlaceholderText(tr("Assay's own"));
    m_prompt->editor()->setLineRange(4, 16);
    m_prompt->editor()->setToolTip(
        withPlanKey(tr("Sent as it is: nothing is added. It should ask for a score or a verdict."), u"prompt"_s));
    layout->addWidget(m_chips);
    layout->addWidget(m_prompt);
    layout->addWidget(m_ownHint);
    return part;
}

void JudgePart::showScorer(const ScorerSpec &scorer, const QList<ModelSpec> &judges, const QList<ModelSpec> &embedders)
{
    showWords(scorer.isSimilarity());
    fillJudges(scorer, scorer.isSimilarity() ? embedders : judges);
    m_embeddingsPart->setVisible(scorer.kind == "answer_relevance"_L1);
    fillEmbeddings(scorer.embeddings, embedders);
    m_promptPart->setVisible(!scorer.isSimilarity());
    m_prompt->editor()->showText(scorer.prompt);
    m_ownHint->setVisible(scorer.prompt.isEmpty());
    if (scorer.prompt.isEmpty())
        m_prompt->showProblem({});
}

void JudgePart::fillJudges(const ScorerSpec &scorer, const QList<ModelSpec> &judges)
{
    const QSignalBlocker blocker(m_judge);
    const QString &chosen = scorer.judge;
    m_judge->clear();
    for (const ModelSpec &judge : judges) {
        const QString name = oneLine(judge.name, longestName);
        m_judge->addItem(judge.isBuiltin() ? tr("%1 (word overlap, no LLM)").arg(name) : name, judge.name);
    }
    const int index = m_judge->findData(chosen);
    if (index < 0)
        m_judge->insertItem(
            0, chosen.isEmpty() ? tr("Choose …") : tr("%1 (not there)").arg(oneLine(chosen, longestName)), chosen);
    m_judge->setCurrentIndex(std::max(0, index));
    const QString problem = index < 0 ? judgeProblem(scorer) : QString();
    m_judgeProblem->setText(problem);
    m_judgeProblem->setVisible(!problem.isEmpty());
    const bool anyModel = !std::ranges::all_of(judges, &ModelSpec::isBuiltin);
    m_models->setVisible(!anyModel && m_editable);
    const auto current = std::ranges::find(judges, chosen, &ModelSpec::name);
    m_lexical->setVisible(m_editable && !scorer.isSimilarity()
                          && (current == judges.end() || (!current->isBuiltin() && !anyModel)));
}

void JudgePart::fillEmbeddings(const QString &chosen, const QList<ModelSpec> &embedders)
{
    const QSignalBlocker blocker(m_embeddings);
    m_embeddings->clear();
    m_embeddings->addItem(tr("the judge itself"), QString());
    for (const ModelSpec &model : embedders)
        m_embeddings->addItem(tr("vectors of %1").arg(oneLine(model.name, longestName)), model.name);
    if (m_embeddings->findData(chosen) < 0)
        m_embeddings->addItem(tr("%1 (not there)").arg(oneLine(chosen, longestName)), chosen);
    m_embeddings->setCurrentIndex(m_embeddings->findData(chosen));
}

void JudgePart::setFields(const QStringList &names)
{
    QStringList all{u"answer"_s};
    for (const QString &name : names) {
        if (name != all.first())
            all.append(name);
    }
    m_chips->setFields(all);
    m_prompt->editor()->setFields(all);
}

void JudgePart::setEditable(bool editable)
{
    m_editable = editable;
    m_judge->setEnabled(editable);
    m_embeddings->setEnabled(editable);
    m_load->setEnabled(editable);
    m_chips->setEnabled(editable);
    m_prompt->editor()->setReadOnly(!editable);
}

void JudgePart::showPromptProblem(const QString &problem)
{
    m_prompt->showProblem(problem);
}

void JudgePart::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Load the judge's prompt"), {},
                                   tr("Text files (*.txt *.md *.jinja *.j2);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &JudgePart::load);
    dialog->open();
}

void JudgePart::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed(tr("%1 can't be read: %2.").arg(path, file.errorString()));
        return;
    }
    if (file.size() > largestPrompt) {
        emit failed(tr("%1 is larger than 1 MiB: that is no prompt.").arg(path));
        return;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file.readAll());
    if (decoder.hasError())
        emit failed(tr("%1 is not UTF-8 text. Save it as UTF-8 and load it again.").arg(path));
    else
        emit promptLoaded(text);
}
