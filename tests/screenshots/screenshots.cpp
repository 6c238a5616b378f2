// Shows the sample project on every page and saves what the window looks like. usage: assay-screenshots FOLDER
#include "fakellmserver.h"
#include "mainwindow.h"
#include "projectsession.h"
#include "windowplace.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Picture
{
    QString name;
    QString language;
    bool dark = false;
    QSize size;
};

QList<Picture> pictures()
{
    const QSize large(1440, 900);
    return {{u"light"_s, u"en"_s, false, large},
            {u"dark"_s, u"en"_s, true, large},
            {u"small"_s, u"en"_s, false, QSize(1024, 700)},
            {u"fr"_s, u"fr"_s, false, large},
            {u"ru"_s, u"ru"_s, false, large}};
}

bool save(MainWindow &window, const QString &folder, const QString &page, const Picture &picture)
{
    return window.grab().save(u"%1/%2-%3.png"_s.arg(folder, page, picture.name));
}

ModelSpec asked(const QString &name, const QString &provider, const QString &id, const QString &parameters)
{
    ModelSpec model;
    model.name = name;
    model.provider = provider;
    model.api = u"chat"_s;
    model.model = id;
    model.parameters = parameters.toUtf8();
    return model;
}

/// The sample's models need no server: others stand beside them for the pictures that are about servers.
Draft withServers(Draft draft, const QString &ownServer)
{
    ModelSpec local = asked(u"local"_s, u"vllm"_s, u"Qwen/Qwen3-8B"_s, u"{\"temperature\":0,\"max_tokens\":512}"_s);
    local.endpoints = {ownServer};
    ModelSpec mini = asked(u"gpt-4.1-mini"_s, u"openai"_s, u"gpt-4.1-mini"_s, u"{\"temperature\":0}"_s);
    mini.key = u"env:OPENAI_API_KEY"_s;
    mini.price = Price{.input = 0.4, .output = 1.6, .currency = u"USD"_s};
    mini.batch = true;
    ModelSpec sonnet = asked(u"claude-sonnet"_s, u"anthropic"_s, u"claude-sonnet-4-6"_s, u"{\"max_tokens\":1024}"_s);
    sonnet.key = u"env:ANTHROPIC_API_KEY"_s;
    draft.plan.models = QList<ModelSpec>{local, mini, sonnet} + draft.plan.models;
    return draft;
}

