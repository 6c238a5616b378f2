#pragma once

#include "windowrequests.h"

#include <QPushButton>

#include <functional>

class QAction;
class QMenu;

/// What may be exported: the runs that are shown, and what of each is on the screen.
struct ExportOffer
{
    struct OfRun
    {
        qint64 run = 0;
        QStringList shownCandidates; ///< as they are called within the run
        int candidates = 0; ///< of the run, in all
    };

    QList<OfRun> runs;
    QList<qint64> shownItems; ///< item versions
    qint64 items = 0; ///< in all
};

/// The page's primary button: forms of export, of what is shown or of everything, and the file to write.
class ExportChoice : public QPushButton
{
    Q_OBJECT

public:
    using PathChooser = std::function<void(const QString &suggested, std::function<void(const QString &)> chosen)>;

    explicit ExportChoice(QWidget *parent = nullptr);

    void setOffer(const ExportOffer &offer);
    /// Where files go to while no folder was chosen yet, and how they are called.
    void setProject(const QString &path) { m_project = path; }
    void setPathChooser(PathChooser chooser) { m_chooser = std::move(chooser); }
    /// "," or ";": what spreadsheets of this locale expect between cells.
    static QString spreadsheetDelimiter();

signals:
    void wanted(const ExportRequest &request);

private:
    void fill();
    void addForms(QMenu *menu, const ExportOffer::OfRun &run);
    void choosePath(const ExportOffer::OfRun &run, ExportForm form);
    QString suggestedPath(qint64 run, ExportForm form) const;
    void askForPath(const QString &suggested, const std::function<void(const QString &)> &chosen);

    ExportOffer m_offer;
    QString m_project;
    PathChooser m_chooser;
    QMenu *m_menu;
    bool m_onlyShown = false;
};
