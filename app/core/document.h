#pragma once

#include "dataset.h"

#include <optional>

/// What a passage of a document is; chunks begin at headings and never cut table rows when they need not.
enum class PassageKind { Paragraph, Heading, ListEntry, TableRow, Note, Code, Row };

/// A piece of a document as it was read: a paragraph, a heading, an entry of a list, a row of a table.
struct Passage
{
    PassageKind kind = PassageKind::Paragraph;
    int level = 0; ///< of a heading, from 1; of a list entry, its depth from 1; else 0
    int page = 0; ///< from 1; 0: the format has no pages
    qsizetype offset = 0; ///< where it begins in SourceDocument::text, in UTF-16 units
    qsizetype length = 0;
    QList<NamedText> fields; ///< of a row of a table of documents: its further columns, nested names joined by dots

    bool operator==(const Passage &) const = default;
};

/// A document's text with where each piece of it stands. Passages do not overlap and come in the text's order; what is
/// between two of them is white space.
struct SourceDocument
{
    QString name; ///< unique in a project: the file's name, with its folders below the one that was given
    QString path; ///< of the file it came from
    QString format; ///< "pdf", "docx", "html", "markdown", "text", "epub", "json", "csv"
    QString title; ///< as the document says; may be empty
    QString text; ///< NFC, lines end with "\n"; passages are separated by "\n\n" (rows of one table by "\n")
    QList<Passage> passages;
    int pages = 0; ///< 0: the format has none
    QStringList notices; ///< what was left out or read leniently, in words

    bool operator==(const SourceDocument &) const = default;
};

enum class ChunkBy { Rows, Paragraphs, Headings, Characters };

/// How documents are cut, and how many chunks a question sees.
struct ChunkSettings
{
    ChunkBy by = ChunkBy::Paragraphs;
    int maxCharacters = 800; ///< of one chunk, in code points
    int overlap = 80; ///< code points that a chunk repeats of the one before, where a text had to be cut; at most half
    int windowSize = 4; ///< chunks
    int windowStep = 2; ///< chunks; wins over the size (the last window may be shorter)
    bool acrossDocuments = false; ///< windows may run from one document into the next, as the seed's did
    QStringList leftOut; ///< chunkKey() of the chunks that a person set aside

    bool operator==(const ChunkSettings &) const = default;
};

/// Why a chunk asks no questions.
enum class SetAside { None, TooShort, MostlyDigits, Contents, Duplicate, NearDuplicate, ByUser };

/// A piece of a document of the size that models are shown.
struct Chunk
{
    QString document; ///< its name
    qsizetype offset = 0; ///< in the document's text, in UTF-16 units
    qsizetype length = 0;
    QString text; ///< what stands there; of a row with further columns also a line "name: value" for each
    QString heading; ///< the nearest one above, for people
    int firstPage = 0; ///< 0: the format has no pages
    int lastPage = 0;
    SetAside setAside = SetAside::None;
    qint64 sameAs = -1; ///< of a duplicate: the position of the chunk it repeats

    bool operator==(const Chunk &) const = default;
};

/// Consecutive chunks that questions are generated from: positions, `end` is one past the last. Chunks that are set
/// aside may lie between them; they belong to no window.
struct ChunkWindow
{
    qint64 first = 0;
    qint64 end = 0;

    bool operator==(const ChunkWindow &) const = default;
};

/// What a chunk is known by, however often it is cut: a hash of its text, where blanks count as one.
QString chunkKey(const QString &text);

/// Names in plans and files: "rows", "paragraphs", "headings", "characters"; "too_short" …
QString chunkByName(ChunkBy by);
std::optional<ChunkBy> chunkByFromName(QStringView name);
QString setAsideName(SetAside reason);
SetAside setAsideFromName(QStringView name);
QString passageKindName(PassageKind kind);
PassageKind passageKindFromName(QStringView name);
