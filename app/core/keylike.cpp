#include "keylike.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

const QRegularExpression &keyPattern()
{
    // A key begins where a word begins: "risk-assessment…" is none. An escape before it is no part of the word.
    static const QRegularExpression pattern(
        uR"((?:(?<![A-Za-z0-9])|(?<=\\[nrtbf])|(?<=%[0-9A-Fa-f]{2})|(?<=\\u[0-9A-Fa-f]{4}))(?:)"
        uR"(sk-[A-Za-z0-9_-]{16,}|gsk_[A-Za-z0-9]{16,}|hf_[A-Za-z0-9]{20,}|AIza[0-9A-Za-z_-]{35})"
        uR"(|(?:AKIA|ASIA)[0-9A-Z]{16}|xai-[A-Za-z0-9_-]{16,}|r8_[A-Za-z0-9]{16,}|Bearer\s+[!#-&(-;=?-\[\]-~]{12,}))"_s);
    return pattern;
}

bool containsKey(const QString &text)
{
    return keyPattern().match(text).hasMatch()
        || (text.contains("-----BEGIN "_L1) && text.contains("PRIVATE KEY-----"_L1));
}

bool isCredentialName(QStringView name)
{
    static const QRegularExpression separators(u"[-_ .]+"_s);
    static const QStringList credentials{u"key"_s,    u"keys"_s,          u"apikey"_s, u"token"_s,      u"secret"_s,
                                         u"passwd"_s, u"password"_s,      u"auth"_s,   u"cookie"_s,     u"credential"_s,
                                         u"jwt"_s,    u"authorization"_s, u"pat"_s,    u"credentials"_s};
    const QString lower = name.toString().toLower();
    if (lower == "idempotency-key"_L1)
        return false;
    const QStringList words = lower.split(separators, Qt::SkipEmptyParts);
    return !words.isEmpty() && credentials.contains(words.last());
}

QString shownText(const QString &text)
{
    constexpr qsizetype longest = 60;
    if (containsKey(text))
        return u"…"_s;
    QString shown = text.size() > longest ? text.left(longest - 1) + u'…' : text;
    for (QChar &character : shown) {
        const bool harmless = character.isPrint() || character.isSurrogate();
        if (!harmless)
            character = u'�';
    }
    return shown;
}
