#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QStringList>

// Writing plans as JSON.

QByteArray quotedJson(const QString &text);
/// With no more digits than it needs to be read back.
QByteArray jsonNumber(double number);
QByteArray rawTexts(const QStringList &texts);

/// The members of an object in the order they are added; what is empty, 0 or false is the default and left out.
class PlanMembers
{
public:
    void raw(QLatin1StringView key, const QByteArray &json)
    {
        if (!json.isEmpty())
            m_members.append('"' + QByteArray(key.data(), key.size()) + "\":" + json);
    }
    void text(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            raw(key, quotedJson(value));
    }
    void texts(QLatin1StringView key, const QStringList &values)
    {
        if (!values.isEmpty())
            raw(key, rawTexts(values));
    }
    void number(QLatin1StringView key, double value)
    {
        if (value != 0)
            raw(key, jsonNumber(value));
    }
    void seed(QLatin1StringView key, quint64 value)
    {
        if (value != 0)
            raw(key, QByteArray::number(value));
    }
    void boolean(QLatin1StringView key, bool value)
    {
        if (value)
            raw(key, "true");
    }
    bool isEmpty() const { return m_members.isEmpty(); }
    QByteArray object() const { return '{' + m_members.join(',') + '}'; }
    QByteArray objectIfAny() const { return isEmpty() ? QByteArray() : object(); }

private:
    QByteArrayList m_members;
};

/// A list of them; nothing for an empty one.
template <typename T>
QByteArray jsonObjects(const QList<T> &values, QByteArray (*toJson)(const T &))
{
    QByteArrayList objects;
    for (const T &value : values)
        objects.append(toJson(value));
    return objects.isEmpty() ? QByteArray() : '[' + objects.join(',') + ']';
}
