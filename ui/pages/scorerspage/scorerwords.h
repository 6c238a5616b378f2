#pragma once

#include <QString>
#include <QStringList>

/// What a kind of scorer is called by people: "Exact match".
QString kindTitle(const QString &kind);
/// In one sentence, what it measures and what it needs.
QString kindSentence(const QString &kind);
/// The tokenizers that a kind knows, its default first.
QStringList tokenizersOf(const QString &kind);
/// A tooltip that ends with the plan's key for what it explains.
QString withPlanKey(const QString &sentence, const QString &key);
