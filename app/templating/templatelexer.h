#pragma once

#include "templatefault.h"

#include <QList>

#include <optional>

struct TemplateToken
{
    enum class Kind { Text, OutputBegin, OutputEnd, BlockBegin, BlockEnd, Name, Integer, Float, String, Operator, End };

    Kind kind = Kind::End;
    QString text; ///< literal text, a name, digits, an unescaped string, an operator
    qsizetype offset = 0;

    bool is(Kind wanted, QStringView wantedText) const { return kind == wanted && text == wantedText; }
    bool isOperator(QStringView symbol) const { return is(Kind::Operator, symbol); }
    bool isName(QStringView name) const { return is(Kind::Name, name); }
};

struct TemplateTokens
{
    QList<TemplateToken> tokens; ///< ends with Kind::End
    std::optional<TemplateFault> fault;
};

/// Splits a Jinja template: text, {{ }}, {% %}; comments are dropped, raw blocks are text, `-` strips whitespace.
TemplateTokens lexTemplate(const QString &source);
/// Whether a name of the template language may begin with, or go on with, this character.
bool startsTemplateName(QChar character);
bool continuesTemplateName(QChar character);
