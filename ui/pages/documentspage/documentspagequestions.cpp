// The part of DocumentsPage that has questions generated and reviewed.
#include "documentspage.h"

#include "chunkspane.h"
#include "formatting.h"
#include "notice.h"
#include "projectsession.h"
#include "questionspane.h"
#include "reviewedits.h"
#include "twopanes.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QUndoStack>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString stepText(GenerationStep step)
{
    switch (step) {
    case GenerationStep::Reading:
        return DocumentsPage::tr("reading the documents");
    case GenerationStep::Asking:
        return DocumentsPage::tr("asking for questions");
    case GenerationStep::Sorting:
        return DocumentsPage::tr("sorting the replies");
    case GenerationStep::Checking:
        return DocumentsPage::tr("checking");
    case GenerationStep::Probing:
        return DocumentsPage::tr("asking with and without the text");
    case GenerationStep::Judging:
        return DocumentsPage::tr("judging");
    case GenerationStep::Done:
        break;
    }
    return {};
}

QString suffixOf(QuestionsFormat format)
{
    switch (format) {
    case QuestionsFormat::SeedCsv:
    case QuestionsFormat::Review:
        return u"csv"_s;
    case QuestionsFormat::LlamaIndex:
    case QuestionsFormat::DeepEval:
        return u"json"_s;
    case QuestionsFormat::Ragas:
    case QuestionsFormat::Jsonl:
        break;
    }
    return u"jsonl"_s;
}
}

void DocumentsPage::connectQuestions()
{
    connect(m_questions, &QuestionsPane::generationChosen, this, &DocumentsPage::showGeneration);
    connect(m_questions, &QuestionsPane::statusWanted, m_edits, &ReviewEdits::setStatus);
    connect(m_questions, &QuestionsPane::editWanted, m_edits, &ReviewEdits::edit);
    connect(m_questions, &QuestionsPane::addWanted, this,
            [this](qint64 item, qint64 window, const QString &question, const QString &answer) {
                m_edits->add(item, m_shown.generation.id, window, question, answer);
            });
    connect(m_edits, &ReviewEdits::kept, m_questions, &QuestionsPane::kept);
    connect(m_edits, &ReviewEdits::notKept, m_questions, &QuestionsPane::notKept);
    connect(m_questions, &QuestionsPane::formerWanted, this, [this](qint64 item, qint64 version) {
        const auto done = [this, version](const Result<QList<FormerQuestion>> &former) {
            if (former)
                m_questions->setFormer(version, *former);
            else
                m_notice->showError(former.error());
        };
        session().workbench().readFormerQuestions(item, ofProject(done));
    });
    connect(m_questions, &QuestionsPane::checkAgainWanted, this, &DocumentsPage::checkAgain);
    connect(m_questions, &QuestionsPane::undoWanted, session().undoStack(), &QUndoStack::undo);
    connect(m_questions, &QuestionsPane::windowShown, this, [this](qint64 window) {
        // Only while what is cut on the left is what was asked about.
        if (m_chunks->preview().chunks == m_shownChunks.chunks)
            m_chunks->chooseWindow(int(window));
    });
    connect(m_questions, &QuestionsPane::freezeWanted, this, &DocumentsPage::freeze);
    connect(m_questions, &QuestionsPane::exportWanted, this, &DocumentsPage::exportTo);
    connect(m_questions, &QuestionsPane::mergeWanted, this, &DocumentsPage::merge);
    connect(m_edits, &ReviewEdits::changed, this, &DocumentsPage::apply);
    connect(m_edits, &ReviewEdits::failed, m_notice, &Notice::showError);
    connect(&m_readPause, &QTimer::timeout, this, &DocumentsPage::readQuestions);
}

void DocumentsPage::connectWorkbench()
{
    Workbench &workbench = session().workbench();
    connect(m_pause, &QPushButton::clicked, &workbench, &Workbench::pauseRun);
    connect(m_stop, &QPushButton::clicked, &workbench, &Workbench::stopRun);
    connect(&workbench, &Workbench::generationProgressed, this, &DocumentsPage::showProgress);
    connect(&workbench, &Workbench::generationEnded, this, &DocumentsPage::takeEnd);
    connect(&workbench, &Workbench::saved, this, [this] {
        if (session().workbench().isGenerating() && !m_readPause.isActive() && m_shown.generation.id > 0)
            m_readPause.start();
    });
}

