#include "benchmarkjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
ordered_json jsonText(const QString &text)
{
    return text.toStdString();
}

void insertText(ordered_json &object, const char *key, const QString &text)
{
    if (!text.isEmpty())
        object[key] = text.toStdString();
}

/// Further keys behind the format's own, which they never replace.
void insertExtra(ordered_json &object, const QJsonObject &extra)
{
    for (auto entry = extra.constBegin(); entry != extra.constEnd(); ++entry) {
        const std::string key = entry.key().toStdString();
        if (!object.contains(key))
            object[key] = jsonOf(entry.value());
    }
}

ordered_json writtenBy(const BenchmarkQuestion &question)
{
    if (question.origin == QuestionOrigin::Manual)
        return {{"model_name", ""}, {"type", "human"}};
    return {{"model_name", question.generator.toStdString()}, {"type", "ai"}};
}

ordered_json quotesJson(const QList<QuotePlace> &quotes)
{
    ordered_json array = ordered_json::array();
    for (const QuotePlace &place : quotes)
        array.push_back({{"quote", jsonText(place.quote)},
                         {"document", jsonText(place.document)},
                         {"page", place.page},
                         {"offset", qint64(place.offset)},
                         {"length", qint64(place.length)}});
    return array;
}

ordered_json checksJson(const QList<CheckVerdict> &checks)
{
    ordered_json array = ordered_json::array();
    for (const CheckVerdict &check : checks)
        array.push_back({{"check", jsonText(checkKindName(check.kind))},
                         {"passed", check.passed},
                         {"score", check.score ? ordered_json(*check.score) : ordered_json()},
                         {"reason", jsonText(check.reason)}});
    return array;
}

template <typename T>
T numberIn(const ordered_json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->template get<T>() : T();
}

const ordered_json &memberOf(const ordered_json &object, const char *key)
{
    static const ordered_json nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

QList<QuotePlace> quotesFrom(const ordered_json &array)
{
    QList<QuotePlace> quotes;
    for (const ordered_json &entry : array) {
        if (entry.is_object())
            quotes.append({textIn(entry, "quote"), textIn(entry, "document"), numberIn<int>(entry, "page"),
                           numberIn<qsizetype>(entry, "offset"), numberIn<qsizetype>(entry, "length")});
    }
    return quotes;
}

QList<CheckVerdict> checksFrom(const ordered_json &array)
{
    QList<CheckVerdict> checks;
    for (const ordered_json &entry : array) {
        const auto kind = entry.is_object() ? checkKindFromName(textIn(entry, "check")) : std::nullopt;
        if (!kind)
            continue;
        const ordered_json &score = memberOf(entry, "score");
        const ordered_json &passed = memberOf(entry, "passed");
        checks.append({*kind, passed.is_boolean() && passed.get<bool>(),
                       score.is_number() ? std::optional(score.get<double>()) : std::nullopt, textIn(entry, "reason")});
    }
    return checks;
}

QList<NamedText> namedTextsFrom(const ordered_json &object)
{
    QList<NamedText> texts;
    if (!object.is_object())
        return texts;
    for (const auto &[key, value] : object.items())
        texts.append({QString::fromStdString(key),
                      value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString()});
    return texts;
}
}

ordered_json jsonArrayOf(const QStringList &texts)
{
    ordered_json array = ordered_json::array();
    for (const QString &text : texts)
        array.push_back(text.toStdString());
    return array;
}

QByteArray compactJson(const ordered_json &value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, ordered_json::error_handler_t::replace));
}

QString textIn(const ordered_json &object, const char *key)
{
    const ordered_json &value = memberOf(object, key);
    return value.is_string() ? QString::fromStdString(value.get_ref<const std::string &>()) : QString();
}

QStringList textsIn(const ordered_json &value)
{
    if (value.is_string())
        return {QString::fromStdString(value.get_ref<const std::string &>())};
    QStringList texts;
    if (!value.is_array())
        return texts;
    for (const ordered_json &entry : value) {
        if (entry.is_string())
            texts.append(QString::fromStdString(entry.get_ref<const std::string &>()));
    }
    return texts;
}

QJsonValue qtValue(const ordered_json &value)
{
    return QJsonDocument::fromJson('[' + compactJson(value) + ']').array().at(0);
}

ordered_json jsonOf(const QJsonValue &value)
{
    const QByteArray bytes = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return ordered_json::parse(bytes.constData(), bytes.constData() + bytes.size()).at(0);
}

ordered_json llamaIndexExample(const BenchmarkQuestion &question)
{
    return {{"query", jsonText(question.question)},
            {"query_by", writtenBy(question)},
            {"reference_contexts", jsonArrayOf(question.contexts)},
            {"reference_answer", jsonText(question.answer)},
            {"reference_answer_by", writtenBy(question)}};
}

