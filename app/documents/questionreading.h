#pragma once

#include "generation.h"

/// What was asked for, where a reply leaves it open.
struct QuestionsAsked
{
    QList<QuestionKind> kinds; ///< in order
    QString language; ///< of the questions
};

struct QuestionReading
{
    QList<GeneratedQuestion> questions; ///< quotes without their places
    QStringList problems; ///< whole sentences; empty: the reply was as asked
};

/// Reads a model's reply: JSON in any wrapping, else lines "Question: … Answer: …", else numbered questions without
/// answers. Never fails: what could not be read is a problem. At most 50 questions are kept, more than asked for too.
QuestionReading readQuestions(const QString &reply, const QuestionsAsked &asked);
