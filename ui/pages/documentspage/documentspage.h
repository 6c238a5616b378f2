#pragma once

#include "estimate.h"
#include "generationrequests.h"
#include "page.h"
#include "questionsmodel.h"
#include "whilethere.h"

#include <QTimer>

#include <functional>

class ChunksPane;
class DropFrame;
class EmptyState;
class Notice;
class PageHeader;
class QLabel;
class QPushButton;
class QStackedWidget;
class QuestionsPane;
class ReviewEdits;
class TwoPanes;

/// Documents to a benchmark: how they are cut, which questions are made of them, and what people think of those. It is
/// in no list: Data leads there and back.
class DocumentsPage : public Page
{
    Q_OBJECT

public:
    explicit DocumentsPage(ProjectSession &session, QWidget *parent = nullptr);

    void shown() override;
    void startSearch() override;
    void saveState() const override;

    /// Files and folders into the project; what can't be read is told by name, the rest goes on.
    void takeFiles(const QStringList &paths);
    void takeFolder(const QString &path) { takeFiles({path}); }

    /// Asks for a path: to save to with a proposal, or, with an empty proposal, one to open. An empty answer does
    /// nothing.
    using AskPath = std::function<QString(const QString &proposal, const QString &filter)>;
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *makeEmpty();
    void connectParts();
    void connectQuestions();
    void connectWorkbench();
    void forgetProject();
    /// A callback that does nothing once the page is gone, or another project is open.
    template <typename Call>
    auto ofProject(Call call)
    {
        return whileThere(this, [this, project = m_project, call = std::move(call)](const auto &result) {
            if (project == m_project)
                call(result);
        });
    }

    // Documents and how they are cut.
    void refresh();
    void readDocuments();
    void takeDocuments(const QList<DocumentInfo> &documents);
    void takeReport(const DocumentsReport &report);
    void askToRemove(const QStringList &documents);
    void remove(const QStringList &documents);
    void chooseFiles();
    void chooseFolder();
    GenerationSpec spec() const;
    void setSpec(const GenerationSpec &spec, const QString &field);
    void setAside(const QList<qint64> &chunks, bool aside);
    void previewNow();
    void takePreview(const ChunkPreview &preview);
    Plan planToGenerate(qint64 onlyQuestions) const;
    qint64 expectedQuestions() const;
    void estimateSoon();
    void estimateNow();
    void showHeader();
    void showEditable();
    QString documentsText() const;
    QString estimateText() const;
    QStringList generators() const;
    void setDropHot(bool hot);

    // Questions.
    void generate(qint64 onlyQuestions);
    void press();
    void resume(qint64 generation);
    void readGenerations(bool newest);
    void takeGenerations(const QList<GenerationInfo> &generations, bool newest);
    void showGeneration(qint64 generation);
    void readQuestions();
    void takeQuestions(const GeneratedQuestions &questions);
    void takeEnd(const GenerationEnd &end);
    void showProgress(const GenerationProgress &progress);
    void offerToGoOn();
    void apply(const QList<GeneratedQuestion> &changed);
    QList<GeneratedQuestion> questionsOf(const QList<qint64> &items) const;
    void checkAgain(const QList<qint64> &items);
    void freeze(const FreezeRequest &request);
    void exportTo(QuestionsFormat format);
    void merge();

    ReviewEdits *m_edits;
    PageHeader *m_header;
    QPushButton *m_back;
    QPushButton *m_choose;
    QPushButton *m_preview;
    QPushButton *m_generate;
    QPushButton *m_pause;
    QPushButton *m_stop;
    Notice *m_notice;
    QStackedWidget *m_content;
    DropFrame *m_empty = nullptr;
    DropFrame *m_dropCover;
    ChunksPane *m_chunks;
    QuestionsPane *m_questions;
    TwoPanes *m_panes;
    AskPath m_askPath;

    /// What a preview was cut of.
    struct Cut
    {
        ChunkSettings settings;
        QList<DocumentInfo> documents;

        bool operator==(const Cut &) const = default;
    };

    QList<DocumentInfo> m_documents;
    std::optional<Cut> m_cut; ///< that is shown, or on its way; nullopt: none
    std::optional<Estimate> m_estimate; ///< of m_estimated
    std::optional<Plan> m_estimated;
    QList<GenerationInfo> m_generations; ///< newest first
    GenerationChunks m_shownChunks; ///< of the shown generation
    GeneratedQuestions m_shown;
    qint64 m_chunksOf = 0; ///< the generation whose chunks were read
    QString m_offer; ///< the notice that offers to go on with the shown generation
    int m_project = 0; ///< counts those that were opened
    quint64 m_previewNumber = 0;
    quint64 m_estimateNumber = 0;
    quint64 m_readNumber = 0;
    bool m_documentsKnown = false;
    bool m_reading = false; ///< documents are on their way
    bool m_restarting = false; ///< startGeneration was called, its answer is not there
    QTimer m_previewPause;
    QTimer m_estimatePause;
    QTimer m_readPause;
};
