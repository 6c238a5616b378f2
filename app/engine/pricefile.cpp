#include "pricefile.h"

#include "litellmprices.h"
#include "pricetablejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 largestFile = 64 * 1024 * 1024; // LiteLLM's is 1.6 MB

Error priceFileError(ErrorKind kind, const QString &text)
{
    return {kind, text};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return priceFileError(
            ErrorKind::File,
            QCoreApplication::translate("PriceFile", "%1 can't be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestFile)
        return priceFileError(
            ErrorKind::File,
            QCoreApplication::translate("PriceFile", "%1 is too large to be a list of prices.").arg(path));
    return file.read(largestFile);
}
}

QString priceTablePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/assay/prices.json"_s;
}

Result<PriceTable> readPriceTable(const QString &path)
{
    if (!QFileInfo::exists(path))
        return PriceTable();
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    auto table = parsePriceTable(*content);
    if (!table)
        return priceFileError(ErrorKind::BadInput,
                              QCoreApplication::translate("PriceFile",
                                                          "Your price table %1 is damaged, so no price is taken from "
                                                          "it. %2 Mend the file, or start a new table in Prices "
                                                          "or with assay-cli prices: the damaged one is kept.")
                                  .arg(path, table.error().message));
    return table;
}

Result<void> writePriceTable(const QString &path, const PriceTable &table)
{
    const QByteArray json = priceTableToJson(table);
    QSaveFile file(path);
    const bool hasFolder = QDir().mkpath(QFileInfo(path).absolutePath());
    if (!hasFolder || !file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return priceFileError(ErrorKind::File,
                              QCoreApplication::translate("PriceFile", "Your price table %1 can't be written: %2.")
                                  .arg(path,
                                       hasFolder
                                           ? file.errorString()
                                           : QCoreApplication::translate("PriceFile", "its folder can't be made")));
    return {};
}

QByteArray priceTableText(const PriceTable &table)
{
    return priceTableToJson(table);
}

Result<QString> setDamagedPricesAside(const QString &path)
{
    const auto table = readPriceTable(path);
    if (table)
        return QString();
    if (table.error().kind != ErrorKind::BadInput)
        return table.error();
    const QFileInfo info(path);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u".damaged"_s;
    QString aside = stem + u".json"_s;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = stem + u'-' + QString::number(number) + u".json"_s;
    if (!QFile::rename(path, aside))
        return priceFileError(
            ErrorKind::File,
            QCoreApplication::translate("PriceFile", "The damaged %1 can't be renamed to %2.").arg(path, aside));
    return aside;
}

Result<PriceImport> readPriceFile(const QString &tablePath, const QString &file, const PriceImportOptions &options)
{
    const auto table = readPriceTable(tablePath);
    if (!table)
        return table.error();
    const auto content = contentOf(file);
    if (!content)
        return content.error();
    auto report = importLiteLlmPrices(*table, *content, options, QDate::currentDate());
    if (!report)
        return priceFileError(report.error().kind, QFileInfo(file).fileName() + u": "_s + report.error().message);
    return report;
}

Result<Plan> pricedPlan(const Plan &plan, const QString &tablePath)
{
    const QList<ModelSpec> asked = askedModels(plan);
    if (std::ranges::all_of(asked, [](const ModelSpec &model) { return model.price.has_value(); }))
        return plan;
    const auto table = readPriceTable(tablePath);
    if (!table)
        return table.error();
    return withTablePrices(plan, *table, QDate::currentDate());
}
