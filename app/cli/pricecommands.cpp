#include "commands.h"
#include "exitstatus.h"
#include "pricefile.h"
#include "terminal.h"
#include "texttable.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int widestCell = 48;

Error priceUsage(const QString &text)
{
    return {ErrorKind::Usage, text};
}

/// The table to be changed; a damaged one is out of the way first.
Result<PriceTable> tableToChange()
{
    const auto aside = setDamagedPricesAside(priceTablePath());
    if (!aside)
        return aside.error();
    if (!aside->isEmpty())
        printError(QCoreApplication::translate("PriceCommands",
                                               "Your price table was damaged. It is kept as %1; a new one begins.")
                       .arg(*aside));
    return readPriceTable(priceTablePath());
}

QString amountText(const std::optional<double> &amount)
{
    return amount ? QString::number(*amount, 'g', QLocale::FloatingPointShortest) : QString();
}

bool holdsText(const PriceEntry &entry, const QString &text)
{
    return entry.model.contains(text, Qt::CaseInsensitive) || entry.provider.contains(text, Qt::CaseInsensitive);
}

QString priceListText(const PriceTable &table)
{
    TextTable text;
    text.header = {QCoreApplication::translate("PriceCommands", "Provider"),
                   QCoreApplication::translate("PriceCommands", "Model"),
                   QCoreApplication::translate("PriceCommands", "Input"),
                   QCoreApplication::translate("PriceCommands", "Output"),
                   QCoreApplication::translate("PriceCommands", "Cached"),
                   QCoreApplication::translate("PriceCommands", "Currency"),
                   QCoreApplication::translate("PriceCommands", "From"),
                   QCoreApplication::translate("PriceCommands", "Source")};
    text.rightAligned = {false, false, true, true, true};
    for (const PriceEntry &entry : table.entries)
        text.rows.append(
            {entry.provider.isEmpty() ? u"*"_s : entry.provider, oneLine(entry.model, widestCell),
             amountText(entry.price.input), amountText(entry.price.output), amountText(entry.price.cachedInput),
             entry.price.currency, entry.validFrom.toString(Qt::ISODate),
             (entry.source == PriceSource::LiteLlm ? u"LiteLLM "_s : QString()) + entry.updated.toString(Qt::ISODate)});
    return text.toText();
}

int listPrices(const Arguments &arguments)
{
    auto table = readPriceTable(priceTablePath());
    if (!table)
        return failWith(table.error());
    if (arguments.positional.size() > 1)
        table->entries.removeIf(
            [&](const PriceEntry &entry) { return !holdsText(entry, arguments.positional.constLast()); });
    if (arguments.has(u"json"_s))
        printOut(priceTableText(*table));
    else if (table->entries.isEmpty())
        printError(QCoreApplication::translate("PriceCommands", "There is no such price in your table."));
    else
        printOut(priceListText(*table).toUtf8());
    return ExitDone;
}

void tellImport(const PriceImport &report)
{
    printError(QCoreApplication::translate("PriceCommands",
                                           "%1 entries read: %2 prices new, %3 changed, %4 as before, %5 gone.")
                   .arg(report.read)
                   .arg(report.added)
                   .arg(report.changed)
                   .arg(report.unchanged)
                   .arg(report.removed));
    printError(QCoreApplication::translate("PriceCommands",
                                           "Skipped: %1 of other providers, %2 that are no text models, %3 without a "
                                           "price per token.")
                   .arg(report.otherProvider)
                   .arg(report.otherKind)
                   .arg(report.withoutPrice));
    if (report.withTiers > 0)
        printError(
            QCoreApplication::translate("PriceCommands", "%1 have higher prices for long prompts, which are not taken.")
                .arg(report.withTiers));
    if (report.keptOwn > 0)
        printError(QCoreApplication::translate("PriceCommands",
                                               "%1 prices of your own differ and stay; --overwrite takes the file's.")
                       .arg(report.keptOwn));
}

int importPrices(const Arguments &arguments)
{
    if (const auto table = tableToChange(); !table)
        return failWith(table.error());
    const auto report
        = readPriceFile(priceTablePath(), arguments.positional.constLast(),
                        {.overwriteOwn = arguments.has(u"overwrite"_s), .mayShrink = arguments.has(u"shrink"_s)});
    if (!report)
        return failWith(report.error());
    if (report->shrinks)
        return failWith({ErrorKind::BadInput,
                         QCoreApplication::translate("PriceCommands",
                                                     "More than half of the prices that were imported before are not "
                                                     "in %1, so nothing was taken. Is it the whole file? --shrink "
                                                     "imports it nevertheless.")
                             .arg(arguments.positional.constLast())});
    if (const auto written = writePriceTable(priceTablePath(), report->table); !written)
        return failWith(written.error());
    tellImport(*report);
    return ExitDone;
}

