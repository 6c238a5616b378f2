#include "scorerkinds.h"

#include "metric.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {
struct OptionUse
{
    QString key;
    std::function<void(ScorerSpec &)> set;
};

/// Options of metrics, each set to something that has an effect.
QList<OptionUse> optionUses()
{
    return {{u"ignore_case"_s, [](ScorerSpec &spec) { spec.ignoreCase = true; }},
            {u"ignore_punctuation"_s, [](ScorerSpec &spec) { spec.ignorePunctuation = true; }},
            {u"ignore_numbers"_s, [](ScorerSpec &spec) { spec.ignoreNumbers = true; }},
            {u"regexes_to_ignore"_s, [](ScorerSpec &spec) { spec.regexesToIgnore = {u"x+"_s}; }},
            {u"tolerance"_s, [](ScorerSpec &spec) { spec.tolerance = 0.5; }},
            {u"stemmer"_s, [](ScorerSpec &spec) { spec.stemmer = true; }},
            {u"pattern"_s, [](ScorerSpec &spec) { spec.pattern = u"(a)"_s; }},
            {u"group"_s, [](ScorerSpec &spec) {
                 spec.pattern = u"(a)"_s;
                 spec.group = 1;
             }}};
}
}

class TestScorerKinds : public QObject
{
    Q_OBJECT

private slots:
    void everyMetricAndEveryJudgeIsThere()
    {
        QStringList metrics;
        QStringList judges;
        const QList<ScorerKind> kinds = scorerKinds();
        for (const ScorerKind &kind : kinds)
            (kind.judge ? judges : metrics).append(kind.kind);
        QCOMPARE(metrics, metricNames());
        QCOMPARE(judges,
                 (QStringList{u"similarity"_s, u"correctness"_s, u"rubric"_s, u"faithfulness"_s, u"answer_relevance"_s,
                              u"context_precision"_s, u"context_recall"_s}));
    }

    void metricsObeyExactlyTheirOptions_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("options");
        const QList<ScorerKind> kinds = scorerKinds();
        for (const ScorerKind &kind : kinds) {
            if (!kind.judge)
                QTest::newRow(qPrintable(kind.kind)) << kind.kind << kind.options;
        }
    }
    void metricsObeyExactlyTheirOptions()
    {
        QFETCH(const QString, kind);
        QFETCH(const QStringList, options);
        const QList<OptionUse> uses = optionUses();
        for (const OptionUse &use : uses) {
            ScorerSpec spec{.kind = kind, .name = kind};
            if (kind == "regex"_L1)
                spec.pattern = u"(a)"_s; // it can't do without
            use.set(spec);
            const auto metric = makeMetric(spec);
            QVERIFY2(metric.has_value() == options.contains(use.key), qPrintable(kind + u' ' + use.key));
        }
        ScorerSpec spec{.kind = kind, .name = kind, .tokenizer = u"nonsense"_s};
        spec.pattern = kind == "regex"_L1 ? u"(a)"_s : QString();
        const auto metric = makeMetric(spec);
        QVERIFY(!metric);
        QCOMPARE(metric.error().message.contains(u"has no effect"_s), !options.contains(u"tokenizer"_s));
    }
};

QTEST_GUILESS_MAIN(TestScorerKinds)
#include "tst_scorerkinds.moc"
