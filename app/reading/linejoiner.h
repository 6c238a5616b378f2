#pragma once

#include <QSet>
#include <QString>

/// Scripts that are written without blanks between words.
constexpr bool isWideScript(char16_t c)
{
    return (c >= 0x3000 && c < 0xA000) || (c >= 0xFF00 && c < 0xFFF0) || (c >= 0xD840 && c < 0xDC00);
}

/// Joins lines of running text. A hyphen at the end of a line is dropped or kept by the words that the document has
/// elsewhere.
class LineJoiner
{
public:
    /// Learns the words of a line, but for the first and the last, which may be cut.
    void learn(const QString &line);
    /// Appends the next line of a paragraph.
    void join(QString &text, const QString &line) const;

private:
    bool dropsHyphen(QStringView before, QStringView after) const;

    QSet<QString> m_words; ///< in lower case; compounds with their hyphens
};
