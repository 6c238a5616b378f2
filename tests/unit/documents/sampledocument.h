#pragma once

#include "document.h"

/// A passage's kind, text and page.
struct SamplePassage
{
    PassageKind kind = PassageKind::Paragraph;
    QString text;
    int page = 0;
};

/// A document of these passages, set apart as readers set them apart.
inline SourceDocument sampleDocument(const QList<SamplePassage> &passages, const QString &name = QStringLiteral("a"))
{
    SourceDocument document;
    document.name = name;
    for (const SamplePassage &passage : passages) {
        if (!document.text.isEmpty())
            document.text += passage.kind == PassageKind::TableRow ? u"\n" : u"\n\n";
        document.passages.append({.kind = passage.kind,
                                  .level = passage.kind == PassageKind::Heading,
                                  .page = passage.page,
                                  .offset = document.text.size(),
                                  .length = passage.text.size()});
        document.text += passage.text;
    }
    return document;
}