void DocumentsPage::press()
{
    if (generators().isEmpty())
        emit session().pageRequested(u"models"_s);
    else
        generate(0);
}

/// `onlyQuestions` 0: all; else about as many, from windows drawn by the seed.
Plan DocumentsPage::planToGenerate(qint64 onlyQuestions) const
{
    Plan plan = session().draft().plan;
    GenerationSpec wanted = spec();
    if (wanted.dataset.isEmpty() && !m_documents.isEmpty())
        wanted.dataset = tr("%1 questions").arg(QFileInfo(m_documents.constFirst().name).completeBaseName());
    if (onlyQuestions > 0)
        wanted.windows = (onlyQuestions + wanted.questionsPerWindow - 1) / wanted.questionsPerWindow;
    plan.generation = wanted;
    return plan;
}

void DocumentsPage::generate(qint64 onlyQuestions)
{
    m_notice->clear();
    m_restarting = true;
    showEditable();
    const auto done = [this](const Result<qint64> &generation) {
        m_restarting = false;
        if (generation)
            showGeneration(*generation);
        else if (generation.error().kind != ErrorKind::Cancelled)
            m_notice->showError(generation.error());
        readGenerations(generation.has_value());
        showEditable();
    };
    session().workbench().startGeneration(planToGenerate(onlyQuestions), session().directory(), ofProject(done));
}

void DocumentsPage::resume(qint64 generation)
{
    m_notice->clear();
    m_restarting = true;
    showEditable();
    const auto done = [this](const Result<qint64> &resumed) {
        m_restarting = false;
        if (!resumed)
            m_notice->showError(resumed.error());
        showEditable();
    };
    session().workbench().resumeGeneration(generation, ofProject(done));
}

void DocumentsPage::readGenerations(bool newest)
{
    if (!session().isOpen())
        return;
    const auto done = [this, newest](const Result<QList<GenerationInfo>> &generations) {
        if (generations)
            takeGenerations(*generations, newest);
        else
            m_notice->showError(generations.error());
    };
    session().workbench().readGenerations(ofProject(done));
}

void DocumentsPage::takeGenerations(const QList<GenerationInfo> &generations, bool newest)
{
    m_generations = generations;
    std::ranges::reverse(m_generations);
    qint64 wanted = m_shown.generation.id;
    const auto isShown = [wanted](const GenerationInfo &info) { return info.id == wanted; };
    if (newest || std::ranges::none_of(m_generations, isShown))
        wanted = m_generations.isEmpty() ? 0 : m_generations.constFirst().id;
    if (wanted > 0)
        showGeneration(wanted);
    else
        m_questions->setEmpty();
    m_questions->setGenerations(m_generations, wanted);
    showHeader();
    showEditable();
}

void DocumentsPage::showGeneration(qint64 generation)
{
    if (generation != m_shown.generation.id) {
        m_questions->keepEdits();
        m_questions->setSubtitle({});
        if (!m_offer.isEmpty() && m_notice->text() == m_offer)
            m_notice->clear(); // of the one before
        m_shown = {};
        m_shown.generation.id = generation;
        m_chunksOf = 0;
    }
    readQuestions();
}

/// Chunks and windows once they are there, and they stay; questions each time.
void DocumentsPage::readQuestions()
{
    m_readPause.stop();
    const qint64 generation = m_shown.generation.id;
    if (generation == 0)
        return;
    const quint64 number = ++m_readNumber;
    const auto takeThem = [this, number](const Result<GeneratedQuestions> &questions) {
        if (number != m_readNumber)
            return;
        if (questions)
            takeQuestions(*questions);
        else
            m_notice->showError(questions.error());
    };
    const auto takeChunks = [this, generation](const Result<GenerationChunks> &chunks) {
        if (generation != m_shown.generation.id || !chunks || chunks->windows.isEmpty())
            return;
        m_shownChunks = *chunks;
        m_chunksOf = generation;
        if (!m_shown.questions.isEmpty())
            m_questions->setQuestions(m_shown, m_shownChunks); // whichever came first
    };
    if (m_chunksOf != generation) {
        m_shownChunks = {};
        session().workbench().readChunks(generation, ofProject(takeChunks));
    }
    session().workbench().readQuestions(generation, ofProject(takeThem));
}

