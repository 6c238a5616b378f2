#include "secretforms.h"

namespace {
bool isBase64Letter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
        || c == '-' || c == '_';
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Whether two hexadecimal digits at `at` spell the byte.
bool isHexOf(const QByteArray &text, qsizetype at, char wanted)
{
    if (at + 2 > text.size())
        return false;
    const int high = hexDigit(text[at]);
    const int low = hexDigit(text[at + 1]);
    return high >= 0 && low >= 0 && char(high * 16 + low) == wanted;
}

/// %2D, or %252D and so on when it was encoded again. The position behind it, or -1.
qsizetype behindPercent(const QByteArray &text, qsizetype at, char wanted)
{
    if (at >= text.size() || text[at] != '%')
        return -1;
    ++at;
    while (text.mid(at, 2) == "25" && !isHexOf(text, at, wanted))
        at += 2;
    return isHexOf(text, at, wanted) ? at + 2 : -1;
}

/// The byte as itself, percent-encoded or JSON-escaped. The position behind it, or -1.
qsizetype behindByte(const QByteArray &text, qsizetype at, char wanted)
{
    if (at >= text.size())
        return -1;
    const qsizetype percent = behindPercent(text, at, wanted);
    if (percent >= 0)
        return percent;
    qsizetype behindBackslashes = at;
    while (behindBackslashes < text.size() && text[behindBackslashes] == '\\')
        ++behindBackslashes;
    const bool escaped = behindBackslashes > at;
    if (wanted == '\\')
        return escaped ? behindBackslashes : -1;
    if (behindBackslashes >= text.size())
        return -1;
    if (text[behindBackslashes] == wanted)
        return behindBackslashes + 1;
    if (escaped && text.mid(behindBackslashes, 3) == "u00" && isHexOf(text, behindBackslashes + 3, wanted))
        return behindBackslashes + 5;
    return -1;
}

qsizetype behindLiteral(const QByteArray &text, qsizetype at, const QByteArray &literal)
{
    for (qsizetype i = 0; i < literal.size() && at >= 0; ++i) {
        // A run of backslashes is read as one, because escaping changes how long it is.
        if (literal[i] != '\\' || i == 0 || literal[i - 1] != '\\')
            at = behindByte(text, at, literal[i]);
    }
    return at;
}

/// Skips the padding of base64.
qsizetype behindPadding(const QByteArray &text, qsizetype at)
{
    for (int i = 0; i < 2; ++i) {
        const qsizetype next = behindByte(text, at, '=');
        if (next >= 0)
            at = next;
    }
    return at;
}

QByteArray replaceForm(const QByteArray &text, const SecretForm &form, const QByteArray &replacement)
{
    const char first = form.literal.front();
    QByteArray result;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != first && text[at] != '%' && text[at] != '\\')
            continue;
        qsizetype end = behindLiteral(text, at, form.literal);
        if (end < 0)
            continue;
        qsizetype begin = at;
        if (form.sharesFirst && begin > copied && isBase64Letter(text[begin - 1]))
            --begin;
        if (form.sharesLast) {
            if (end < text.size() && isBase64Letter(text[end]))
                ++end;
            end = behindPadding(text, end);
        }
        result += text.mid(copied, begin - copied) + replacement;
        copied = end;
        at = end - 1;
    }
    return copied == 0 ? text : result + text.mid(copied);
}
}

QList<SecretForm> secretForms(const QByteArray &secret)
{
    QList<SecretForm> forms{{secret}};
    for (int shift = 0; shift < 3; ++shift) {
        const qsizetype bits = 8 * (shift + secret.size());
        const qsizetype firstWhole = (8 * shift + 5) / 6;
        const qsizetype behindWhole = bits / 6;
        for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            const QByteArray encoded = (QByteArray(shift, '\0') + secret).toBase64(alphabet);
            const SecretForm form{encoded.mid(firstWhole, behindWhole - firstWhole), shift > 0, bits % 6 != 0};
            const bool isNew = forms.last().literal != form.literal;
            if (isNew)
                forms.append(form);
        }
    }
    return forms;
}

QByteArray replaceSecret(const QByteArray &text, const QList<SecretForm> &forms, const QByteArray &replacement)
{
    QByteArray result = text;
    for (const SecretForm &form : forms)
        result = replaceForm(result, form, replacement);
    return result;
}
