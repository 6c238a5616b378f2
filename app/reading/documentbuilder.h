#pragma once

#include "document.h"
#include "sourcefile.h"

/// Puts a document together from its passages: cleans their text, separates them and notes where each stands.
class DocumentBuilder
{
public:
    explicit DocumentBuilder(const SourceFile &file);

    /// Appends a passage; its offset and length are found here. White space around it is left out (of code: only empty
    /// lines), a passage without text is none. False when it was none.
    bool add(Passage passage, const QString &text);
    bool add(PassageKind kind, const QString &text);
    /// The next row belongs to another table than the one before.
    void startTable() { m_newTable = true; }
    /// The same is said once.
    void notice(const QString &text);
    void setTitle(const QString &title);
    void setPages(int pages) { m_document.pages = pages; }
    void reserve(qsizetype units) { m_document.text.reserve(units); }

    bool isEmpty() const { return m_document.passages.isEmpty(); }
    qsizetype size() const { return m_document.text.size(); }
    const QList<Passage> &passages() const { return m_document.passages; }
    SourceDocument take() { return std::move(m_document); }

private:
    QStringView separatorBefore(PassageKind kind) const;

    SourceDocument m_document;
    bool m_newTable = false;
};
