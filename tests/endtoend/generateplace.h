#pragma once

#include "cliprocess.h"
#include "testpaths.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

inline constexpr const char *writerScript
    = R"({"rules": [{"model": "writer", "answer": "generate"}, {"model": "critic", "answer": "score"}]})";

/// A plan whose documents are in `folder`; `generate` and `more` are members.
inline QByteArray generating(const QString &origin, const QString &folder, const QByteArray &generate = {},
                             const QByteArray &more = {})
{
    return R"({"documents": {"paths": [")" + folder.toUtf8() + R"("], "max_characters": 200, "overlap": 0,
                             "window_size": 2, "window_step": 2},
               "generate": {"dataset": "manuals", "generator": "writer")"
        + generate + R"(},
               "models": [)"
        + modelEntry("writer", origin, R"("price": {"input": 1, "output": 1})") + ','
        + modelEntry("critic", origin, R"("price": {"input": 1, "output": 1})") + "]" + more + "}";
}

inline constexpr const char *withCritic = R"(, "checks": {"critic": "critic"})";

inline QString ownDocuments()
{
    return testData(u"documents"_s);
}

/// The three texts of the test's documents, without the table.
inline void copyTexts(const CliWorkplace &place)
{
    QDir(place.path(u"."_s)).mkdir(u"docs"_s);
    for (const QString &name : {u"pump.md"_s, u"beehive.txt"_s, u"moulin.txt"_s})
        QVERIFY(QFile::copy(ownDocuments() + u'/' + name, place.path(u"docs/"_s + name)));
}

inline int countOf(const CliWorkplace &place, const QString &sql)
{
    return place.query(u"plan.assay"_s, sql).value(0).toInt();
}
