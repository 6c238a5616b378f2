#pragma once

#include "modelpresets.h"

#include <functional>

class QMenu;

/// All models to begin with, under headings; the built-in ones in a menu of their own. `add` gets what is chosen.
void fillAddModelMenu(QMenu *menu, const std::function<void(const ModelPreset &)> &add);
