#include "modelspectable.h"

#include "formatting.h"
#include "providers.h"

#include <QUrl>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isAskedOverNetwork(const ModelSpec &model)
{
    return isHttpProvider(model.provider);
}

QString firstEndpoint(const ModelSpec &model)
{
    if (!model.endpoints.isEmpty())
        return model.endpoints.first();
    const ProviderInfo *info = providerInfo(model.provider);
    return info ? QString(info->endpoint) : QString();
}

QString openAiText(const ModelSpec &model)
{
    const ProviderInfo *service = hostedServiceAt(firstEndpoint(model));
    if (service)
        return service->title;
    return QCoreApplication::translate("ModelSpecTable", "OpenAI-compatible");
}

QString toolTipOfUse(const ModelRow &row)
{
    QStringList lines;
    if (!row.problem.isEmpty())
        lines.append(row.problem);
    if (!row.judgeOf.isEmpty())
        lines.append(
            QCoreApplication::translate("ModelSpecTable", "Asked by the scorers: %1").arg(row.judgeOf.join(u", "_s)));
    if (!row.vectorsFor.isEmpty())
        lines.append(QCoreApplication::translate("ModelSpecTable", "Its vectors are compared by the scorers: %1")
                         .arg(row.vectorsFor.join(u", "_s)));
    if (row.judgeOf.isEmpty() && row.vectorsFor.isEmpty() && row.isJudgeOnly)
        lines.append(QCoreApplication::translate("ModelSpecTable", "A judge that no scorer asks."));
    if (row.model.isBuiltin())
        lines.append(QCoreApplication::translate("ModelSpecTable", "Built in; no language model."));
    return lines.join(u'\n');
}

QList<Pill> usePills(const ModelRow &row)
{
    QList<Pill> pills;
    if (!row.problem.isEmpty())
        pills.append({QCoreApplication::translate("ModelSpecTable", "! incomplete"), Tone::Warn});
    if (!row.judgeOf.isEmpty())
        pills.append({QCoreApplication::translate("ModelSpecTable", "judge"), Tone::Accent});
    if (!row.vectorsFor.isEmpty())
        pills.append({QCoreApplication::translate("ModelSpecTable", "vectors"), Tone::Accent});
    if (row.judgeOf.isEmpty() && row.vectorsFor.isEmpty() && row.isJudgeOnly)
        pills.append({QCoreApplication::translate("ModelSpecTable", "not asked"), Tone::Neutral});
    if (row.model.isBuiltin())
        pills.append({row.isJudgeOnly ? QCoreApplication::translate("ModelSpecTable", "no LLM")
                                      : QCoreApplication::translate("ModelSpecTable", "baseline"),
                      Tone::Neutral});
    return pills;
}

QList<Pill> keyPills(const ModelRow &row)
{
    const QString text = modelKeyText(row.model);
    if (text.isEmpty())
        return {};
    const bool kept = row.model.key.startsWith("keychain:"_L1);
    const bool named = row.model.key.startsWith("env:"_L1) || row.model.key.startsWith("dotenv:"_L1);
    return {{text, kept ? Tone::Good : named ? Tone::Accent : Tone::Neutral}};
}

QVariant compareOther(const ModelRow &row, int role)
{
    if (role == Qt::CheckStateRole && !row.isJudgeOnly)
        return row.isCompared ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return row.isJudgeOnly
            ? QCoreApplication::translate("ModelSpecTable", "Only a judge: it is not compared.")
            : QCoreApplication::translate("ModelSpecTable", "Whether the next run compares it (Space)");
    if (role == Qt::AccessibleTextRole)
        return row.isCompared ? QCoreApplication::translate("ModelSpecTable", "is compared")
                              : QCoreApplication::translate("ModelSpecTable", "is not compared");
    return {};
}

QVariant nameOther(const ModelRow &row, int role)
{
    if (role == MarkRole)
        return row.mark;
    if (role == StrongRole)
        return true;
    if (role == Qt::ToolTipRole)
        return row.model.name;
    return {};
}

QVariant idOther(const ModelRow &row, int role)
{
    if (role == MonospaceRole)
        return true;
    if (role == Qt::ToolTipRole)
        return row.model.provider == "given"_L1
            ? QCoreApplication::translate("ModelSpecTable", "Answers of the column “%1”").arg(row.model.column)
            : row.model.model;
    return {};
}

QVariant serverOther(const ModelRow &row, int role)
{
    return role == Qt::ToolTipRole ? QVariant(row.model.endpoints.join(u'\n')) : QVariant();
}

QVariant keyOther(const ModelRow &row, int role)
{
    if (role == PillsRole)
        return QVariant::fromValue(keyPills(row));
    return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(row.model.key) : QVariant();
}

QVariant useOther(const ModelRow &row, int role)
{
    if (role == PillsRole)
        return QVariant::fromValue(usePills(row));
    return role == Qt::ToolTipRole ? QVariant(toolTipOfUse(row)) : QVariant();
}

