#include "document.h"

#include "names.h"

#include <QCryptographicHash>

namespace {
constexpr std::array waysToCut{
    Name{ChunkBy::Paragraphs, "paragraphs"},
    Name{ChunkBy::Rows, "rows"},
    Name{ChunkBy::Headings, "headings"},
    Name{ChunkBy::Characters, "characters"},
};

constexpr std::array reasons{
    Name{SetAside::None, ""},
    Name{SetAside::TooShort, "too_short"},
    Name{SetAside::MostlyDigits, "mostly_digits"},
    Name{SetAside::Contents, "contents"},
    Name{SetAside::Duplicate, "duplicate"},
    Name{SetAside::NearDuplicate, "near_duplicate"},
    Name{SetAside::ByUser, "by_user"},
};

constexpr std::array passageKinds{
    Name{PassageKind::Paragraph, "paragraph"},
    Name{PassageKind::Heading, "heading"},
    Name{PassageKind::ListEntry, "list_entry"},
    Name{PassageKind::TableRow, "table_row"},
    Name{PassageKind::Note, "note"},
    Name{PassageKind::Code, "code"},
    Name{PassageKind::Row, "row"},
};
}

QString chunkKey(const QString &text)
{
    constexpr qsizetype length = 16; // hexadecimal digits
    const QByteArray hash
        = QCryptographicHash::hash(text.simplified().toUtf8(), QCryptographicHash::Blake2b_160).toHex();
    return QString::fromLatin1(hash.first(length));
}

QString chunkByName(ChunkBy by)
{
    return nameOf(waysToCut, by);
}

std::optional<ChunkBy> chunkByFromName(QStringView name)
{
    const ChunkBy by = valueOf(waysToCut, name);
    return chunkByName(by) == name ? std::optional(by) : std::nullopt;
}

QString setAsideName(SetAside reason)
{
    return nameOf(reasons, reason);
}

SetAside setAsideFromName(QStringView name)
{
    return valueOf(reasons, name);
}

QString passageKindName(PassageKind kind)
{
    return nameOf(passageKinds, kind);
}

PassageKind passageKindFromName(QStringView name)
{
    return valueOf(passageKinds, name);
}
