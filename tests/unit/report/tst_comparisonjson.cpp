#include "comparisonjson.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using nlohmann::ordered_json;

namespace {
std::vector<std::string> firstKeys(const ordered_json &object, std::size_t count)
{
    std::vector<std::string> keys;
    for (const auto &[key, value] : object.items()) {
        if (keys.size() < count)
            keys.push_back(key);
    }
    return keys;
}

std::vector<std::string> words(const char *text)
{
    std::vector<std::string> list;
    for (const QByteArray &word : QByteArray(text).split(' '))
        list.push_back(word.toStdString());
    return list;
}

Comparison minimal()
{
    Comparison comparison;
    comparison.runs = {7, 8};
    comparison.baseline = u"mini"_s;
    ScorerComparison scorer;
    scorer.name = scorer.kind = u"correctness"_s;
    CandidateScore baseline;
    baseline.name = u"mini"_s;
    CandidateScore other;
    other.name = u"na\"no"_s;
    other.mean = 0.5;
    other.scored = 2;
    other.difference = PairedDifference();
    other.difference->to = u"mini"_s;
    other.difference->verdict = Verdict::Worse;
    scorer.candidates = {baseline, other};
    comparison.scorers = {scorer};
    CandidateFigures figures;
    figures.name = u"mini"_s;
    figures.states = {{u"answered"_s, 3}};
    comparison.candidates = {figures};
    return comparison;
}
}

class TestComparisonJson : public QObject
{
    Q_OBJECT

private slots:
    void keysAreTheDocumentedOnesInTheirOrder()
    {
        const ordered_json document = ordered_json::parse(comparisonJson(minimal()).toStdString());
        QCOMPARE(firstKeys(document, 4), words("runs baseline scorers candidates"));
        const ordered_json &scorer = document["scorers"][0];
        QCOMPARE(firstKeys(scorer, 2), words("name candidates"));
        const ordered_json &candidate = scorer["candidates"][1];
        QCOMPARE(firstKeys(candidate, 13),
                 words("name model prompt run mean low high method scored planned best_case "
                       "worst_case difference"));
        QCOMPARE(firstKeys(candidate["difference"], 10),
                 words("to pairs mean low high test p p_holm holm_size verdict"));
        QCOMPARE(firstKeys(document["candidates"][0], 7),
                 words("name latency_p50_ms latency_p95_ms ttft_p50_ms prompt_tokens completion_tokens cost"));
    }

    void unknownIsNullAndNotZero()
    {
        const ordered_json document = ordered_json::parse(comparisonJson(minimal()).toStdString());
        const ordered_json &baseline = document["scorers"][0]["candidates"][0];
        for (const char *key : {"mean", "low", "high", "best_case", "worst_case", "difference"})
            QVERIFY2(baseline[key].is_null(), key);
        QCOMPARE(baseline["scored"].get<int>(), 0);
        const ordered_json &figures = document["candidates"][0];
        for (const char *key : {"latency_p50_ms", "prompt_tokens", "cost"})
            QVERIFY2(figures[key].is_null(), key);
        QCOMPARE(figures["states"]["answered"].get<int>(), 3);
    }

    void textsAndNumbersComeThrough()
    {
        const ordered_json document = ordered_json::parse(comparisonJson(minimal()).toStdString());
        const ordered_json &candidate = document["scorers"][0]["candidates"][1];
        QCOMPARE(document["runs"][1].get<int>(), 8);
        QCOMPARE(candidate["name"].get<std::string>(), std::string("na\"no"));
        QCOMPARE(candidate["mean"].get<double>(), 0.5);
        QCOMPARE(candidate["difference"]["verdict"].get<std::string>(), std::string("worse"));
    }

    void anEmptyComparisonHasEmptyLists()
    {
        const ordered_json document = ordered_json::parse(comparisonJson(Comparison()).toStdString());
        QVERIFY(document["runs"].is_array() && document["scorers"].is_array() && document["candidates"].is_array());
    }
};

QTEST_GUILESS_MAIN(TestComparisonJson)
#include "tst_comparisonjson.moc"
