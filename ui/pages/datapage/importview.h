#pragma once

#include "result.h"
#include "windowrequests.h"

#include <QWidget>

class Card;
class EmptyState;
class ImportOptions;
class ImportPreviewModel;
class Notice;
class PageHeader;
class PillLabel;
class ProblemsCard;
class ProjectSession;
class QLabel;
class QProgressBar;
class QPushButton;
class RoleHeader;
class TableView;

/// A file before and while it becomes a dataset: how it is read, what its columns are, what is odd about it.
class ImportView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportView(ProjectSession &session, QWidget *parent = nullptr);

    /// `waiting` more files come after this one.
    void start(const QString &path, qsizetype waiting);
    void setWaiting(qsizetype waiting);
    bool isImporting() const { return m_importing; }
    QString path() const { return m_path; }

signals:
    void imported(const ImportReport &report);
    void cancelled();
    void otherFileWanted();

private:
    void build();
    Card *makePreviewCard();
    QWidget *makeProgress();
    enum class Reading { Anew, WithRoles };
    void readPreview(Reading reading);
    void takePreview(const Result<ImportPreview> &preview, Reading reading);
    void showPreview(const ImportPreview &preview);
    void showError(const Error &error);
    void showHint();
    void showTable(bool readable);
    void showMapping();
    void setColumnWidths();
    QString subtitle(const ImportPreview &preview) const;
    QString freeName(const QString &wished) const;
    bool isTaken(const QString &name) const;
    void chainCombos();
    void updateButtons();
    void startImport();
    void finishImport(const Result<ImportReport> &report);
    void showProgress(qint64 bytesRead, qint64 bytesTotal, qint64 rows);
    void cancel();

    ProjectSession &m_session;
    QString m_path;
    ImportPreview m_preview;
    bool m_hasPreview = false;
    bool m_importing = false;
    quint64 m_reads = 0; ///< previews asked for; the answer to an earlier one is dropped
    qsizetype m_waiting = 0;
    ImportPreviewModel *m_model;
    PageHeader *m_header;
    Notice *m_notice;
    ImportOptions *m_options;
    Card *m_card = nullptr;
    PillLabel *m_mapping = nullptr;
    TableView *m_table = nullptr;
    RoleHeader *m_roles = nullptr;
    EmptyState *m_unreadable = nullptr;
    ProblemsCard *m_problems;
    QLabel *m_hint;
    QWidget *m_progressLine = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QPushButton *m_cancel;
    QPushButton *m_import;
};
