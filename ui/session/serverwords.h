#pragma once

#include "cellroles.h"
#include "serverstatus.h"

/// "starting", "ready" …
Pill serverPill(ServerState state);
