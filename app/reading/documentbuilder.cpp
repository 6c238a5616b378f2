#include "documentbuilder.h"

#include "cleantext.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype longestTitle = 300;

/// The text without white space around it; a first line of code keeps its indentation.
QStringView trimmedPassage(QStringView text, PassageKind kind)
{
    if (kind != PassageKind::Code)
        return text.trimmed();
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size() && text[i].isSpace(); ++i)
        begin = text[i] == u'\n' ? i + 1 : begin;
    return text.sliced(begin);
}
}

DocumentBuilder::DocumentBuilder(const SourceFile &file)
{
    m_document.name = file.name;
    m_document.path = file.path;
    m_document.format = file.format;
}

void DocumentBuilder::setTitle(const QString &title)
{
    m_document.title = cleanText(title).simplified().left(longestTitle);
}

void DocumentBuilder::notice(const QString &text)
{
    if (!m_document.notices.contains(text))
        m_document.notices.append(text);
}

QStringView DocumentBuilder::separatorBefore(PassageKind kind) const
{
    if (m_document.passages.isEmpty())
        return {};
    const bool isRow = kind == PassageKind::TableRow || kind == PassageKind::Row;
    return isRow && !m_newTable && m_document.passages.constLast().kind == kind ? u"\n" : u"\n\n";
}

bool DocumentBuilder::add(Passage passage, const QString &text)
{
    const QString clean = cleanText(text);
    const QStringView trimmed = trimmedPassage(clean, passage.kind);
    if (trimmed.isEmpty())
        return false;
    m_document.text += separatorBefore(passage.kind);
    passage.offset = m_document.text.size();
    passage.length = trimmed.size();
    m_document.text += trimmed;
    m_document.passages.append(std::move(passage));
    m_newTable = false;
    return true;
}

bool DocumentBuilder::add(PassageKind kind, const QString &text)
{
    Passage passage;
    passage.kind = kind;
    return add(std::move(passage), text);
}
