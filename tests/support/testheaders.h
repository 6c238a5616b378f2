#pragma once

// Compiled once for all tests (add_test_headers); a test includes what it uses all the same.
#include <QtCore>
#include <QtTest>

#ifdef QT_WIDGETS_LIB
#include <QtWidgets>
#endif

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <ranges>
#include <vector>