ordered_json ragasRow(const BenchmarkQuestion &question)
{
    ordered_json row = {{"user_input", jsonText(question.question)},
                        {"reference_contexts", jsonArrayOf(question.contexts)},
                        {"reference", jsonText(question.answer)}};
    insertExtra(row, question.extra);
    if (!row.contains("synthesizer_name"))
        row["synthesizer_name"] = question.origin == QuestionOrigin::Manual
            ? "manual"
            : (question.kind ? questionKindName(*question.kind) : u"assay"_s).toStdString();
    insertText(row, "id", question.id);
    insertText(row, "document", question.document);
    return row;
}

ordered_json deepEvalGolden(const BenchmarkQuestion &question)
{
    ordered_json golden = {{"input", jsonText(question.question)},
                           {"actual_output", nullptr},
                           {"expected_output", jsonText(question.answer)},
                           {"context", jsonArrayOf(question.contexts)},
                           {"source_file", question.document.isEmpty() ? ordered_json() : jsonText(question.document)}};
    QJsonObject extra = question.extra;
    ordered_json metadata = jsonOf(extra.take(u"additional_metadata"_s));
    if (!metadata.is_object())
        metadata = ordered_json::object();
    insertText(metadata, "id", question.id);
    metadata["origin"] = questionOriginName(question.origin).toStdString();
    if (question.kind)
        metadata["kind"] = questionKindName(*question.kind).toStdString();
    golden["additional_metadata"] = std::move(metadata);
    insertExtra(golden, extra);
    return golden;
}

ordered_json assayLine(const BenchmarkQuestion &question)
{
    ordered_json hashes = ordered_json::object();
    for (const NamedText &hash : question.promptHashes)
        hashes[hash.name.toStdString()] = hash.text.toStdString();
    ordered_json pages = ordered_json::array();
    for (const int page : question.pages)
        pages.push_back(page);
    const QString editedAt
        = question.editedAt.isValid() ? question.editedAt.toUTC().toString(Qt::ISODateWithMs) : QString();
    return {{"assay", 1},
            {"id", jsonText(question.id)},
            {"question", jsonText(question.question)},
            {"answer", jsonText(question.answer)},
            {"contexts", jsonArrayOf(question.contexts)},
            {"document", jsonText(question.document)},
            {"pages", std::move(pages)},
            {"kind", question.kind ? jsonText(questionKindName(*question.kind)) : ordered_json()},
            {"origin", jsonText(questionOriginName(question.origin))},
            {"status", jsonText(questionStatusName(question.status))},
            {"quotes", quotesJson(question.quotes)},
            {"checks", checksJson(question.checks)},
            {"language", jsonText(question.language)},
            {"difficulty", jsonText(question.difficulty)},
            {"generator", jsonText(question.generator)},
            {"critic", jsonText(question.critic)},
            {"prompt_hashes", std::move(hashes)},
            {"seed", question.seed ? ordered_json(*question.seed) : ordered_json()},
            {"edited_by", jsonText(question.editedBy)},
            {"edited_at", jsonText(editedAt)},
            {"extra", jsonOf(question.extra)}};
}

BenchmarkQuestion questionFromAssayLine(const ordered_json &line)
{
    BenchmarkQuestion question;
    question.id = textIn(line, "id");
    question.question = textIn(line, "question");
    question.answer = textIn(line, "answer");
    question.contexts = textsIn(memberOf(line, "contexts"));
    question.document = textIn(line, "document");
    for (const ordered_json &page : memberOf(line, "pages")) {
        if (page.is_number_integer())
            question.pages.append(page.get<int>());
    }
    if (const QString kind = textIn(line, "kind"); !kind.isEmpty())
        question.kind = questionKindFromName(kind);
    question.origin = questionOriginFromName(textIn(line, "origin"));
    question.status = questionStatusFromName(textIn(line, "status"));
    question.quotes = quotesFrom(memberOf(line, "quotes"));
    question.checks = checksFrom(memberOf(line, "checks"));
    question.language = textIn(line, "language");
    question.difficulty = textIn(line, "difficulty");
    question.generator = textIn(line, "generator");
    question.critic = textIn(line, "critic");
    question.promptHashes = namedTextsFrom(memberOf(line, "prompt_hashes"));
    if (const ordered_json &seed = memberOf(line, "seed"); seed.is_number_unsigned())
        question.seed = seed.get<quint64>();
    question.editedBy = textIn(line, "edited_by");
    question.editedAt = QDateTime::fromString(textIn(line, "edited_at"), Qt::ISODateWithMs);
    question.extra = qtValue(memberOf(line, "extra")).toObject();
    return question;
}
