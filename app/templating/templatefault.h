#pragma once

#include <QString>

/// What is wrong with a template, and at which UTF-16 offset of its source.
struct TemplateFault
{
    qsizetype offset = 0;
    QString message;
};
