#include "generationtexts.h"

#include "questioncritics.h"
#include "questionmix.h"
#include "questionstore.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

QString markerFor(const QByteArray &secret, const QString &text)
{
    constexpr qsizetype digits = 16;
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(text.toUtf8(), secret, QCryptographicHash::Sha256).toHex().first(digits));
}

QList<WindowChunk> chunksOfWindow(const WindowInfo &window, const QList<Chunk> &chunks)
{
    QList<WindowChunk> shown;
    for (qint64 position = window.span.first; position < window.span.end; ++position) {
        const qsizetype index = position - window.span.first;
        if (index < chunks.size() && chunks[index].setAside == SetAside::None)
            shown.append({position, chunks[index]});
    }
    return shown;
}

QString textOfWindow(const QList<WindowChunk> &chunks)
{
    QStringList texts;
    for (const WindowChunk &shown : chunks)
        texts.append(shown.chunk.text);
    return texts.join(u"\n\n"_s);
}

WindowTask taskOf(const GenerationSpec &spec, qint64 window, const QList<WindowChunk> &chunks, const QByteArray &secret)
{
    return {kindsForWindow(spec.kinds, spec.questionsPerWindow, window, spec.seed, chunks.size()), spec.language,
            spec.checks.maxAnswerCharacters, markerFor(secret, textOfWindow(chunks))};
}

QString windowsDatasetName(const QString &benchmark)
{
    return benchmark + u" · windows"_s;
}

DatasetShape windowsShape()
{
    DatasetShape shape;
    shape.columns = QStringList{u"id"_s, u"question"_s} + generationFieldNames();
    shape.roles = {{Role::Id, u"id"_s}, {Role::Question, u"question"_s}, {Role::Context, u"context"_s}};
    return shape;
}

QStringList windowCells(qint64 window, const QList<WindowChunk> &chunks, const WindowTask &task)
{
    const Item item = windowItem(chunks, task);
    const auto field = [&](QStringView name) {
        const QString *text = item.field(name);
        return text ? *text : QString();
    };
    // People who look at the run find the window by what stands in for its question.
    QStringList cells{QString::number(window + 1), field(u"document") + u" · "_s + field(u"chunks")};
    const QStringList names = generationFieldNames();
    for (const QString &name : names)
        cells.append(field(name));
    return cells;
}

QStringList questionCells(const GeneratedQuestion &question, const QList<WindowChunk> &chunks, const QByteArray &secret)
{
    const QString context = textOfWindow(chunks);
    const QString marker = markerFor(secret, question.question + question.answer + context);
    return QuestionColumns::cells(question, questionItem(question, context, marker));
}
