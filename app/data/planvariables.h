#pragma once

#include "planobject.h"

/// Whether the text has ${ in it.
bool hasVariables(QStringView text);

/// Whether each ${NAME} of the text is in the environment.
bool hasAllVariables(const PlanContext &context, const QString &text);

/// The text of a key with each ${NAME} replaced from the environment. An undefined or empty variable is the object's
/// error and says where it was looked for. With `noCredentials`, variables that are credentials by their name or their
/// value are refused: such a text is shown, stored and sent anywhere.
QString expandedText(const PlanObject &object, const QString &key, const QString &text, bool noCredentials);

/// A text file that the plan names, at most 1 MiB of UTF-8; a byte order mark is dropped.
QString planTextFile(const PlanObject &object, const QString &key);
