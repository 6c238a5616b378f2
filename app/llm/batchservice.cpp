#include "batchservice.h"

#include "batchfile.h"
#include "jsonvalue.h"
#include "plainexcerpt.h"
#include "providers.h"
#include "servererror.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <nlohmann/json.hpp>

#include <array>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

namespace {
constexpr int batchesPerPage = 100;

/// The URL with another path; its query (Azure's api-version) stays.
QUrl withBatchPath(QUrl url, const QString &path)
{
    url.setPath(path, QUrl::StrictMode);
    return url;
}

QUrl below(const QUrl &url, const QString &part)
{
    return withBatchPath(url, url.path(QUrl::FullyEncoded) + u'/' + part);
}

QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

HttpRequest requestTo(const BatchService &service, const QByteArray &method, const QUrl &url)
{
    HttpRequest request = service.base;
    request.method = method;
    request.url = url;
    request.body.clear();
    return request;
}

void setContentType(HttpRequest *request, const QByteArray &type)
{
    for (HttpHeader &header : request->headers) {
        if (header.name.compare("content-type", Qt::CaseInsensitive) == 0)
            header.value = type;
    }
}

QString withoutEnd(QString path, QLatin1StringView end)
{
    if (path.endsWith(end))
        path.chop(end.size());
    return path;
}

/// Azure's older paths name a deployment, which batches do not.
QString batchBasePath(const QString &callPath)
{
    QString base = withoutEnd(withoutEnd(callPath, "/completions"_L1), "/chat"_L1);
    if (const qsizetype deployments = base.indexOf("/openai/deployments/"_L1); deployments >= 0)
        base.truncate(deployments + qsizetype(sizeof "/openai") - 1);
    return base;
}

BatchState stateOfName(QString name)
{
    name = name.toLower();
    if (name == "canceled"_L1)
        return BatchState::Cancelled;
    return name == "canceling"_L1 ? BatchState::Cancelling : batchStateFromName(name);
}

qint64 countIn(const json *counts, const char *key)
{
    return jsonCount(jsonMember(counts, key)).value_or(0);
}

/// What {"errors": {"data": [{"message", "line"}]}} says; the first few.
QString batchProblem(const json &document)
{
    constexpr qsizetype shownProblems = 3;
    QStringList texts;
    const json *data = jsonMember(jsonMember(document, "errors"), "data");
    if (data && data->is_array()) {
        for (const json &entry : *data) {
            if (texts.size() == shownProblems)
                break;
            texts.append(plainExcerpt(jsonText(jsonMember(entry, "message"))));
        }
    }
    if (texts.isEmpty())
        texts.append(plainExcerpt(jsonText(jsonMember(document, "error"))));
    return texts.join(u' ').trimmed();
}

RemoteBatch openAiBatch(const json &whole)
{
    const json *job = jsonMember(whole, "job"); // Together puts it into an envelope when it begins
    const json &document = job ? *job : whole;
    const json *counts = jsonMember(document, "request_counts");
    RemoteBatch batch;
    batch.id = jsonText(jsonMember(document, "id"));
    batch.tag = jsonText(jsonMember(jsonMember(document, "metadata"), "assay"));
    batch.inputFile = jsonText(jsonMember(document, "input_file_id"));
    batch.state = stateOfName(jsonText(jsonMember(document, "status")));
    batch.total = countIn(counts, "total");
    batch.completed = countIn(counts, "completed");
    batch.failed = countIn(counts, "failed");
    for (const char *file : {"output_file_id", "error_file_id"}) {
        if (const QString id = jsonText(jsonMember(document, file)); !id.isEmpty())
            batch.resultFiles.append(id);
    }
    batch.problem = batchProblem(document);
    return batch;
}

RemoteBatch anthropicBatch(const json &document)
{
    const json *counts = jsonMember(document, "request_counts");
    const QString status = jsonText(jsonMember(document, "processing_status"));
    RemoteBatch batch;
    batch.id = jsonText(jsonMember(document, "id"));
    batch.completed = countIn(counts, "succeeded");
    batch.failed = countIn(counts, "errored") + countIn(counts, "canceled") + countIn(counts, "expired");
    batch.total = batch.completed + batch.failed + countIn(counts, "processing");
    if (status == "in_progress"_L1)
        batch.state = BatchState::InProgress;
    else if (status == "canceling"_L1)
        batch.state = BatchState::Cancelling;
    else if (status == "ended"_L1 && countIn(counts, "expired") > 0)
        batch.state = BatchState::Expired;
    else if (status == "ended"_L1 && countIn(counts, "canceled") > 0)
        batch.state = BatchState::Cancelled;
    else if (status == "ended"_L1)
        batch.state = BatchState::Completed;
    if (hasEnded(batch.state))
        batch.resultFiles = {batch.id};
    return batch;
}

/// What the first of {"errors": {"data": […]}} would have been as the model's own reply.
std::optional<CallError> batchRefusal(const ModelSpec &model, const json &document)
{
    const json *data = jsonMember(jsonMember(document, "errors"), "data");
    if (!data || !data->is_array() || data->empty())
        return std::nullopt;
    json said = data->front();
    const QString param = jsonText(jsonMember(said, "param"));
    if (param.startsWith("body."_L1)) // the line's, not the request's
        said["param"] = param.sliced(sizeof "body." - 1).toStdString();
    HttpReply reply;
    reply.status = 400;
    reply.body = QByteArray::fromStdString(json{{"error", said}}.dump());
    return errorOfStatus(model, reply);
}

RemoteBatch remoteBatchOf(const BatchService &service, const json &document)
{
    return service.form == BatchForm::Anthropic ? anthropicBatch(document) : openAiBatch(document);
}

/// The document of a successful reply.
ServiceOutcome<json> documentOf(const ModelSpec &model, const HttpReply &reply)
{
    if (reply.error != ErrorKind::None)
        return transportError(reply);
    if (reply.status < 200 || reply.status >= 300)
        return errorOfStatus(model, reply);
    json document = parsedJson(reply.body);
    if (!document.is_object() && !document.is_array())
        return malformedReply(model, reply);
    return document;
}
}

