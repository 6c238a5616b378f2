#include "jsonstream.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

JsonStream::JsonStream(TextWindow window)
    : m_window(std::move(window))
{
}

Error JsonStream::errorAt(qsizetype offset, const QString &message) const
{
    const TextPlace place = placeAfter({m_window.line(), m_window.column()}, m_window.text().first(offset), '\n');
    return {ErrorKind::BadInput,
            QCoreApplication::translate("TableReader", "%1 is not valid JSON: line %2, column %3: %4.")
                .arg(QFileInfo(m_window.source().path()).fileName(), QString::number(place.line),
                     QString::number(place.column), message)};
}

Result<int> JsonStream::peek()
{
    for (;;) {
        const QByteArrayView text = m_window.text();
        const qsizetype at = skipJsonSpace(text, 0);
        const bool found = at < text.size();
        const int next = found ? quint8(text[at]) : end;
        m_window.consume(at);
        if (found || m_window.isComplete())
            return next;
        if (const Result<bool> more = m_window.extend(); !more)
            return more.error();
    }
}

Result<void> JsonStream::take(char wanted)
{
    const auto next = peek();
    if (!next)
        return next.error();
    if (*next != quint8(wanted))
        return errorAt(0,
                       *next != end
                           ? QCoreApplication::translate("TableReader", "%1 is expected").arg(QLatin1Char(wanted))
                           : QCoreApplication::translate("TableReader", "the file ends where %1 is expected")
                                 .arg(QLatin1Char(wanted)));
    m_window.consume(1);
    return {};
}

Result<QByteArrayView> JsonStream::value()
{
    if (const auto next = peek(); !next)
        return next.error();
    for (;;) {
        const QByteArrayView text = m_window.text();
        qsizetype at = 0;
        const auto fault = skipJsonValue(text, at, m_window.isComplete());
        if (!fault) {
            m_valueSize = at;
            return text.first(at);
        }
        if (!fault->incomplete)
            return errorAt(fault->offset, fault->message);
        if (const Result<bool> more = m_window.extend(); !more)
            return more.error();
    }
}

Result<void> JsonStream::skipValue()
{
    const auto first = peek();
    if (!first)
        return first.error();
    if (*first != '[') {
        if (const auto skipped = value(); !skipped)
            return skipped.error();
        takeValue();
        return {};
    }
    m_window.consume(1);
    for (bool some = false;; some = true) {
        const auto next = peek();
        if (!next)
            return next.error();
        if (*next == ']')
            return take(']');
        if (some) {
            if (const auto comma = take(','); !comma)
                return comma;
        }
        if (const auto element = value(); !element)
            return element.error();
        takeValue();
    }
}

Result<bool> JsonStream::isArrayOfObjects()
{
    const auto next = peek();
    if (!next)
        return next.error();
    if (*next != '[')
        return false;
    for (;;) {
        const QByteArrayView text = m_window.text();
        const qsizetype at = skipJsonSpace(text, 1);
        if (at < text.size() || m_window.isComplete())
            return at < text.size() && text[at] == '{';
        if (const Result<bool> more = m_window.extend(); !more)
            return more.error();
    }
}
