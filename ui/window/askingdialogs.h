#pragma once

#include "askers.h"

class QWidget;

/// Asks for a key (never shown, never kept), whether a key may go to another address, and whether a command may be
/// started, before a run begins; and whether a server that is not on this computer may be loaded.
Askers windowAskers(QWidget *parent);
