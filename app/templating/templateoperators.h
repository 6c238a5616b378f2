#pragma once

#include <QString>
#include <QVariant>

/// No text that a template makes is longer than this.
constexpr qsizetype maxTemplateText = 32 * 1024 * 1024;

/// A value, or the sentence that says why there is none.
struct TemplateOutcome
{
    QVariant value;
    QString fault;
};

/// left symbol right for + - * / // % ~, with Python's meaning. Numbers that overflow are a fault.
TemplateOutcome binaryOperation(const QString &symbol, const QVariant &left, const QVariant &right);
/// left symbol right for == != < <= > >= in, "not in".
TemplateOutcome comparison(const QString &symbol, const QVariant &left, const QVariant &right);
/// -value.
TemplateOutcome negation(const QVariant &value);
/// The sentence for a text that would grow too long.
QString textTooLong();
