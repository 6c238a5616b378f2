#include "docxstyles.h"

#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int deepestStyles = 16; ///< a chain of styles that is longer goes in a circle

struct RawStyle
{
    DocxStyle style;
    QString basedOn;
};

/// "heading 2" in every language of Word; "Title" is the first heading.
int headingLevelOfName(const QString &name)
{
    if (name.compare("title"_L1, Qt::CaseInsensitive) == 0)
        return 1;
    if (!name.startsWith("heading "_L1, Qt::CaseInsensitive))
        return 0;
    const int level = name.mid(8).toInt();
    return level >= 1 && level <= 9 ? level : 0;
}

RawStyle readStyle(QXmlStreamReader &xml)
{
    RawStyle raw;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString value = xml.attributes().value("w:val"_L1).toString();
        if (xml.name() == "name"_L1 && depth == 2) {
            raw.style.headingLevel = std::max(raw.style.headingLevel, headingLevelOfName(value));
            raw.style.listLevel = value.startsWith("list bullet"_L1, Qt::CaseInsensitive)
                    || value.startsWith("list number"_L1, Qt::CaseInsensitive)
                ? std::max(1, value.last(1).toInt())
                : raw.style.listLevel;
        } else if (xml.name() == "basedOn"_L1) {
            raw.basedOn = value;
        } else if (xml.name() == "outlineLvl"_L1 && value.toInt() < 9) {
            raw.style.headingLevel = value.toInt() + 1;
        } else if (xml.name() == "ilvl"_L1) {
            raw.style.listLevel = std::clamp(value.toInt(), 0, 8) + 1;
        } else if (xml.name() == "numId"_L1) {
            raw.style.listLevel = value == "0"_L1 ? 0 : std::max(1, raw.style.listLevel);
        }
    }
    return raw;
}
}

QHash<QString, DocxStyle> docxStyles(const QByteArray &text)
{
    QHash<QString, RawStyle> raw;
    QXmlStreamReader xml(text);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "style"_L1)
            continue;
        const QString id = xml.attributes().value("w:styleId"_L1).toString();
        raw.insert(id, readStyle(xml));
    }
    QHash<QString, DocxStyle> styles;
    for (auto it = raw.cbegin(); it != raw.cend(); ++it) {
        DocxStyle style = it->style;
        QString base = it->basedOn;
        for (int i = 0; i < deepestStyles && !base.isEmpty(); ++i) {
            const RawStyle above = raw.value(base);
            style.headingLevel = style.headingLevel > 0 ? style.headingLevel : above.style.headingLevel;
            style.listLevel = style.listLevel > 0 ? style.listLevel : above.style.listLevel;
            base = above.basedOn;
        }
        styles.insert(it.key(), style);
    }
    return styles;
}
