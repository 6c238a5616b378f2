#include "textpattern.h"

#include "textnormal.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Python's \Z is the very end; PCRE spells that \z.
QString pythonPattern(const QString &pattern)
{
    QString result;
    result.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        result += pattern[i];
        if (pattern[i] != u'\\' || i + 1 == pattern.size())
            continue;
        ++i;
        result += pattern[i] == u'Z' ? QChar(u'z') : pattern[i];
    }
    return result;
}

Error searchGivenUp(const QString &pattern)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate(
                "TextPattern", "The pattern “%1” was given up on this text: it would take too many steps. Simplify it.")
                .arg(pattern)};
}

Error textTooLong(qsizetype size)
{
    return {ErrorKind::BadInput,
            QCoreApplication::translate(
                "TextPattern", "The text has %1 characters; patterns are searched in at most %2. Shorten the answers.")
                .arg(size)
                .arg(TextPattern::maximumText)};
}

/// Whether a search went on to the text's end. Qt also calls the step behind an empty match at the very end invalid.
bool searchedToTheEnd(const QRegularExpressionMatchIterator &matches, qsizetype lastStart, const QString &text)
{
    return matches.isValid() || lastStart == text.size();
}

QString foundText(const QRegularExpressionMatch &match, int groups)
{
    if (groups == 0)
        return match.captured();
    if (groups == 1)
        return match.hasCaptured(1) ? match.captured(1) : u""_s;
    for (int i = 1; i <= groups; ++i) {
        if (match.capturedLength(i) > 0)
            return match.captured(i);
    }
    return {};
}
}

TextPattern::TextPattern(QRegularExpression expression)
    : m_expression(std::move(expression))
{
}

Result<TextPattern> TextPattern::compiled(const QString &pattern)
{
    QRegularExpression expression(pythonPattern(pattern), QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid()) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("TextPattern", "The pattern “%1” can't be read: %2, at character %3.")
                         .arg(pattern, expression.errorString())
                         .arg(expression.patternErrorOffset() + 1)};
    }
    // Compiled here, by one thread; matching only reads. PCRE's own limit of steps bounds each search.
    expression.optimize();
    return TextPattern(std::move(expression));
}

Result<QStringList> TextPattern::findAll(const QString &text) const
{
    if (text.size() > maximumText)
        return textTooLong(text.size());
    const int groups = m_expression.captureCount();
    QStringList found;
    qsizetype lastStart = -1;
    QRegularExpressionMatchIterator matches = m_expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        lastStart = match.capturedStart();
        found.append(foundText(match, groups));
    }
    if (!searchedToTheEnd(matches, lastStart, text))
        return searchGivenUp(m_expression.pattern());
    return found;
}

Result<bool> TextPattern::occursIn(const QString &text) const
{
    if (text.size() > maximumText)
        return textTooLong(text.size());
    const QRegularExpressionMatch match = m_expression.match(text);
    if (!match.isValid())
        return searchGivenUp(m_expression.pattern());
    return match.hasMatch();
}

Result<QString> TextPattern::removedFrom(const QString &text) const
{
    if (text.size() > maximumText)
        return textTooLong(text.size());
    QString rest;
    qsizetype end = 0;
    qsizetype lastStart = -1;
    QRegularExpressionMatchIterator matches = m_expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        rest += QStringView(text).sliced(end, match.capturedStart() - end);
        end = match.capturedEnd();
        lastStart = match.capturedStart();
    }
    if (!searchedToTheEnd(matches, lastStart, text))
        return searchGivenUp(m_expression.pattern());
    return rest += QStringView(text).sliced(end);
}

Result<QString> extractedText(const TextPattern &pattern, int group, const QString &text)
{
    const Result<QStringList> found = pattern.findAll(text);
    if (!found)
        return found.error();
    const qsizetype index = group < 0 ? found->size() + group : group;
    if (index < 0 || index >= found->size() || found->at(index).isNull())
        return QString();
    const QString stripped = pythonStripped(found->at(index)).toString();
    return stripped.isNull() ? u""_s : stripped;
}
