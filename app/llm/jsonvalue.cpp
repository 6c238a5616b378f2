#include "jsonvalue.h"

#include <cmath>

nlohmann::json parsedJson(QByteArrayView bytes)
{
    return nlohmann::json::parse(bytes.begin(), bytes.end(), nullptr, false);
}

const nlohmann::json *jsonMember(const nlohmann::json &object, const char *key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

const nlohmann::json *jsonMember(const nlohmann::json *object, const char *key)
{
    return object ? jsonMember(*object, key) : nullptr;
}

QString jsonText(const nlohmann::json *value)
{
    if (!value || !value->is_string())
        return {};
    const auto &text = value->get_ref<const std::string &>();
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString jsonScalarText(const nlohmann::json *value)
{
    if (value && value->is_number_integer())
        return QString::number(value->get<qint64>());
    return jsonText(value);
}

std::optional<qint64> jsonCount(const nlohmann::json *value)
{
    if (!value || !value->is_number())
        return std::nullopt;
    const double number = value->get<double>();
    if (!(number >= 0) || number > 1e15 || number != std::floor(number))
        return std::nullopt;
    return qint64(number);
}
