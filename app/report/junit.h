#pragma once

#include "result.h"

#include <QString>

class ProjectReader;
class QIODevice;

/// Replaces what XML 1.0 does not allow (control characters, lone surrogates, U+FFFE, U+FFFF) by U+FFFD.
QString xmlText(QStringView text);

struct JunitCounts
{
    qint64 tests = 0;
    qint64 failures = 0;
    qint64 errors = 0;
    qint64 skipped = 0;
};

/// Writes a run for CI systems: a testsuite per candidate, in it a testcase per item, repeat and scorer, named by item
/// id and scorer so that the same case has the same name in every run. A score under pass_at is a failure with the
/// judge's or metric's reason; a failed answer and a judge that failed are errors; what is unscored otherwise is
/// skipped. Answers that are not there yet are left out. Reads the run twice: counts stand before the cases.
Result<JunitCounts> writeJunit(const ProjectReader &reader, qint64 run, QIODevice &device);
/// The same to a file, which is replaced only when everything was written.
Result<JunitCounts> writeJunitFile(const ProjectReader &reader, qint64 run, const QString &path);
