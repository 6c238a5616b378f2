#include "dataset.h"

#include "names.h"
#include "pythonlist.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array roleNames{
    Name{Role::None, ""},
    Name{Role::Id, "id"},
    Name{Role::Question, "question"},
    Name{Role::Reference, "reference"},
    Name{Role::Accepted, "accepted"},
    Name{Role::Wrong, "wrong"},
    Name{Role::Choices, "choices"},
    Name{Role::Context, "context"},
    Name{Role::Category, "category"},
    Name{Role::Given, "given"},
};

std::optional<QStringList> jsonList(const QString &cell)
{
    if (!QStringView(cell).trimmed().startsWith(u'['))
        return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(cell.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isArray())
        return std::nullopt;
    QStringList parts;
    const QJsonArray values = document.array();
    for (const QJsonValue &value : values) {
        if (value.isNull())
            continue; // an empty text would be right for an empty answer
        if (value.isArray())
            parts.append(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
        else if (value.isObject())
            parts.append(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
        else
            parts.append(value.toVariant().toString());
    }
    return parts;
}

/// The texts of a reference that is a JSON array of nothing but texts, as in OpenAI's evals; else none.
QStringList referenceTexts(const QString &cell)
{
    if (!QStringView(cell).trimmed().startsWith(u'['))
        return {};
    QStringList texts;
    const QJsonArray values = QJsonDocument::fromJson(cell.toUtf8()).array();
    for (const QJsonValue &value : values) {
        if (!value.isString())
            return {};
        texts.append(value.toString());
    }
    return texts;
}
}

QString roleName(Role role)
{
    return nameOf(roleNames, role);
}

Role roleFromName(QStringView name)
{
    return valueOf(roleNames, name);
}

qsizetype DatasetShape::columnOf(Role role) const
{
    const auto found = std::ranges::find(roles, role, &ColumnRole::role);
    return found == roles.end() ? -1 : columns.indexOf(found->column);
}

const QString *Item::field(QStringView name) const
{
    const auto found = std::ranges::find(fields, name, &NamedText::name);
    return found == fields.end() ? nullptr : &found->text;
}

Item makeItem(const DatasetShape &shape, const QString &id, const QStringList &cells)
{
    Item item;
    item.id = id;
    item.fields.reserve(shape.columns.size());
    for (qsizetype i = 0; i < shape.columns.size(); ++i)
        item.fields.append({shape.columns[i], cells.value(i)});

    // The separator of TruthfulQA's columns. Choices have commas and semicolons of their own more often.
    const QString answerSeparator = shape.listSeparator.isEmpty() ? u";"_s : shape.listSeparator;
    for (const ColumnRole &entry : shape.roles) {
        const QString *cell = item.field(entry.column);
        if (!cell)
            continue;
        switch (entry.role) {
        case Role::Question:
            item.question = *cell;
            break;
        case Role::Reference:
            item.reference = *cell;
            item.accepted += referenceTexts(*cell);
            break;
        case Role::Accepted:
            item.accepted += splitList(*cell, answerSeparator);
            break;
        case Role::Wrong:
            item.wrong += splitList(*cell, answerSeparator);
            break;
        case Role::Choices:
            item.choices += splitList(*cell, shape.listSeparator);
            break;
        case Role::Context:
            item.context = *cell;
            break;
        case Role::Category:
            item.category = *cell;
            break;
        case Role::None:
        case Role::Id:
        case Role::Given:
            break;
        }
    }
    return item;
}

Item withPassages(Item item, const QList<NamedText> &passages)
{
    QStringList texts;
    for (const NamedText &passage : passages)
        texts.append(passage.text);
    item.context = u""_s + texts.join(u"\n\n"_s); // not null: the item has a context, be it an empty one
    item.passages = passages;
    return item;
}

QStringList contextTexts(const Item &item)
{
    QStringList texts;
    for (const NamedText &passage : item.passages)
        texts.append(passage.text);
    if (texts.isEmpty() && !item.context.trimmed().isEmpty())
        texts = splitList(item.context, {});
    return texts;
}

QString choiceLetter(qsizetype index)
{
    QString letters;
    for (qsizetype rest = index; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + char16_t(rest % 26)));
    return letters;
}

QStringList splitList(const QString &cell, const QString &separator)
{
    if (QStringView(cell).trimmed().isEmpty())
        return {};
    if (const auto parts = jsonList(cell))
        return *parts;
    if (const auto parts = pythonTextList(cell))
        return *parts;
    if (separator.isEmpty())
        return {cell};
    QStringList parts;
    for (const QString &part : cell.split(separator)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}
