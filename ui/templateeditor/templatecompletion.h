#pragma once

#include <QString>

/// A name that is being written in a template, right before the cursor.
struct StartedName
{
    bool inTag = false; ///< within {{ or {%; else a whole {{ name }} is to be inserted
    bool tagOpen = false; ///< right behind {{ with nothing but spaces and the name's beginning
    QString beginning;
};

/// What is being written at the end of `before`, the text up to the cursor.
StartedName startedName(QStringView before);

/// What is to be inserted for a chosen name instead of its beginning, given the text on both sides of the cursor:
/// closes the tag where it is not closed yet.
QString completionText(const QString &name, const StartedName &started, QStringView before, QStringView after);
