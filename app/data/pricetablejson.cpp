#include "pricetablejson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int tableVersion = 1;

QString tableText(const char *text)
{
    return QCoreApplication::translate("PriceTable", text);
}

void addNumber(QJsonObject &object, const QString &key, const std::optional<double> &value)
{
    if (value)
        object.insert(key, *value);
}

void addText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

/// A number that is there and is none becomes one that is refused.
std::optional<double> numberAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isUndefined() ? std::nullopt : std::optional(value.toDouble(-1));
}

PriceEntry entryFrom(const QJsonObject &object)
{
    PriceEntry entry;
    entry.provider = object["provider"_L1].toString();
    entry.model = object["model"_L1].toString();
    entry.price = {.input = object["input"_L1].toDouble(-1),
                   .output = object["output"_L1].toDouble(-1),
                   .cachedInput = numberAt(object, "cached_input"_L1),
                   .currency = object["currency"_L1].toString(),
                   .cacheWrite = numberAt(object, "cache_write"_L1),
                   .cacheWriteHour = numberAt(object, "cache_write_1h"_L1),
                   .batchFactor = numberAt(object, "batch_factor"_L1)};
    entry.validFrom = QDate::fromString(object["valid_from"_L1].toString(), Qt::ISODate);
    entry.note = object["note"_L1].toString();
    entry.source = object["source"_L1].toString() == "litellm"_L1 ? PriceSource::LiteLlm : PriceSource::User;
    entry.updated = QDate::fromString(object["updated"_L1].toString(), Qt::ISODate);
    return entry;
}

QJsonObject objectOf(const PriceEntry &entry)
{
    QJsonObject object{{u"model"_s, entry.model},
                       {u"currency"_s, entry.price.currency},
                       {u"input"_s, entry.price.input},
                       {u"output"_s, entry.price.output},
                       {u"source"_s, entry.source == PriceSource::LiteLlm ? u"litellm"_s : u"user"_s}};
    addText(object, u"provider"_s, entry.provider);
    addNumber(object, u"cached_input"_s, entry.price.cachedInput);
    addNumber(object, u"cache_write"_s, entry.price.cacheWrite);
    addNumber(object, u"cache_write_1h"_s, entry.price.cacheWriteHour);
    addNumber(object, u"batch_factor"_s, entry.price.batchFactor);
    addText(object, u"valid_from"_s, entry.validFrom.toString(Qt::ISODate));
    addText(object, u"note"_s, entry.note);
    addText(object, u"updated"_s, entry.updated.toString(Qt::ISODate));
    return object;
}

Error notATable(const QString &what)
{
    return {ErrorKind::BadInput, tableText(QT_TRANSLATE_NOOP("PriceTable", "It is no price table: %1")).arg(what)};
}
}

QByteArray priceTableToJson(const PriceTable &table)
{
    QJsonArray prices;
    for (const PriceEntry &entry : table.entries)
        prices.append(objectOf(entry));
    return QJsonDocument(QJsonObject{{u"version"_s, tableVersion}, {u"prices"_s, prices}}).toJson();
}

Result<PriceTable> parsePriceTable(const QByteArray &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject())
        return notATable(fault.error ? fault.errorString()
                                     : tableText(QT_TRANSLATE_NOOP("PriceTable", "there is no object in it.")));
    if (!document["prices"_L1].isArray() || document["version"_L1].toInt() != tableVersion)
        return notATable(tableText(QT_TRANSLATE_NOOP("PriceTable", "its version or its list of prices is missing.")));
    PriceTable table;
    const QJsonArray prices = document["prices"_L1].toArray();
    for (const QJsonValue &value : prices) {
        table.entries.append(entryFrom(value.toObject()));
        if (const QString problem = priceEntryProblem(table.entries.constLast()); !problem.isEmpty())
            return notATable(tableText(QT_TRANSLATE_NOOP("PriceTable", "entry %1: %2"))
                                 .arg(QString::number(table.entries.size()), problem));
    }
    return table;
}
