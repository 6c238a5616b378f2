// The part of DocumentsPage that takes documents in and out.
#include "documentspage.h"

#include "documentsreporttext.h"
#include "dropframe.h"
#include "formatting.h"
#include "notice.h"
#include "projectsession.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString documentsFolder = u"pages/documents/folder"_s;
}

void DocumentsPage::chooseFiles()
{
    if (!session().canWrite())
        return;
    const QString filter = tr("Documents (*.pdf *.docx *.html *.htm *.xhtml *.md *.markdown *.txt *.text *.epub *.json "
                              "*.jsonl *.csv *.tsv)")
        + u";;"_s + tr("All files (*)");
    auto *dialog = new QFileDialog(this, tr("Add documents"), QSettings().value(documentsFolder).toString(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setModal(false);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        if (!paths.isEmpty())
            QSettings().setValue(documentsFolder, QFileInfo(paths.first()).absolutePath());
        takeFiles(paths);
    });
    dialog->show();
}

void DocumentsPage::chooseFolder()
{
    if (!session().canWrite())
        return;
    auto *dialog = new QFileDialog(this, tr("Add a folder"), QSettings().value(documentsFolder).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setModal(false);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentsPage::takeFolder);
    dialog->show();
}

void DocumentsPage::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (!session().canWrite()) {
        m_notice->show(Tone::Warn,
                       session().isOpen() ? tr("The project is open read-only: nothing can be added.")
                                          : tr("No project is open. Open or create one first."));
        return;
    }
    const int count = int(paths.size());
    m_notice->show(Tone::Accent, tr("Reading %Ln file(s) …", nullptr, count));
    const auto done = [this](const Result<DocumentsReport> &report) {
        if (report) {
            takeReport(*report);
            return;
        }
        m_notice->showError(report.error());
        session().refresh(); // some may be there
    };
    session().workbench().addDocuments(paths, spec().encoding, ofProject(done));
}

void DocumentsPage::takeReport(const DocumentsReport &report)
{
    const ToldReport told = toldReport(report);
    m_notice->show(told.tone, told.text);
    session().refresh();
    readDocuments();
}

void DocumentsPage::askToRemove(const QStringList &documents)
{
    const int count = int(documents.size());
    m_notice->show(Tone::Warn,
                   count == 1 ? tr("Remove “%1” from the project? Generated questions keep their texts.")
                                    .arg(oneLine(documents.constFirst(), 80))
                              : tr("Remove %Ln document(s) from the project? Generated questions keep their texts.",
                                   nullptr, count));
    m_notice->addButton(tr("Remove"), this, [this, documents] { remove(documents); });
    m_notice->addButton(tr("Keep it"), this, [this] { m_notice->clear(); })->setFocus();
}

void DocumentsPage::remove(const QStringList &documents)
{
    m_notice->clear();
    const auto done = [this](const Result<void> &removed) {
        if (!removed)
            m_notice->showError(removed.error());
        session().refresh();
        readDocuments();
    };
    session().workbench().removeDocuments(documents, ofProject(done));
}

void DocumentsPage::setDropHot(bool hot)
{
    m_empty->setHot(hot);
    m_dropCover->setGeometry(rect().adjusted(8, 8, -8, -8));
    m_dropCover->setVisible(hot && m_content->currentIndex() != 0);
    m_dropCover->raise();
}

void DocumentsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls() || !session().canWrite())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    setDropHot(true);
}

void DocumentsPage::dragLeaveEvent(QDragLeaveEvent *)
{
    setDropHot(false);
}

void DocumentsPage::dropEvent(QDropEvent *event)
{
    setDropHot(false);
    QStringList paths;
    QStringList foreign;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls)
        (url.isLocalFile() ? paths : foreign).append(url.isLocalFile() ? url.toLocalFile() : url.toDisplayString());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    takeFiles(paths);
    if (paths.isEmpty() && !foreign.isEmpty())
        m_notice->show(Tone::Bad, tr("%1 is not a file on this computer.").arg(oneLine(foreign.constFirst(), 200)));
}
