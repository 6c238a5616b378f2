#include "planobject.h"

#include "jsontext.h"
#include "keylike.h"
#include "nearestname.h"
#include "planjson.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {
QString planTypeName(QByteArrayView value)
{
    switch (value.front()) {
    case '"':
        return QCoreApplication::translate("PlanFile", "a text");
    case '{':
        return QCoreApplication::translate("PlanFile", "an object");
    case '[':
        return QCoreApplication::translate("PlanFile", "a list");
    case 't':
    case 'f':
        return QCoreApplication::translate("PlanFile", "true or false");
    case 'n':
        return QCoreApplication::translate("PlanFile", "null (leave the key out instead)");
    default:
        return QCoreApplication::translate("PlanFile", "the number %1").arg(shownText(QString::fromUtf8(value)));
    }
}

bool isNumberText(QByteArrayView value)
{
    return value.front() == '-' || (value.front() >= '0' && value.front() <= '9');
}

bool isWholeNumberText(QByteArrayView value)
{
    return isNumberText(value) && std::ranges::none_of(value, [](char c) { return c == '.' || c == 'e' || c == 'E'; });
}

QString textWanted()
{
    return QCoreApplication::translate("PlanFile", "a text in double quotes");
}

QString numberWanted(const PlanRange &range)
{
    const auto shown = [](double bound) { return QString::number(bound, 'g', 12); };
    const bool hasLow = range.low > PlanRange().low;
    const bool hasHigh = range.high < PlanRange().high;
    if (hasLow && hasHigh)
        return QCoreApplication::translate("PlanFile", "a number from %1 to %2")
            .arg(shown(range.low), shown(range.high));
    if (hasLow && range.lowExcluded)
        return QCoreApplication::translate("PlanFile", "a number above %1").arg(shown(range.low));
    if (hasLow)
        return QCoreApplication::translate("PlanFile", "a number from %1 on").arg(shown(range.low));
    return QCoreApplication::translate("PlanFile", "a number");
}
}

void PlanContext::fail(const QString &path, QByteArrayView where, const QString &sentence, const QString &key)
{
    if (error)
        return;
    wrongKey = key.isEmpty() ? path : key;
    problem = sentence;
    const QString place = path.isEmpty() ? QCoreApplication::translate("PlanFile", "The plan") : path;
    const int line = where.isNull() ? 1 : lineAt(source, where.data() - source.constData());
    error = Error{ErrorKind::BadInput,
                  QCoreApplication::translate("PlanFile", "%1 (line %2): %3").arg(place).arg(line).arg(sentence)};
}

QString PlanContext::absolutePath(const QString &path) const
{
    return QDir::cleanPath(QDir(directory).absoluteFilePath(path));
}

PlanObject::PlanObject(PlanContext &context, QByteArrayView value, const QString &path, const PlanKeys &keys)
    : m_context(context)
    , m_value(value)
    , m_path(path)
{
    for (const JsonMember &member : jsonMembers(value))
        m_members.append({member.key, member.value});
    checkKeys(keys);
}

void PlanObject::checkKeys(const PlanKeys &keys) const
{
    for (const auto &[key, value] : m_members) {
        if (keys.known.contains(key))
            continue;
        QString near;
        for (const auto &[written, meant] : keys.meant) {
            if (near.isEmpty() && written == key)
                near = meant;
        }
        if (near.isEmpty())
            near = nearestName(key, keys.known);
        for (const auto &[written, meant] : keys.meant) {
            if (near.isEmpty() && !nearestName(key, {written}).isEmpty())
                near = meant;
        }
        const QString known = keys.known.join(u", "_s);
        m_context.fail(
            pathOf(shownText(key)), value,
            near.isEmpty()
                ? QCoreApplication::translate("PlanFile", "there is no such key. Known keys here: %1.").arg(known)
                : QCoreApplication::translate("PlanFile", "there is no such key; did you mean \"%1\"?").arg(near));
        return;
    }
}

QString PlanObject::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

QByteArrayView PlanObject::raw(const QString &key) const
{
    const auto found = std::ranges::find(m_members, key, &std::pair<QString, QByteArrayView>::first);
    return found == m_members.end() ? QByteArrayView() : found->second;
}

bool PlanObject::has(const QString &key) const
{
    return !raw(key).isNull();
}

void PlanObject::fail(const QString &key, const QString &sentence) const
{
    m_context.fail(pathOf(key), has(key) ? raw(key) : m_value, sentence);
}

void PlanObject::require(const QString &key, const QString &why) const
{
    if (has(key))
        return;
    const QString missing = QCoreApplication::translate("PlanFile", "\"%1\" is missing").arg(key);
    m_context.fail(m_path, m_value, missing + (why.isEmpty() ? u"."_s : u": "_s + why), key);
}

void PlanObject::wrongType(const QString &path, QByteArrayView found, const QString &wanted) const
{
    m_context.fail(path, found,
                   QCoreApplication::translate("PlanFile", "found %1, wanted %2.").arg(planTypeName(found), wanted));
}

QString PlanObject::text(const QString &key, const QString &missing) const
{
    const QByteArrayView value = raw(key);
    if (value.isNull())
        return missing;
    if (value.front() == '"')
        return jsonString(value);
    wrongType(pathOf(key), value, textWanted());
    return missing;
}

QString PlanObject::filledText(const QString &key, const QString &missing) const
{
    const QString found = text(key, missing);
    if (has(key) && found.trimmed().isEmpty())
        fail(key, QCoreApplication::translate("PlanFile", "the text is empty."));
    return found;
}

