#include "pricetablemodel.h"

#include <QLocale>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
QString priceTableText(const char *text)
{
    return QCoreApplication::translate("PriceTableModel", text);
}

QVariant amountValue(const std::optional<double> &amount)
{
    return amount ? QVariant(*amount) : QVariant();
}

QString amountText(const std::optional<double> &amount)
{
    return amount ? priceAmountText(*amount) : QString();
}

QVariant quietOther(const PriceEntry &, int role)
{
    return role == QuietRole ? QVariant(true) : QVariant();
}

QVariant priceModelOther(const PriceEntry &row, int role)
{
    if (role == StrongRole)
        return true;
    return role == Qt::ToolTipRole ? QVariant(row.model) : QVariant();
}

const std::array<Column<PriceEntry>, 12> priceColumns{{
    {QT_TRANSLATE_NOOP("PriceTableModel", "Model"), [](const PriceEntry &row) { return QVariant(row.model); }, nullptr,
     priceModelOther},
    {QT_TRANSLATE_NOOP("PriceTableModel", "Provider"), [](const PriceEntry &row) { return QVariant(row.provider); },
     [](const PriceEntry &row) {
         return row.provider.isEmpty() ? priceTableText(QT_TRANSLATE_NOOP("PriceTableModel", "any")) : row.provider;
     }},
    {QT_TRANSLATE_NOOP("PriceTableModel", "Input"), [](const PriceEntry &row) { return QVariant(row.price.input); },
     [](const PriceEntry &row) { return priceAmountText(row.price.input); }, nullptr, true},
    {QT_TRANSLATE_NOOP("PriceTableModel", "Output"), [](const PriceEntry &row) { return QVariant(row.price.output); },
     [](const PriceEntry &row) { return priceAmountText(row.price.output); }, nullptr, true},
    {QT_TRANSLATE_NOOP("PriceTableModel", "Cached"),
     [](const PriceEntry &row) { return amountValue(row.price.cachedInput); },
     [](const PriceEntry &row) { return amountText(row.price.cachedInput); }, nullptr, true},
    {QT_TRANSLATE_NOOP("PriceTableModel", "Write"),
     [](const PriceEntry &row) { return amountValue(row.price.cacheWrite); },
     [](const PriceEntry &row) { return amountText(row.price.cacheWrite); }, nullptr, true},
    {QT_TRANSLATE_NOOP("PriceTableModel", "Write 1 h"),
     [](const PriceEntry &row) { return amountValue(row.price.cacheWriteHour); },
     [](const PriceEntry &row) { return amountText(row.price.cacheWriteHour); }, nullptr, true},
    {QT_TRANSLATE_NOOP("PriceTableModel", "Batch"),
     [](const PriceEntry &row) { return amountValue(row.price.batchFactor); },
     [](const PriceEntry &row) { return amountText(row.price.batchFactor); }, nullptr, true},
    {QT_TRANSLATE_NOOP("PriceTableModel", "Currency"),
     [](const PriceEntry &row) { return QVariant(row.price.currency); }},
    {QT_TRANSLATE_NOOP("PriceTableModel", "Valid from"),
     [](const PriceEntry &row) { return row.validFrom.isValid() ? QVariant(row.validFrom) : QVariant(); },
     [](const PriceEntry &row) { return row.validFrom.toString(Qt::ISODate); }},
    {QT_TRANSLATE_NOOP("PriceTableModel", "Note"), [](const PriceEntry &row) { return QVariant(row.note); }, nullptr,
     [](const PriceEntry &row, int role) {
         return role == Qt::ToolTipRole && !row.note.isEmpty() ? QVariant(row.note) : QVariant();
     }},
    {QT_TRANSLATE_NOOP("PriceTableModel", "From whom"), [](const PriceEntry &row) { return QVariant(int(row.source)); },
     priceSourceText, quietOther},
}};

/// Empty: none. A decimal comma is understood; what is no number is one that is refused.
std::optional<double> typedAmount(QString text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool ok = false;
    const double number = text.replace(u',', u'.').toDouble(&ok);
    return ok ? number : -1;
}

void putTyped(PriceEntry &entry, int column, const QString &text)
{
    switch (column) {
    case PriceTableModel::ModelColumn:
        entry.model = text;
        break;
    case PriceTableModel::ProviderColumn:
        entry.provider = text == priceTableText(QT_TRANSLATE_NOOP("PriceTableModel", "any")) ? QString() : text;
        break;
    case PriceTableModel::InputColumn:
        entry.price.input = typedAmount(text).value_or(-1);
        break;
    case PriceTableModel::OutputColumn:
        entry.price.output = typedAmount(text).value_or(-1);
        break;
    case PriceTableModel::CachedColumn:
        entry.price.cachedInput = typedAmount(text);
        break;
    case PriceTableModel::WriteColumn:
        entry.price.cacheWrite = typedAmount(text);
        break;
    case PriceTableModel::WriteHourColumn:
        entry.price.cacheWriteHour = typedAmount(text);
        break;
    case PriceTableModel::BatchColumn:
        entry.price.batchFactor = typedAmount(text);
        break;
    case PriceTableModel::CurrencyColumn:
        entry.price.currency = text.toUpper();
        break;
    case PriceTableModel::FromColumn:
        entry.validFrom = QDate::fromString(text, Qt::ISODate);
        break;
    case PriceTableModel::NoteColumn:
        entry.note = text;
        break;
    default:
        break;
    }
}
}

PriceTableModel::PriceTableModel(QObject *parent)
    : TableModel(priceColumns, "PriceTableModel", parent)
{
}

QVariant PriceTableModel::data(const QModelIndex &index, int role) const
{
    return TableModel::data(index, role == Qt::EditRole ? Qt::DisplayRole : role);
}

Qt::ItemFlags PriceTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    const bool isEditable = index.isValid() && m_isEditable && index.column() != SourceColumn;
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool PriceTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    PriceEntry entry = row(index.row());
    const QString text = value.toString().trimmed();
    putTyped(entry, index.column(), text);
    QString problem = priceEntryProblem(entry);
    const bool isNoDay = index.column() == FromColumn && !text.isEmpty() && !entry.validFrom.isValid();
    if (entry == row(index.row()) && !isNoDay)
        return true;
    if (isNoDay)
        problem = priceTableText(QT_TRANSLATE_NOOP("PriceTableModel", "A day is written like 2027-01-31."));
    const int changed = rowIndex(index.row());
    for (int other = 0; problem.isEmpty() && other < rows().size(); ++other) {
        if (other != changed && rows().at(other).isSamePlace(entry))
            problem = priceTableText(QT_TRANSLATE_NOOP(
                "PriceTableModel", "There is a price for this provider, model and day already; edit that one."));
    }
    if (!problem.isEmpty()) {
        emit refused(problem);
        return false;
    }
    entry.source = PriceSource::User;
    entry.updated = QDate::currentDate();
    emit entryWished(changed, entry);
    return true;
}

QString priceSourceText(const PriceEntry &entry)
{
    const QString who = entry.source == PriceSource::LiteLlm
        ? u"LiteLLM"_s
        : priceTableText(QT_TRANSLATE_NOOP("PriceTableModel", "you"));
    if (!entry.updated.isValid())
        return who;
    return who + u", "_s + QLocale().toString(entry.updated, QLocale::ShortFormat);
}

QString priceAmountText(double amount)
{
    return QLocale().toString(amount, 'g', QLocale::FloatingPointShortest);
}
