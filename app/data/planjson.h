#pragma once

#include "result.h"

#include <QByteArray>

/// The plan's text without a byte order mark, once it is known to be UTF-8 and strict JSON, an object, without
/// duplicate keys. Errors name line and column, and what to do about the usual slips (comments, single quotes, a comma
/// too many, Python's True).
Result<QByteArray> checkedPlanJson(const QByteArray &file);

/// JSON without white space between its parts; numbers and strings stay as written.
QByteArray compactJson(QByteArrayView json);

/// JSON over several lines, two blanks for each level; numbers and strings stay as written.
QByteArray indentedJson(QByteArrayView json);

/// 1-based line of a place in a text.
int lineAt(QByteArrayView text, qsizetype offset);