QString PlanObject::oneOf(const QString &key, const QStringList &names, const QString &missing) const
{
    const QString found = text(key, missing);
    if (!has(key) || names.contains(found))
        return found;
    const QString near = nearestName(found, names);
    const QString known = names.join(u", "_s);
    fail(key,
         near.isEmpty()
             ? QCoreApplication::translate("PlanFile", "\"%1\" is not known. Possible are: %2.")
                   .arg(shownText(found), known)
             : QCoreApplication::translate("PlanFile", "\"%1\" is not known; did you mean \"%2\"? Possible are: %3.")
                   .arg(shownText(found), near, known));
    return missing;
}

bool PlanObject::boolean(const QString &key, bool missing) const
{
    const QByteArrayView value = raw(key);
    if (value.isNull())
        return missing;
    if (value == "false")
        return false;
    if (value != "true")
        wrongType(pathOf(key), value, QCoreApplication::translate("PlanFile", "true or false, without quotes"));
    return true;
}

std::optional<double> PlanObject::number(const QString &key, const PlanRange &range) const
{
    const QByteArrayView value = raw(key);
    if (value.isNull())
        return std::nullopt;
    bool read = isNumberText(value);
    const double found = read ? value.toByteArray().toDouble(&read) : 0;
    const bool above = range.lowExcluded ? found > range.low : found >= range.low;
    if (read && std::isfinite(found) && above && found <= range.high)
        return found;
    wrongType(pathOf(key), value, numberWanted(range));
    return std::nullopt;
}

int PlanObject::integer(const QString &key, int low, int high, int missing) const
{
    const QByteArrayView value = raw(key);
    if (value.isNull())
        return missing;
    bool read = isWholeNumberText(value);
    const qint64 found = read ? value.toByteArray().toLongLong(&read) : 0;
    if (read && found >= low && found <= high)
        return int(found);
    const QString wanted = high == std::numeric_limits<int>::max()
        ? QCoreApplication::translate("PlanFile", "a whole number from %1 on").arg(low)
        : QCoreApplication::translate("PlanFile", "a whole number from %1 to %2").arg(low).arg(high);
    wrongType(pathOf(key), value, wanted);
    return missing;
}

quint64 PlanObject::seed(const QString &key) const
{
    const QByteArrayView value = raw(key);
    if (value.isNull())
        return 0;
    bool read = isWholeNumberText(value);
    const quint64 found = read ? value.toByteArray().toULongLong(&read) : 0;
    if (!read)
        wrongType(pathOf(key), value,
                  QCoreApplication::translate("PlanFile", "a whole number from 0 to 18446744073709551615"));
    return found;
}

bool PlanObject::isList(const QString &key) const
{
    if (has(key) && raw(key).front() != '[')
        wrongType(pathOf(key), raw(key), QCoreApplication::translate("PlanFile", "a list in [ ]"));
    return has(key) && raw(key).front() == '[';
}

bool PlanObject::isObject(const QString &key) const
{
    if (has(key) && raw(key).front() != '{')
        wrongType(pathOf(key), raw(key), QCoreApplication::translate("PlanFile", "an object in { }"));
    return has(key) && raw(key).front() == '{';
}

QStringList PlanObject::listOf(const QString &key, bool numbersToo) const
{
    QStringList found;
    if (!isList(key))
        return found;
    for (const QByteArrayView element : jsonElements(raw(key))) {
        if (element.front() == '"')
            found.append(jsonString(element));
        else if (numbersToo && isWholeNumberText(element))
            found.append(QString::fromLatin1(element));
        else
            wrongType(u"%1[%2]"_s.arg(pathOf(key)).arg(found.size()), element, textWanted());
    }
    return found;
}

QStringList PlanObject::texts(const QString &key) const
{
    return listOf(key, false);
}

QStringList PlanObject::ids(const QString &key) const
{
    return listOf(key, true);
}

QStringList PlanObject::textOrTexts(const QString &key) const
{
    if (!has(key))
        return {};
    if (raw(key).front() == '"')
        return {jsonString(raw(key))};
    if (raw(key).front() == '[')
        return texts(key);
    wrongType(pathOf(key), raw(key),
              QCoreApplication::translate("PlanFile", "a text in double quotes, or a list of texts"));
    return {};
}

std::optional<PlanObject> PlanObject::object(const QString &key, const PlanKeys &keys) const
{
    if (!isObject(key))
        return std::nullopt;
    return PlanObject(m_context, raw(key), pathOf(key), keys);
}

std::vector<PlanObject> PlanObject::objects(const QString &key, const PlanKeys &keys) const
{
    std::vector<PlanObject> found;
    if (!isList(key))
        return found;
    for (const QByteArrayView element : jsonElements(raw(key))) {
        const QString path = u"%1[%2]"_s.arg(pathOf(key)).arg(found.size());
        if (element.front() != '{') {
            wrongType(path, element, QCoreApplication::translate("PlanFile", "an object in { }"));
            break;
        }
        found.emplace_back(m_context, element, path, keys);
    }
    return found;
}

QList<std::pair<QString, QByteArrayView>> PlanObject::members(const QString &key) const
{
    QList<std::pair<QString, QByteArrayView>> found;
    if (!isObject(key))
        return found;
    for (const JsonMember &member : jsonMembers(raw(key)))
        found.append({member.key, member.value});
    return found;
}

QByteArray PlanObject::json(const QString &key) const
{
    if (!isObject(key))
        return {};
    const QByteArray compact = compactJson(raw(key));
    return compact == "{}" ? QByteArray() : compact;
}
