#include "redaction.h"

#include "keylike.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QByteArrayView redactedMark("«redacted»");

/// Names that stand for nothing but a credential (or tell whose account it is), in any text.
constexpr QLatin1StringView secretHeaders(
    "authorization|proxy-authorization|x-api-key|api-key|x-goog-api-key|cookie|set-cookie|x-amz-security-token"
    "|openai-organization|x-auth-token|x-access-token|ocp-apim-subscription-key|x-functions-key|helicone-auth"
    "|cf-access-client-secret|private-token");

struct RedactionRule
{
    QRegularExpression pattern;
    QString replacement;
};

QRegularExpression redactionPattern(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
}

/// Rules over bytes read as Latin-1, so that whatever is not redacted comes back byte by byte. The first group is
/// what stays before the redacted value.
QList<RedactionRule> makeRedactionRules()
{
    const QString mark = QString::fromLatin1(redactedMark);
    const QString kept = u"\\1"_s + mark;
    const QString header = u"(?:"_s + secretHeaders + u')';
    return {
        // Name: value, as in HTTP
        {redactionPattern(uR"(^([ \t<>*]*)"_s + header + uR"([ \t]*:[ \t]*)[^\r\n]+)"_s), kept},
        // "name": "value", ["name", "value"], {"name": "…", "value": "…"}
        {redactionPattern(uR"(((?<!\\)(["']))"_s + header + uR"(\2\s*[:,=]\s*(?:["']value["']\s*:\s*)?\[?\s*(["'])))"_s
                          + uR"((?:\\.|(?!\3)[^\\])*)"_s),
         kept},
        // the same as JSON within JSON: \"name\": \"value\"
        {redactionPattern(uR"(((\\+["']))"_s + header
                          + uR"(\2\s*[:,=]\s*(?:\2value\2\s*:\s*)?\[?\s*\2)(?:(?!\2)[^\r\n])*)"_s),
         kept},
        // 'name: value', as in commands
        {redactionPattern(uR"(((["']))"_s + header + uR"(\s*:\s*)(?:(?!\2)[^\r\n])+)"_s), kept},
        {redactionPattern(uR"(((?:[?&;]|\\u0026|%26)(?:key|api[_-]?key|access_token|token|sig|signature|)"
                          uR"(x-amz-[a-z-]+)(?:=|%3D))[^&#\s"'<>\\;]+)"_s),
         kept},
        {redactionPattern(uR"((\b[a-z][a-z0-9+.-]*:(?:\\?/){2})[^/?#\s"'<>\\]+(?=@))"_s), kept},
        {keyPattern(), mark},
    };
}

/// For a mark: nothing that could end a JSON text or a line.
QByteArray secretMark(const QString &name)
{
    QByteArray shown = name.left(80).toUtf8();
    for (char &c : shown) {
        const bool harmless = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("_-.:/#@ ").contains(c);
        if (!harmless)
            c = '_';
    }
    return "«secret:" + shown + "»";
}
}

void Redaction::addSecret(const QByteArray &value, const QString &name)
{
    constexpr qsizetype shortest = 8;
    const QByteArray secret = value.trimmed();
    const bool known = std::ranges::find(m_secrets, secret, &Secret::value) != m_secrets.end();
    if (secret.size() < shortest || known)
        return;
    m_secrets.append({secret, secretForms(secret), secretMark(name)});
    // A secret that is the beginning of another must not leave that one's rest behind.
    std::ranges::stable_sort(m_secrets, std::ranges::greater(), [](const Secret &s) { return s.value.size(); });
}

QByteArray Redaction::redact(const QByteArray &text) const
{
    static const QList<RedactionRule> rules = makeRedactionRules();
    QByteArray result = text;
    for (const Secret &secret : m_secrets)
        result = replaceSecret(result, secret.forms, secret.replacement);
    QString latin = QString::fromLatin1(result);
    for (const RedactionRule &rule : rules)
        latin.replace(rule.pattern, rule.replacement);
    return latin.toLatin1();
}

QString Redaction::redact(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    const QByteArray redacted = redact(bytes);
    return redacted == bytes ? text : QString::fromUtf8(redacted);
}

bool Redaction::isSecretHeader(QByteArrayView name)
{
    static const QStringList names = QString(secretHeaders).split(u'|');
    const QString header = QString::fromLatin1(name).trimmed();
    return names.contains(header, Qt::CaseInsensitive) || isCredentialName(header);
}
