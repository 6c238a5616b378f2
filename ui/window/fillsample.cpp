#include "fillsample.h"

#include "projectsession.h"

#include <QDir>
#include <QFileInfo>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
using SampleDone = std::function<void(const Result<void> &)>;

void runSample(ProjectSession &session, const QString &folder, const SampleDone &done)
{
    session.workbench().openPlan(folder + u"/plan.json"_s, [&session, folder, done](const Result<Plan> &plan) {
        if (!plan) {
            done(plan.error());
            return;
        }
        // One ending only: the connection goes with its context.
        auto *context = new QObject(&session);
        QObject::connect(&session, &ProjectSession::runEnded, context,
                         [&session, plan, context, done](const RunEnd &end) {
                             context->deleteLater();
                             if (end.error.kind != ErrorKind::None) {
                                 done(end.error);
                                 return;
                             }
                             Draft draft = session.draft();
                             draft.plan = *plan;
                             draft.plan.dataset.name = QFileInfo(plan->dataset.path).fileName();
                             draft.plan.dataset.path.clear();
                             session.setDraft(draft, QObject::tr("Set up the sample"));
                             done({});
                         });
        session.workbench().startRun(*plan, folder, StartMode::New, [context, done](const Result<Run> &run) {
            if (!run) {
                delete context;
                done(run.error());
            }
        });
    });
}

/// A sample without one of its documents would be another.
std::optional<Error> problemOf(const DocumentsReport &report)
{
    for (const DocumentsReport::Problem &problem : report.problems) {
        if (problem.failed)
            return Error{ErrorKind::File, problem.text};
    }
    return std::nullopt;
}
}

void fillSample(ProjectSession &session, const QString &samples, std::function<void(const Result<void> &)> done)
{
    const QString folder = samples + u"/baselines"_s;
    QStringList documents;
    const QFileInfoList files = QDir(folder + u"/documents"_s).entryInfoList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        documents.append(file.absoluteFilePath());
    session.workbench().addDocuments(documents, {}, [&session, folder, done](const Result<DocumentsReport> &report) {
        if (!report) {
            done(report.error());
            return;
        }
        if (const auto problem = problemOf(*report))
            done(*problem);
        else
            runSample(session, folder, done);
    });
}
