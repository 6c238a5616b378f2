#include "lenientjson.h"

#include "readingerrors.h"
#include "textfile.h"
#include "utf8source.h"

#include <QIODevice>

namespace {
constexpr qsizetype pieceSize = 1024 * 1024;

/// Follows JSON text through its pieces.
class JsonRepairer
{
public:
    QByteArray repaired(const QByteArray &piece);
    const JsonRepairs &repairs() const { return m_repairs; }

private:
    void addInString(QByteArray &result, char c);

    JsonRepairs m_repairs;
    bool m_inString = false;
    bool m_escaped = false;
};

void JsonRepairer::addInString(QByteArray &result, char c)
{
    if (quint8(c) < 0x20) {
        ++m_repairs.controlCharacters;
        // A backslash before it stands for itself, as it escapes nothing.
        if (m_escaped)
            result.append('\\');
        result.append(QByteArray("\\u00").append(QByteArray::number(quint8(c), 16).rightJustified(2, '0')));
        m_escaped = false;
        return;
    }
    result.append(c);
    if (m_escaped)
        m_escaped = false;
    else if (c == '\\')
        m_escaped = true;
    else if (c == '"')
        m_inString = false;
}

QByteArray JsonRepairer::repaired(const QByteArray &piece)
{
    QByteArray result;
    result.reserve(piece.size() + piece.size() / 16);
    for (const char c : piece) {
        if (m_inString) {
            addInString(result, c);
            continue;
        }
        m_inString = c == '"';
        result.append(c);
    }
    return result;
}
}

Result<JsonRepairs> repairJson(const QString &path, const ReadOptions &options, QIODevice &copy)
{
    const auto encoding = encodingOf(path, options);
    if (!encoding)
        return encoding.error();
    Utf8Source source(path, *encoding);
    if (const auto opened = source.open(); !opened)
        return opened.error();
    JsonRepairer repairer;
    for (;;) {
        QByteArray piece;
        const auto more = source.read(piece, pieceSize);
        if (!more)
            return more.error();
        const QByteArray repaired = repairer.repaired(piece);
        if (copy.write(repaired) != repaired.size())
            return unreadableFile(path, copy.errorString());
        if (!*more)
            return repairer.repairs();
    }
}
