#include "scorersettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void putFlag(QJsonObject &object, const QString &key, bool flag)
{
    if (flag)
        object.insert(key, true);
}

void putNumber(QJsonObject &object, const QString &key, double number)
{
    if (number != 0)
        object.insert(key, number);
}
}

QByteArray scorerSettings(const ScorerSpec &spec)
{
    QJsonObject object;
    putText(object, u"kind"_s, spec.kind);
    putText(object, u"name"_s, spec.name);
    putText(object, u"judge"_s, spec.judge);
    putText(object, u"embeddings"_s, spec.embeddings);
    if (spec.scale)
        object.insert(u"scale"_s, QJsonArray{spec.scale->low, spec.scale->high});
    putNumber(object, u"step"_s, spec.step);
    if (spec.passAt)
        object.insert(u"pass_at"_s, *spec.passAt);
    putFlag(object, u"partial"_s, spec.partial);
    putText(object, u"prompt"_s, spec.prompt);
    putFlag(object, u"ignore_case"_s, spec.ignoreCase);
    putFlag(object, u"ignore_punctuation"_s, spec.ignorePunctuation);
    putFlag(object, u"ignore_numbers"_s, spec.ignoreNumbers);
    if (!spec.regexesToIgnore.isEmpty())
        object.insert(u"regexes_to_ignore"_s, QJsonArray::fromStringList(spec.regexesToIgnore));
    putText(object, u"pattern"_s, spec.pattern);
    putNumber(object, u"group"_s, spec.group);
    putNumber(object, u"tolerance"_s, spec.tolerance);
    putFlag(object, u"stemmer"_s, spec.stemmer);
    putText(object, u"tokenizer"_s, spec.tokenizer);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ScorerSpec scorerFromSettings(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ScorerSpec spec;
    spec.kind = object[u"kind"].toString();
    spec.name = object[u"name"].toString();
    spec.judge = object[u"judge"].toString();
    spec.embeddings = object[u"embeddings"].toString();
    if (const QJsonArray scale = object[u"scale"].toArray(); scale.size() == 2)
        spec.scale = Scale{scale[0].toDouble(), scale[1].toDouble()};
    spec.step = object[u"step"].toDouble();
    if (object.contains(u"pass_at"))
        spec.passAt = object[u"pass_at"].toDouble();
    spec.partial = object[u"partial"].toBool();
    spec.prompt = object[u"prompt"].toString();
    spec.ignoreCase = object[u"ignore_case"].toBool();
    spec.ignorePunctuation = object[u"ignore_punctuation"].toBool();
    spec.ignoreNumbers = object[u"ignore_numbers"].toBool();
    const QJsonArray regexes = object[u"regexes_to_ignore"].toArray();
    for (const QJsonValue &regex : regexes)
        spec.regexesToIgnore.append(regex.toString());
    spec.pattern = object[u"pattern"].toString();
    spec.group = object[u"group"].toInt();
    spec.tolerance = object[u"tolerance"].toDouble();
    spec.stemmer = object[u"stemmer"].toBool();
    spec.tokenizer = object[u"tokenizer"].toString();
    return spec;
}
