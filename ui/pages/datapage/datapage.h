#pragma once

#include "importreport.h"
#include "page.h"

#include <QStringList>

class DatasetsPane;
class DocumentImport;
class DropFrame;
class ImportView;
class ItemEdits;
class ItemsPane;
class Notice;
class PageHeader;
class QPushButton;
class QSplitter;
class QStackedWidget;

/// The page Data: what benchmarks and documents the project has, their items, and the way in for new ones.
class DataPage : public Page
{
    Q_OBJECT

public:
    explicit DataPage(ProjectSession &session, QWidget *parent = nullptr);

    void shown() override;
    void startSearch() override;
    void saveState() const override;

    /// Benchmarks are shown for import one after the other; documents are taken in at once.
    void takeFiles(const QStringList &benchmarks, const QStringList &documents);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *makeOverview();
    QWidget *makeEmpty();
    void connectParts();
    void refresh();
    void showItems();
    void shareHeight();
    void chooseBenchmarks();
    void chooseDocuments();
    void chooseFiles(const QString &title, const QString &filter, void (DataPage::*take)(const QStringList &));
    void importNext();
    void finishImport(const ImportReport &report);
    void takeBenchmarks(const QStringList &paths) { takeFiles(paths, {}); }
    void takeDocuments(const QStringList &paths) { takeFiles({}, paths); }
    void useForNextRun(const QString &name);
    void askToRemove(qint64 dataset);
    void remove(qint64 dataset);
    void rename(qint64 dataset, const QString &name);
    void setDropHot(bool hot);

    QStringList m_waiting; ///< benchmarks that come after the one being imported
    qint64 m_wantedDataset = 0; ///< to be chosen once the project tells of it
    bool m_splitterMoved = false; ///< by the user, now or earlier: it stays
    ItemEdits *m_edits;
    DocumentImport *m_documents;
    QStackedWidget *m_pages;
    PageHeader *m_header;
    Notice *m_notice;
    QStackedWidget *m_content;
    DropFrame *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    DatasetsPane *m_datasets;
    ItemsPane *m_items;
    ImportView *m_import;
    DropFrame *m_dropCover;
    QPushButton *m_importButton;
};
