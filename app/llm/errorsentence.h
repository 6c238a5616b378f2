#pragma once

#include "errorclass.h"
#include "plan.h"

/// A sentence for a person: which server, what it said (bounded, plain), what to do. `url` may hold no credentials.
QString errorSentence(ErrorKind kind, const ModelSpec &model, const QString &origin, const ServerComplaint &complaint);
