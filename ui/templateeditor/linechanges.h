#pragma once

#include <QSet>
#include <QStringList>

/// Which lines of two texts have no counterpart in the other, by their numbers from 0.
struct LineChanges
{
    QSet<int> before;
    QSet<int> after;
};

/// By the longest common subsequence of lines. Texts of more than 1000 lines are compared line by line.
LineChanges changedLines(const QStringList &before, const QStringList &after);
