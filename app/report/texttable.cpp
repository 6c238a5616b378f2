#include "texttable.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct CodeRange
{
    char32_t first;
    char32_t last;
};

// Unicode's East Asian Width W and F in broad strokes, and emoji, which terminals draw as wide.
constexpr std::array wideRanges{
    CodeRange{0x1100, 0x115f},   CodeRange{0x231a, 0x231b},   CodeRange{0x23e9, 0x23ec},   CodeRange{0x2e80, 0x303e},
    CodeRange{0x3041, 0x33ff},   CodeRange{0x3400, 0x4dbf},   CodeRange{0x4e00, 0x9fff},   CodeRange{0xa000, 0xa4cf},
    CodeRange{0xa960, 0xa97f},   CodeRange{0xac00, 0xd7a3},   CodeRange{0xf900, 0xfaff},   CodeRange{0xfe30, 0xfe6f},
    CodeRange{0xff00, 0xff60},   CodeRange{0xffe0, 0xffe6},   CodeRange{0x1f300, 0x1f64f}, CodeRange{0x1f680, 0x1f6ff},
    CodeRange{0x1f900, 0x1f9ff}, CodeRange{0x20000, 0x3fffd},
};

int codePointWidth(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const auto holds = [code](const CodeRange &range) { return code >= range.first && code <= range.last; };
    return std::ranges::any_of(wideRanges, holds) ? 2 : 1;
}

char32_t printable(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return U' ';
    case QChar::Other_Format: // zero-width joiners stay harmless, but overrides can turn a line around
    case QChar::Other_Surrogate:
        return 0xfffd;
    default:
        return code;
    }
}

QString padded(const QString &text, int width, bool right)
{
    const QString blanks(std::max(0, width - displayWidth(text)), u' ');
    return right ? blanks + text : text + blanks;
}
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t code : text.toUcs4())
        width += codePointWidth(code);
    return width;
}

QString oneLine(QStringView text, int width)
{
    // What can't fit is not even looked at: the text may be a whole book.
    const QStringView looked = text.left(4 * qsizetype(std::max(width, 0)) + 4);
    bool cut = looked.size() < text.size();
    QString line;
    QString shorter; // what still leaves room for the ellipsis
    int used = 0;
    for (const char32_t code : looked.toUcs4()) {
        const char32_t shown = printable(code);
        used += codePointWidth(shown);
        if (used > width) {
            cut = true;
            break;
        }
        line += QString::fromUcs4(&shown, 1);
        if (used < width)
            shorter = line;
    }
    return cut ? shorter + u'…' : line;
}

QString wrappedLine(const QString &line, int width)
{
    QString text;
    QStringList current;
    int used = 0;
    for (const QString &word : line.split(u' ')) {
        const int next = displayWidth(word);
        if (used > 4 && used + 1 + next > width) {
            text += current.join(u' ') + u'\n';
            current = {QString(3, u' ')};
            used = 3;
        }
        used += next + (current.isEmpty() ? 0 : 1);
        current.append(word);
    }
    return text + current.join(u' ') + u'\n';
}

QString probabilityText(double p)
{
    return p < 0.0001 ? u"< 0.0001"_s : QString::number(p, 'f', 4);
}

QString TextTable::toText() const
{
    QList<int> widths;
    for (qsizetype column = 0; column < header.size(); ++column) {
        int width = displayWidth(header[column]);
        for (const QStringList &row : rows)
            width = std::max(width, displayWidth(row.value(column)));
        widths.append(width);
    }
    QString text;
    const auto appendLine = [&](const QStringList &cells) {
        QStringList parts;
        for (qsizetype column = 0; column < header.size(); ++column)
            parts.append(padded(cells.value(column), widths[column], rightAligned.value(column, false)));
        QString line = parts.join(u"  "_s);
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    };
    appendLine(header);
    for (const QStringList &row : rows)
        appendLine(row);
    return text;
}
