#include "planrequest.h"

#include "jsontext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QRegularExpression &requestPlaceholder()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*\\}\\}"_s);
    return pattern;
}

struct FoundString
{
    QByteArrayView where;
    QString text;
};

/// All texts of a JSON value, names of members left out.
void collectStrings(QByteArrayView value, QList<FoundString> &found)
{
    if (value.isEmpty())
        return;
    if (value.front() == '"') {
        found.append({value, jsonString(value)});
    } else if (value.front() == '[') {
        for (const QByteArrayView element : jsonElements(value))
            collectStrings(element, found);
    } else if (value.front() == '{') {
        for (const JsonMember &member : jsonMembers(value))
            collectStrings(member.value, found);
    }
}

/// RFC 6901: empty, or steps that each begin with /; ~ only as ~0 and ~1.
bool isJsonPointer(const QString &text)
{
    static const QRegularExpression pointer(u"^(?:/(?:[^~/]|~0|~1)*)*$"_s);
    return text.size() <= 1000 && pointer.match(text).hasMatch();
}

void checkPointers(const PlanObject &request, const QString &key)
{
    for (const QString &pointer : request.textOrTexts(key)) {
        if (!isJsonPointer(pointer)) {
            request.fail(key,
                         QCoreApplication::translate("PlanFile",
                                                     "\"%1\" is no JSON pointer. It names the way to a value, such as "
                                                     "/choices/0/text.")
                             .arg(pointer.left(100)));
            return;
        }
    }
    if (request.has(key) && request.raw(key) == "[]")
        request.fail(key, QCoreApplication::translate("PlanFile", "there is no JSON pointer in the list."));
}

/// Names that placeholders of the body use; those that nothing fills are errors.
QStringList checkPlaceholders(const PlanObject &request, const QStringList &parameters)
{
    static const QStringList always{u"prompt"_s, u"messages"_s, u"system"_s, u"user"_s, u"model"_s};
    QList<FoundString> strings;
    collectStrings(request.raw(u"body"_s), strings);
    QStringList used;
    const QString path = request.pathOf(u"body"_s);
    for (const FoundString &string : std::as_const(strings)) {
        for (const QRegularExpressionMatch &match : requestPlaceholder().globalMatch(string.text)) {
            const QString name = match.captured(1);
            used.append(name);
            if (!always.contains(name) && !parameters.contains(name))
                request.context().fail(
                    path, string.where,
                    QCoreApplication::translate("PlanFile",
                                                "nothing fills {{ %1 }}: write it into \"parameters\", or use one of "
                                                "%2.")
                        .arg(name.left(100), always.join(u", "_s)));
            if (name == "messages"_L1 && string.text.trimmed() != match.captured())
                request.context().fail(path, string.where,
                                       QCoreApplication::translate("PlanFile",
                                                                   "{{ messages }} becomes a list, so nothing else "
                                                                   "can stand in its text."));
        }
    }
    return used;
}

void checkUse(const PlanObject &model, const PlanObject &request)
{
    QStringList parameters;
    for (const auto &[name, value] : model.members(u"parameters"_s))
        parameters.append(name);
    const QStringList used = checkPlaceholders(request, parameters);
    static const QStringList prompts{u"prompt"_s, u"messages"_s, u"user"_s};
    if (std::ranges::none_of(used, [](const QString &name) { return prompts.contains(name); }))
        request.fail(u"body"_s,
                     QCoreApplication::translate("PlanFile",
                                                 "the prompt is nowhere in it. Write {{ prompt }}, {{ messages }} or "
                                                 "{{ user }} where it belongs."));
    for (const QString &name : std::as_const(parameters)) {
        if (!used.contains(name))
            request.fail(u"body"_s,
                         QCoreApplication::translate("PlanFile",
                                                     "the parameter %1 is sent nowhere: write \"{{ %1 }}\" where it "
                                                     "belongs.")
                             .arg(name.left(100)));
    }
}

void checkWay(const PlanObject &request)
{
    request.oneOf(u"method"_s, {u"POST"_s}, u"POST"_s);
    const QString path = request.filledText(u"path"_s);
    if (request.has(u"path"_s) && !path.startsWith(u'/'))
        request.fail(u"path"_s, QCoreApplication::translate("PlanFile", "a path begins with \"/\"."));
    const QString header = request.filledText(u"key_header"_s);
    static const QRegularExpression name(u"^[0-9A-Za-z-_]{1,100}$"_s);
    if (request.has(u"key_header"_s) && !name.match(header).hasMatch())
        request.fail(u"key_header"_s,
                     QCoreApplication::translate("PlanFile", "\"%1\" is no name of a header.").arg(header.left(100)));
    const QString prefix = request.text(u"key_prefix"_s);
    if (std::ranges::any_of(prefix, [](QChar c) { return c < u' ' || c > u'~'; }) || prefix.size() > 100)
        request.fail(u"key_prefix"_s,
                     QCoreApplication::translate("PlanFile", "a header has printable ASCII characters only."));
}
}

void checkPlanRequest(const PlanObject &model)
{
    const PlanKeys keys{{u"method"_s, u"path"_s, u"body"_s, u"answer"_s, u"reasoning"_s, u"usage"_s, u"error"_s,
                         u"finish"_s, u"key_header"_s, u"key_prefix"_s},
                        {{u"output"_s, u"answer"_s}, {u"text"_s, u"answer"_s}, {u"json"_s, u"body"_s}}};
    const auto request = model.object(u"request"_s, keys);
    if (!request)
        return;
    request->require(
        u"body"_s,
        QCoreApplication::translate("PlanFile", "it is what is sent, with {{ prompt }} where the prompt belongs."));
    request->require(u"answer"_s,
                     QCoreApplication::translate("PlanFile", "it is the JSON pointer of the answer, such as /text."));
    checkWay(*request);
    for (const QString &key : {u"answer"_s, u"reasoning"_s, u"error"_s, u"finish"_s})
        checkPointers(*request, key);
    if (const auto usage = request->object(u"usage"_s, {{u"input"_s, u"output"_s}, {}})) {
        checkPointers(*usage, u"input"_s);
        checkPointers(*usage, u"output"_s);
    }
    checkUse(model, *request);
}
