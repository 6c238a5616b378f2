#include "judgesafetext.h"

#include "judgetext.h"

#include <QList>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isBidiControl(char32_t code)
{
    return code == 0x200e || code == 0x200f || code == 0x061c || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

/// Tags and variation selectors beyond the BMP: whole sentences can be hidden in them.
bool isHiddenCode(char32_t code)
{
    return (code >= 0xe0000 && code <= 0xe007f) || (code >= 0xe0100 && code <= 0xe01ef)
        || (code <= 0xffff && isZeroWidth(QChar(char16_t(code))));
}

QString spelledOut(char32_t code)
{
    return u"[U+%1]"_s.arg(QString::number(uint(code), 16).toUpper(), 4, u'0');
}

QString withoutHiddenCharacters(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    const QList<uint> codes = text.toUcs4();
    for (const uint unit : codes) {
        const char32_t code = unit;
        const bool plain = code == U'\n' || code == U'\t';
        if (isBidiControl(code) || (!plain && QChar::category(code) == QChar::Other_Control))
            safe += spelledOut(code);
        else if (QChar::isSurrogate(code))
            safe += QChar(QChar::ReplacementCharacter);
        else if (!isHiddenCode(code))
            safe += QChar::fromUcs4(code);
    }
    return safe;
}
}

QString judgeSafeText(const QString &text, const QString &nonce)
{
    QString safe = text;
    safe.replace("\r\n"_L1, "\n"_L1);
    safe.replace(u'\r', u'\n');
    safe = withoutHiddenCharacters(safe);
    // Broken after their first character, so that no tokenizer takes them for its own.
    static const QStringList tokens{u"<|"_s,
                                    u"<｜"_s,
                                    u"[INST]"_s,
                                    u"[/INST]"_s,
                                    u"<<SYS>>"_s,
                                    u"<</SYS>>"_s,
                                    u"<s>"_s,
                                    u"</s>"_s,
                                    u"<bos>"_s,
                                    u"<eos>"_s,
                                    u"<start_of_turn>"_s,
                                    u"<end_of_turn>"_s,
                                    u"[SYSTEM_PROMPT]"_s,
                                    u"[AVAILABLE_TOOLS]"_s,
                                    u"[TOOL_CALLS]"_s};
    for (const QString &token : tokens)
        safe.replace(token, QString(token).insert(1, u'\\'), Qt::CaseInsensitive);
    if (!nonce.isEmpty())
        safe.replace(nonce, u"…"_s, Qt::CaseInsensitive);
    return safe;
}

QString markedJudgeText(const QString &name, const QString &text, const QString &nonce)
{
    return u"<<<"_s + name + u' ' + nonce + u">>>\n"_s + judgeSafeText(text, nonce) + u"\n<<<END "_s + name + u' '
        + nonce + u">>>\n\n"_s;
}
