#pragma once

#include <QMap>
#include <QString>
#include <QVariant>

/// Whether a template is Jinja: {{ or {% occurs in it.
bool isJinja(const QString &source);

/// Replaces {question}, {answer}, {reference}, {context} and {choices} by their values, in one pass; every other brace,
/// and every name without a value, stays as it is. Choices are lettered lines: "A. …".
QString replaceSingleBraces(const QString &source, const QMap<QString, QVariant> &values);
