#pragma once

#include <QString>
#include <QVariant>

/// str(value) as Python writes it: True, None, 1.0, ['a', 1]. Stops growing soon after `limit` characters.
QString pythonText(const QVariant &value, qsizetype limit);
/// A double as Python's repr writes it: 1.0, 1e+16, nan.
QString pythonNumber(double value);
/// JSON as json.dumps(value, ensure_ascii=False, sort_keys=True) writes it, indented by `indent` blanks when > 0.
QString jsonText(const QVariant &value, int indent, qsizetype limit);
