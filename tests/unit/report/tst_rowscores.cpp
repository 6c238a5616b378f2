#include "rowscores.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using nlohmann::json;

class TestRowScores : public QObject
{
    Q_OBJECT

private slots:
    void unscoredRowsAreInNoMean()
    {
        const QList<RowScore> rows{{1, 1.0}, {2, std::nullopt, UnscoredReason::NotApplicable}, {3, 0.0}};
        const RowSummary summary = summarizeRows(rows, true, std::nullopt);
        QCOMPARE(summary.n, 3);
        QCOMPARE(summary.scored, 2);
        QCOMPARE(*summary.mean, 0.5);
        QCOMPARE(summary.method, u"wilson"_s);
    }

    void jsonHasTheDocumentedShape()
    {
        const QList<RowScore> rows{{1, 0.25}, {2, 0.75}, {3, std::nullopt, UnscoredReason::NotApplicable}};
        const QByteArray text = rowScoresJson(u"bleu"_s, rows, summarizeRows(rows, false, 0.64));
        const json document = json::parse(text.toStdString());
        QCOMPARE(document["metric"].get<std::string>(), std::string("bleu"));
        QCOMPARE(document["rows"][0]["row"].get<int>(), 1);
        QCOMPARE(document["rows"][0]["score"].get<double>(), 0.25);
        QCOMPARE(document["rows"][0]["state"].get<std::string>(), std::string("scored"));
        QCOMPARE(document["rows"][0]["reason"].get<std::string>(), std::string());
        QVERIFY(document["rows"][2]["score"].is_null());
        QCOMPARE(document["rows"][2]["state"].get<std::string>(), std::string("unscored"));
        QCOMPARE(document["rows"][2]["reason"].get<std::string>(), std::string("not_applicable"));
        const json &summary = document["summary"];
        QCOMPARE(summary["n"].get<int>(), 3);
        QCOMPARE(summary["scored"].get<int>(), 2);
        QCOMPARE(summary["mean"].get<double>(), 0.5);
        QCOMPARE(summary["method"].get<std::string>(), std::string("t"));
        QCOMPARE(summary["corpus"].get<double>(), 0.64);
        QVERIFY(text.endsWith("}\n"));
    }

    void noRowsAndOneRowHaveNoInterval()
    {
        const json none
            = json::parse(rowScoresJson(u"bleu"_s, {}, summarizeRows({}, false, std::nullopt)).toStdString());
        QVERIFY(none["rows"].is_array() && none["rows"].empty());
        QVERIFY(none["summary"]["mean"].is_null());
        QVERIFY(!none["summary"].contains("corpus"));
        const RowSummary one = summarizeRows({{1, 0.5}}, false, std::nullopt);
        QCOMPARE(*one.mean, 0.5);
        QVERIFY(!one.low && one.method.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRowScores)
#include "tst_rowscores.moc"