RequestOptions batchOptions(const QByteArray &key)
{
    RequestOptions options;
    options.key = key;
    options.stream = false;
    options.omit = {u"stream"_s, u"stream_options"_s};
    return options;
}

Result<BatchService> batchServiceOf(const ModelSpec &model, const QByteArray &key)
{
    const ProviderInfo *info = providerInfo(model.provider);
    if (!info || !info->hasBatches)
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("Provider", "Model %1 can't be asked by batch: its provider %2 takes none.")
                .arg(plainExcerpt(model.name), plainExcerpt(model.provider))};
    const Prompt prompt{{{u"user"_s, u"-"_s}}};
    auto call = buildRequest(model, prompt, batchOptions(key));
    if (!call)
        return call.error();
    BatchService service;
    const QUrl url = call->url;
    const QString path = url.path(QUrl::FullyEncoded);
    service.base = std::move(*call);
    if (info->form == WireForm::Anthropic) {
        service.form = BatchForm::Anthropic;
        service.batches = below(url, u"batches"_s);
        return service;
    }
    const QString base = batchBasePath(path);
    service.form = info->name == "together"_L1 ? BatchForm::Together : BatchForm::OpenAi;
    service.files = withBatchPath(url, base + "/files"_L1);
    service.batches = withBatchPath(url, base + "/batches"_L1);
    const bool azure = info->form == WireForm::AzureOpenAi;
    service.callPath = (azure ? QByteArray() : QByteArray("/v1"))
        + (path.endsWith("/chat/completions"_L1) ? "/chat/completions" : "/completions");
    return service;
}

HttpRequest uploadRequest(const BatchService &service, const QString &bodyFile)
{
    const QUrl url = service.form == BatchForm::Together ? below(service.files, u"upload"_s) : service.files;
    HttpRequest request = requestTo(service, "POST", url);
    setContentType(&request, "multipart/form-data; boundary=" + BatchFile::boundary());
    request.bodyFile = bodyFile;
    return request;
}

HttpRequest fileRequest(const BatchService &service, const QString &file)
{
    return requestTo(service, "GET", below(service.files, encoded(file)));
}

