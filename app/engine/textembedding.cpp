#include "textembedding.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <memory>

namespace {
/// Keeps a call well below the limits of services: OpenAI takes 300,000 tokens at once (providers.md A.2).
constexpr qsizetype mostBytesAtOnce = 400'000;

/// The texts of calls that are out, and what has come.
struct Gathering
{
    QStringList texts; ///< as they were given
    QStringList distinct;
    QHash<QString, EmbeddingVector> vectors; ///< by text
    EmbeddedTexts result;
    EmbeddingDone done;
    int out = 0; ///< calls

    void take(const QStringList &part, const CallResult &call)
    {
        result.calls.append(call.calls);
        const bool isComplete = call.ending == CallResult::Ending::Completed;
        for (qsizetype i = 0; isComplete && i < part.size(); ++i)
            vectors.insert(part[i], call.vectors[i]);
        // One that failed says more than one that was abandoned.
        if (call.ending == CallResult::Ending::Failed && result.ending != CallResult::Ending::Failed) {
            result.ending = CallResult::Ending::Failed;
            result.error = call.error;
        }
        if (--out == 0)
            finish();
    }

    void finish()
    {
        if (vectors.size() == distinct.size()) {
            result.ending = CallResult::Ending::Completed;
            result.vectors.reserve(texts.size());
            for (const QString &text : std::as_const(texts))
                result.vectors.append(vectors.value(text));
            checkLengths();
        }
        done(result);
    }

    /// Several servers of one model could have different ones.
    void checkLengths()
    {
        const qsizetype length = result.vectors.isEmpty() ? 0 : result.vectors.constFirst().size();
        const bool areAlike = std::ranges::all_of(
            result.vectors, [length](const EmbeddingVector &vector) { return vector.size() == length; });
        if (areAlike)
            return;
        result.vectors.clear();
        fail(ErrorKind::MalformedAnswer,
             QCoreApplication::translate("TextEmbedding",
                                         "The model's vectors have different lengths, so they can't be compared. Check "
                                         "that all of its servers have the same model."));
    }

    void fail(ErrorKind kind, const QString &message)
    {
        result.ending = CallResult::Ending::Failed;
        result.error.kind = kind;
        result.error.message = message;
    }
};

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QList<QStringList> partsOf(const QStringList &texts, qsizetype mostTexts)
{
    QList<QStringList> parts;
    qsizetype bytes = 0;
    for (const QString &text : texts) {
        const qsizetype size = text.toUtf8().size();
        if (parts.isEmpty() || parts.constLast().size() >= mostTexts || bytes + size > mostBytesAtOnce) {
            parts.append(QStringList());
            bytes = 0;
        }
        parts.last().append(text);
        bytes += size;
    }
    return parts;
}
}

void embedTexts(Caller *caller, int model, qint64 owner, const QStringList &texts, const EmbeddingDone &done)
{
    const auto gathering = std::make_shared<Gathering>();
    gathering->texts = texts;
    gathering->distinct = texts;
    gathering->distinct.removeDuplicates();
    gathering->done = done;
    const auto blank = std::ranges::find_if(texts, isBlank);
    if (blank != texts.end())
        gathering->fail(ErrorKind::BadInput,
                        QCoreApplication::translate("TextEmbedding", "Text %1 is empty: it has no meaning to compare.")
                            .arg(blank - texts.begin() + 1));
    if (texts.isEmpty() || blank != texts.end()) {
        QMetaObject::invokeMethod(
            caller, [gathering] { gathering->finish(); }, Qt::QueuedConnection);
        return;
    }
    const QList<QStringList> parts = partsOf(gathering->distinct, std::max<qsizetype>(1, caller->mostTexts(model)));
    gathering->out = int(parts.size());
    for (const QStringList &part : parts) {
        CallJob job;
        job.model = model;
        job.owner = owner;
        job.texts = part;
        caller->submit(std::move(job), [gathering, part](const CallResult &call) { gathering->take(part, call); });
    }
}

QList<Call> callsUntil(QList<Call> before, const EmbeddedTexts &embedded)
{
    before += embedded.calls;
    for (qsizetype i = 0; i < before.size(); ++i)
        before[i].attempt = int(i) + 1;
    return before;
}
