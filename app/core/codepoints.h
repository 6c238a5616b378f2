#pragma once

#include <QStringView>

/// Code points of a text that holds no half surrogate pairs: what people call its characters.
qsizetype codePointCount(QStringView text);
