#pragma once

#include "dataset.h"
#include "result.h"

#include <QByteArray>
#include <QProcessEnvironment>

/// What a .env file says. Later lines win over earlier ones of the same name.
struct Dotenv
{
    QList<NamedText> values;
    QList<int> unreadableLines; ///< 1-based; left out, as python-dotenv does

    /// The value, or nullptr.
    const QString *value(QStringView name) const;
};

/// Reads .env text by python-dotenv's rules: NAME=value, `export ` before it, # comments, 'literal' texts (with \' and
/// \\), "texts" with \n \t \" and the like, both over several lines. ${OTHER} inside values is not replaced.
Dotenv parseDotenv(const QByteArray &text);

/// Reads the file, at most 1 MiB. A file that does not exist has no values; File when it can't be read.
Result<Dotenv> readDotenv(const QString &path);

/// The environment, completed (never overridden) from the file.
QProcessEnvironment completedEnvironment(const QProcessEnvironment &environment, const Dotenv &dotenv);

/// True for letters, digits and _, not beginning with a digit.
bool isVariableName(QStringView name);
