#include "documentimport.h"

#include "formatting.h"
#include "projectsession.h"
#include "whilethere.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostTroubles = 3; ///< that are told in full
}

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
        if (report)
            end(*report);
        else
            emit ended(Tone::Bad, report.error().message);
    };
    m_session.workbench().addDocuments(paths, {}, whileThere(this, done));
}

void DocumentImport::end(const DocumentsReport &report)
{
    m_session.refresh();
    QStringList troubles;
    for (const DocumentsReport::Problem &problem : report.problems) {
        if (problem.failed)
            troubles.append(oneLine(QFileInfo(problem.file).fileName(), 80) + u": "_s + oneLine(problem.text, 300));
    }
    const int count = int(report.added.size()) + report.unchanged;
    if (!troubles.isEmpty())
        emit ended(Tone::Bad, troubles.first(std::min(troubles.size(), mostTroubles)).join(u'\n'));
    else if (report.added.size() == 1 && count == 1)
        emit ended(Tone::Good, tr("“%1” is a document of the project now.").arg(oneLine(report.added.first())));
    else
        emit ended(Tone::Good, tr("%n document(s) were added.", nullptr, count));
}
