#include "exportscope.h"

#include "projectreader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ScopeText
{
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

Result<void> keepCandidates(Run &run, const QStringList &wanted)
{
    QStringList names;
    for (const Candidate &candidate : std::as_const(run.candidates))
        names.append(candidate.name);
    for (const QString &name : wanted) {
        if (!names.contains(name))
            return Error{ErrorKind::NotFound,
                         ScopeText::tr("Run %1 has no candidate “%2” to export. There are: %3.")
                             .arg(QString::number(run.id), name, names.join(u", "_s))};
    }
    if (!wanted.isEmpty())
        run.candidates.removeIf([&](const Candidate &candidate) { return !wanted.contains(candidate.name); });
    return {};
}
}

Result<ExportScope> exportScope(const ProjectReader &reader, qint64 run, const ExportFilter &filter)
{
    auto found = reader.run(run);
    if (!found)
        return found.error();
    ExportScope scope{*std::move(found), {}};
    if (const auto kept = keepCandidates(scope.run, filter.candidates); !kept)
        return kept.error();
    auto items = reader.runItems(run);
    if (!items)
        return items.error();
    scope.items = *std::move(items);
    if (filter.items.isEmpty())
        return scope;
    const QSet<qint64> wanted(filter.items.begin(), filter.items.end());
    scope.items.removeIf([&](qint64 version) { return !wanted.contains(version); });
    if (scope.items.isEmpty())
        return Error{ErrorKind::BadInput,
                     ScopeText::tr("None of the chosen items is in run %1: there is nothing to export.")
                         .arg(QString::number(run))};
    return scope;
}

Result<void> forEachInScope(const ProjectReader &reader, const ExportScope &scope,
                            const std::function<Result<void>(const AnswerRow &)> &row)
{
    return reader.forEachAnswerOf(scope.run.id, scope.items, [&](const AnswerRow &answer) -> Result<void> {
        const bool wanted = std::ranges::find(scope.run.candidates, answer.answer.key.candidate, &Candidate::id)
            != scope.run.candidates.end();
        return wanted ? row(answer) : Result<void>();
    });
}