/// The option's number; an error names the option.
Result<std::optional<double>> numberOption(const Arguments &arguments, const QString &name)
{
    if (!arguments.has(name))
        return std::optional<double>();
    bool ok = false;
    const double value = arguments.value(name).toDouble(&ok);
    if (!ok || !(value >= 0))
        return priceUsage(QCoreApplication::translate("PriceCommands", "--%1 wants a number from 0 on, not “%2”.")
                              .arg(name, arguments.value(name)));
    return std::optional(value);
}

Result<void> readAmounts(const Arguments &arguments, PriceEntry &entry)
{
    double input = 0;
    double output = 0;
    std::optional<double> *const optional[]{&entry.price.cachedInput, &entry.price.cacheWrite,
                                            &entry.price.cacheWriteHour, &entry.price.batchFactor};
    const QStringList names{u"cached-input"_s, u"cache-write"_s, u"cache-write-1h"_s, u"batch-factor"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto number = numberOption(arguments, names[i]);
        if (!number)
            return number.error();
        if (*number)
            *optional[i] = *number;
    }
    for (const auto &[name, amount] : {std::pair(u"input"_s, &input), std::pair(u"output"_s, &output)}) {
        const auto number = numberOption(arguments, name);
        if (!number)
            return number.error();
        if (!*number)
            return priceUsage(
                QCoreApplication::translate("PriceCommands", "A price has --input and --output; 0 is a price, too."));
        *amount = **number;
    }
    entry.price.input = input;
    entry.price.output = output;
    return {};
}

Result<PriceEntry> entryFromOptions(const Arguments &arguments)
{
    PriceEntry entry;
    entry.provider = arguments.value(u"provider"_s);
    entry.model = arguments.positional.constLast();
    entry.note = arguments.value(u"note"_s);
    entry.updated = QDate::currentDate();
    entry.price.currency = arguments.has(u"currency"_s) ? arguments.value(u"currency"_s).toUpper() : u"USD"_s;
    if (const auto read = readAmounts(arguments, entry); !read)
        return read.error();
    if (arguments.has(u"valid-from"_s)) {
        entry.validFrom = QDate::fromString(arguments.value(u"valid-from"_s), Qt::ISODate);
        if (!entry.validFrom.isValid())
            return priceUsage(
                QCoreApplication::translate("PriceCommands", "--valid-from wants a day such as 2027-01-31."));
    }
    if (const QString problem = priceEntryProblem(entry); !problem.isEmpty())
        return priceUsage(problem);
    return entry;
}

int setPriceOf(const Arguments &arguments)
{
    const auto entry = entryFromOptions(arguments);
    if (!entry)
        return failWith(entry.error());
    auto table = tableToChange();
    if (!table)
        return failWith(table.error());
    setPrice(*table, *entry);
    if (const auto written = writePriceTable(priceTablePath(), *table); !written)
        return failWith(written.error());
    return ExitDone;
}

int removePriceOf(const Arguments &arguments)
{
    auto table = tableToChange();
    if (!table)
        return failWith(table.error());
    const QString model = arguments.positional.constLast();
    const qsizetype removed = table->entries.removeIf([&](const PriceEntry &entry) {
        return entry.model.compare(model, Qt::CaseInsensitive) == 0
            && (!arguments.has(u"provider"_s) || entry.provider == arguments.value(u"provider"_s));
    });
    if (removed == 0)
        return failWith({ErrorKind::NotFound,
                         QCoreApplication::translate("PriceCommands",
                                                     "Your table has no price of %1. assay-cli prices list shows what "
                                                     "it has.")
                             .arg(model)});
    if (const auto written = writePriceTable(priceTablePath(), *table); !written)
        return failWith(written.error());
    return ExitDone;
}
}

int pricesCommand(const Arguments &arguments)
{
    const QString what = arguments.positional.constFirst();
    if (what == "list"_L1)
        return listPrices(arguments);
    const bool isKnown = what == "import"_L1 || what == "set"_L1 || what == "remove"_L1;
    if (!isKnown || arguments.positional.size() != 2)
        return failWith(priceUsage(QCoreApplication::translate(
            "PriceCommands", "Usage: assay-cli prices list [TEXT] | import FILE | set MODEL … | remove MODEL")));
    if (what == "import"_L1)
        return importPrices(arguments);
    return what == "set"_L1 ? setPriceOf(arguments) : removePriceOf(arguments);
}
