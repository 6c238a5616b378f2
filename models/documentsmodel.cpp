#include "documentsmodel.h"

#include "formatting.h"
#include "generationwords.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qsizetype mostNotices = 12; ///< that a tooltip tells

QVariant documentOther(const DocumentInfo &row, int role)
{
    if (role != Qt::ToolTipRole)
        return {};
    const QString place = row.path.isEmpty() ? row.name : row.path;
    return tipText({oneLine(row.title, 200), oneLine(place, 300)});
}

QVariant pagesValue(const DocumentInfo &row)
{
    return row.pages > 0 ? QVariant(row.pages) : QVariant();
}

QString noticesText(const DocumentInfo &row)
{
    return oneLine(row.notices.join(u" · "_s), 400);
}

QVariant noticesOther(const DocumentInfo &row, int role)
{
    if (role == QuietRole)
        return true;
    if (role == Qt::ToolTipRole && !row.notices.isEmpty())
        return tipText(row.notices.first(std::min<qsizetype>(row.notices.size(), mostNotices)));
    return {};
}

constexpr Column<DocumentInfo> documentColumns[] = {
    {QT_TRANSLATE_NOOP("DocumentsModel", "Document"), [](const DocumentInfo &row) { return QVariant(row.name); },
     [](const DocumentInfo &row) { return oneLine(row.name, 200); }, documentOther},
    {QT_TRANSLATE_NOOP("DocumentsModel", "Format"), [](const DocumentInfo &row) { return QVariant(row.format); },
     [](const DocumentInfo &row) { return documentFormatText(row.format); }},
    {QT_TRANSLATE_NOOP("DocumentsModel", "Pages"), pagesValue,
     [](const DocumentInfo &row) { return row.pages > 0 ? countText(row.pages) : noValueText(); }, nullptr, true},
    {QT_TRANSLATE_NOOP("DocumentsModel", "Characters"),
     [](const DocumentInfo &row) { return QVariant(row.characters); },
     [](const DocumentInfo &row) { return countText(row.characters); }, nullptr, true},
    {QT_TRANSLATE_NOOP("DocumentsModel", "Notices"),
     [](const DocumentInfo &row) { return QVariant(row.notices.size()); }, noticesText, noticesOther},
};
}

DocumentsModel::DocumentsModel(QObject *parent)
    : TableModel(documentColumns, "DocumentsModel", parent)
{
}
