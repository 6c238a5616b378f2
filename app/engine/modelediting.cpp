#include "modelediting.h"

#include "dotenv.h"
#include "jsontext.h"
#include "planjson.h"
#include "planmodelcheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace {
Result<QProcessEnvironment> environmentOf(const QString &directory)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (directory.isEmpty())
        return environment;
    const auto dotenv = readDotenv(directory + u"/.env"_s);
    if (!dotenv)
        return dotenv.error();
    return completedEnvironment(environment, *dotenv);
}

QByteArray quotedName(const QString &name)
{
    const QByteArray list = QJsonDocument(QJsonArray{name}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}
}

std::optional<ModelFault> modelFault(const ModelSpec &model, bool isJudge, const QString &directory)
{
    const auto environment = environmentOf(directory);
    PlanModelFault fault;
    const auto checked
        = checkedModel(model, isJudge, directory, environment ? *environment : QProcessEnvironment(), &fault);
    if (checked)
        return std::nullopt;
    return ModelFault{fault.key, fault.sentence};
}

Result<ModelSpec> readyModel(const ModelSpec &model, bool isJudge, const QString &directory)
{
    const auto environment = environmentOf(directory);
    if (!environment)
        return environment.error();
    return checkedModel(model, isJudge, directory, *environment);
}

Result<Plan> readyPlan(const Plan &plan, const QString &directory, const QStringList &only)
{
    Plan ready = plan;
    for (QList<ModelSpec> *models : {&ready.models, &ready.judges}) {
        for (ModelSpec &model : *models) {
            if (!only.isEmpty() && !only.contains(model.name))
                continue;
            auto checked = readyModel(model, models == &ready.judges, directory);
            if (!checked)
                return checked.error();
            model = *std::move(checked);
        }
    }
    return ready;
}

Result<QByteArray> jsonObjectFromText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QByteArray();
    if (!text.trimmed().startsWith(u'{'))
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("ModelEditing",
                                                 "This is no JSON object: it begins with { and ends with }, such as "
                                                 "{\"temperature\": 0}.")};
    const auto checked = checkedPlanJson(text.toUtf8());
    if (!checked)
        return checked.error();
    const QByteArray compact = compactJson(*checked);
    return compact == "{}" ? QByteArray() : compact;
}

QString readableJson(const QByteArray &object)
{
    if (object.isEmpty() || checkJson(object))
        return QString::fromUtf8(object);
    return QString::fromUtf8(indentedJson(object)).trimmed();
}

QByteArray jsonMemberValue(const QByteArray &object, const QString &name)
{
    if (object.isEmpty() || checkJson(object) || !object.startsWith('{'))
        return {};
    for (const JsonMember &member : jsonMembers(object)) {
        if (member.key == name)
            return member.value.toByteArray();
    }
    return {};
}

QByteArray withJsonMember(const QByteArray &object, const QString &name, const QByteArray &value)
{
    QByteArrayList members;
    bool isThere = false;
    const bool hasMembers = !object.isEmpty() && !checkJson(object) && object.startsWith('{');
    for (const JsonMember &member : hasMembers ? jsonMembers(object) : std::vector<JsonMember>()) {
        const bool isMeant = member.key == name;
        isThere = isThere || isMeant;
        if (!isMeant)
            members.append(quotedName(member.key) + ':' + member.value.toByteArray());
        else if (!value.isEmpty())
            members.append(quotedName(name) + ':' + value);
    }
    if (!isThere && !value.isEmpty())
        members.append(quotedName(name) + ':' + value);
    return members.isEmpty() ? QByteArray() : '{' + members.join(',') + '}';
}
