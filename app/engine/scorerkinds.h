#pragma once

#include <QList>
#include <QStringList>

/// A way of scoring, with the plan's keys that it obeys beside kind, name and pass_at.
struct ScorerKind
{
    QString kind;
    bool judge = false;
    QStringList options;
};

/// Metrics first, in PRODUCT.md's order, then the judges.
QList<ScorerKind> scorerKinds();
