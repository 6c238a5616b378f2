#pragma once

#include "askers.h"

class QWidget;

/// Asks for a key (never shown, never kept) and whether a key may go to another address, before a run begins.
Askers windowAskers(QWidget *parent);