/// The load test of a server, once it is through.
bool measureServer(MainWindow &window)
{
    emit window.session().loadTestRequested(u"local"_s);
    auto *levels = window.findChild<QLineEdit *>(u"levels"_s);
    auto *start = window.findChild<QPushButton *>(u"startLoadTest"_s);
    if (!levels || !start)
        return false;
    levels->setText(u"1, 2, 4, 8, 16, 32"_s);
    start->click();
    return QTest::qWaitFor([&window] { return !window.session().workbench().isLoadTesting(); }, 60'000);
}

ModelSpec writing(const QString &name, const FakeLlmServer &server)
{
    ModelSpec model = asked(name, u"openai"_s, name, u"{\"temperature\":0}"_s);
    model.endpoints = {server.url(u"/v1"_s).toString()};
    model.price = Price{.input = 2, .output = 8, .currency = u"USD"_s};
    return model;
}

/// The page of documents with questions about the sample's own, once they are checked. They stay in the project for the
/// next picture.
bool makeQuestions(MainWindow &window, const Draft &sample, const FakeLlmServer &server)
{
    Draft draft = sample;
    draft.plan.judges
        = QList<ModelSpec>{writing(u"gpt-4.1"_s, server), writing(u"claude-sonnet"_s, server)} + draft.plan.judges;
    GenerationSpec spec;
    spec.chunks.maxCharacters = 400;
    spec.generator = u"gpt-4.1"_s;
    spec.checks.critic = u"claude-sonnet"_s;
    draft.plan.generation = spec;
    window.session().setDraft(draft, u"Photograph"_s);
    window.showPage(u"documents"_s);
    auto *questions = window.findChild<QTableView *>(u"generatedQuestions"_s);
    auto *generate = window.findChild<QPushButton *>(u"generateQuestions"_s);
    if (!questions || !generate)
        return false;
    QTest::qWait(400); // what the project has already arrives
    if (questions->model()->rowCount() > 0)
        return true;
    if (!QTest::qWaitFor([generate] { return generate->isEnabled(); }, 20'000))
        return false;
    generate->click();
    Workbench &workbench = window.session().workbench();
    return QTest::qWaitFor([&] { return questions->model()->rowCount() > 0 && !workbench.isGenerating(); }, 60'000);
}

/// What a critic says: of questions that name no product, and of the others.
QJsonArray criticRules()
{
    const auto rule = [](const QString &question, const QString &criterion, const QString &why, int score) {
        const QJsonObject reply{{u"reasoning"_s, why}, {u"score"_s, score}};
        return QJsonObject{{u"model"_s, u"claude-sonnet"_s},
                           {u"contains"_s, question},
                           {u"also"_s, criterion},
                           {u"answer"_s, u"fixed"_s},
                           {u"text"_s, QString::fromUtf8(QJsonDocument(reply).toJson(QJsonDocument::Compact))}};
    };
    const QString standAlone = u"without any text beside it"_s;
    const QString relevant = u"helped by the answer"_s;
    return {rule(u"At which temperature does the heater"_s, standAlone, u"Which device is meant is not said."_s, 2),
            rule(u"For how many minutes is the pairing"_s, standAlone, u"A pairing code of what?"_s, 2),
            rule(u"How many of the six screws"_s, relevant, u"Hardly anybody counts screws afterwards."_s, 2),
            rule({}, standAlone, u"It names the product and asks for one thing."_s, 5),
            rule({}, relevant, u"An owner would ask this."_s, 4),
            rule({}, {}, u"The text says this in so many words."_s, 5)};
}

/// A writer that knows the sample's documents, and its critic.
QByteArray writerScript()
{
    QFile file(QStringLiteral(QUESTIONS_FILE));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", QUESTIONS_FILE);
    QJsonArray rules;
    const QJsonArray windows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &window : windows) {
        const QJsonObject reply{{u"questions"_s, window[u"questions"_s]}};
        rules.append(QJsonObject{{u"model"_s, u"gpt-4.1"_s},
                                 {u"contains"_s, window[u"contains"_s]},
                                 {u"answer"_s, u"fixed"_s},
                                 {u"text"_s, QString::fromUtf8(QJsonDocument(reply).toJson(QJsonDocument::Compact))}});
    }
    const QJsonArray critic = criticRules();
    for (const QJsonValue &rule : critic)
        rules.append(rule);
    return QJsonDocument(QJsonObject{{u"rules"_s, rules}}).toJson();
}

bool photograph(const Picture &picture, const QString &folder)
{
    setUpApplication(picture.language, picture.dark);
    MainWindow window;
    window.resize(picture.size);
    window.show();
    if (!openSampleAndWait(window))
        return false;
    const QStringList pages{u"start"_s, u"data"_s, u"prompts"_s, u"models"_s, u"scorers"_s, u"runs"_s, u"compare"_s};
    const FakeLlmServer server(
        R"({"limit": 20, "default": {"latency_ms": 30, "latency_max_ms": 90, "chunks": 8, "chunk_delay_ms": 6}})");
    const Draft sample = window.session().draft();
    const Draft servers = withServers(sample, server.url(u"/v1"_s).toString());
    for (const QString &page : pages) {
        window.session().setDraft(page == "models"_L1 ? servers : sample, u"Photograph"_s);
        window.showPage(page);
        QTest::qWait(400); // what the page reads arrives, charts are drawn
        if (!save(window, folder, page, picture))
            return false;
    }
    window.session().setDraft(servers, u"Photograph"_s);
    const bool measured = measureServer(window);
    QTest::qWait(400);
    bool saved = measured && save(window, folder, u"loadtest"_s, picture);
    const FakeLlmServer writer(writerScript());
    saved = saved && makeQuestions(window, sample, writer);
    QTest::qWait(1200);
    saved = saved && save(window, folder, u"documents"_s, picture);
    window.session().setDraft(sample, u"Photograph"_s); // the next picture is of the same project
    QTest::qWait(400);
    return saved;
}
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const WindowPlace place;
    const QString folder = QApplication::arguments().value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "usage: assay-screenshots FOLDER\n");
        return 2;
    }
    const QList<Picture> all = pictures();
    for (const Picture &picture : all) {
        if (!photograph(picture, folder)) {
            std::fprintf(stderr, "assay-screenshots: %s failed\n", qPrintable(picture.name));
            return 1;
        }
    }
    return 0;
}