QVariant limitOther(const ModelRow &row, int role)
{
    if (role == QuietRole)
        return row.model.limits.concurrency == 0;
    if (role == Qt::ToolTipRole && isAskedOverNetwork(row.model))
        return row.model.limits.concurrency > 0
            ? QCoreApplication::translate("ModelSpecTable", "At most %n call(s) at a time", nullptr,
                                          row.model.limits.concurrency)
            : QCoreApplication::translate("ModelSpecTable", "As many calls at a time as the server bears");
    return {};
}

QString pillTexts(const QList<Pill> &pills)
{
    QStringList texts;
    for (const Pill &pill : pills)
        texts.append(pill.text);
    return texts.join(u", "_s);
}

QString serverText(const ModelRow &row)
{
    const QString host = modelHostText(row.model);
    return host.isEmpty() ? modelProviderText(row.model) : modelProviderText(row.model) + u'\n' + host;
}

QString limitText(const ModelRow &row)
{
    if (!isAskedOverNetwork(row.model))
        return noValueText();
    return row.model.limits.concurrency > 0 ? countText(row.model.limits.concurrency)
                                            : QCoreApplication::translate("ModelSpecTable", "auto");
}

QString noText(const ModelRow &)
{
    return {};
}

QString identityText(const ModelRow &row)
{
    return row.model.provider == "given"_L1 ? row.model.column : row.model.model;
}

const std::array<Column<ModelRow>, 7> modelColumns{{
    {QT_TRANSLATE_NOOP("ModelSpecTable", "Compare"), [](const ModelRow &row) { return QVariant(row.isCompared); },
     noText, compareOther},
    {QT_TRANSLATE_NOOP("ModelSpecTable", "Name"), [](const ModelRow &row) { return QVariant(row.model.name); }, nullptr,
     nameOther},
    {QT_TRANSLATE_NOOP("ModelSpecTable", "Model id"), [](const ModelRow &row) { return QVariant(identityText(row)); },
     nullptr, idOther},
    {QT_TRANSLATE_NOOP("ModelSpecTable", "Use"), [](const ModelRow &row) { return QVariant(pillTexts(usePills(row))); },
     noText, useOther},
    {QT_TRANSLATE_NOOP("ModelSpecTable", "Server"), [](const ModelRow &row) { return QVariant(serverText(row)); },
     nullptr, serverOther},
    {QT_TRANSLATE_NOOP("ModelSpecTable", "Key"), [](const ModelRow &row) { return QVariant(modelKeyText(row.model)); },
     noText, keyOther},
    {QT_TRANSLATE_NOOP("ModelSpecTable", "Limit"),
     [](const ModelRow &row) { return QVariant(row.model.limits.concurrency); }, limitText, limitOther, true},
}};
}

QString modelProviderText(const ModelSpec &model)
{
    return model.provider == "openai"_L1 ? openAiText(model) : providerTitle(model.provider);
}

QString providerTitle(QStringView provider)
{
    if (provider == "builtin"_L1)
        return QCoreApplication::translate("ModelSpecTable", "Built-in");
    if (provider == "given"_L1)
        return QCoreApplication::translate("ModelSpecTable", "Answers in the data");
    if (provider == "http"_L1)
        return QCoreApplication::translate("ModelSpecTable", "Any HTTP server");
    const ProviderInfo *info = providerInfo(provider);
    return info ? QString(info->title) : provider.toString();
}

QString modelHostText(const ModelSpec &model)
{
    const QString first = isAskedOverNetwork(model) ? firstEndpoint(model).trimmed() : QString();
    if (first.isEmpty())
        return {};
    const QUrl url(first);
    const QString host = url.host().isEmpty() ? oneLine(first, 60)
        : url.port() < 0                      ? url.host()
                                              : u"%1:%2"_s.arg(url.host()).arg(url.port());
    const int more = int(model.endpoints.size()) - 1;
    return more > 0 ? QCoreApplication::translate("ModelSpecTable", "%1 and %n more", nullptr, more).arg(host) : host;
}

QString modelKeyText(const ModelSpec &model)
{
    if (!isAskedOverNetwork(model))
        return {};
    if (model.key.isEmpty())
        return QCoreApplication::translate("ModelSpecTable", "none", "no key");
    if (model.key.startsWith("keychain:"_L1))
        return QCoreApplication::translate("ModelSpecTable", "keychain");
    if (model.key.startsWith("env:"_L1))
        return u'$' + model.key.mid(4).trimmed();
    if (model.key.startsWith("dotenv:"_L1))
        return u".env"_s;
    return QCoreApplication::translate("ModelSpecTable", "asked", "for the key, each time");
}

ModelSpecTable::ModelSpecTable(QObject *parent)
    : TableModel(modelColumns, "ModelSpecTable", parent)
{
}

Qt::ItemFlags ModelSpecTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = TableModel::flags(index);
    if (index.isValid() && index.column() == CompareColumn && !row(index.row()).isJudgeOnly)
        return plain | Qt::ItemIsUserCheckable;
    return plain;
}

bool ModelSpecTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    emit compareWished(row(index.row()).model.name, value.toInt() == Qt::Checked);
    return true;
}
