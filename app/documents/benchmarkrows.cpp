#include "benchmarkrows.h"

#include "benchmarkjson.h"

#include <array>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
constexpr std::array questionKeys{"query", "user_input", "question", "input"};
constexpr std::array answerKeys{"reference",    "reference_answer", "expected_output", "expected_answer",
                                "ground_truth", "response",         "answer"};
constexpr std::array contextKeys{"relevant_chunks", "reference_contexts", "context", "contexts", "reference_context"};
constexpr std::array documentKeys{"document", "source_file", "source_doc"};
constexpr std::array idKeys{"id"};

/// What is left of a row while its parts are taken.
class RowParts
{
public:
    explicit RowParts(const ordered_json &row)
        : m_rest(row)
    {
    }

    /// Takes the value of the first key that is there and not null.
    template <size_t size>
    ordered_json take(const std::array<const char *, size> &keys)
    {
        for (const char *key : keys) {
            for (auto entry = m_rest.begin(); entry != m_rest.end(); ++entry) {
                if (entry.value().is_null()
                    || QString::fromStdString(entry.key())
                            .trimmed()
                            .compare(QLatin1StringView(key), Qt::CaseInsensitive)
                        != 0)
                    continue;
                ordered_json value = std::move(entry.value());
                m_rest.erase(entry.key());
                return value;
            }
        }
        return {};
    }
    ordered_json take(const char *key) { return take(std::array{key}); }

    QJsonObject rest() const
    {
        QJsonObject extra;
        for (const auto &[key, value] : m_rest.items()) {
            if (!value.is_null())
                extra.insert(QString::fromStdString(key), qtValue(value));
        }
        return extra;
    }

private:
    ordered_json m_rest;
};

QString scalarText(const ordered_json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get_ref<const std::string &>());
    return value.is_null() ? QString() : QString::fromUtf8(compactJson(value));
}

QStringList contextsFrom(const ordered_json &value)
{
    return value.is_string() ? splitList(scalarText(value), {}) : textsIn(value);
}

void takeAuthors(RowParts &parts, BenchmarkQuestion &question)
{
    const ordered_json author = parts.take("query_by");
    const ordered_json answerAuthor = parts.take("reference_answer_by");
    if (author.is_object()) {
        question.generator = textIn(author, "model_name");
        if (textIn(author, "type") == u"human"_s)
            question.origin = QuestionOrigin::Manual;
    }
    if (!answerAuthor.is_null() && answerAuthor != author)
        question.extra.insert(u"reference_answer_by"_s, qtValue(answerAuthor));
}

/// What Assay itself writes into Ragas' rows and DeepEval's goldens.
void takeOwnMarks(RowParts &parts, BenchmarkQuestion &question)
{
    const ordered_json synthesizer = parts.take("synthesizer_name");
    const QString name = scalarText(synthesizer);
    const QuestionKind kind = questionKindFromName(name);
    if (name == u"manual"_s)
        question.origin = QuestionOrigin::Manual;
    else if (questionKindName(kind) == name)
        question.kind = kind;
    else if (!synthesizer.is_null() && name != u"assay"_s)
        question.extra.insert(u"synthesizer_name"_s, qtValue(synthesizer));

    ordered_json metadata = parts.take("additional_metadata");
    if (metadata.is_object()) {
        RowParts own(metadata);
        if (question.id.isEmpty())
            question.id = scalarText(own.take("id"));
        if (const ordered_json origin = own.take("origin"); origin.is_string())
            question.origin = questionOriginFromName(scalarText(origin));
        if (const ordered_json given = own.take("kind"); given.is_string())
            question.kind = questionKindFromName(scalarText(given));
        if (const QJsonObject rest = own.rest(); !rest.isEmpty())
            question.extra.insert(u"additional_metadata"_s, rest);
    } else if (!metadata.is_null()) {
        question.extra.insert(u"additional_metadata"_s, qtValue(metadata));
    }
}
}

BenchmarkQuestion questionFromRow(const ordered_json &row)
{
    const QString manualMark = u"Manual_"_s;
    BenchmarkQuestion question;
    RowParts parts(row);
    question.id = scalarText(parts.take(idKeys)).trimmed();
    question.question = scalarText(parts.take(questionKeys));
    question.answer = scalarText(parts.take(answerKeys));
    question.contexts = contextsFrom(parts.take(contextKeys));
    question.document = scalarText(parts.take(documentKeys));
    takeAuthors(parts, question);
    takeOwnMarks(parts, question);
    if (question.question.startsWith(manualMark)) {
        question.question.remove(0, manualMark.size());
        question.origin = QuestionOrigin::Manual;
    }
    const QJsonObject rest = parts.rest();
    for (auto entry = rest.constBegin(); entry != rest.constEnd(); ++entry)
        question.extra.insert(entry.key(), entry.value());
    return question;
}

std::optional<BenchmarkFormat> formatOfRow(const ordered_json &row)
{
    if (!row.is_object())
        return std::nullopt;
    if (row.contains("assay"))
        return BenchmarkFormat::AssayLines;
    RowParts parts(row);
    if (!parts.take("query").is_null())
        return BenchmarkFormat::LlamaIndex;
    if (!parts.take("user_input").is_null() || !parts.take("question").is_null())
        return BenchmarkFormat::Ragas;
    return parts.take("input").is_null() ? std::nullopt : std::optional(BenchmarkFormat::DeepEval);
}
