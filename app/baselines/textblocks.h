#pragma once

#include <QList>
#include <QString>

/// A stretch of text that no sentence crosses: a paragraph with its lines joined, a list item, a table row (its cells
/// joined by commas), a line of code, or a heading.
struct ProseBlock
{
    QString text; ///< without the marks of Markdown that begin it; never empty
    bool heading = false;

    bool operator==(const ProseBlock &) const = default;
};

/// The blocks of a plain or Markdown text, in their order.
QList<ProseBlock> textBlocks(const QString &text);
