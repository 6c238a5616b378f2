#include "litellmprices.h"

#include "pricetablejson.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int fewestEntries = 50; // LiteLLM's own guard
constexpr int exactDigits = 12;

struct ProviderName
{
    QLatin1StringView theirs; ///< litellm_provider, and mostly what stands before the first "/" of a key
    QLatin1StringView ours;
};

constexpr std::array providerNames{ProviderName{"openai"_L1, "openai"_L1},
                                   ProviderName{"text-completion-openai"_L1, "openai"_L1},
                                   ProviderName{"azure"_L1, "azure-openai"_L1},
                                   ProviderName{"anthropic"_L1, "anthropic"_L1},
                                   ProviderName{"gemini"_L1, "gemini"_L1},
                                   ProviderName{"mistral"_L1, "mistral"_L1},
                                   ProviderName{"together_ai"_L1, "together"_L1},
                                   ProviderName{"openrouter"_L1, "openrouter"_L1},
                                   ProviderName{"groq"_L1, "groq"_L1},
                                   ProviderName{"deepseek"_L1, "deepseek"_L1},
                                   ProviderName{"fireworks_ai"_L1, "fireworks"_L1},
                                   ProviderName{"fireworks_ai-embedding-models"_L1, "fireworks"_L1},
                                   ProviderName{"xai"_L1, "xai"_L1},
                                   ProviderName{"huggingface"_L1, "huggingface"_L1},
                                   ProviderName{"cohere"_L1, "cohere"_L1},
                                   ProviderName{"cohere_chat"_L1, "cohere"_L1},
                                   ProviderName{"bedrock"_L1, "bedrock"_L1},
                                   ProviderName{"bedrock_converse"_L1, "bedrock"_L1}};

constexpr std::array wantedModes{"chat"_L1, "completion"_L1, "responses"_L1, "embedding"_L1};

QLatin1StringView ourProvider(const QString &theirs)
{
    const auto *const found
        = std::ranges::find_if(providerNames, [&](const ProviderName &name) { return theirs == name.theirs; });
    return found == providerNames.end() ? QLatin1StringView() : found->ours;
}

/// "groq/llama-3.1-8b-instant" is called llama-3.1-8b-instant there.
QString modelId(const QString &key)
{
    const qsizetype slash = key.indexOf(u'/');
    return slash > 0 && !ourProvider(key.left(slash)).isEmpty() ? key.mid(slash + 1) : key;
}

/// A number or a text of one, for a million tokens; nullopt: none, or no price.
std::optional<double> perMillion(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    bool isNumber = value.isDouble();
    const double perToken = isNumber ? value.toDouble() : value.toString().trimmed().toDouble(&isNumber);
    if (!isNumber || !(perToken >= 0 && perToken <= 1))
        return std::nullopt;
    return QByteArray::number(perToken * 1e6, 'g', exactDigits).toDouble(); // 1.5e-07 is 0.15, not 0.15000000000000002
}

bool hasTiers(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return std::ranges::any_of(
        keys, [](const QString &key) { return key.contains("_above_"_L1) && key.endsWith("k_tokens"_L1); });
}

std::optional<PriceEntry> entryOf(const QString &key, const QJsonObject &object, QLatin1StringView provider,
                                  QDate today)
{
    const auto input = perMillion(object, "input_cost_per_token"_L1);
    auto output = perMillion(object, "output_cost_per_token"_L1);
    if (!output && object["mode"_L1].toString() == "embedding"_L1)
        output = 0;
    if (!input || !output)
        return std::nullopt;
    PriceEntry entry;
    entry.provider = provider;
    entry.model = modelId(key);
    entry.price = {.input = *input, .output = *output, .cachedInput = {}, .currency = u"USD"_s};
    entry.price.cachedInput = perMillion(object, "cache_read_input_token_cost"_L1);
    if (!entry.price.cachedInput)
        entry.price.cachedInput = perMillion(object, "input_cost_per_token_cache_hit"_L1);
    entry.price.cacheWrite = perMillion(object, "cache_creation_input_token_cost"_L1);
    entry.price.cacheWriteHour = perMillion(object, "cache_creation_input_token_cost_above_1hr"_L1);
    const auto batch = perMillion(object, "input_cost_per_token_batches"_L1);
    if (batch && *batch > 0 && *batch <= *input)
        entry.price.batchFactor = *batch / *input;
    if (hasTiers(object))
        entry.note = QCoreApplication::translate("PriceImport", "Long prompts cost more than this.");
    entry.source = PriceSource::LiteLlm;
    entry.updated = today;
    return priceEntryProblem(entry).isEmpty() ? std::optional(entry) : std::nullopt;
}

