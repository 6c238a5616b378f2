// The part of QuestionsPane that makes its menu, keys and filters.
#include "questionspane.h"

#include "elidedcombobox.h"
#include "flowlayout.h"
#include "pilllabel.h"
#include "searchfield.h"
#include "tableview.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

QWidget *QuestionsPane::makeTools()
{
    m_show->setObjectName(u"showQuestions"_s);
    m_show->setAccessibleName(tr("Which questions are shown"));
    const std::pair<QuestionShow, QString> shows[]
        = {{QuestionShow::All, tr("show: all")},           {QuestionShow::ToReview, tr("show: to review")},
           {QuestionShow::Kept, tr("show: kept")},         {QuestionShow::SetAside, tr("show: set aside")},
           {QuestionShow::Accepted, tr("show: accepted")}, {QuestionShow::Rejected, tr("show: rejected")}};
    for (const auto &[show, text] : shows)
        m_show->addItem(text, int(show));
    auto *tools = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    tools->setSizePolicy(policy);
    auto *flow = new FlowLayout(8, 6, tools);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_show);
    flow->addWidget(m_search);
    for (int i = 0; i < 4; ++i) {
        m_pills.append(new PillLabel(tools));
        flow->addWidget(m_pills.last());
    }
    return tools;
}

void QuestionsPane::makeMenu()
{
    m_menu->setToolTipsVisible(true);
    m_more->setMenu(m_menu);
    const std::tuple<QuestionsFormat, QString, QString> forms[]
        = {{QuestionsFormat::Review, tr("For editing in a spreadsheet…"),
            tr("A CSV with ids; taken in again, it is merged by them")},
           {QuestionsFormat::SeedCsv, tr("CSV: query, relevant_chunks, response…"),
            tr("With the chunks as a JSON array in one column")},
           {QuestionsFormat::LlamaIndex, tr("LlamaIndex (JSON)…"), {}},
           {QuestionsFormat::Ragas, tr("Ragas (JSONL)…"), {}},
           {QuestionsFormat::DeepEval, tr("DeepEval (JSON)…"), {}},
           {QuestionsFormat::Jsonl, tr("Assay (JSONL)…"), tr("With quotes, checks and where everything comes from")}};
    for (const auto &[format, text, tip] : forms) {
        QAction *action = m_menu->addAction(text, this, [this, format = format] { emit exportWanted(format); });
        action->setToolTip(tip);
    }
    m_menu->addSeparator();
    m_changing.append(m_menu->addAction(tr("Take in an edited table…"), this, &QuestionsPane::mergeWanted));
}

void QuestionsPane::addKey(const QString &text, const QList<QKeySequence> &keys, void (QuestionsPane::*act)())
{
    auto *action = new QAction(text, m_table);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action);
    m_changing.append(action);
}

void QuestionsPane::makeActions()
{
    addKey(tr("Accept"), {Qt::Key_A}, &QuestionsPane::accept);
    addKey(tr("Reject"), {Qt::Key_R, Qt::Key_Delete}, &QuestionsPane::reject);
    addKey(tr("Edit"), {Qt::Key_E, Qt::Key_F2}, &QuestionsPane::edit);
    addKey(tr("Undo the last step"), {Qt::Key_U}, &QuestionsPane::undo);
    addKey(tr("Add a question of your own"), {Qt::Key_Insert}, &QuestionsPane::addNew);
    addKey(tr("Check again"), {}, &QuestionsPane::checkAgain);
    addKey(tr("Next"), {Qt::Key_J}, &QuestionsPane::next);
    m_changing.removeLast();
    addKey(tr("Previous"), {Qt::Key_K}, &QuestionsPane::previous);
    m_changing.removeLast();
    setFooter(
        tr("A accept · R reject · E or double click edit · U undo · J, K next and previous · Ins one of your own"));
}
