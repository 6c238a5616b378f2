#pragma once

#include "jsontext.h"
#include "textwindow.h"

/// Strict JSON text, taken piece by piece; white space between the pieces is skipped. Errors name line and column.
class JsonStream
{
public:
    explicit JsonStream(TextWindow window);

    /// The next byte that is no white space, not taken; `end` at the end.
    Result<int> peek();
    static constexpr int end = -1;
    /// Takes that character; an error when another one is next.
    Result<void> take(char wanted);
    /// The next value, not taken; a view that is valid until the next call of anything else.
    Result<QByteArrayView> value();
    /// Takes the value that value() returned.
    void takeValue() { m_window.consume(m_valueSize); }
    /// Takes a value of any size; an array element by element.
    Result<void> skipValue();

    /// Whether the next value is an array whose first element is an object; takes nothing but white space.
    Result<bool> isArrayOfObjects();
    /// Bytes of text taken so far.
    qint64 bytesTaken() const { return m_window.bytesConsumed(); }

    qint64 line() const { return m_window.line(); }
    const Utf8Source &source() const { return m_window.source(); }
    /// "FILE is not valid JSON: line 3, column 7: …"
    Error errorAt(qsizetype offset, const QString &message) const;

private:
    TextWindow m_window;
    qsizetype m_valueSize = 0;
};
