#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

/// Reads Assay's entry of that name from the system's keychain. The handler is called later, unless `context` is gone
/// by then. There is no fallback to a file: a keychain that can't be used is an error that says so.
void readKeychain(const QString &name, QObject *context, std::function<void(const Result<QByteArray> &)> handler);
