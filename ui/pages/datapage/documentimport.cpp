#include "documentimport.h"

#include "formatting.h"
#include "projectsession.h"
#include "whilethere.h"

#include <QFileInfo>

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
    m_left += int(paths.size());
    for (const QString &path : paths)
        takeOne(path);
}

void DocumentImport::takeOne(const QString &path)
{
    const auto done = [this, path](const Result<void> &taken) {
        if (taken)
            m_taken.append(oneLine(QFileInfo(path).fileName()));
        else
            m_troubles.append(taken.error().message);
        if (--m_left == 0)
            end();
    };
    m_session.workbench().importDocument(path, whileThere(this, done));
}

void DocumentImport::end()
{
    const QStringList taken = std::exchange(m_taken, {});
    const QStringList troubles = std::exchange(m_troubles, {});
    m_session.refresh();
    const int count = int(taken.size());
    if (!troubles.isEmpty())
        emit ended(Tone::Bad, troubles.first(std::min(troubles.size(), mostTroubles)).join(u'\n'));
    else if (count == 1)
        emit ended(Tone::Good, tr("“%1” is a document of the project now.").arg(taken.first()));
    else
        emit ended(Tone::Good, tr("%n document(s) were added.", nullptr, count));
}
