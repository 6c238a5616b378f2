#pragma once

#include "askers.h"

class QWidget;

/// Shows the whole command, as plain text, and asks whether it may be started. "No" is what Enter and Escape mean.
CommandAnswer askForCommand(QWidget *parent, const CommandQuestion &question);