void DocumentsPage::takeQuestions(const GeneratedQuestions &questions)
{
    m_shown = questions;
    m_questions->setQuestions(m_shown, m_shownChunks);
    if (!session().workbench().isGenerating() && !m_restarting)
        offerToGoOn();
}

void DocumentsPage::offerToGoOn()
{
    if (m_shown.generation.step == GenerationStep::Done || !session().canWrite() || !m_notice->text().isEmpty())
        return;
    m_offer = tr("This generation is not through: it stands at “%1”.").arg(stepText(m_shown.generation.step));
    m_notice->show(Tone::Warn, m_offer);
    m_notice->addButton(tr("Go on"), this, [this, generation = m_shown.generation.id] { resume(generation); });
}

void DocumentsPage::showProgress(const GenerationProgress &progress)
{
    if (progress.generation == 0)
        return; // documents are added
    showEditable();
    if (progress.generation != m_shown.generation.id)
        return; // another one is looked at
    const QString text = stepText(progress.step);
    m_questions->setSubtitle(
        progress.total > 0 ? tr("%1, %2 of %3").arg(text, countText(progress.done), countText(progress.total)) : text);
    if (!m_readPause.isActive())
        m_readPause.start();
}

void DocumentsPage::takeEnd(const GenerationEnd &end)
{
    m_questions->setSubtitle({});
    m_notice->clear();
    if (end.error.kind != ErrorKind::None) {
        m_notice->showError(end.error);
    } else if (end.state != RunState::Finished) {
        const QString why = oneLine(end.text, 300);
        m_notice->show(Tone::Warn,
                       why.isEmpty() ? tr("The generation is paused: everything so far is kept.")
                                     : tr("The generation is paused: %1").arg(why));
        m_notice->addButton(tr("Go on"), this, [this, generation = end.generation] { resume(generation); });
    } else if (end.failedAnswers > 0) {
        const int failed = int(end.failedAnswers);
        m_notice->show(Tone::Warn, tr("%Ln request(s) failed; the rest is here.", nullptr, failed));
        m_notice->addButton(tr("Ask again"), this, [this, generation = end.generation] { resume(generation); });
    } else if (end.unscored > 0) {
        const int open = int(end.unscored);
        m_notice->show(Tone::Warn, tr("%Ln check(s) gave no score: their questions are set aside.", nullptr, open));
        m_notice->addButton(tr("Ask again"), this, [this, generation = end.generation] { resume(generation); });
    } else if (end.withoutQuestion > 0) {
        const int empty = int(end.withoutQuestion);
        m_notice->show(Tone::Warn, tr("%Ln window(s) gave no question; the rest is here.", nullptr, empty));
    }
    readGenerations(false); // and the questions of the one that is looked at
    session().refresh();
    showEditable();
}

QList<GeneratedQuestion> DocumentsPage::questionsOf(const QList<qint64> &items) const
{
    const QSet<qint64> wanted(items.begin(), items.end());
    QList<GeneratedQuestion> found;
    for (const GeneratedQuestion &question : m_shown.questions) {
        if (wanted.contains(question.item))
            found.append(question);
    }
    return found;
}

/// What was changed is shown at once; the rest, such as the funnel, is read again a little later.
void DocumentsPage::apply(const QList<GeneratedQuestion> &changed)
{
    QHash<qint64, GeneratedQuestion> byItem;
    for (const GeneratedQuestion &question : changed)
        byItem.insert(question.item, question);
    for (GeneratedQuestion &question : m_shown.questions) {
        if (const auto found = byItem.constFind(question.item); found != byItem.constEnd())
            question = *found;
    }
    ++m_readNumber; // what is being read is older
    m_questions->setQuestions(m_shown, m_shownChunks);
    m_readPause.start();
}

