#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A question as a reply without JSON gives it.
struct PlainQuestion
{
    QString question;
    QString answer; ///< empty: none was written
    QStringList quotes;
};

/// Questions in lines: "Question: …", "Answer: …", "Quote: …" (also numbered, bold, in other languages, and over
/// several lines); without such labels, numbered lines and lines that end like a question are questions without
/// answers.
QList<PlainQuestion> questionsInLines(const QString &text);
