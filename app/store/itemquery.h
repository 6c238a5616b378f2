#pragma once

#include "datasetinfo.h"
#include "result.h"

#include <QList>

class Database;

/// The visible items that a query asks for. Text is found anywhere in the id or a cell, letter case aside (Unicode's
/// simple folding). A column whose cells are all numbers or empty is sorted by number, any other by its texts, letter
/// case aside and the same in every locale; empty cells come last either way, equal ones in the file's order.
Result<QList<ItemRef>> queryStoredItems(Database &database, const ItemQuery &query);
