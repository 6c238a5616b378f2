#include "englishplurals.h"
#include "fakellmserver.h"
#include "latestanswersmodel.h"
#include "picture.h"
#include "runmodelsmodel.h"
#include "runsworkplace.h"
#include "theme.h"

#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the page looks like: nothing is wider than its room, in light and dark, wide and narrow.
class TestRunsPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::installTranslator(new EnglishPlurals(qApp));
    }

    void aModelThatIsWaitedFor_data() { eachViewFitsItsRoom_data(); }
    void aModelThatIsWaitedFor()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        applyTheme(*qApp, ThemeMode(mode));
        FakeLlmServer server(sumScript(30, R"(, "latency_ms": 30)", R"("rules": [{"model": "gpt-4.1", "first": 9},
            {"model": "gpt-4.1", "status": 429, "headers": {"retry-after": "250"}}],)"));
        RunsWorkplace place(30);
        resizeTo(place, size);
        place.setDraft(place.served(server, {u"gpt-4.1"_s, u"Qwen3-8B"_s}));
        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_VERIFY_WITH_TIMEOUT(place.button("giveUpWaiting"), 20000);
        picture(place, u"waiting"_s);
        place.button("stop")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
    }

    void eachViewFitsItsRoom_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << int(ThemeMode::Light) << QSize(1245, 840);
        QTest::newRow("dark") << int(ThemeMode::Dark) << QSize(1245, 840);
        QTest::newRow("narrow") << int(ThemeMode::Light) << QSize(830, 640);
    }
    void eachViewFitsItsRoom()
    {
        QFETCH(int, mode);
        QFETCH(QSize, size);
        applyTheme(*qApp, ThemeMode(mode));
        FakeLlmServer server(script());
        RunsWorkplace place;
        resizeTo(place, size);
        picture(place, u"empty"_s);
        place.write(u"support.csv"_s, questions());
        place.setDraft(draftFor(place, server));
        QTRY_VERIFY(place.label(u"summary"_s).contains(u"requests"_s));
        picture(place, u"next"_s);

        QSignalSpy ended(&place.session(), &ProjectSession::runEnded);
        place.button("run")->click();
        QTRY_COMPARE(place.page().view(), RunsPage::View::Live);
        const auto progress = [&] {
            const auto rows = place.page().findChild<RunModelsModel *>()->rows();
            return rows.size() > 3 ? rows[1].answered : 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(progress() > questionCount / 2, 60000);
        picture(place, u"live"_s);
        for (QTabBar *tabs : place.page().findChildren<QTabBar *>()) {
            if (tabs->objectName() == "runFacts"_L1)
                tabs->setCurrentIndex(1);
        }
        picture(place, u"errors"_s);
        place.button("pause")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QTRY_COMPARE(place.session().contents().runs.size(), 1);
        picture(place, u"paused"_s);
        place.button("resumeLive")->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 60000);
        picture(place, u"ended"_s);
        moreRuns(place, ended);
        place.page().showView(RunsPage::View::History);
        picture(place, u"history"_s);
    }

private:
    static constexpr int questionCount = 120;

    static void resizeTo(RunsWorkplace &place, const QSize &size)
    {
        place.page().resize(size);
        QTRY_COMPARE(place.page().size(), size);
    }

    static void picture(RunsWorkplace &place, const QString &name)
    {
        QTest::qWait(1);
        keepPicture(place.page(), QString::fromLatin1(QTest::currentDataTag()) + u'-' + name);
        for (const QPushButton *button : place.page().findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }

    static void moreRuns(RunsWorkplace &place, QSignalSpy &ended)
    {
        Draft draft = place.session().draft();
        draft.plan.models.removeIf([](const ModelSpec &model) { return !model.isBuiltin(); });
        draft.plan.scorers.removeIf([](const ScorerSpec &scorer) { return scorer.isJudge(); });
        draft.plan.name = u"only the floor"_s;
        place.setDraft(draft);
        place.page().run();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 3, 30000);
        QTRY_COMPARE(place.session().contents().runs.constLast().run.state, RunState::Finished);
    }

    static QByteArray questions()
    {
        const QList<QByteArray> subjects{
            "my password",        "a student discount", "my subscription", "priority support",  "an invoice",
            "two-factor sign-in", "the team plan",      "a refund",        "the export format", "an API key"};
        const QList<QByteArray> forms{"How do I get %1?", "Where can I change %1 when I am abroad?", "Who pays for %1?",
                                      "Is there a limit for %1, and how is it counted?"};
        QByteArray csv = "id,question,answer\n";
        for (int i = 0; i < questionCount; ++i) {
            QByteArray question = forms[i % 4];
            question.replace("%1", subjects[(i / 4) % 10]);
            csv += "q" + QByteArray::number(i) + ",\"" + question + " (" + QByteArray::number(i / 40 + 1)
                + ")\",\"Use the settings page, then confirm by e-mail.\"\n";
        }
        return csv;
    }

    static QByteArray script()
    {
        return R"({"rules": [
            {"model": "gpt-4.1", "answer": "verdict", "latency_ms": 8, "latency_max_ms": 30},
            {"model": "gpt-4.1-nano", "every": 9, "status": 429, "headers": {"retry-after": "0.2"}},
            {"model": "gpt-4.1-nano", "contains": "refund", "status": 400},
            {"model": "claude-sonnet", "latency_ms": 90, "latency_max_ms": 400, "answer": "fixed",
             "text": "Use the settings page and then confirm the change by e-mail; it takes a minute.",
             "chunks": 6, "chunk_delay_ms": 5},
            {"model": "qwen3-8b", "latency_ms": 5, "latency_max_ms": 20, "answer": "fixed",
             "text": "Business and Enterprise."}],
            "default": {"answer": "fixed", "latency_ms": 20, "latency_max_ms": 60,
                        "text": "Use the settings page, then confirm by e-mail."}})";
    }

    static Draft draftFor(RunsWorkplace &place, const FakeLlmServer &server)
    {
        Draft draft = place.served(server, {u"claude-sonnet"_s, u"gpt-4.1-mini"_s, u"qwen3-8b"_s, u"gpt-4.1-nano"_s});
        draft.plan.name = u"which one for support"_s;
        draft.plan.models[2].price.reset();
        draft.plan.models[2].name = u"qwen3-8b"_s;
        draft.plan.models.append(place.baselines().plan.models[0]);
        ModelSpec judge = draft.plan.models[0];
        judge.name = u"gpt-4.1"_s;
        judge.model = judge.name;
        judge.price = Price{2, 8, {}, u"USD"_s};
        draft.plan.judges = {judge, {.name = u"lexical"_s, .provider = u"builtin"_s, .model = u"lexical"_s}};
        draft.plan.scorers = {{.kind = u"correctness"_s, .name = u"correctness"_s, .judge = u"gpt-4.1"_s},
                              {.kind = u"rubric"_s, .name = u"quality"_s, .judge = u"lexical"_s, .scale = Scale{1, 5}},
                              {.kind = u"rouge_l"_s, .name = u"rouge_l"_s}};
        draft.plan.dataset = {};
        draft.plan.dataset.path = place.path(u"support.csv"_s);
        draft.plan.run.budget = BudgetSpec{5, u"USD"_s, true};
        draft.plan.run.concurrency = 12;
        draft.unusedScorers = {};
        return draft;
    }
};

QTEST_MAIN(TestRunsPictures)
#include "tst_runspictures.moc"
