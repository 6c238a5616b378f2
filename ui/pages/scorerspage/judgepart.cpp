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

QLabel *quietLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}
}

JudgePart::JudgePart(QWidget *parent)
    : QWidget(parent)
    , m_judge(new ElidedComboBox(this))
    , m_judgeProblem(quietLabel({}, u"bad"_s, this))
    , m_lexical(new QPushButton(tr("Use the built-in word-overlap judge (no LLM)"), this))
    , m_models(new QPushButton(tr("Add a model on the page Models"), this))
    , m_load(new QPushButton(tr("Load from file…"), this))
    , m_chips(new FieldChips(this))
    , m_prompt(new TemplateField(tr("The judge's prompt"), this))
    , m_ownHint(quietLabel(tr("Empty: Assay's own prompt is sent; what it says for an item is shown under “Sent”."),
                           u"muted"_s, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(makeJudge());
    layout->addWidget(makePrompt());
    connect(m_judge, &QComboBox::activated, this,
            [this](int index) { emit judgeChosen(m_judge->itemData(index).toString()); });
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
    auto *label = quietLabel(tr("Judge"), u"muted"_s, part);
    label->setBuddy(m_judge);
    m_judge->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_judge->setMinimumContentsLength(12);
    m_judge->setAccessibleName(tr("Judge"));
    m_judge->setToolTip(withPlanKey(tr("The model that reads the answers and judges them"), u"judge"_s));
    layout->addWidget(label);
    layout->addWidget(m_judge);
    layout->addWidget(m_judgeProblem);
    for (QPushButton *button : {m_models, m_lexical}) {
        makeLink(button);
        layout->addWidget(button, 0, Qt::AlignLeft);
    }
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

void JudgePart::showScorer(const ScorerSpec &scorer, const QList<ModelSpec> &judges)
{
    fillJudges(scorer.judge, judges);
    m_prompt->editor()->showText(scorer.prompt);
    m_ownHint->setVisible(scorer.prompt.isEmpty());
    if (scorer.prompt.isEmpty())
        m_prompt->showProblem({});
}

void JudgePart::fillJudges(const QString &chosen, const QList<ModelSpec> &judges)
{
    const QSignalBlocker blocker(m_judge);
    m_judge->clear();
    const auto isBuiltin = [](const ModelSpec &model) { return model.isBuiltin(); };
    for (const ModelSpec &judge : judges) {
        const QString name = oneLine(judge.name, 60);
        m_judge->addItem(judge.isBuiltin() ? tr("%1 (word overlap, no LLM)").arg(name) : name, judge.name);
    }
    const int index = m_judge->findData(chosen);
    if (index < 0)
        m_judge->insertItem(0, chosen.isEmpty() ? tr("Choose …") : tr("%1 (not there)").arg(oneLine(chosen, 60)),
                            chosen);
    m_judge->setCurrentIndex(std::max(0, index));
    const bool anyModel = !std::ranges::all_of(judges, isBuiltin);
    QString problem;
    if (index < 0 && chosen.isEmpty())
        problem = tr("Choose who judges.");
    else if (index < 0)
        problem = tr("There is no model “%1” that can judge. Choose another one.").arg(oneLine(chosen, 60));
    m_judgeProblem->setText(problem);
    m_judgeProblem->setVisible(!problem.isEmpty());
    m_models->setVisible(!anyModel && m_editable);
    const auto current = std::ranges::find(judges, chosen, &ModelSpec::name);
    m_lexical->setVisible(m_editable && (current == judges.end() || (!current->isBuiltin() && !anyModel)));
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
