#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;

/// Reads Assay's entry of that name from the system's keychain. The handler is called later, unless `context` is gone
/// by then. There is no fallback to a file: a keychain that can't be used is an error that says so.
void readKeychain(const QString &name, QObject *context, std::function<void(const Result<QByteArray> &)> handler);
/// Keeps Assay's entry of that name, over one that is there. The handler is called later, unless `context` is gone.
void writeKeychain(const QString &name, const QByteArray &key, QObject *context,
                   std::function<void(const Result<void> &)> handler);
