#pragma once

#include "card.h"
#include "generationinfo.h"
#include "generationrequests.h"

class ChunksModel;
class DocumentsModel;
class GenerationDetails;
class GenerationForm;
class QAction;
class QLabel;
class QPushButton;
class QStackedWidget;
class TableView;
class WindowsView;

/// The left of the page: how the documents are cut, the windows over their chunks, the chunks themselves; in their
/// place, when wanted, kinds and checks or the list of documents.
class ChunksPane : public Card
{
    Q_OBJECT

public:
    enum class Part { Chunks, Details, Documents };

    explicit ChunksPane(QWidget *parent = nullptr);

    void setDocuments(const QList<DocumentInfo> &documents);
    void setPreview(const ChunkPreview &preview);
    /// What asking about all of it would take, in words; empty: not known.
    void setEstimate(const QString &text);
    void setModels(const QStringList &names);
    void setSpec(const GenerationSpec &spec);
    void setEditable(bool editable);
    const ChunkPreview &preview() const { return m_preview; }

    void showPart(Part part);
    Part part() const;
    /// Selects the chunks of the window; -1: none.
    void chooseWindow(int window);
    void saveState() const;

signals:
    void specChanged(const GenerationSpec &spec, const QString &field);
    /// Positions in the preview.
    void asideWanted(const QList<qint64> &chunks, bool aside);
    void filesWanted();
    void folderWanted();
    void removeWanted(const QStringList &documents);

private:
    QWidget *makeCut();
    QWidget *makeDetails();
    QWidget *makeDocuments();
    QWidget *partWithTitle(const QString &title, const QList<QPushButton *> &buttons, QWidget *content);
    void connectParts();
    void showDrawing();
    void showSubtitle();
    void selectWindow(int window);
    void followCurrent();
    void toggleAside();
    void removeSelected();
    QString windowHint(int window) const;

    ChunkPreview m_preview;
    GenerationSpec m_spec;
    ChunksModel *m_chunks;
    DocumentsModel *m_documents;
    GenerationForm *m_form;
    WindowsView *m_windows;
    TableView *m_table;
    QLabel *m_nothing;
    QStackedWidget *m_tableOrNothing;
    GenerationDetails *m_details;
    TableView *m_documentsTable;
    QPushButton *m_remove;
    QPushButton *m_addFiles;
    QPushButton *m_addFolder;
    QStackedWidget *m_stack;
    QString m_estimate;
    QAction *m_aside = nullptr;
    bool m_selecting = false;
};
