#include "batch.h"

#include "names.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array batchSteps{
    Name{BatchStep::Done, "done"},
    Name{BatchStep::Preparing, "preparing"},
    Name{BatchStep::Creating, "creating"},
    Name{BatchStep::Running, "running"},
};

constexpr std::array batchStates{
    Name{BatchState::Unknown, ""},
    Name{BatchState::Validating, "validating"},
    Name{BatchState::InProgress, "in_progress"},
    Name{BatchState::Finalizing, "finalizing"},
    Name{BatchState::Completed, "completed"},
    Name{BatchState::Failed, "failed"},
    Name{BatchState::Expired, "expired"},
    Name{BatchState::Cancelling, "cancelling"},
    Name{BatchState::Cancelled, "cancelled"},
};
}

QString batchStepName(BatchStep step)
{
    return nameOf(batchSteps, step);
}

BatchStep batchStepFromName(QStringView name)
{
    return valueOf(batchSteps, name);
}

QString batchStateName(BatchState state)
{
    return nameOf(batchStates, state);
}

BatchState batchStateFromName(QStringView name)
{
    return valueOf(batchStates, name);
}

QString batchStateText(BatchState state)
{
    switch (state) {
    case BatchState::Unknown:
        return QCoreApplication::translate("Batch", "being sent");
    case BatchState::Validating:
        return QCoreApplication::translate("Batch", "being checked");
    case BatchState::InProgress:
        return QCoreApplication::translate("Batch", "in progress");
    case BatchState::Finalizing:
        return QCoreApplication::translate("Batch", "almost done");
    case BatchState::Completed:
        return QCoreApplication::translate("Batch", "completed");
    case BatchState::Failed:
        return QCoreApplication::translate("Batch", "refused");
    case BatchState::Expired:
        return QCoreApplication::translate("Batch", "expired");
    case BatchState::Cancelling:
        return QCoreApplication::translate("Batch", "being cancelled");
    case BatchState::Cancelled:
        return QCoreApplication::translate("Batch", "cancelled");
    }
    return {};
}

bool hasEnded(BatchState state)
{
    return state == BatchState::Completed || state == BatchState::Failed || state == BatchState::Expired
        || state == BatchState::Cancelled;
}

QString batchCustomId(qint64 run, const AnswerKey &key, qint64 scorer)
{
    const QString id = u"r%1-c%2-i%3-k%4"_s.arg(run).arg(key.candidate).arg(key.item).arg(key.repeat);
    return scorer > 0 ? id + u"-s"_s + QString::number(scorer) : id;
}

std::optional<BatchCell> batchCellOf(const QString &customId)
{
    static const QRegularExpression form(
        u"^r([0-9]{1,18})-c([0-9]{1,18})-i([0-9]{1,18})-k([0-9]{1,9})(?:-s([0-9]{1,18}))?\\z"_s);
    const QRegularExpressionMatch match = form.match(customId);
    if (customId.size() > 64 || !match.hasMatch())
        return std::nullopt;
    return BatchCell{match.captured(1).toLongLong(),
                     {match.captured(2).toLongLong(), match.captured(3).toLongLong(), match.captured(4).toInt()},
                     match.captured(5).toLongLong()};
}
