#include "benchmarkwriting.h"

#include "benchmarkjson.h"
#include "pythonlist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray quotedCell(const QString &text)
{
    const bool quote = std::ranges::any_of(text, [](QChar c) { return QStringView(u",\"\n\r").contains(c); })
        || text != text.trimmed();
    if (!quote)
        return text.toUtf8();
    return '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

QByteArray seedRow(const BenchmarkQuestion &question, const BenchmarkWriting &writing)
{
    const QString mark = question.origin == QuestionOrigin::Manual ? u"Manual_"_s : QString();
    const QString chunks = writing.chunkLists == ChunkListForm::PythonList
        ? pythonListText(question.contexts)
        : QString::fromUtf8(compactJson(jsonArrayOf(question.contexts)));
    return (writing.ids ? quotedCell(question.id) + ',' : QByteArray()) + quotedCell(mark + question.question) + ','
        + quotedCell(chunks) + ',' + quotedCell(question.answer) + "\r\n";
}

QByteArray inArray(const nlohmann::ordered_json &object, qint64 position)
{
    return (position > 0 ? ",\n" : "\n") + compactJson(object);
}
}

QByteArray benchmarkHead(const BenchmarkWriting &writing)
{
    switch (writing.format) {
    case BenchmarkFormat::SeedCsv:
        return QByteArray(writing.ids ? "id," : "") + "query,relevant_chunks,response\r\n";
    case BenchmarkFormat::LlamaIndex:
        return "{\"examples\": [";
    case BenchmarkFormat::DeepEval:
        return "[";
    case BenchmarkFormat::Ragas:
    case BenchmarkFormat::AssayLines:
        break;
    }
    return {};
}

QByteArray benchmarkPart(const BenchmarkQuestion &question, qint64 position, const BenchmarkWriting &writing)
{
    switch (writing.format) {
    case BenchmarkFormat::SeedCsv:
        return seedRow(question, writing);
    case BenchmarkFormat::LlamaIndex:
        return inArray(llamaIndexExample(question), position);
    case BenchmarkFormat::DeepEval:
        return inArray(deepEvalGolden(question), position);
    case BenchmarkFormat::Ragas:
        return compactJson(ragasRow(question)) + '\n';
    case BenchmarkFormat::AssayLines:
        break;
    }
    return compactJson(assayLine(question)) + '\n';
}

QByteArray benchmarkTail(const BenchmarkWriting &writing)
{
    switch (writing.format) {
    case BenchmarkFormat::LlamaIndex:
        return "\n]}\n";
    case BenchmarkFormat::DeepEval:
        return "\n]\n";
    case BenchmarkFormat::SeedCsv:
    case BenchmarkFormat::Ragas:
    case BenchmarkFormat::AssayLines:
        break;
    }
    return {};
}

QByteArray benchmarkBytes(const QList<BenchmarkQuestion> &questions, const BenchmarkWriting &writing)
{
    QByteArray bytes = benchmarkHead(writing);
    for (qsizetype i = 0; i < questions.size(); ++i)
        bytes += benchmarkPart(questions[i], i, writing);
    return bytes + benchmarkTail(writing);
}
