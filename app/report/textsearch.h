#pragma once

#include <QByteArray>
#include <QString>
#include <QStringMatcher>

/// Looks for one text in many, letter case aside (Unicode's simple folding).
class TextSearch
{
public:
    explicit TextSearch(const QString &text);

    bool isIn(QByteArrayView utf8) const;

private:
    bool isInBytes(QByteArrayView utf8) const;

    QByteArray m_ascii; ///< in lower case; empty: the text is not of ASCII only
    bool m_hasFoldedTo = false; ///< letters that a sign beyond ASCII folds to: ſ to s, K to k
    QStringMatcher m_matcher;
};