/// The file's prices; counts what is skipped.
QList<PriceEntry> entriesOf(const QJsonObject &root, PriceImport &report, QDate today)
{
    QList<PriceEntry> entries;
    QHash<QString, qsizetype> known; // by provider and model: some are there under two keys
    for (auto member = root.begin(); member != root.end(); ++member) {
        const QString key = member.key();
        const QJsonObject object = member.value().toObject();
        const QString mode = object["mode"_L1].toString();
        const QLatin1StringView provider = ourProvider(object["litellm_provider"_L1].toString());
        if (std::ranges::find(wantedModes, mode) == wantedModes.end()) {
            ++report.otherKind;
            continue;
        }
        if (provider.isEmpty()) {
            ++report.otherProvider;
            continue;
        }
        const auto entry = entryOf(key, object, provider, today);
        if (!entry) {
            ++report.withoutPrice;
            continue;
        }
        const QString place = entry->provider + u'\n' + entry->model.toLower();
        if (const auto found = known.constFind(place); found != known.constEnd()) {
            entries[*found] = *entry;
            continue;
        }
        report.withTiers += hasTiers(object);
        known.insert(place, entries.size());
        entries.append(*entry);
    }
    return entries;
}

/// The user's entries where they stand, then the file's.
void merge(PriceImport &report, const PriceTable &table, const QList<PriceEntry> &entries, bool overwriteOwn)
{
    QHash<QString, const PriceEntry *> before;
    const auto place = [](const PriceEntry &entry) { return entry.provider + u'\n' + entry.model.toLower(); };
    for (const PriceEntry &entry : table.entries) {
        if (!entry.validFrom.isValid())
            before.insert(place(entry), &entry);
    }
    QHash<QString, PriceEntry> taken;
    for (const PriceEntry &entry : entries) {
        const PriceEntry *old = before.value(place(entry));
        const bool isOwn = old && old->source == PriceSource::User;
        if (old && old->price == entry.price) {
            ++report.unchanged;
        } else if (isOwn && !overwriteOwn) {
            ++report.keptOwn;
        } else {
            ++(old ? report.changed : report.added);
            taken.insert(place(entry), entry);
        }
    }
    QSet<QString> inFile;
    for (const PriceEntry &entry : entries)
        inFile.insert(place(entry));
    for (const PriceEntry &old : table.entries) {
        const QString at = place(old);
        if (!old.validFrom.isValid() && taken.contains(at))
            report.table.entries.append(taken.take(at));
        else if (old.source == PriceSource::LiteLlm && !inFile.contains(at))
            ++report.removed;
        else
            report.table.entries.append(old);
    }
    for (const PriceEntry &entry : entries) {
        if (taken.contains(place(entry)))
            report.table.entries.append(entry);
    }
}
}

Result<PriceImport> importLiteLlmPrices(const PriceTable &table, const QByteArray &json,
                                        const PriceImportOptions &options, QDate today)
{
    QJsonParseError fault;
    QJsonObject root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("PriceImport",
                                                 "It is no JSON: %1 (at byte %2). Choose LiteLLM's "
                                                 "model_prices_and_context_window.json.")
                         .arg(fault.errorString(), QString::number(fault.offset))};
    root.remove(u"sample_spec"_s); // says what the others mean
    if (root.size() < fewestEntries)
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("PriceImport",
                                                 "It has %1 entries; LiteLLM's list of prices has hundreds. Choose "
                                                 "its model_prices_and_context_window.json, whole.")
                         .arg(root.size())};
    PriceImport report;
    report.read = int(root.size());
    const QList<PriceEntry> entries = entriesOf(root, report, today);
    const auto imported = std::ranges::count(table.entries, PriceSource::LiteLlm, &PriceEntry::source);
    if (entries.isEmpty())
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate("PriceImport",
                                                 "None of its entries is a price that Assay can use. Choose "
                                                 "LiteLLM's model_prices_and_context_window.json.")};
    report.shrinks = !options.mayShrink && entries.size() * 2 < imported;
    if (report.shrinks)
        report.table = table;
    else
        merge(report, table, entries, options.overwriteOwn);
    return report;
}