void DocumentsPage::checkAgain(const QList<qint64> &items)
{
    const auto done = [this](const Result<qint64> &begun) {
        if (!begun)
            m_notice->showError(begun.error());
        showEditable();
    };
    session().workbench().checkAgain(m_shown.generation.id, items, ofProject(done));
}

void DocumentsPage::freeze(const FreezeRequest &request)
{
    const auto done = [this](const Result<FrozenBenchmark> &frozen) {
        if (!frozen) {
            m_notice->showError(frozen.error());
            return;
        }
        m_questions->closeFreeze();
        const int items = int(frozen->items);
        QString text = tr("“%1” is a benchmark now, with %Ln item(s).", nullptr, items).arg(oneLine(frozen->name, 80));
        if (frozen->devDataset > 0)
            text += u' ' + tr("%Ln more are put aside for trying out.", nullptr, static_cast<int>(frozen->devItems));
        Draft draft = session().draft();
        if (draft.plan.dataset.name.isEmpty() && draft.plan.dataset.path.isEmpty()) {
            draft.plan.dataset.name = frozen->name;
            session().setDraft(draft, tr("Use %1 for the next run").arg(oneLine(frozen->name, 60)));
        }
        session().refresh();
        m_notice->show(Tone::Good, text);
        m_notice->addButton(tr("Look at the data"), this, [this] { emit session().pageRequested(u"data"_s); });
        m_readPause.start();
    };
    session().workbench().freezeGeneration(request, ofProject(done));
}

void DocumentsPage::exportTo(QuestionsFormat format)
{
    const QString suffix = suffixOf(format);
    const QString proposal
        = session().directory() + u'/' + oneLine(m_shown.generation.name, 60).replace(u'/', u'_') + u'.' + suffix;
    QString path = m_askPath ? m_askPath(proposal, u"*."_s + suffix)
                             : QFileDialog::getSaveFileName(this, tr("Export questions"), proposal, u"*."_s + suffix);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + suffix;
    QuestionsExport request{.generation = m_shown.generation.id, .path = path, .format = format};
    if (format != QuestionsFormat::Review && format != QuestionsFormat::Jsonl)
        request.statuses = {QuestionStatus::Accepted, QuestionStatus::Kept};
    const auto done = [this, path](const Result<qint64> &written) {
        if (!written) {
            m_notice->showError(written.error());
            return;
        }
        const int count = int(*written);
        m_notice->show(Tone::Good,
                       tr("%Ln question(s) were written to %1.", nullptr, count).arg(QFileInfo(path).fileName()));
    };
    session().workbench().exportQuestions(request, ofProject(done));
}

void DocumentsPage::merge()
{
    const QString filter = tr("Edited tables (*.csv *.jsonl);;All files (*)");
    const QString path = m_askPath
        ? m_askPath({}, filter)
        : QFileDialog::getOpenFileName(this, tr("Take in an edited table"), session().directory(), filter);
    if (path.isEmpty())
        return;
    const auto done = [this](const Result<MergeReport> &report) {
        if (!report) {
            m_notice->showError(report.error());
            return;
        }
        QStringList lines{tr("%Ln edited", nullptr, static_cast<int>(report->edited)) + u" · "_s
                          + tr("%Ln by hand", nullptr, static_cast<int>(report->added)) + u" · "_s
                          + tr("%Ln as before", nullptr, static_cast<int>(report->unchanged))};
        const qsizetype told = std::min<qsizetype>(report->problems.size(), 6);
        for (const QString &problem : report->problems.first(told))
            lines.append(oneLine(problem, 300));
        m_notice->show(report->problems.isEmpty() ? Tone::Good : Tone::Warn, lines.join(u'\n'));
        readQuestions();
    };
    session().workbench().mergeQuestions(m_shown.generation.id, path, ofProject(done));
}
