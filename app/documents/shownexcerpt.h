#pragma once

#include <QString>

/// The begin of a text of models or documents in one line, as reasons and messages show it: without control, format and
/// bidirectional characters.
QString shownExcerpt(const QString &text);
