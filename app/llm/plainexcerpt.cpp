#include "plainexcerpt.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype excerptBodyBytes = 8192;

bool isHiddenCharacter(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_PrivateUse;
}

/// The text between the first <title> and its end, or empty.
QString htmlTitle(const QString &page)
{
    const qsizetype start = page.indexOf("<title"_L1, 0, Qt::CaseInsensitive);
    const qsizetype open = start < 0 ? -1 : page.indexOf(u'>', start);
    const qsizetype end = open < 0 ? -1 : page.indexOf("</title"_L1, open, Qt::CaseInsensitive);
    return end < 0 ? QString() : page.mid(open + 1, end - open - 1);
}

QString withoutTags(const QString &page)
{
    QString text;
    bool inTag = false;
    for (const QChar c : page) {
        if (c == u'<')
            inTag = true;
        else if (c == u'>' && inTag) {
            inTag = false;
            text += u' ';
        } else if (!inTag)
            text += c;
    }
    return text;
}
}

QString plainExcerpt(QStringView text, qsizetype maximum)
{
    QString line;
    bool gap = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            gap = !line.isEmpty();
            continue;
        }
        if (isHiddenCharacter(c))
            continue;
        if (gap)
            line += u' ';
        gap = false;
        line += c;
        if (line.size() > maximum) {
            line.truncate(maximum);
            if (line.back().isHighSurrogate())
                line.chop(1);
            return line + u'…';
        }
    }
    return line;
}

QString plainExcerptOfBody(QByteArrayView body, qsizetype maximum)
{
    const QString text = QString::fromUtf8(body.first(std::min(body.size(), excerptBodyBytes)));
    if (!looksLikeHtml(body))
        return plainExcerpt(text, maximum);
    const QString title = plainExcerpt(htmlTitle(text), maximum);
    return title.isEmpty() ? plainExcerpt(withoutTags(text), maximum) : title;
}

bool looksLikeHtml(QByteArrayView body)
{
    const QByteArray start = body.first(std::min<qsizetype>(body.size(), 512)).toByteArray().trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.contains("<html")
        || start.contains("<head>") || start.contains("<body");
}
