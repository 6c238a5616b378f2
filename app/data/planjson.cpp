#include "planjson.h"

#include "jsontext.h"
#include "keylike.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
Error planTextError(const QString &sentence)
{
    return {ErrorKind::BadInput, sentence};
}

qsizetype columnAt(QByteArrayView text, qsizetype offset)
{
    const qsizetype lineBegin = text.first(offset).lastIndexOf('\n') + 1;
    return QString::fromUtf8(text.sliced(lineBegin, offset - lineBegin)).size() + 1;
}

/// The first byte that is not part of a UTF-8 character, or -1.
qsizetype firstForeignByte(QByteArrayView text)
{
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf('\n', begin);
        end = end < 0 ? text.size() : end + 1;
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString line = decoder(text.sliced(begin, end - begin));
        if (decoder.hasError())
            return begin + line.left(line.indexOf(QChar::ReplacementCharacter)).toUtf8().size();
        begin = end;
    }
    return -1;
}

bool endsWithComma(QByteArrayView text)
{
    return text.trimmed().endsWith(',');
}

/// What people mean who write this where JSON does not allow it; empty when it is not known.
QString usualSlip(QByteArrayView text, qsizetype offset)
{
    const QByteArrayView rest = text.sliced(offset);
    if (rest.isEmpty())
        return QCoreApplication::translate("PlanFile", "A closing } or ] is missing.");
    if (rest.startsWith('\''))
        return QCoreApplication::translate("PlanFile", "JSON wants double quotes (\").");
    if (rest.startsWith("\u201c") || rest.startsWith("\u201d") || rest.startsWith("\u00ab"))
        return QCoreApplication::translate("PlanFile", "JSON wants straight double quotes (\").");
    if (rest.startsWith('/') || rest.startsWith('#'))
        return QCoreApplication::translate("PlanFile", "JSON has no comments.");
    if ((rest.front() == '}' || rest.front() == ']') && endsWithComma(text.first(offset)))
        return QCoreApplication::translate("PlanFile", "Take out the comma before it.");
    if (rest.startsWith("True") || rest.startsWith("False") || rest.startsWith("None") || rest.startsWith("NaN"))
        return QCoreApplication::translate("PlanFile", "JSON has true, false and null, in lower case.");
    return {};
}

Error syntaxError(QByteArrayView text, const JsonFault &fault)
{
    const qsizetype offset = std::min(fault.offset, text.size());
    const QString slip = usualSlip(text, offset);
    const QString sentence = QCoreApplication::translate("PlanFile", "This is not JSON: line %1, column %2: %3.")
                                 .arg(lineAt(text, offset))
                                 .arg(columnAt(text, offset))
                                 .arg(fault.message);
    return planTextError(slip.isEmpty() ? sentence : sentence + u' ' + slip);
}

/// The path of a duplicate key and the line of its second value.
std::optional<Error> duplicateKey(QByteArrayView whole, QByteArrayView value, const QString &path)
{
    if (value.front() == '[') {
        qsizetype index = 0;
        for (const QByteArrayView element : jsonElements(value)) {
            if (const auto error = duplicateKey(whole, element, u"%1[%2]"_s.arg(path).arg(index++)))
                return error;
        }
    }
    if (value.front() != '{')
        return std::nullopt;
    QSet<QString> seen;
    for (const JsonMember &member : jsonMembers(value)) {
        const QString memberPath = (path.isEmpty() ? QString() : path + u'.') + shownText(member.key);
        if (seen.contains(member.key))
            return planTextError(
                QCoreApplication::translate("PlanFile", "%1 (line %2): the key is there twice. Take one of them out.")
                    .arg(memberPath)
                    .arg(lineAt(whole, member.value.data() - whole.data())));
        seen.insert(member.key);
        if (const auto error = duplicateKey(whole, member.value, memberPath))
            return error;
    }
    return std::nullopt;
}

/// Calls `part(text)` for each string, bracket, comma, colon, number and literal.
template <typename Part>
void eachJsonToken(QByteArrayView json, Part part)
{
    for (qsizetype at = skipJsonSpace(json, 0); at < json.size(); at = skipJsonSpace(json, at)) {
        const qsizetype begin = at;
        if (QByteArrayView("{}[],:").contains(json[at]))
            ++at;
        else
            skipJsonValue(json, at, true);
        part(json.sliced(begin, at - begin));
    }
}
}

Result<QByteArray> checkedPlanJson(const QByteArray &file)
{
    if (file.startsWith("\xff\xfe") || file.startsWith("\xfe\xff"))
        return planTextError(
            QCoreApplication::translate("PlanFile", "The plan is written in UTF-16. Save it as UTF-8."));
    const QByteArray text = file.startsWith("\xef\xbb\xbf") ? file.mid(3) : file;
    if (text.trimmed().isEmpty())
        return planTextError(QCoreApplication::translate("PlanFile", "The plan is empty."));
    const qsizetype foreign = firstForeignByte(text);
    if (foreign >= 0)
        return planTextError(
            QCoreApplication::translate("PlanFile", "The plan is not UTF-8 text: line %1, column %2. Save it as UTF-8.")
                .arg(lineAt(text, foreign))
                .arg(columnAt(text, foreign)));
    if (const auto fault = checkJson(text))
        return syntaxError(text, *fault);
    const QByteArray json = text.trimmed();
    if (json.front() != '{')
        return planTextError(
            QCoreApplication::translate("PlanFile", "A plan is one JSON object: it begins with { and ends with }."));
    // Leading blank lines count for the line numbers of errors.
    if (const auto error = duplicateKey(text, QByteArrayView(text).trimmed(), {}))
        return *error;
    return text;
}

QByteArray compactJson(QByteArrayView json)
{
    QByteArray compact;
    eachJsonToken(json, [&](QByteArrayView token) { compact += token; });
    return compact;
}

QByteArray indentedJson(QByteArrayView json)
{
    QByteArray text;
    qsizetype level = 0;
    const auto newLine = [&] { text += '\n' + QByteArray(2 * level, ' '); };
    QByteArrayView previous;
    eachJsonToken(json, [&](QByteArrayView token) {
        const bool opened = previous == "{" || previous == "[";
        const bool closes = token == "}" || token == "]";
        if (closes)
            --level;
        if ((opened && !closes) || (closes && !opened) || previous == ",")
            newLine();
        text += token;
        if (token == ":")
            text += ' ';
        if (token == "{" || token == "[")
            ++level;
        previous = token;
    });
    return text + '\n';
}

int lineAt(QByteArrayView text, qsizetype offset)
{
    return int(std::ranges::count(text.first(offset), '\n')) + 1;
}
