#include "openaidialect.h"
#include "plainexcerpt.h"
#include "provider.h"
#include "providers.h"
#include "requestparts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {
QString noticeOf(const ModelSpec &model, const ParameterChange &change)
{
    const QString name = plainExcerpt(model.name, 80);
    const QString service = plainExcerpt(change.service, 80);
    if (change.sentAs.isEmpty())
        return QCoreApplication::translate("RequestNotices", "%1: %2 does not take %3, so it is left out.")
            .arg(name, service, change.parameter);
    return QCoreApplication::translate("RequestNotices", "%1: %2 calls %3 %4, so it is sent under that name.")
        .arg(name, service, change.parameter, change.sentAs);
}

/// A temperature of 0 is no temperature there.
QStringList tgiNotices(const ModelSpec &model)
{
    const Result<nlohmann::ordered_json> parameters = jsonObjectOf(model.parameters, model, u"parameters"_s);
    if (!parameters || !parameters->contains("temperature") || parameters->at("temperature") != 0)
        return {};
    return {QCoreApplication::translate("RequestNotices",
                                        "%1: this server refuses a temperature of 0, so do_sample false is sent.")
                .arg(plainExcerpt(model.name, 80))};
}
}

QStringList requestNotices(const ModelSpec &model)
{
    const ProviderInfo *info = providerInfo(model.provider);
    if (info && info->form == WireForm::Tgi)
        return tgiNotices(model);
    if (!info || (info->form != WireForm::OpenAi && info->form != WireForm::AzureOpenAi))
        return {};
    Result<nlohmann::ordered_json> parameters = jsonObjectOf(model.parameters, model, u"parameters"_s);
    if (!parameters)
        return {};
    QStringList notices;
    const QList<ParameterChange> changes = applyDialect(model, &*parameters);
    for (const ParameterChange &change : changes)
        notices.append(noticeOf(model, change));
    return notices;
}
