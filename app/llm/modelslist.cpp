#include "jsonvalue.h"
#include "plainexcerpt.h"
#include "provider.h"
#include "servererror.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
constexpr qsizetype mostModels = 10000;
constexpr qsizetype longestModelId = 300;

/// {"data": […]}, {"models": […]} or the list itself.
const json *listOfModels(const json &document)
{
    for (const char *key : {"data", "models"}) {
        if (const json *list = jsonMember(document, key); list && list->is_array())
            return list;
    }
    return document.is_array() ? &document : nullptr;
}

QString idOfModel(const json &entry)
{
    for (const char *key : {"id", "name", "model"}) {
        if (const QString id = jsonText(jsonMember(entry, key)); !id.isEmpty())
            return id.startsWith("models/"_L1) ? id.mid(7) : id; // Google's
    }
    return jsonText(&entry);
}

bool isUsableId(const QString &id)
{
    return !id.isEmpty() && id.size() <= longestModelId && std::ranges::none_of(id, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

Error asListError(const CallError &error)
{
    return {error.kind, error.message};
}
}

Result<QStringList> readModelsList(const ModelSpec &model, const HttpReply &reply)
{
    if (reply.error != ErrorKind::None)
        return asListError(transportError(reply));
    if (reply.status < 200 || reply.status >= 300)
        return asListError(errorOfStatus(model, reply));
    const json document = parsedJson(reply.body);
    if (const QString served = jsonText(jsonMember(document, "model_id")); isUsableId(served))
        return QStringList{served}; // TGI's /info
    const json *list = listOfModels(document);
    if (!list)
        return asListError(errorInDocument(model, reply, document).value_or(malformedReply(model, reply)));
    QStringList ids;
    for (const json &entry : *list) {
        const QString id = idOfModel(entry);
        if (isUsableId(id) && ids.size() < mostModels)
            ids.append(id);
    }
    ids.removeDuplicates();
    std::ranges::stable_sort(
        ids, [](const QString &one, const QString &other) { return one.compare(other, Qt::CaseInsensitive) < 0; });
    return ids;
}
