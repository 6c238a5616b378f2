#include "questionchecks.h"

#include "shownexcerpt.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
/// One language's ways to speak of the text that lies before the writer. Words that also mean something else ("in the
/// context of", "the text field") are let through.
const QStringList &selfReferences()
{
    static const QStringList patterns{
        // English
        uR"(\b(according to|based on|in|from|by|per|within|of) (the|this|that|these|above|given|provided|following|preceding)( \w+)? (texts?|passages?|excerpts?|extracts?|snippets?|paragraphs?|chunks?|documents?|articles?|materials?|sections? above|figure|table|context(?! of\b))\b(?! (field|box|area|editor|message|type|format|file|store|database|name|number)s?\b))"_s,
        uR"(\b(this|the (given|provided|above|following|preceding)) (text|passage|excerpt|extract|snippet|paragraph|chunk|document|context)\b)"_s,
        uR"(\bthe (text|passage|excerpt|extract|author|snippet) (says?|states?|mentions?|describes?|explains?|refers?|gives?|does|do)\b)"_s,
        uR"(\b(does|do|did) the (text|passage|excerpt|extract|author|snippet|document|context)\b)"_s,
        uR"(\b(as )?(mentioned|described|stated|listed|given|shown|discussed) (above|below|here|(in|by) the (text|passage|excerpt|document|context|material|table|figure))\b)"_s,
        // French
        uR"(\b(selon|d['’]après|dans|suivant|par) (le|la|l['’]|ce|cet|cette|les|ces) ?(\w+ )?(textes?|passages?|extraits?|paragraphes?|documents?|articles? ci-dessus|contexte(?! d)|tableau ci-dessus)\b)"_s,
        uR"(\b(ce|cet) (texte|passage|extrait|paragraphe|document)\b)"_s,
        uR"(\b(le texte|l['’]extrait|l['’]auteur|le passage) (dit|mentionne|indique|précise|décrit|explique)\b)"_s,
        uR"(\b(ci-dessus|mentionnée?s? plus haut|susmentionnée?s?)\b)"_s,
        // Russian
        uR"(\b(согласно|исходя из|судя по|в|из|по) (этому|этом|этого|данному|данном|данного|приведённому|приведенному|приведённом|приведенном|предложенному|предложенном|вышеуказанному)? ?(тексту|тексте|текста|отрывку|отрывке|отрывка|фрагменту|фрагменте|фрагмента|документу|документе|абзацу|абзаце|контексту|контексте(?! \w)|статье выше)\b)"_s,
        uR"(\b(в тексте|автор текста|упомянут\w* (в тексте|выше|здесь)|указан\w* (в тексте|выше|в документе)|вышеупомянут\w*|данный (текст|отрывок|документ))\b)"_s,
        // German
        uR"(\b(laut|gemäß|nach|in|im|aus|zufolge) (dem|diesem|der|dieser|obigen|vorliegenden|gegebenen)? ?(obigen |vorliegenden |gegebenen |folgenden )?(text(?!feld)|textes|abschnitt oben|textabschnitt|textauszug|auszug|passage|absatz|dokument|kontext(?! (von|der|des)\b)|textstelle)\b)"_s,
        uR"(\b(dieser|dem) text zufolge\b|\b(oben|im text) (genannt|erwähnt|beschrieben|angegeben)\w*|\bdieses dokument\b|\bdieser (text|abschnitt|auszug)\b)"_s,
        // Spanish
        uR"(\b(según|en|de acuerdo con|conforme a|por) (el|la|este|esta|los|las|dicho|dicha) ?(texto|pasaje|extracto|fragmento|párrafo|documento|contexto(?! de)|tabla anterior|figura anterior)\b)"_s,
        uR"(\b(este|dicho) (texto|pasaje|fragmento|párrafo|documento|extracto)\b|\b(mencionad|descrit|indicad)[oa]s? (arriba|anteriormente|en el (texto|documento))\b)"_s,
        // Chinese
        u"(根据|依据|按照|据|在|从)(本|此|该|这段|这篇|这份|上述|上面的|以上|给定的?|提供的)?(文本|文章|文档|文件|段落|文字|材料|上下文|内容)(中|里|内|所述|，|,)"_s,
        u"(?<![中英法德日俄论条正古语])文中|本文|上文|(这段|该段|此段)(文字|文本|内容|话)?|原文(中|里)|(上述|以上|给定的?)(文本|文字|段落|内容|材料)|作者(提到|认为|指出)"_s,
    };
    return patterns;
}

QRegularExpression compiledSelfReference(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// The words that speak of the text; empty: none do.
QString selfReferenceIn(const QString &question)
{
    static const QList<QRegularExpression> expressions = [] {
        QList<QRegularExpression> compiled;
        for (const QString &pattern : selfReferences())
            compiled.append(compiledSelfReference(pattern));
        return compiled;
    }();
    constexpr qsizetype longest = 4000;
    const QString plain = question.left(longest).simplified();
    for (const QRegularExpression &expression : expressions) {
        if (const auto match = expression.match(plain); match.hasMatch())
            return match.captured().trimmed();
    }
    return {};
}
}

CheckVerdict selfReferenceCheck(const GeneratedQuestion &question)
{
    const QString found = selfReferenceIn(question.question);
    if (!found.isEmpty()) {
        return {
            CheckKind::SelfReference, false, std::nullopt,
            QCoreApplication::translate("Documents", "It speaks of the text itself: “%1”.").arg(shownExcerpt(found))};
    }
    return {CheckKind::SelfReference, true, std::nullopt,
            QCoreApplication::translate("Documents", "It does not speak of the text itself.")};
}
