#include "planmodelcheck.h"

#include "jsontext.h"
#include "planmodels.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isWholeObject(const QByteArray &json)
{
    return json.isEmpty() || (!checkJson(json) && QByteArrayView(json).trimmed().startsWith('{'));
}

/// The part of a model that is JSON by itself and would break the whole entry.
QString brokenPart(const ModelSpec &model)
{
    if (!isWholeObject(model.parameters))
        return u"parameters"_s;
    if (!isWholeObject(model.extraBody))
        return u"extra_body"_s;
    return isWholeObject(model.request) ? QString() : u"request"_s;
}
}

Result<ModelSpec> checkedModel(const ModelSpec &model, bool isJudge, const QString &directory,
                               const QProcessEnvironment &environment, PlanModelFault *fault)
{
    PlanModelFault found;
    ModelSpec checked = model;
    if (const QString broken = brokenPart(model); !broken.isEmpty()) {
        found = {broken, QCoreApplication::translate("PlanFile", "this is no JSON object.")};
    } else {
        PlanContext context{modelToJson(model), directory, environment, {}, {}, {}};
        checked = readPlanModel(PlanObject(context, context.source, {}, planModelKeys()), isJudge);
        if (context.error)
            found = {context.wrongKey.section(u'.', 0, 0), context.problem};
    }
    if (fault)
        *fault = found;
    if (found.sentence.isEmpty())
        return checked;
    return Error{
        ErrorKind::BadInput,
        QCoreApplication::translate("PlanFile", "Model %1, %2: %3").arg(model.name, found.key, found.sentence)};
}