HttpRequest createRequest(const BatchService &service, const QString &inputFile, const QString &tag,
                          const QString &bodyFile)
{
    HttpRequest request = requestTo(service, "POST", service.batches);
    if (service.form == BatchForm::Anthropic) {
        request.bodyFile = bodyFile;
        return request;
    }
    nlohmann::ordered_json body{{"input_file_id", inputFile.toStdString()},
                                {"endpoint", service.callPath.toStdString()},
                                {"completion_window", "24h"}};
    if (service.form == BatchForm::OpenAi)
        body["metadata"] = {{"assay", tag.toStdString()}};
    request.body = QByteArray::fromStdString(body.dump());
    return request;
}

HttpRequest statusRequest(const BatchService &service, const QString &batch)
{
    return requestTo(service, "GET", below(service.batches, encoded(batch)));
}

HttpRequest cancelRequest(const BatchService &service, const QString &batch)
{
    return requestTo(service, "POST", below(service.batches, encoded(batch) + "/cancel"_L1));
}

HttpRequest listRequest(const BatchService &service, const QString &after)
{
    HttpRequest request = requestTo(service, "GET", service.batches);
    QUrlQuery query(request.url);
    query.addQueryItem(u"limit"_s, QString::number(batchesPerPage));
    if (!after.isEmpty())
        query.addQueryItem(service.form == BatchForm::Anthropic ? u"after_id"_s : u"after"_s, encoded(after));
    request.url.setQuery(query);
    return request;
}

HttpRequest resultRequest(const BatchService &service, const QString &resultFile, const QString &replyFile)
{
    // Anthropic tells an address for its results; the key goes only to the one that it is bound to.
    const bool anthropic = service.form == BatchForm::Anthropic;
    const QUrl &place = anthropic ? service.batches : service.files;
    HttpRequest request
        = requestTo(service, "GET", below(place, encoded(resultFile) + (anthropic ? "/results"_L1 : "/content"_L1)));
    request.replyFile = replyFile;
    return request;
}

ServiceOutcome<RemoteFile> readRemoteFile(const ModelSpec &model, const HttpReply &reply)
{
    const auto document = documentOf(model, reply);
    if (const auto *error = std::get_if<CallError>(&document))
        return *error;
    const json &object = std::get<json>(document);
    RemoteFile file;
    file.id = jsonText(jsonMember(object, "id"));
    if (file.id.isEmpty())
        return malformedReply(model, reply);
    const QString status = jsonText(jsonMember(object, "status"));
    file.isPending = status == "pending"_L1 || status == "running"_L1;
    if (status == "error"_L1 || status == "failed"_L1)
        file.problem = plainExcerpt(jsonScalarText(jsonMember(object, "status_details")));
    return file;
}

ServiceOutcome<RemoteBatch> readRemoteBatch(const BatchService &service, const ModelSpec &model, const HttpReply &reply)
{
    const auto document = documentOf(model, reply);
    if (const auto *error = std::get_if<CallError>(&document))
        return *error;
    RemoteBatch batch = remoteBatchOf(service, std::get<json>(document));
    if (batch.id.isEmpty() || batch.state == BatchState::Unknown)
        return malformedReply(model, reply);
    if (batch.state == BatchState::Failed)
        batch.refusal = batchRefusal(model, std::get<json>(document));
    return batch;
}

ServiceOutcome<RemoteBatchPage> readRemoteBatches(const BatchService &service, const ModelSpec &model,
                                                  const HttpReply &reply)
{
    const auto document = documentOf(model, reply);
    if (const auto *error = std::get_if<CallError>(&document))
        return *error;
    const json &whole = std::get<json>(document);
    const json *list = whole.is_array() ? &whole : jsonMember(whole, "data");
    if (!list || !list->is_array())
        return malformedReply(model, reply);
    RemoteBatchPage page;
    for (const json &entry : *list)
        page.batches.append(remoteBatchOf(service, entry));
    const json *more = whole.is_object() ? jsonMember(whole, "has_more") : nullptr;
    if (more && *more == true && !page.batches.isEmpty())
        page.next = page.batches.constLast().id;
    return page;
}
