#include "openingnotice.h"

#include "formatting.h"
#include "notice.h"
#include "projectsession.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
QString noticeText(const char *text)
{
    return QCoreApplication::translate("OpeningNotice", text);
}

QString unfinishedText(const RunSummary &summary)
{
    const qint64 left = summary.answersPlanned - summary.answersDone + summary.scoresPlanned - summary.scoresDone;
    const QString text = summary.run.state == RunState::Paused
        ? noticeText(QT_TRANSLATE_NOOP("OpeningNotice", "Run %1 is paused, %2 answers and scores are left."))
        : noticeText(QT_TRANSLATE_NOOP("OpeningNotice", "Run %1 was interrupted, %2 answers and scores are left."));
    const qint64 done = summary.answersDone + summary.scoresDone - summary.cached;
    QString whole = text.arg(QString::number(summary.run.id), countText(left));
    if (summary.cost > 0 && done > 0)
        whole += u' '
            + noticeText(QT_TRANSLATE_NOOP("OpeningNotice", "They may cost about %1."))
                  .arg(moneyText(summary.cost / double(done) * double(left), summary.currency));
    return whole;
}
}

void showOpeningNotice(Notice &notice, ProjectSession &session)
{
    notice.clear();
    const ProjectContents &contents = session.contents();
    if (!session.canWrite()) {
        notice.show(Tone::Warn,
                    noticeText(QT_TRANSLATE_NOOP("OpeningNotice", "This project is open for reading only. %1"))
                        .arg(oneLine(contents.writer, 300)));
        notice.addButton(noticeText(QT_TRANSLATE_NOOP("OpeningNotice", "Try again")), &session,
                         [&session] { session.open(session.contents().path); });
        return;
    }
    if (contents.runs.isEmpty() || session.isRunning())
        return;
    const RunSummary &last = contents.runs.constLast();
    if (last.run.state != RunState::Interrupted && last.run.state != RunState::Paused)
        return;
    notice.show(Tone::Warn, unfinishedText(last));
    notice.addButton(noticeText(QT_TRANSLATE_NOOP("OpeningNotice", "Resume")), &session,
                     [&session, &notice, run = last.run.id] {
                         notice.clear();
                         emit session.pageRequested(u"runs"_s);
                         session.workbench().resumeRun(run, [&notice](const Result<Run> &resumed) {
                             if (!resumed)
                                 notice.showError(resumed.error());
                         });
                     });
}
