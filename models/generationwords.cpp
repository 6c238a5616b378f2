#include "generationwords.h"

#include "formatting.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString generationWord(const char *text)
{
    return QCoreApplication::translate("GenerationWords", text);
}

/// Of one that passed: what is good about it, for checks that are called by the fault that they look for.
QString passedText(CheckKind kind)
{
    if (kind == CheckKind::SelfReference)
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "no self-reference"));
    if (kind == CheckKind::Duplicate)
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "no duplicate"));
    if (kind == CheckKind::Leak)
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "no leak"));
    return checkText(kind);
}

bool asksAModel(CheckKind kind)
{
    return kind >= CheckKind::Grounded;
}
}

QString checkText(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Form:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "form"));
    case CheckKind::Quote:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "quote"));
    case CheckKind::SelfReference:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "self-reference"));
    case CheckKind::Duplicate:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "duplicate"));
    case CheckKind::Grounded:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "grounded"));
    case CheckKind::StandAlone:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "stand-alone"));
    case CheckKind::Relevant:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "relevant"));
    case CheckKind::Leak:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "leak"));
    case CheckKind::RoundTrip:
        break;
    }
    return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "round trip"));
}

QString checkHint(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Form:
        return generationWord(QT_TRANSLATE_NOOP(
            "GenerationWords", "It is a question, with an answer of bearable length that the question does not tell."));
    case CheckKind::Quote:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "Every evidence quote stands in the text."));
    case CheckKind::SelfReference:
        return generationWord(
            QT_TRANSLATE_NOOP("GenerationWords", "It does not speak of “the text” or “this passage”."));
    case CheckKind::Duplicate:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "No earlier question asks the same."));
    case CheckKind::Grounded:
        return generationWord(
            QT_TRANSLATE_NOOP("GenerationWords", "The text alone answers it, without a doubt: 1 to 5."));
    case CheckKind::StandAlone:
        return generationWord(
            QT_TRANSLATE_NOOP("GenerationWords", "It can be understood without seeing the text: 1 to 5."));
    case CheckKind::Relevant:
        return generationWord(
            QT_TRANSLATE_NOOP("GenerationWords", "Somebody who works with these documents would ask it: 1 to 5."));
    case CheckKind::Leak:
        return generationWord(QT_TRANSLATE_NOOP(
            "GenerationWords", "A model that does not see the text fails to answer it: it measures no memory."));
    case CheckKind::RoundTrip:
        break;
    }
    return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "A model that sees the text gives the same answer."));
}

Pill checkPill(const CheckVerdict &verdict)
{
    const bool rated = verdict.kind == CheckKind::Grounded || verdict.kind == CheckKind::StandAlone
        || verdict.kind == CheckKind::Relevant;
    QString text = checkText(verdict.kind);
    if (rated && verdict.score)
        text += u'\u00a0' + shortScoreText(*verdict.score);
    if (verdict.passed)
        return {rated ? text : u"✓ "_s + passedText(verdict.kind), Tone::Good};
    if (asksAModel(verdict.kind) && !verdict.score)
        return {u"? "_s + text, Tone::Warn};
    return {u"✗ "_s + text, Tone::Bad};
}

QList<Pill> checkPills(const QList<CheckVerdict> &checks)
{
    QList<Pill> pills;
    for (const CheckVerdict &verdict : checks) {
        if (!verdict.passed || asksAModel(verdict.kind))
            pills.append(checkPill(verdict));
    }
    std::stable_partition(pills.begin(), pills.end(), [](const Pill &pill) { return pill.tone != Tone::Good; });
    if (pills.isEmpty() && !checks.isEmpty())
        pills.append({generationWord(QT_TRANSLATE_NOOP("GenerationWords", "✓ passed")), Tone::Good});
    return pills;
}

QString difficultyText(const QString &difficulty)
{
    for (const char *known :
         {QT_TRANSLATE_NOOP("GenerationWords", "easy"), QT_TRANSLATE_NOOP("GenerationWords", "medium"),
          QT_TRANSLATE_NOOP("GenerationWords", "hard")}) {
        if (difficulty == QLatin1StringView(known))
            return generationWord(known);
    }
    return difficulty;
}

QString questionKindText(QuestionKind kind)
{
    switch (kind) {
    case QuestionKind::Factoid:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "factoid"));
    case QuestionKind::Reasoning:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "reasoning"));
    case QuestionKind::TwoPlaces:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "two places"));
    case QuestionKind::Unanswerable:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "unanswerable"));
    case QuestionKind::Row:
        break;
    }
    return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "from a row"));
}

QString questionStatusText(QuestionStatus status)
{
    switch (status) {
    case QuestionStatus::Open:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "being checked"));
    case QuestionStatus::Kept:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "kept"));
    case QuestionStatus::SetAside:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "set aside"));
    case QuestionStatus::Accepted:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "✓ accepted"));
    case QuestionStatus::Rejected:
        break;
    }
    return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "✗ rejected"));
}

Tone questionStatusTone(QuestionStatus status)
{
    switch (status) {
    case QuestionStatus::Open:
        return Tone::Neutral;
    case QuestionStatus::Kept:
        return Tone::Accent;
    case QuestionStatus::SetAside:
        return Tone::Warn;
    case QuestionStatus::Accepted:
        return Tone::Good;
    case QuestionStatus::Rejected:
        break;
    }
    return Tone::Bad;
}

QString setAsideText(const Chunk &chunk)
{
    switch (chunk.setAside) {
    case SetAside::None:
        return {};
    case SetAside::TooShort:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "too short"));
    case SetAside::MostlyDigits:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "mostly digits"));
    case SetAside::Contents:
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "table of contents"));
    case SetAside::Duplicate:
        return chunk.sameAs < 0
            ? generationWord(QT_TRANSLATE_NOOP("GenerationWords", "repeats another chunk"))
            : generationWord(QT_TRANSLATE_NOOP("GenerationWords", "same as chunk %1")).arg(countText(chunk.sameAs + 1));
    case SetAside::NearDuplicate:
        return chunk.sameAs < 0 ? generationWord(QT_TRANSLATE_NOOP("GenerationWords", "much like another chunk"))
                                : generationWord(QT_TRANSLATE_NOOP("GenerationWords", "much like chunk %1"))
                                      .arg(countText(chunk.sameAs + 1));
    case SetAside::ByUser:
        break;
    }
    return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "set aside by you"));
}

QString documentFormatText(const QString &format)
{
    if (format == "pdf"_L1 || format == "epub"_L1 || format == "json"_L1 || format == "csv"_L1)
        return format.toUpper();
    if (format == "docx"_L1)
        return u"DOCX"_s;
    if (format == "html"_L1)
        return u"HTML"_s;
    if (format == "markdown"_L1)
        return u"Markdown"_s;
    return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "text"));
}

QString funnelStepText(const QString &name)
{
    if (name == "chunks"_L1)
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "chunks"));
    if (name == "windows"_L1)
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "windows"));
    if (name == "questions"_L1)
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "questions"));
    if (name == "reviewed"_L1)
        return generationWord(QT_TRANSLATE_NOOP("GenerationWords", "reviewed"));
    const auto kind = checkKindFromName(name);
    return kind ? checkText(*kind) : name;
}

QString chunkSpanText(const ChunkWindow &window)
{
    if (window.end <= window.first)
        return noValueText();
    if (window.end == window.first + 1)
        return countText(window.first + 1);
    return countText(window.first + 1) + u'–' + countText(window.end);
}
