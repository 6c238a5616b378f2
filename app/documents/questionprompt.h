#pragma once

#include "generation.h"
#include "plan.h"

/// A chunk of a window with its position among all chunks, from 0.
struct WindowChunk
{
    qint64 position = 0;
    Chunk chunk;
};

/// What a window is asked for.
struct WindowTask
{
    QList<QuestionKind> kinds; ///< one for each question
    QString language; ///< "fr"; empty: the document's own
    int maxAnswerCharacters = 300;
    QString nonce; ///< 16 or more hex digits, not to be guessed by who wrote the document
};

/// The prompt that asks for questions: Assay's over the fields of windowItem(), or the user's own as it is.
PromptSpec generationPrompt(const GenerationSpec &spec);
/// Names of the fields that such a prompt may use: context, passages, document, pages, chunks, count, kinds, language,
/// max_characters, not_told, marker.
QStringList generationFieldNames();

/// A window as an item of a run: `context` is its text, and every value of the prompt is a field. Text of documents is
/// made safe for models (judgeSafeText), so that nothing in it can close a marker. `id` and `version` are left to the
/// caller.
Item windowItem(const QList<WindowChunk> &chunks, const WindowTask &task);
/// The language that a window's questions are in: the task's, else the one of its text; "" when it can't be told.
QString languageOfWindow(const QList<WindowChunk> &chunks, const WindowTask &task);

/// The answer of questions that the documents do not answer, in a language ("fr"); English for those we do not have.
QString notToldSentence(const QString &language);
