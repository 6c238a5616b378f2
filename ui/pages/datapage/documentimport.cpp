#include "documentimport.h"

#include "documentsreporttext.h"
#include "projectsession.h"
#include "whilethere.h"

DocumentImport::DocumentImport(ProjectSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

void DocumentImport::take(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const auto done = [this](const Result<DocumentsReport> &report) {
        if (report) {
            end(*report);
            return;
        }
        m_session.refresh(); // some may be there
        emit ended(Tone::Bad, report.error().message);
    };
    m_session.workbench().addDocuments(paths, {}, whileThere(this, done));
}

void DocumentImport::end(const DocumentsReport &report)
{
    m_session.refresh();
    const ToldReport told = toldReport(report);
    emit ended(told.tone, told.text);
}
